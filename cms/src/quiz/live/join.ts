import type { Payload, PayloadRequest } from 'payload'
import { nicknameProblem, tidyNickname } from '@chung-tay/shared/quiz/attempts/nickname'
import { freeName } from '@chung-tay/shared/quiz/live/given-names'
import { mostPhones } from '@chung-tay/shared/quiz/live/vocabulary'
import { badFields, conflict } from '../../platform/http'
import { playerId } from './keys'
import { playerRecords, sessionRecords, type Player } from './session'

/**
 * The session whose code this is. @throws RequestError 400
 * @param code As somebody typed it.
 */
export async function sessionByCode(payload: Payload, code: string): Promise<string> {
  const digits = code.replace(/\D/g, '')
  const found =
    digits.length === 6 ? await (await sessionRecords({ payload })).find({ code: digits }, 1) : []
  if (!found[0])
    throw badFields({ code: 'Không có phòng nào mang mã này. Xem lại sáu chữ số trên màn hình.' })
  return found[0].id
}

type Joining = {
  session: string
  secret: string
  nickname: string
  /** Of a name in lower case. */
  isTaken: (name: string) => boolean
  /** How many are in the room. */
  phones: number
  /** Whose place goes to whoever comes when it is full; nobody's while all of them are there. */
  idle: () => Player | undefined
}

/**
 * Lets a phone in, or finds it again: the same secret is the same player. A full room takes it in the place
 * of one that gives no sign of being there.
 * @returns The player, and whose place they have taken.
 * @throws RequestError 400, 409
 */
export async function join(
  req: PayloadRequest,
  { session, secret, nickname, isTaken, phones, idle }: Joining,
  now: number,
): Promise<{ player: Player; gone?: Player }> {
  const players = await playerRecords(req)
  const id = playerId(session, secret)
  const known = await players.get(id)
  if (known) return { player: known }
  const wished = tidyNickname(nickname)
  const problem = wished ? nicknameProblem(wished) : undefined
  if (problem) throw badFields({ nickname: problem })
  const { phase } = (await (await sessionRecords(req)).get(session)) ?? { phase: 'ended' }
  if (phase === 'ended') throw conflict('SESSION_ENDED', 'Buổi đố vui này đã kết thúc.')
  const gone = phones >= mostPhones ? idle() : undefined
  if (phones >= mostPhones && !gone)
    throw conflict('ROOM_FULL', `Phòng đã đủ ${mostPhones} máy. Bạn xem cùng mọi người nhé.`)
  const name = freeName(wished, (each) => isTaken(each.toLowerCase()), Math.random)
  const player = { id, session, name, joinedAt: now }
  if (gone) await players.remove(gone.id)
  await players.insert(player)
  return { player, gone }
}
