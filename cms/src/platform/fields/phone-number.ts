/** Refuses what nobody can ring: letters, two numbers in one field, too few or too many digits. */
export function phoneNumber(value: unknown): true | string {
  const written = String(value ?? '').trim()
  if (written === '') return 'Hãy điền ô này.'
  const digits = written.replace(/\D/g, '').length
  const isNumber = /^\+?[\d\s().–-]+$/.test(written) && digits >= 3 && digits <= 15
  return isNumber ? true : 'Ghi một số điện thoại, ví dụ 0221 3123 456. Mỗi ô một số.'
}
