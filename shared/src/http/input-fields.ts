import { z } from 'zod'
import { noSuchNumber, normalizePhone } from '../phone'
import { cleanInput, cleanWriting, cleanWrittenLine, tidy } from '../text'

/** What a submission names a unit, procedure or other document by. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Chọn trong danh sách.')
  .max(120)

/** A document's id in either database; see `isDocumentId` for the one in use. */
export const documentIdSchema = z.string().regex(/^[0-9a-f-]{24,36}$/)

/** A field no person sees; whoever fills it in is a program. */
export const honeypotSchema = z.string().max(0, 'Hãy để trống ô này.').optional()

type Lengths = {
  /** Fewest characters after cleaning; 0 when left out. */
  min?: number
  max: number
  /** What is said when there are fewer. */
  tooShort?: string
  tooLong?: string
}

/**
 * A number, a code or words to look for: what arrives is cleaned by `cleanInput`, and
 * lengths count after it, so that nothing invisible makes it too long or fills it.
 */
export const inputText = (lengths: Lengths) => cleaned(cleanInput, lengths)

/** A web or e-mail address, or something that may be one; see `tidy`. */
export const addressText = (lengths: Lengths) => cleaned(tidy, lengths)

/** A code that is looked up: a whole pasted line may come, the code is found in it there. */
export const pastedCode = inputText({ max: 300 })

/** A telephone number that some numbering plan has, as `+84912345678`; no short number such as 113. */
export const phoneSchema = z
  .string()
  .overwrite((text) => normalizePhone(text) ?? '')
  .regex(/^\+\d{6,15}$/, noSuchNumber)

/** An e-mail address. */
export const emailSchema = addressText({ max: 120 }).check(
  z.email('Địa chỉ thư điện tử có dạng ten@vidu.vn.'),
)

/** A name or a place, on one line; see `cleanWrittenLine`. */
export const writtenLine = (lengths: Lengths) => cleaned(cleanWrittenLine, lengths)

/** What somebody wrote, in lines; see `cleanWriting`. */
export const writtenText = (lengths: Lengths) => cleaned(cleanWriting, lengths)

function cleaned(clean: (text: string) => string, { min = 0, max, tooShort, tooLong }: Lengths) {
  const text = z.string().overwrite(clean)
  return (min > 0 ? text.min(min, tooShort) : text).max(max, tooLong)
}
