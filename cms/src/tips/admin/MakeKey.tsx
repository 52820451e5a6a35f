'use client'

import { fingerprint } from '@chung-tay/shared/tips'
import { useState, type FormEvent } from 'react'
import type { Desk } from '../staff/desk-endpoint'
import { send } from './desk-client'
import { StaffError } from '../../platform/staff/staff-error'
import {
  makeIdentity,
  minPassphrase,
  openKeyFile,
  sealIdentity,
  suggestPassphrase,
} from './key-file'
import { saveFile } from './save-file'
import { TaskStatus } from '../../platform/staff/ui/TaskStatus'
import { useTask } from '../../platform/staff/ui/use-task'

type Props = { desk: Desk; onAsked: () => void }
type Made = { file: string; recipient: string; unit: string }

/** Makes a key here, saves its file, and asks to use it once the file has been opened again as a test. */
export function MakeKey({ desk, onAsked }: Props) {
  const task = useTask()
  const [made, setMade] = useState<Made>()
  const [passphrase, setPassphrase] = useState('')
  const [isShown, setShown] = useState(false)

  const make = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const unit = String(new FormData(event.currentTarget).get('unit'))
    await task.run('Đang tạo khóa, mất vài giây…', async () => {
      const key = await makeIdentity()
      const file = await sealIdentity(key, passphrase)
      setMade({ file, recipient: key.recipient, unit })
      saveFile(new Blob([file]), `khoa-tin-bao-${key.recipient.slice(4, 12)}.age`)
      return undefined
    })
  }
  const ask = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const file = new FormData(event.currentTarget).get('file') as File
    const again = String(new FormData(event.currentTarget).get('again'))
    await task.run('Đang thử mở tệp khóa…', async () => {
      const key = await openKeyFile(new Uint8Array(await file.arrayBuffer()), again)
      if (key.recipient !== made!.recipient) throw new StaffError('Đây là tệp của khóa khác.')
      await send('/keys', { role: 'handler', unit: made!.unit, recipient: key.recipient })
      setMade(undefined)
      setPassphrase('')
      onAsked()
      return 'Đã đề nghị. Đọc dãy số khóa cho đồng nghiệp để họ xác nhận.'
    })
  }
  return (
    <section aria-labelledby="tip-make">
      <h2 id="tip-make">Tạo khóa của bạn</h2>
      {made ? (
        <form className="staff-view__fields" onSubmit={(event) => void ask(event)}>
          <p>
            Tệp khóa đã tải về. Cất một bản ở nơi an toàn khác. Mật khẩu ghi riêng, không để cùng
            tệp.
          </p>
          <p>
            Dãy số khóa: <code className="tip-desk__digits">{fingerprint(made.recipient)}</code>
          </p>
          <label>
            Thử mở: chọn tệp vừa tải về
            <input type="file" name="file" required accept=".age" />
          </label>
          <label>
            Gõ lại mật khẩu
            <input type="password" name="again" required autoComplete="off" />
          </label>
          <p className="staff-view__row">
            <button type="submit" className="staff-view__main" disabled={Boolean(task.busy)}>
              Đề nghị đưa khóa vào dùng
            </button>
            <button type="button" onClick={() => setMade(undefined)}>
              Bỏ, làm lại
            </button>
          </p>
        </form>
      ) : (
        <form className="staff-view__fields" onSubmit={(event) => void make(event)}>
          <label>
            Đơn vị
            <select name="unit" required>
              {desk.units.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            Mật khẩu của tệp khóa (ít nhất {minPassphrase} ký tự)
            <input
              type={isShown ? 'text' : 'password'}
              value={passphrase}
              minLength={minPassphrase}
              required
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => setPassphrase(event.target.value)}
            />
          </label>
          <p className="staff-view__row">
            <button
              type="button"
              onClick={() => {
                setPassphrase(suggestPassphrase())
                setShown(true)
              }}
            >
              Gợi ý mật khẩu mạnh
            </button>
            <button type="button" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
              {isShown ? 'Ẩn mật khẩu' : 'Hiện mật khẩu'}
            </button>
          </p>
          <button type="submit" className="staff-view__main" disabled={Boolean(task.busy)}>
            Tạo khóa, tải tệp về
          </button>
          <p className="staff-view__hint">
            Khóa bí mật được tạo trên máy này và không bao giờ gửi đi. Mất tệp hoặc quên mật khẩu
            thì không ai lấy lại được: tạo khóa mới, đồng nghiệp mã hóa lại cho bạn.
          </p>
        </form>
      )}
      <TaskStatus task={task} />
    </section>
  )
}
