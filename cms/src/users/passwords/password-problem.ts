import { fold } from '@chung-tay/shared/text'
import breached from './breached.json'
import { isIn, type Bloom } from './bloom'

/** Length is what counts (NIST SP 800-63B-4, 3.1.1.2): no rules about kinds of characters. */
export const leastLength = 12
/** More would only make the service work. */
export const mostLength = 200

const filter: Bloom = { bits: Buffer.from(breached.bits, 'base64'), hashes: breached.hashes }

type Owner = { email?: string | null; name?: string | null }

/**
 * Why a password is not good enough, in Vietnamese; undefined when it is. Refused are short ones, those
 * in a list of breached passwords, also with digits or signs around or between, repetitions and rows of
 * characters, and the owner's own name or e-mail.
 */
export function passwordProblem(password: string, owner: Owner = {}): string | undefined {
  const characters = [...password.normalize('NFKC')]
  if (characters.length < leastLength)
    return `Mật khẩu cần ít nhất ${leastLength} ký tự. Dễ nhớ nhất là vài từ không liên quan đến nhau.`
  if (characters.length > mostLength) return `Mật khẩu dài nhất ${mostLength} ký tự.`
  const whole = fold(password)
  const letters = whole.replace(/[^\p{L}]/gu, '')
  const edges = whole.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const unit = repeatedUnit(whole)
  if (unit.length <= 4 || isRow(whole))
    return 'Mật khẩu này chỉ là vài ký tự lặp lại hoặc nối tiếp nhau. Hãy chọn mật khẩu khác.'
  if (namesOf(owner).some((name) => name === letters || name === unit))
    return 'Mật khẩu không được là tên hoặc email của bạn. Hãy chọn mật khẩu khác.'
  const forms = [whole, unit, edges, letters, repeatedUnit(letters)]
  if (forms.some((form) => form.length > 3 && isIn(filter, form)))
    return 'Mật khẩu này có trong danh sách mật khẩu đã bị lộ, kẻ xấu thử trước tiên. Hãy chọn mật khẩu khác.'
  return undefined
}

/** The shortest piece that gives the text by being repeated. */
function repeatedUnit(text: string): string {
  const at = `${text}${text}`.indexOf(text, 1)
  return text.slice(0, at)
}

/** Whether each character follows the one before, up or down: 123456789012, abcdefghijkl. */
function isRow(text: string): boolean {
  const codes = [...text].map((each) => (each === '0' ? 58 : each.codePointAt(0)!))
  const steps = new Set(
    codes.slice(1).map((code, at) => {
      const step = code - codes[at]!
      // After the last digit comes the first.
      return Math.abs(step) === 9 ? -Math.sign(step) : step
    }),
  )
  return steps.size === 1 && (steps.has(1) || steps.has(-1))
}

function namesOf({ email, name }: Owner): string[] {
  const [local = ''] = (email ?? '').split('@')
  return [local, email ?? '', name ?? '']
    .map((each) => fold(each).replace(/[^\p{L}]/gu, ''))
    .filter((each) => each.length > 3)
}
