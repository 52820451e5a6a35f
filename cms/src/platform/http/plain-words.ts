import type { z } from 'zod'

type Issue = Parameters<z.core.$ZodErrorMap>[0]

/**
 * What is wrong with a value, in words of somebody who fills in a form. Zod's own Vietnamese speaks to
 * programmers: “mong đợi string, nhận được undefined”.
 */
export function plainWords(issue: Issue): string {
  if (issue.input === undefined || issue.input === null || issue.input === '') return missing(issue)
  switch (issue.code) {
    case 'invalid_type':
      return ofKind[issue.expected] ?? unfit
    case 'invalid_value':
      return 'Hãy chọn một trong các lựa chọn có sẵn.'
    case 'too_big':
      return `${most[issue.origin] ?? 'Không lớn hơn'} ${shown(issue.maximum)}${unitOf(issue.origin)}.`
    case 'too_small':
      return `${least[issue.origin] ?? 'Không nhỏ hơn'} ${shown(issue.minimum)}${unitOf(issue.origin)}.`
    case 'invalid_format':
      return ofFormat[issue.format] ?? unfit
    case 'unrecognized_keys':
      return 'Nội dung gửi lên có phần không dùng đến.'
    default:
      return unfit
  }
}

const unfit = 'Phần này chưa đúng dạng.'

function missing(issue: Issue): string {
  return issue.code === 'invalid_value' ? 'Hãy chọn một mục.' : 'Hãy điền phần này.'
}

const ofKind: Record<string, string> = {
  string: 'Phần này phải là chữ.',
  number: 'Phần này phải là số.',
  int: 'Phần này phải là số nguyên.',
  boolean: 'Hãy chọn có hoặc không.',
  array: 'Phần này phải là một danh sách.',
  date: 'Ngày giờ chưa đúng.',
}

const ofFormat: Record<string, string> = {
  datetime: 'Ngày giờ chưa đúng.',
  date: 'Ngày chưa đúng.',
  time: 'Giờ chưa đúng.',
  email: 'Địa chỉ email chưa đúng.',
  url: 'Địa chỉ trang web chưa đúng.',
}

const most: Record<string, string> = { string: 'Nhiều nhất', array: 'Nhiều nhất' }
const least: Record<string, string> = { string: 'Ít nhất', array: 'Ít nhất' }
const units: Record<string, string> = { string: ' ký tự', array: ' mục' }

const unitOf = (origin: string) => units[origin] ?? ''

const shown = (bound: number | bigint) => bound.toLocaleString('vi-VN')
