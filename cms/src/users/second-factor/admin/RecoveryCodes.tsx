'use client'

import { useState } from 'react'

type Props = { codes: string[]; done: string; onDone: () => void }

/** The recovery codes, this once. */
export function RecoveryCodes({ codes, done, onDone }: Props) {
  const [words, setWords] = useState('')
  const copy = () =>
    navigator.clipboard.writeText(codes.join('\n')).then(
      () => setWords('Đã chép.'),
      () => setWords('Trình duyệt không cho chép. Hãy in hoặc ghi ra giấy.'),
    )
  return (
    <section className="recovery-codes" aria-labelledby="recovery-codes">
      <h2 id="recovery-codes">Mười mã dự phòng của bạn</h2>
      <p>
        <strong>Cất ngay, chỉ hiện lần này.</strong> Khi mất hoặc đổi điện thoại, mỗi mã thay cho mã
        trong ứng dụng một lần. Đừng cất cùng điện thoại, đừng gửi cho ai.
      </p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="staff-view__buttons recovery-codes__ways">
        <button type="button" onClick={() => window.print()}>
          In
        </button>
        <button type="button" onClick={() => void copy()}>
          Chép
        </button>
        <button type="button" onClick={onDone}>
          {done}
        </button>
      </div>
      <p role="status">{words}</p>
    </section>
  )
}
