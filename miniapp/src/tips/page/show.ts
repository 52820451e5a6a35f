const zone = 'Asia/Ho_Chi_Minh'

/** A moment as people in Viet Nam write it: `14:05, 25/11/2026`. */
export function showMoment(iso: string): string {
  const parts = new Intl.DateTimeFormat('vi-VN', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).formatToParts(new Date(iso))
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  return `${of('hour')}:${of('minute')}, ${of('day')}/${of('month')}/${of('year')}`
}

export function showBytes(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} kB`
  return `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`
}
