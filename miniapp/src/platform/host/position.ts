import { PositionError, type Position, type PositionErrorCode } from './host'

/** Asks the browser where the device is. @throws PositionError */
export function askPosition(): Promise<Position> {
  return new Promise((resolve, reject) => {
    if (!('geolocation' in navigator)) return reject(new PositionError('unavailable'))
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) => resolve({ latitude, longitude, accuracy }),
      (error) => reject(new PositionError(codes[error.code] ?? 'unavailable')),
      { enableHighAccuracy: false, timeout: 10_000, maximumAge: 300_000 },
    )
  })
}

const codes: Record<number, PositionErrorCode> = { 1: 'denied', 2: 'unavailable', 3: 'timeout' }
