import { errorBody } from '../http/error-body'
import { keepAnswers } from '../keep-answers'
import type { Door, FrontTools } from './front-part'
import { storedAnswer, type StoredAnswer } from './stored-answer'
import { writeAnswer } from './write-answer'

type MadeOf = {
  path: string
  contentType: string
  /** Makes the body from the content in memory. */
  make: () => Promise<string>
  /** What decides besides the content, such as the day. */
  by?: () => string
}

/**
 * A door to what is made of public content: made when it is first asked for, once however many ask, and
 * kept in memory for one version of the content.
 */
export function madeDoor(
  { path, contentType, make, by = () => '' }: MadeOf,
  { version, headers, log }: FrontTools,
): Door {
  const kept = keepAnswers<StoredAnswer>({ most: 1 })

  async function makeAnswer(): Promise<StoredAnswer> {
    return storedAnswer(Buffer.from(await make()), {
      contentType,
      headers: { ...headers, 'Access-Control-Allow-Origin': '*' },
    })
  }

  return {
    method: 'GET',
    path,
    handle: (request, response) => {
      kept.get(`${version()} ${by()}`, makeAnswer).then(
        (answer) => writeAnswer(request, response, answer),
        (error: unknown) => {
          log(error)
          response.writeHead(503, {
            ...headers,
            'Content-Type': 'application/json',
            'Access-Control-Allow-Origin': '*',
            'Retry-After': '5',
          })
          response.end(JSON.stringify(errorBody(503)))
        },
      )
    },
  }
}
