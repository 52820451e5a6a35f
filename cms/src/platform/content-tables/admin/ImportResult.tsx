'use client'

import { useState } from 'react'
import { TaskStatus } from '../../staff/ui/TaskStatus'
import { useTask } from '../../staff/ui/use-task'
import type { ShownImport } from '../vocabulary'
import { ImportRows } from './ImportRows'
import type { DeskTable } from './desk-table'
import { startImport, undoTableImport, wrongRowsAddress } from './table-client'

type Props = { of: ShownImport; table: DeskTable; onChange: (changed: ShownImport) => void }

/** What a file would do, is doing or did, and the next step. */
export function ImportResult({ of, table, onChange }: Props) {
  const { id, fileName, state, total, done, counts, notes, problem } = of
  const task = useTask()
  const [isPublishing, setPublishing] = useState(true)
  const count = (name: keyof ShownImport['counts']) => counts[name] ?? 0
  const due = count('new') + count('changed')
  const complete = count('new') - count('incomplete')
  const toMend = count('wrong') + count('refused')

  const start = () =>
    task.run('Đang bắt đầu…', async () => {
      onChange(await startImport(id, isPublishing))
      return undefined
    })
  const undo = () => {
    if (!window.confirm(`Đưa mọi nội dung trong “${fileName}” về như trước khi nhập?`)) return
    void task.run('Đang bắt đầu…', async () => {
      onChange(await undoTableImport(id))
      return undefined
    })
  }

  return (
    <section>
      <h2>
        3. {fileName}: {words(total)} dòng
      </h2>
      <div role="status" aria-live="polite" className="staff-view__stack">
        {state === 'checking' ? (
          <Progress what="Đang so từng dòng" done={done} total={total} />
        ) : null}
        {state === 'writing' ? <Progress what="Đang lưu" done={done} total={total} /> : null}
        {state === 'undoing' ? <Progress what="Đang hoàn tác" done={done} total={total} /> : null}
        {state === 'ready' ? (
          <p>
            <strong>{words(count('new'))}</strong> dòng mới,{' '}
            <strong>{words(count('changed'))}</strong> dòng thay đổi, {words(count('same'))} dòng
            không đổi
            {count('wrong') > 0 ? (
              <>
                , <strong className="staff-view__problem">{words(count('wrong'))}</strong> dòng chưa
                đúng
              </>
            ) : null}
            . Chưa có gì được lưu.
          </p>
        ) : null}
        {state === 'done' ? (
          <p className="staff-view__done">
            Đã lưu {words(count('written'))} dòng
            {count('drafts') > 0
              ? `, trong đó ${words(count('drafts'))} là bản nháp chờ bạn đăng`
              : ''}
            .
            {count('refused') > 0
              ? ` ${words(count('refused'))} dòng không lưu được, xem lý do bên dưới.`
              : ''}
          </p>
        ) : null}
        {state === 'undone' ? (
          <p className="staff-view__done">
            Đã đưa {words(count('undone'))} dòng về như trước.
            {count('kept') > 0
              ? ` ${words(count('kept'))} dòng giữ nguyên vì đã có người sửa hoặc dùng đến.`
              : ''}
          </p>
        ) : null}
        {problem ? <p className="staff-view__problem">{problem}</p> : null}
      </div>
      {notes.length > 0 ? (
        <ul>
          {notes.map(({ line, column, why }, at) => (
            <li key={at}>
              Dòng {line}
              {column ? `, cột “${column}”` : ''}: {why}
            </li>
          ))}
        </ul>
      ) : null}
      {state === 'ready' && due > 0 ? (
        <>
          {complete > 0 && table.isPublishedByHand ? (
            <p>Dòng mới được lưu là bản nháp; bạn mở từng bản ra xem rồi đăng.</p>
          ) : null}
          {complete > 0 && !table.isPublishedByHand ? (
            <label className="staff-view__choice">
              <input
                type="checkbox"
                checked={isPublishing}
                onChange={(event) => setPublishing(event.target.checked)}
              />
              Đăng luôn {words(complete)} dòng mới đã đủ thông tin
            </label>
          ) : null}
          {count('incomplete') > 0 && !table.isPublishedByHand ? (
            <p>
              {words(count('incomplete'))} dòng mới còn thiếu thông tin để đăng nên được lưu là bản
              nháp.
            </p>
          ) : null}
          <p className="staff-view__buttons">
            <button type="button" disabled={Boolean(task.busy)} onClick={() => void start()}>
              Lưu {words(due)} dòng{count('wrong') > 0 ? ' đúng' : ''}
            </button>
          </p>
        </>
      ) : null}
      <p className="staff-view__links">
        {toMend > 0 ? (
          <a href={wrongRowsAddress(id)} download>
            Tải {words(toMend)} dòng cần sửa
          </a>
        ) : null}
        {state === 'done' || state === 'undone' ? (
          <a href={`/admin/collections/${table.collection}`}>Mở danh sách {table.title}</a>
        ) : null}
      </p>
      {(state === 'done' || state === 'failed') && count('written') > 0 ? (
        <p>
          <button
            type="button"
            className="staff-view__danger"
            disabled={Boolean(task.busy)}
            onClick={undo}
          >
            Hoàn tác lần nhập này
          </button>
        </p>
      ) : null}
      <TaskStatus task={task} />
      {state === 'checking' ? null : <ImportRows key={`${id} ${state}`} of={of} table={table} />}
    </section>
  )
}

function Progress({ what, done, total }: { what: string; done: number; total: number }) {
  return (
    <>
      <p>
        {what}: {words(done)} trên {words(total)} dòng. Bạn có thể đóng trang, việc vẫn tiếp tục.
      </p>
      <progress value={done} max={total} aria-label={what} />
    </>
  )
}

const words = (count: number) => count.toLocaleString('vi-VN')
