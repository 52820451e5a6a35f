import { RequestError } from '../../../platform/http'
import type { Hall } from '../hall/hall'
import { isScreenKey, playerId, secretOf } from '../keys'

type Asking = { headers: Pick<Headers, 'get'> }

/**
 * Whose request this is: a player's id, or null for the screen.
 * @throws RequestError 401, 403
 */
export async function whoAsks({ headers }: Asking, hall: Hall): Promise<string | null> {
  const secret = secretOf(headers)
  if (isScreenKey(hall.id, secret)) return null
  const player = playerId(hall.id, secret)
  if (!(await hall.isPlayer(player))) throw notInRoom()
  return player
}

/** @throws RequestError 401, 403 */
export async function playerAsks(req: Asking, hall: Hall): Promise<string> {
  const player = await whoAsks(req, hall)
  if (player === null) throw notInRoom()
  return player
}

/** @throws RequestError 401, 403 */
export function mustBeScreen({ headers }: Asking, hall: Hall): void {
  if (!isScreenKey(hall.id, secretOf(headers)))
    throw new RequestError({
      status: 403,
      code: 'NOT_THE_SCREEN',
      message: 'Chỉ màn hình trình chiếu điều khiển được. Hãy mở lại màn hình từ trang quản trị.',
    })
}

const notInRoom = () =>
  new RequestError({
    status: 403,
    code: 'NOT_IN_ROOM',
    message: 'Máy này chưa vào phòng. Hãy nhập mã phòng trên màn hình.',
  })
