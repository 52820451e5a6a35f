'use client'

import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'

type Props = {
  /** What the button says. */
  action: string
  isRecovery?: boolean
  /** For a password instead of a code. */
  isPassword?: boolean
  /** A code that may stand for the app's, too. */
  mayBeRecovery?: boolean
  /** @throws Error with the words to show */
  onCode: (code: string) => Promise<void>
}

/**
 * A field for a code and its button. No form of its own: on the account page it stands inside Payload's, which
 * Enter must not send.
 */
export function CodeEntry({ action, isRecovery, isPassword, mayBeRecovery, onCode }: Props) {
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState('')
  const [isSending, setSending] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => field.current?.focus(), [])

  async function send() {
    if (!code.trim() || isSending) return
    setSending(true)
    setProblem('')
    try {
      await onCode(code)
    } catch (error) {
      setProblem((error as Error).message)
      setCode('')
      setSending(false)
      field.current?.focus()
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter') return
    event.preventDefault()
    void send()
  }

  const isDigits = !isRecovery && !isPassword && !mayBeRecovery
  return (
    <div className="staff-view__fields code-entry">
      <label htmlFor={id}>
        {isPassword ? 'Mật khẩu hiện tại' : isRecovery ? 'Mã dự phòng' : 'Mã 6 số'}
        <input
          ref={field}
          id={id}
          type={isPassword ? 'password' : 'text'}
          inputMode={isDigits ? 'numeric' : 'text'}
          autoComplete={isPassword ? 'current-password' : 'one-time-code'}
          autoCapitalize={isRecovery ? 'characters' : 'off'}
          spellCheck={false}
          maxLength={isPassword ? 200 : 20}
          value={code}
          aria-invalid={problem ? true : undefined}
          onChange={({ target }) => setCode(target.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <div className="staff-view__buttons">
        <button type="button" disabled={isSending} onClick={() => void send()}>
          {isSending ? 'Đang kiểm tra…' : action}
        </button>
      </div>
      {problem ? (
        <p role="alert" className="staff-view__problem">
          {problem}
        </p>
      ) : null}
    </div>
  )
}
