'use client'

import { useCallback, useEffect, useState } from 'react'
import { postAsStaff, readAsStaff } from '../../../platform/staff/ask-service'
import type { Enrolment, SecondFactorState } from '../vocabulary'
import { CodeEntry } from './CodeEntry'
import { RecoveryCodes } from './RecoveryCodes'
import { Scan } from './SetUp'

type Doing = 'start' | 'change' | 'codes' | 'off'

/** On one's own account: turns the second step on, moves it to another phone, makes codes anew, turns it off. */
export function OwnSecondFactor() {
  const [state, setState] = useState<SecondFactorState>()
  const [doing, setDoing] = useState<Doing>()
  const [enrolment, setEnrolment] = useState<Enrolment>()
  const [codes, setCodes] = useState<string[]>()

  const read = useCallback(() => {
    readAsStaff<SecondFactorState>('/api/users/second-factor').then(setState, () => undefined)
  }, [])
  useEffect(read, [read])

  const over = () => {
    setDoing(undefined)
    setEnrolment(undefined)
    setCodes(undefined)
    read()
  }
  const start = async (proof: object) =>
    setEnrolment(await postAsStaff<Enrolment>('/api/users/second-factor/start', proof))

  if (!state) return null
  if (codes) return <RecoveryCodes codes={codes} done="Đã cất mã, xong" onDone={over} />
  return (
    <section aria-labelledby="second-factor">
      <h2 id="second-factor">Bước xác minh thứ hai</h2>
      <p>{wordsOf(state)}</p>
      {enrolment ? <Scan enrolment={enrolment} onDone={setCodes} /> : null}
      {!enrolment && doing ? proof(doing) : null}
      {doing ? (
        <button type="button" className="sign-in__again" onClick={over}>
          Thôi
        </button>
      ) : (
        <div className="staff-view__buttons">{buttons(state)}</div>
      )}
    </section>
  )

  function proof(what: Doing) {
    if (what === 'start')
      return <CodeEntry isPassword action="Tiếp tục" onCode={(password) => start({ password })} />
    const ways = {
      change: ['Tiếp tục', (code: string) => start({ code })],
      codes: [
        'Tạo mã mới',
        async (code: string) =>
          setCodes(
            (await postAsStaff<{ codes: string[] }>('/api/users/second-factor/codes', { code }))
              .codes,
          ),
      ],
      off: [
        'Tắt',
        async (code: string) => {
          await postAsStaff('/api/users/second-factor/off', { code })
          over()
        },
      ],
    } as const
    const [action, onCode] = ways[what]
    return <CodeEntry mayBeRecovery action={action} onCode={onCode} />
  }

  function buttons({ isOn, isRequired }: SecondFactorState) {
    const button = (what: Doing, words: string) => (
      <button key={what} type="button" onClick={() => setDoing(what)}>
        {words}
      </button>
    )
    if (!isOn) return button('start', 'Bật bước xác minh thứ hai')
    return [
      button('change', 'Đổi điện thoại'),
      button('codes', 'Tạo lại mã dự phòng'),
      isRequired ? null : button('off', 'Tắt'),
    ]
  }
}

function wordsOf({ isOn, isRequired, since, codesLeft }: SecondFactorState): string {
  if (isOn) {
    const day = new Date(since!).toLocaleDateString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })
    return `Đang bật từ ${day}. Còn ${codesLeft} mã dự phòng.`
  }
  return isRequired
    ? 'Chưa bật. Vai trò của bạn cần bước này: khi hệ thống dùng thật, chưa bật thì không vào được.'
    : 'Chưa bật. Nên bật: người biết mật khẩu của bạn vẫn không đăng nhập được.'
}
