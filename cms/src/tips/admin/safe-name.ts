/**
 * A file name that is safe everywhere, made from what a sender called it: plain letters, no path, no
 * hidden or executable ending, at most 60 characters, numbered so that none meets another.
 */
export function safeName(title: string, number: number): string {
  const plain = title
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(-60)
  const isDangerous = /\.(exe|bat|cmd|com|scr|js|vbs|ps1|lnk|html?|svg|hta|msi|jar|sh)$/i.test(
    plain,
  )
  const name = `${String(number).padStart(2, '0')}-${plain || 'tep'}`
  return isDangerous ? `${name}.txt` : name
}
