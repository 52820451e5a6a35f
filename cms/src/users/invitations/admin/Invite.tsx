'use client'

import { useAuth } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { roles } from '../../../platform/access/roles'
import { postAsStaff, readAsStaff } from '../../../platform/staff/ask-service'
import '../../admin/users.scss'
import type { Invited } from '../vocabulary'
import { HandedOver } from './HandedOver'

type Unit = { id: string; name: string }

/** Above the list of accounts, for administrators: invites somebody new. */
export function Invite() {
  const { user } = useAuth()
  const [units, setUnits] = useState<Unit[]>()
  const [invited, setInvited] = useState<Invited>()
  const [problem, setProblem] = useState('')
  if (!(user?.roles as string[] | undefined)?.includes('admin')) return null

  function open() {
    if (units) return
    setUnits([])
    readAsStaff<{ docs: Unit[] }>('/api/units?limit=1000&depth=0&sort=name&select[name]=true')
      .then(({ docs }) => setUnits(docs))
      .catch((error: Error) => setProblem(error.message))
  }

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const given = new FormData(form)
    const unit = given.get('unit')
    setProblem('')
    setInvited(undefined)
    try {
      setInvited(
        await postAsStaff<Invited>('/api/users/invite', {
          name: given.get('name'),
          email: given.get('email'),
          roles: given.getAll('roles'),
          units: unit ? [unit] : [],
        }),
      )
      form.reset()
    } catch (error) {
      setProblem((error as Error).message)
    }
  }

  return (
    <section className="staff-view issue-key" aria-label="Mời cán bộ">
      <details onToggle={open}>
        <summary>Mời cán bộ bằng đường dẫn</summary>
        <form className="staff-view__fields invite" onSubmit={(event) => void send(event)}>
          <label>
            Họ và tên
            <input name="name" required maxLength={200} autoComplete="off" />
          </label>
          <label>
            Email
            <input name="email" type="email" required maxLength={200} autoComplete="off" />
          </label>
          <fieldset>
            <legend>Vai trò</legend>
            {roles.map(({ value, label }) => (
              <label key={value} className="staff-view__choice">
                <input type="checkbox" name="roles" value={value} />
                {label}
              </label>
            ))}
          </fieldset>
          <label>
            Đơn vị công tác
            <select name="unit" defaultValue="">
              <option value="">Không theo đơn vị</option>
              {(units ?? []).map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
            <small>Thêm đơn vị khác ở trang tài khoản sau khi mời.</small>
          </label>
          <div className="staff-view__buttons">
            <button type="submit">Mời</button>
          </div>
        </form>
      </details>
      {problem ? <p role="alert">{problem}</p> : null}
      {invited ? <HandedOver invited={invited} /> : null}
    </section>
  )
}
