'use client'

import { useEffect, useState, type FormEvent } from 'react'
import { postAsStaff, readAsStaff } from '../../../platform/staff/ask-service'
import '../../admin/users.scss'

type Account = { id: string; name: string; email: string; roles: string[] }

/** Above the list of keys: issues one, and shows it this once. */
export function IssueKey() {
  const [accounts, setAccounts] = useState<Account[]>([])
  const [account, setAccount] = useState('')
  const [name, setName] = useState('')
  const [key, setKey] = useState('')
  const [problem, setProblem] = useState('')

  useEffect(() => {
    const query = 'limit=500&depth=0&sort=name&where[and][0][roles][not_in]=admin,tip-handler'
    readAsStaff<{ docs: Account[] }>(`/api/users?${query}`)
      .then(({ docs }) => setAccounts(docs.filter(mayHaveKeys)))
      .catch((error: Error) => setProblem(error.message))
  }, [])

  async function issue(event: FormEvent) {
    event.preventDefault()
    setProblem('')
    try {
      const issued = await postAsStaff<{ key: string }>('/api/api-keys/issue', { account, name })
      setKey(issued.key)
      setName('')
    } catch (error) {
      setProblem((error as Error).message)
    }
  }

  return (
    <section className="staff-view issue-key" aria-labelledby="issue-key">
      <h2 id="issue-key">Cấp khóa mới</h2>
      <form className="staff-view__fields" onSubmit={(event) => void issue(event)}>
        <label>
          Tài khoản của chương trình
          <select required value={account} onChange={({ target }) => setAccount(target.value)}>
            <option value="">Chọn tài khoản…</option>
            {accounts.map(({ id, name: label, email }) => (
              <option key={id} value={id}>
                {label} ({email})
              </option>
            ))}
          </select>
          <small>
            Mỗi chương trình một tài khoản riêng, vai trò “Cán bộ đơn vị”. Tài khoản quản trị và
            tiếp nhận tin báo không dùng khóa.
          </small>
        </label>
        <label>
          Dùng cho
          <input
            type="text"
            required
            minLength={3}
            maxLength={100}
            placeholder="Phần mềm một cửa"
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <div className="staff-view__buttons">
          <button type="submit">Cấp khóa</button>
        </div>
      </form>
      {problem ? <p role="alert">{problem}</p> : null}
      {key ? (
        <div className="issue-key__new" role="status">
          <p>
            <strong>Chép khóa này ngay.</strong> Đóng trang là không ai xem lại được.
          </p>
          <code>{key}</code>
          <div className="staff-view__buttons">
            <button type="button" onClick={() => void navigator.clipboard.writeText(key)}>
              Chép
            </button>
            <button type="button" onClick={() => window.location.reload()}>
              Đã cất, xong
            </button>
          </div>
        </div>
      ) : null}
    </section>
  )
}

const mayHaveKeys = ({ roles }: Account) =>
  !roles.includes('admin') && !roles.includes('tip-handler')
