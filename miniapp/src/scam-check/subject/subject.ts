import { labelOf } from '@chung-tay/shared/text/label-of'
import { banks } from '@chung-tay/shared/scam-check/account'
import { canonicalize } from '@chung-tay/shared/scam-check/canonical'
import type { Asked, IndicatorKind } from '@chung-tay/shared/scam-check/kinds'
import { unreadable } from '@chung-tay/shared/scam-check/unreadable'
import { tidy } from '@chung-tay/shared/text'

/** What a form is about, as it stands in its fields. */
export type Subject = { kind: IndicatorKind; value: string; bank: string }
export type SubjectProblems = { value?: string; bank?: string }

export const emptySubject: Subject = { kind: 'phone', value: '', bank: '' }

type Words = { label: string; hint: string }

export const subjectWords: Record<IndicatorKind, Words> = {
  phone: {
    label: 'Số điện thoại',
    hint: 'Ví dụ: 0912 345 678. Có hay không có +84 đều được.',
  },
  account: {
    label: 'Số tài khoản',
    hint: 'Chép đúng số tài khoản nhận tiền.',
  },
  link: {
    label: 'Đường link, địa chỉ trang web',
    hint: 'Chép link, đừng mở nó.',
  },
  app: {
    label: 'Tên gói ứng dụng',
    hint: 'Ví dụ: vn.ten.ungdung, hoặc link của ứng dụng trên CH Play.',
  },
}

/** The question that is hashed or sent. */
export const askedOf = ({ kind, value, bank }: Subject): Asked => ({
  kind,
  value: tidy(value),
  ...(kind === 'account' && bank ? { bank } : {}),
})

/** What somebody is told who left the field empty. */
const missing: Readonly<Record<Subject['kind'], string>> = {
  phone: 'Hãy nhập số điện thoại.',
  account: 'Hãy nhập số tài khoản.',
  link: 'Hãy nhập địa chỉ trang web.',
  app: 'Hãy nhập tên gói ứng dụng.',
}

/** What is missing. @param needsBank Whether an account alone is not enough. */
export function subjectProblems(subject: Subject, needsBank = false): SubjectProblems {
  const { kind, bank } = subject
  return {
    ...(canonicalize(askedOf(subject))
      ? {}
      : { value: tidy(subject.value) ? unreadable[kind] : missing[kind] }),
    ...(needsBank && kind === 'account' && !bank ? { bank: 'Hãy chọn ngân hàng.' } : {}),
  }
}

/** In words: "0912345678", "0123456789 (ACB)". */
export function showSubject({ value, bank, kind }: Subject): string {
  const name = kind === 'account' ? labelOf(banks, bank) : undefined
  return name ? `${tidy(value)} (${name})` : tidy(value)
}
