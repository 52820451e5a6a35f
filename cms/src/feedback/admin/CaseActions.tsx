'use client'

import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { postAsStaff } from '../../platform/staff/ask-service'
import type { ActionName } from '../staff/action-schema'
import { ActionFields, type ActionContext, type Values } from './ActionFields'

const labels: Record<ActionName, string> = {
  accept: 'Nhận xử lý',
  answer: 'Trả lời người dân',
  ask: 'Hỏi thêm người dân',
  assign: 'Phân công đơn vị',
  forward: 'Chuyển cơ quan có thẩm quyền',
  close: 'Kết thúc',
  reopen: 'Mở lại',
  note: 'Ghi chú nội bộ',
  priority: 'Đổi mức ưu tiên',
  merge: 'Gộp vào phản ánh khác',
  redact: 'Che thông tin trong nội dung',
  'hide-attachment': 'Ẩn một tệp',
  'show-attachment': 'Cho hiện lại một tệp',
  publish: 'Đăng công khai bản biên tập',
  unpublish: 'Gỡ khỏi công khai',
  'to-handbook': 'Viết thành mục cẩm nang',
}

/** These cannot be taken back, so they are asked again. */
const questions: Partial<Record<ActionName, string>> = {
  redact: 'Nội dung cũ sẽ chỉ còn điều phối viên xem được. Che thông tin này?',
  merge:
    'Phản ánh này sẽ kết thúc; người gửi sẽ thấy tình trạng và mọi trả lời của phản ánh kia. Gộp?',
  publish: 'Mọi người sẽ đọc được bản này. Bạn đã bỏ hết thông tin cá nhân chưa?',
}

type Props = ActionContext & { id: string; allowed: ActionName[]; canEditHandbook: boolean }

/** What an officer can do to the case now: choose, write, do. */
export function CaseActions({ id, allowed, canEditHandbook, ...context }: Props) {
  const router = useRouter()
  const shown = allowed.filter((name) => isOffered(name, context))
  const [action, setAction] = useState<ActionName>(shown[0] ?? 'note')
  const [values, setValues] = useState<Values>(() => initial(action, context))
  const [state, setState] = useState<{ busy?: boolean; problem?: string; done?: string }>({})
  const [handbookId, setHandbookId] = useState<string>()

  const choose = (name: ActionName) => {
    setAction(name)
    setValues(initial(name, context))
    setState({})
  }

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const question = questions[action]
    if (question && !window.confirm(question)) return
    setState({ busy: true })
    try {
      const done = await postAsStaff<{ handbookId?: string }>(`/api/feedback/cases/${id}/actions`, {
        action,
        ...filled(values),
      })
      setState({ done: `Đã xong: ${labels[action]}` })
      setHandbookId(done.handbookId)
      setValues({})
      router.refresh()
    } catch (error) {
      setState({ problem: (error as Error).message })
    }
  }

  return (
    <form
      className="staff-view__panel staff-view__panel--tinted"
      onSubmit={(event) => void submit(event)}
    >
      <h2>Xử lý</h2>
      <label>
        Việc cần làm
        <select value={action} onChange={(event) => choose(event.target.value as ActionName)}>
          {shown.map((name) => (
            <option key={name} value={name}>
              {labels[name]}
            </option>
          ))}
        </select>
      </label>
      <ActionFields {...context} action={action} values={values} onChange={setValues} />
      <button type="submit" className="staff-view__main" disabled={state.busy}>
        {state.busy ? 'Đang gửi…' : labels[action]}
      </button>
      <p role="status" className={state.problem ? 'staff-view__problem' : 'staff-view__done'}>
        {state.problem ?? state.done ?? ''}
      </p>
      {handbookId ? (
        canEditHandbook ? (
          <a href={`/admin/collections/handbook/${handbookId}`}>Mở bản nháp trong cẩm nang</a>
        ) : (
          <p>Bản nháp nằm trong cẩm nang; cán bộ truyền thông sẽ hoàn thiện và đăng.</p>
        )
      ) : null}
    </form>
  )
}

/** Whether there is anything to do it to. */
function isOffered(name: ActionName, { current, attachments }: ActionContext): boolean {
  if (name === 'unpublish') return current.isPublished
  if (name === 'accept') return current.hasUnit
  if (name === 'hide-attachment') return attachments.some(({ isHidden }) => !isHidden)
  if (name === 'show-attachment') return attachments.some(({ isHidden }) => isHidden)
  return true
}

function initial(name: ActionName, { current }: ActionContext): Values {
  if (name === 'redact') return { text: current.text }
  if (name === 'to-handbook') return { title: current.publicTitle, text: current.lastAnswer }
  if (name === 'close') return { outcome: current.outcome }
  if (name === 'priority') return { priority: current.priority }
  if (name === 'publish') {
    const { publicTitle, publicText, publicAnswer } = current
    return { title: publicTitle, publicText, publicAnswer }
  }
  return {}
}

function filled(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
}
