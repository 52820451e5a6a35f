import { useStored } from '../../../platform/storage'
import { newToken } from '../../quiz-api'

/** The room this phone is in: by the secret it comes back to its place, also after the app was closed. */
export type Room = { session: string; secret: string; code: string }

const none: Room = { session: '', secret: '', code: '' }

export function useRoom() {
  const [room, keep] = useStored('quiz-live-room', none)
  return {
    room,
    keep,
    leave: () => keep(none),
    /** The same for the same code, so that a request sent twice is one player. */
    secretFor: (code: string) => {
      if (room.secret && room.code === code) return room.secret
      const secret = newToken()
      keep({ session: '', secret, code })
      return secret
    },
  }
}
