import { endings, givenEndings, priorities } from '@chung-tay/shared/feedback/vocabulary'
import { labelOf } from '@chung-tay/shared/text/label-of'
import type { ActionName } from '../staff/action-schema'

export type Values = Record<string, string>

export type ActionContext = {
  units: { id: string; name: string }[]
  templates: { id: string; name: string; action: string; text: string }[]
  messages: { id: string; text: string; by: string }[]
  attachments: { id: string; label: string; isHidden: boolean }[]
  current: {
    text: string
    priority: string
    isPublished: boolean
    allowPublic: boolean
    publicTitle: string
    publicText: string
    publicAnswer: string
    lastAnswer: string
    outcome: string
    hasUnit: boolean
    /** How many cases were merged into this one: their senders read the answers too. */
    merged: number
  }
  /** What the placeholders of templates stand for. */
  words: Record<string, string>
}

type Props = ActionContext & {
  action: ActionName
  values: Values
  onChange: (values: Values) => void
}

const textLabels: Partial<Record<ActionName, string>> = {
  answer: 'Trả lời (người dân đọc được)',
  ask: 'Hỏi gì (người dân đọc được)',
  assign: 'Lời nhắn kèm theo (người dân đọc được, không bắt buộc)',
  forward: 'Lý do (người dân đọc được, không bắt buộc)',
  close: 'Vì sao kết thúc như thế (người dân đọc được)',
  reopen: 'Vì sao mở lại (người dân đọc được)',
  note: 'Ghi chú (chỉ cán bộ thấy)',
  redact: 'Nội dung sau khi che',
  'hide-attachment': 'Vì sao ẩn tệp',
  'show-attachment': 'Vì sao cho hiện lại',
  'to-handbook': 'Trả lời, không còn thông tin của ai',
  unpublish: 'Vì sao gỡ',
}

/** What senders of merged cases read too. */
const sharedActions: ActionName[] = ['forward', 'answer', 'close', 'reopen']

/** The fields of one action. */
export function ActionFields(props: Props) {
  const { action, values, onChange, units, attachments, messages, templates, words, current } =
    props
  const set = (name: string) => (value: string) => onChange({ ...values, [name]: value })
  const fitting = templates.filter((template) => template.action === action)
  const textLabel = textLabels[action]
  return (
    <>
      {action === 'assign' ? (
        <Choice
          label="Đơn vị"
          value={values.unit}
          onChange={set('unit')}
          options={units.map(({ id, name }) => [id, name])}
        />
      ) : null}
      {action === 'forward' ? (
        <Line label="Cơ quan nhận" value={values.to} onChange={set('to')} />
      ) : null}
      {action === 'merge' ? (
        <Line label="Số vụ việc gốc" value={values.into} onChange={set('into')} />
      ) : null}
      {action === 'answer' || action === 'close' ? (
        <Choice
          label="Kết quả (người dân thấy, đếm vào thống kê)"
          value={values.outcome}
          onChange={set('outcome')}
          isRequired
          options={givenEndings.map((ending) => [ending, labelOf(endings, ending)])}
        />
      ) : null}
      {action === 'priority' ? (
        <Choice
          label="Mức ưu tiên"
          value={values.priority ?? current.priority}
          onChange={set('priority')}
          options={priorities.map(({ value, label }) => [value, label])}
        />
      ) : null}
      {action === 'hide-attachment' || action === 'show-attachment' ? (
        <Choice
          label="Tệp"
          value={values.attachment}
          onChange={set('attachment')}
          options={attachments
            .filter(({ isHidden }) => isHidden === (action === 'show-attachment'))
            .map(({ id, label }) => [id, label])}
        />
      ) : null}
      {action === 'redact' && messages.length > 0 ? (
        <Choice
          label="Che trong"
          value={values.event}
          onChange={(event) =>
            onChange({
              event,
              text: messages.find(({ id }) => id === event)?.text ?? current.text,
            })
          }
          empty="Phản ánh ban đầu"
          options={messages.map(({ id, text, by }) => [id, `${by}: ${text.slice(0, 40)}`])}
        />
      ) : null}
      {action === 'publish' ? (
        <>
          {current.allowPublic ? null : (
            <p className="staff-view__problem">Người gửi chưa đồng ý công khai.</p>
          )}
          <Line label="Tiêu đề" value={values.title} onChange={set('title')} />
          <Area
            label="Nội dung đã biên tập, không còn thông tin cá nhân"
            value={values.publicText}
            onChange={set('publicText')}
          />
          <Area
            label="Trả lời công khai (để trống nếu chưa có)"
            value={values.publicAnswer}
            onChange={set('publicAnswer')}
          />
        </>
      ) : null}
      {action === 'to-handbook' ? (
        <Line
          label="Câu hỏi người dân hay gặp, không nhắc tên ai"
          value={values.title}
          onChange={set('title')}
        />
      ) : null}
      {sharedActions.includes(action) && current.merged > 0 ? (
        <p className="staff-view__hint">
          {current.merged} người gửi phản ánh đã gộp vào đây cũng đọc được lời này: đừng nêu điều
          riêng của ai.
        </p>
      ) : null}
      {fitting.length > 0 ? (
        <Choice
          label="Dùng mẫu"
          value=""
          onChange={(id) => {
            const template = fitting.find((each) => each.id === id)
            if (template) set('text')(fill(template.text, words))
          }}
          options={fitting.map(({ id, name }) => [id, name])}
        />
      ) : null}
      {textLabel ? <Area label={textLabel} value={values.text} onChange={set('text')} /> : null}
    </>
  )
}

/** Puts what is known in the place of `{{ma}}`, `{{don_vi}}`, `{{han}}`. */
export function fill(text: string, words: Record<string, string>): string {
  return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => words[name] ?? whole)
}

type FieldProps = { label: string; value: string | undefined; onChange: (value: string) => void }

function Line({ label, value, onChange }: FieldProps) {
  return (
    <label>
      {label}
      <input value={value ?? ''} onChange={(event) => onChange(event.target.value)} />
    </label>
  )
}

function Area({ label, value, onChange }: FieldProps) {
  return (
    <label>
      {label}
      <textarea rows={6} value={value ?? ''} onChange={(event) => onChange(event.target.value)} />
    </label>
  )
}

type ChoiceProps = FieldProps & {
  options: (readonly [string, string])[]
  empty?: string
  isRequired?: boolean
}

function Choice({
  label,
  value,
  onChange,
  options,
  empty = 'Chọn…',
  isRequired = false,
}: ChoiceProps) {
  return (
    <label>
      {label}
      <select
        value={value ?? ''}
        required={isRequired}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{empty}</option>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
