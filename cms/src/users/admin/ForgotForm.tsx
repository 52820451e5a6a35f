'use client'

import { useState, type FormEvent } from 'react'
import { postAsStaff } from '../../platform/staff/ask-service'

export function ForgotForm() {
  const [email, setEmail] = useState('')
  const [answer, setAnswer] = useState<{ text: string; isFailure: boolean }>()
  const [isSending, setSending] = useState(false)

  async function send(event: FormEvent) {
    event.preventDefault()
    setSending(true)
    setAnswer(undefined)
    try {
      const { message } = await postAsStaff<{ message: string }>('/api/users/forgot-password', {
        email,
      })
      setAnswer({ text: message, isFailure: false })
    } catch (error) {
      setAnswer({ text: (error as Error).message, isFailure: true })
    } finally {
      setSending(false)
    }
  }

  return (
    <form className="staff-view__fields" onSubmit={(event) => void send(event)}>
      <p>Nhập email của bạn. Chúng tôi gửi một đường dẫn để đặt mật khẩu mới.</p>
      <label>
        Email
        <input
          type="email"
          name="email"
          autoComplete="email"
          required
          value={email}
          onChange={({ target }) => setEmail(target.value)}
        />
      </label>
      <div className="staff-view__buttons">
        <button type="submit" disabled={isSending}>
          {isSending ? 'Đang gửi…' : 'Gửi đường dẫn'}
        </button>
      </div>
      <p role={answer?.isFailure ? 'alert' : 'status'}>{answer?.text}</p>
    </form>
  )
}
