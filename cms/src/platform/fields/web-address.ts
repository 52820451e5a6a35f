/**
 * Validates an address that people open by a tap: `https://` or `http://`, nothing that runs code or
 * leads somewhere else than it seems to. Empty is left to `required`.
 */
export function webAddress(value: unknown, { required }: { required?: boolean } = {}) {
  const text = typeof value === 'string' ? value.trim() : ''
  if (text === '') return required ? 'Hãy nhập địa chỉ.' : true
  return /^https?:\/\//i.test(text) && URL.canParse(text)
    ? true
    : 'Nhập địa chỉ đầy đủ, bắt đầu bằng https://.'
}
