'use client'

import { formatMoment } from '@chung-tay/shared/calendar'
import type { Letter } from '@chung-tay/shared/tips'
import type { TipCase } from '../staff/case-endpoints'
import { CaseFile } from './CaseFile'
import type { OpenIdentity } from './identity-store'
import { notKnown, titles } from './letter-text'
import type { OpenedLetter } from './open-case'

type Props = { found: TipCase; opened: OpenedLetter; identities: readonly OpenIdentity[] }

/** A letter as it was written, or why it cannot be read. */
export function CaseLetter({ found, opened: { part, letter, isGenuine }, identities }: Props) {
  const kind = part.kind === 'file' ? 'message' : part.kind
  return (
    <li className={`tip-desk__letter tip-desk__letter--${kind}`}>
      <h3>
        {titles[kind]} <time dateTime={part.at}>{formatMoment(part.at)}</time>
      </h3>
      {letter && !isGenuine ? (
        <p className="staff-view__problem">
          Không xác thực được: thư này không mang dấu riêng của người gửi và đơn vị. Đừng tin, đừng
          làm theo.
        </p>
      ) : null}
      {letter ? (
        <>
          <Content letter={letter} />
          {letter.files.map((file) => (
            <CaseFile key={file.name} found={found} file={file} identities={identities} />
          ))}
        </>
      ) : (
        <p className="staff-view__problem">
          Khóa đang mở không đọc được phần này. Nhờ đồng nghiệp đọc được bấm “Mã hóa lại”, hoặc dùng
          khóa khôi phục.
        </p>
      )}
    </li>
  )
}

function Content({ letter }: { letter: Letter }) {
  if (letter.kind !== 'report') return <p className="staff-view__text">{letter.text}</p>
  const { name, contact } = letter.sender
  return (
    <dl>
      <dt>Loại việc</dt>
      <dd>{letter.crime}</dd>
      <dt>Người báo tin</dt>
      <dd>
        {name || 'Ẩn danh'}
        {contact ? ` · ${contact}` : ''}
      </dd>
      {letter.answers.map(({ question, answer }, index) => (
        <div key={index}>
          <dt>{question}</dt>
          <dd>{answer ?? notKnown}</dd>
        </div>
      ))}
    </dl>
  )
}
