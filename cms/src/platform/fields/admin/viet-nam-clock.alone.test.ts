import { afterEach, expect, test } from 'vitest'
import { fromVietNam, toVietNam } from './viet-nam-clock'

const zone = process.env.TZ

afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

test.each(['Asia/Ho_Chi_Minh', 'UTC', 'Europe/Berlin', 'America/New_York'])(
  'a computer of %s shows, and takes, the time of Viet Nam',
  (other) => {
    process.env.TZ = other
    const moment = new Date('2026-11-26T13:09:00.000Z')
    const shown = toVietNam(moment)
    expect([shown.getDate(), shown.getHours(), shown.getMinutes()]).toEqual([26, 20, 9])
    expect(fromVietNam(shown)).toEqual(moment)
  },
)
