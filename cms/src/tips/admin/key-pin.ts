import { headOf, listProblem, type Head, type KeyEntry } from '@chung-tay/shared/tips'

const name = 'chung-tay-tip-key-head'

/**
 * Checks the public key list and that it goes on from what this browser saw last (only where it stood
 * is kept, which is public).
 * @returns What is wrong, in Vietnamese, or undefined.
 */
export function checkKeyList(entries: readonly KeyEntry[]): string | undefined {
  const problem = listProblem(entries, readPin())
  if (problem === 'broken')
    return 'Danh sách khóa công bố bị sai chuỗi kiểm tra. Dừng lại, báo ngay quản trị hệ thống.'
  if (problem === 'rewritten')
    return 'Danh sách khóa công bố khác với lần trước máy này thấy. Dừng lại, báo ngay quản trị hệ thống.'
  localStorage.setItem(name, JSON.stringify(headOf(entries)))
  return undefined
}

function readPin(): Head | undefined {
  try {
    const { seq, hash } = JSON.parse(localStorage.getItem(name) ?? '') as Partial<Head>
    return typeof seq === 'number' && typeof hash === 'string' ? { seq, hash } : undefined
  } catch {
    return undefined
  }
}
