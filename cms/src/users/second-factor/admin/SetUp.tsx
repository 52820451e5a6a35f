'use client'

import { useEffect, useState } from 'react'
import { postAsStaff } from '../../../platform/staff/ask-service'
import type { Enrolment } from '../vocabulary'
import { CodeEntry } from './CodeEntry'

type Props = {
  /** Of somebody who is signing in. */
  ticket: string
  onDone: (codes: string[]) => void
}

/** Puts a secret into an app on the phone, and takes a first code of it as proof. */
export function SetUp({ ticket, onDone }: Props) {
  const [enrolment, setEnrolment] = useState<Enrolment>()
  const [problem, setProblem] = useState('')

  useEffect(() => {
    postAsStaff<Enrolment>('/api/users/second-factor/start', { ticket })
      .then(setEnrolment)
      .catch((error: Error) => setProblem(error.message))
  }, [ticket])

  if (problem) return <p role="alert">{problem}</p>
  if (!enrolment) return <p role="status">Đang chuẩn bị mã…</p>
  return <Scan enrolment={enrolment} ticket={ticket} onDone={onDone} />
}

type ScanProps = { enrolment: Enrolment; ticket?: string; onDone: (codes: string[]) => void }

export function Scan({ enrolment, ticket, onDone }: ScanProps) {
  const confirm = async (code: string) => {
    const { codes } = await postAsStaff<{ codes: string[] }>('/api/users/second-factor/confirm', {
      enrolment: enrolment.enrolment,
      code,
      ...(ticket ? { ticket } : {}),
    })
    onDone(codes)
  }
  return (
    <ol className="set-up">
      <li>
        Cài một ứng dụng xác thực trên điện thoại: Google Authenticator, Microsoft Authenticator
        hoặc ứng dụng cơ quan bạn dùng.
      </li>
      <li>
        Trong ứng dụng chọn thêm tài khoản, rồi quét mã này:
        <img
          className="set-up__qr"
          alt="Mã QR để thêm tài khoản vào ứng dụng xác thực"
          src={`data:image/svg+xml,${encodeURIComponent(enrolment.qr)}`}
        />
        <details>
          <summary>Không quét được? Nhập khóa này vào ứng dụng</summary>
          <code className="set-up__key">{enrolment.key}</code>
        </details>
      </li>
      <li>
        Nhập mã đang hiện trong ứng dụng:
        <CodeEntry action="Xác nhận" onCode={confirm} />
      </li>
    </ol>
  )
}
