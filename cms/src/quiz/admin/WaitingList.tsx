'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { approve } from './bank-client'
import { bankPath } from './bank-parts'
import type { Page, WaitingQuestion } from './find-questions'
import { Pages } from './Pages'

/** Questions as they would be asked, with what is right; somebody else than their author approves each. */
export function WaitingList({ rows, page, pages, total }: Page<WaitingQuestion>) {
  const router = useRouter()
  const [message, setMessage] = useState('')
  const [busy, setBusy] = useState('')
  const run = async ({ id, hash, text }: WaitingQuestion) => {
    setBusy(id)
    try {
      await approve(id, hash)
      setMessage(`Đã duyệt và đăng: “${text}”`)
      router.refresh()
    } catch (error) {
      setMessage((error as Error).message)
    }
    setBusy('')
  }
  return (
    <section>
      <p>
        Đọc câu hỏi, đáp án, giải thích, mở căn cứ ra đối chiếu rồi mới duyệt. Không ai duyệt câu
        của chính mình.
      </p>
      <p role="status">{message}</p>
      {total === 0 ? <p>Không còn câu nào chờ duyệt.</p> : null}
      <ul className="staff-view__cards">
        {rows.map((each) => (
          <li key={each.id}>
            <small>
              {each.topic} · {each.kind}
              {each.author ? ` · ${each.author} soạn` : ''}
            </small>
            {each.situation ? <blockquote>{each.situation}</blockquote> : null}
            <h2>{each.text || '(chưa có câu hỏi)'}</h2>
            <ul>
              {each.answers.map(({ text, isRight }, at) => (
                <li key={at}>{isRight ? <strong>✓ {text} — đáp án đúng</strong> : text}</li>
              ))}
            </ul>
            {each.explanation ? <p>{each.explanation}</p> : null}
            {each.basis.map(({ label, title, slug }) => (
              <p key={label}>
                Căn cứ:{' '}
                {slug ? (
                  <a href={`/van-ban/${slug}`} target="_blank" rel="noreferrer">
                    {label}
                  </a>
                ) : (
                  label
                )}
                {title ? ` (${title})` : ''}
              </p>
            ))}
            {each.missing.length > 0 ? (
              <p className="staff-view__problem">Chưa đăng được. {each.missing.join(' ')}</p>
            ) : null}
            <p className="staff-view__buttons">
              {each.isOwn || each.missing.length > 0 ? null : (
                <button type="button" disabled={busy !== ''} onClick={() => void run(each)}>
                  {busy === each.id ? 'Đang đăng…' : 'Duyệt và đăng'}
                </button>
              )}
              <a
                className="staff-view__button"
                href={`/admin/collections/quiz-questions/${each.id}`}
              >
                Mở để sửa
              </a>
              {each.isOwn ? <span>Bạn soạn câu này, nhờ người khác duyệt.</span> : null}
            </p>
          </li>
        ))}
      </ul>
      <Pages path={`${bankPath}?muc=cho-duyet`} page={page} pages={pages} />
    </section>
  )
}
