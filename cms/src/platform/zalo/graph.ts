import type { Payload } from 'payload'
import { z } from 'zod'
import { hmac } from '../crypto/hmac'
import { env } from '../env'
import { RequestError } from '../http/request-error'
import { warnOnceAMinute } from '../warn-once-a-minute'

/**
 * `refused`: Zalo does not take the token (forged, expired, used up). `abroad`: asked from outside Viet Nam
 * (−501), which only operators can mend. `unavailable`: no answer in time, none that can be read, or no keys.
 */
export type GraphProblem = 'refused' | 'abroad' | 'unavailable'

/** Why Zalo did not tell what it was asked. */
export class GraphError extends Error {
  override readonly name = 'GraphError'
  readonly problem: GraphProblem

  /** @param code Zalo's own number for it, or an HTTP status; what went wrong where there is neither. */
  constructor(problem: GraphProblem, code: number | string = 'no keys') {
    super(`Zalo Graph: ${problem} (${code})`)
    this.problem = problem
  }
}

type Graph = {
  appSecret: string
  /** Where Graph answers, without a trailing slash. */
  graphUrl: string
  patienceMs?: number
}

const patienceMs = 8_000
const ofAccount = {
  refused: 'Zalo chưa xác nhận được tài khoản của bạn. Hãy mở lại ứng dụng trong Zalo rồi thử lại.',
  unavailable: 'Chưa hỏi được Zalo lúc này. Hãy thử lại sau ít phút.',
}
const abroad = -501
const accountSchema = z.object({ id: z.string().regex(/^\w{1,64}$/) })
const numberSchema = z.object({ data: z.object({ number: z.string().regex(/^\d{6,15}$/) }) })

/**
 * Whose access token it is: `GET /v2.0/me` with `appsecret_proof`, the HMAC-SHA256 of the token under the
 * app's secret. Nothing but the account's id for this app is asked for.
 * @throws GraphError
 */
export async function graphAccount(accessToken: string, graph = configured()): Promise<string> {
  const proof = hmac(graph.appSecret, accessToken).toString('hex')
  const headers = { access_token: accessToken, appsecret_proof: proof }
  return (await ask(graph, '/v2.0/me?fields=id', headers, accountSchema)).id
}

/**
 * The telephone number that a phone's one-use token stands for: `GET /v2.0/me/info` with the token as `code`
 * and the app's secret as `secret_key` (Zalo Mini App, getPhoneNumber).
 * @returns Digits with the country code, without `+`
 * @throws GraphError
 */
export async function graphNumber(
  { accessToken, phoneToken }: { accessToken: string; phoneToken: string },
  graph = configured(),
): Promise<string> {
  const headers = { access_token: accessToken, code: phoneToken, secret_key: graph.appSecret }
  return (await ask(graph, '/v2.0/me/info', headers, numberSchema)).data.number
}

/**
 * What a person is told when Zalo did not answer for them; anything else is thrown on. Operators are told
 * Zalo's code: a wrong secret, a limit of Zalo's and an address abroad are theirs to mend.
 */
export function zaloRefusal(
  error: unknown,
  logger: Pick<Payload['logger'], 'warn'>,
  words = ofAccount,
): RequestError {
  if (!(error instanceof GraphError)) throw error
  warnOnceAMinute(logger, error.message)
  return error.problem === 'refused'
    ? new RequestError({
        status: 403,
        code: 'ZALO_REFUSED',
        message: words.refused,
      })
    : new RequestError({
        status: 503,
        code: 'ZALO_UNAVAILABLE',
        message: words.unavailable,
      })
}

function configured(): Graph {
  if (!env.zaloGraph) throw new GraphError('unavailable')
  return env.zaloGraph
}

async function ask<T>(
  { graphUrl, patienceMs: limit = patienceMs }: Graph,
  path: string,
  headers: Record<string, string>,
  schema: z.ZodType<T>,
): Promise<T> {
  const answer = await fetch(`${graphUrl}${path}`, {
    headers,
    // The headers carry secrets: they go nowhere else.
    redirect: 'error',
    signal: AbortSignal.timeout(limit),
  })
    .then(async (response) => {
      const { status } = response
      if (status >= 500 || status === 429) throw new GraphError('unavailable', `HTTP ${status}`)
      return (await response.json()) as unknown
    })
    .catch((error: unknown) => {
      if (error instanceof GraphError) throw error
      throw new GraphError('unavailable', error instanceof Error ? error.name : 'no answer')
    })
  const told = schema.safeParse(answer)
  if (told.success) return told.data
  const { error } = (answer ?? {}) as { error?: unknown }
  throw new GraphError(
    error === abroad ? 'abroad' : 'refused',
    typeof error === 'number' ? error : 'no code',
  )
}
