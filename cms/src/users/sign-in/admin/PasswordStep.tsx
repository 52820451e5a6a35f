'use client'

import { useState, type FormEvent } from 'react'
import { postAsStaff } from '../../../platform/staff/ask-service'
import type { StepNeeded } from '../../second-factor/vocabulary'

type Props = { onSignedIn: () => void; onStep: (needed: StepNeeded) => void }

export function PasswordStep({ onSignedIn, onStep }: Props) {
  const [problem, setProblem] = useState('')
  const [isSending, setSending] = useState(false)

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    // What a password manager filled in stands in the page, whether or not it told so.
    const { email, password } = Object.fromEntries(new FormData(event.currentTarget))
    setSending(true)
    setProblem('')
    try {
      const answer = await postAsStaff<Partial<StepNeeded>>('/api/users/login', { email, password })
      if (answer.step) onStep(answer as StepNeeded)
      else onSignedIn()
    } catch (error) {
      setProblem((error as Error).message)
      setSending(false)
    }
  }

  return (
    <form className="staff-view__fields" method="post" onSubmit={(event) => void send(event)}>
      <h1 className="sign-in__hidden">Đăng nhập</h1>
      <label>
        Email
        <input id="field-email" type="email" name="email" autoComplete="username" required />
      </label>
      <label>
        Mật khẩu
        <input
          id="field-password"
          type="password"
          name="password"
          autoComplete="current-password"
          required
        />
      </label>
      <a href="/admin/forgot">Quên mật khẩu?</a>
      <div className="staff-view__buttons">
        <button type="submit" disabled={isSending}>
          Đăng nhập
        </button>
      </div>
      {problem ? (
        <p role="alert" className="staff-view__problem">
          {problem}
        </p>
      ) : null}
    </form>
  )
}
