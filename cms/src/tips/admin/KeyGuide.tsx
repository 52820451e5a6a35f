'use client'

import type { Desk } from '../staff/desk-endpoint'

type Step = { words: string; isDone: boolean }

/** What is still missing before tips can be received safely; gone once nothing is. */
export function KeyGuide({ desk }: { desk: Desk }) {
  const steps = stepsOf(desk)
  if (steps.every(({ isDone }) => isDone)) return null
  return (
    <section
      className="staff-view__panel staff-view__panel--tinted staff-view__panel--notice"
      aria-labelledby="tip-guide"
    >
      <h2 id="tip-guide">Cần làm trước khi nhận tin</h2>
      <ol>
        {steps.map(({ words, isDone }) => (
          <li key={words}>
            {isDone ? 'Xong: ' : ''}
            {words}
          </li>
        ))}
      </ol>
    </section>
  )
}

export function stepsOf({ keys, isHandler, isAdmin }: Desk): Step[] {
  const handlers = keys.filter(({ role, state }) => role === 'handler' && state === 'live')
  const hasRecovery = keys.some(({ role, state }) => role === 'recovery' && state === 'live')
  const mine = keys.filter(({ isMine, role }) => isMine && role === 'handler')
  const own: Step[] = isHandler
    ? [
        {
          words: 'Tạo khóa của bạn trên máy làm việc, cất tệp khóa và mật khẩu ở hai nơi.',
          isDone: mine.some(({ state }) => state === 'asked' || state === 'live'),
        },
        {
          words: 'Đọc dãy số khóa của bạn qua điện thoại cho một đồng nghiệp để họ xác nhận.',
          isDone: mine.some(({ state }) => state === 'live'),
        },
      ]
    : []
  return [
    ...(isAdmin
      ? [
          {
            words: 'Cấp vai trò “Cán bộ tiếp nhận tin báo” và đơn vị cho ít nhất hai người.',
            isDone: handlers.length > 0,
          },
        ]
      : []),
    ...own,
    {
      words: 'Mỗi đơn vị có ít nhất hai người giữ khóa, để không ai là người duy nhất đọc được.',
      isDone: unitsOf(handlers).every(
        (unit) => handlers.filter((key) => key.unit === unit).length > 1,
      ),
    },
    {
      words: 'Quản trị hệ thống lập khóa khôi phục, in ra, cất trong két; người khác xác nhận.',
      isDone: hasRecovery,
    },
  ]
}

function unitsOf(keys: Desk['keys']): (string | null)[] {
  const units = [...new Set(keys.map(({ unit }) => unit))]
  return units.length > 0 ? units : [null]
}
