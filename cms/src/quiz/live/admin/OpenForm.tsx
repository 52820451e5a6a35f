'use client'

import { labelOf } from '@chung-tay/shared/text/label-of'
import { questionsAllowed, secondsAllowed } from '@chung-tay/shared/quiz/live/vocabulary'
import { difficulties } from '@chung-tay/shared/quiz/questions/vocabulary'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { postAsStaff } from '../../../platform/staff/ask-service'
import { TaskStatus } from '../../../platform/staff/ui/TaskStatus'
import { useTask } from '../../../platform/staff/ui/use-task'
import type { ChoosableQuestion } from './find-sessions'

type Props = { topics: { id: string; title: string }[]; questions: ChoosableQuestion[] }

const drawn = 10
const choicesOfSeconds = [15, 20, 30, 45, 60, 90]

/** A name, the time for each question, the questions: ticked, or ten drawn by lot. */
export function OpenForm({ topics, questions }: Props) {
  const router = useRouter()
  const task = useTask()
  const [title, setTitle] = useState('')
  const [seconds, setSeconds] = useState<number>(secondsAllowed.usual)
  const [topic, setTopic] = useState('')
  const [chosen, setChosen] = useState<string[]>([])
  const listed = questions.filter((each) => topic === '' || each.topic === topic)
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
  const draw = () => {
    const left = listed.map(({ id }) => id)
    const picked = Array.from(
      { length: Math.min(drawn, left.length) },
      () => left.splice(Math.floor(Math.random() * left.length), 1)[0]!,
    )
    setChosen(picked)
  }
  const open = (event: FormEvent) => {
    event.preventDefault()
    void task.run('Đang mở phòng…', async () => {
      await postAsStaff('/api/quiz/staff/live', { title, seconds, questions: chosen })
      setTitle('')
      setChosen([])
      router.refresh()
      window.scrollTo(0, 0)
      return 'Đã mở phòng. Bấm “Mở màn hình trình chiếu” ở đầu trang.'
    })
  }
  return (
    <section>
      <h2>Mở buổi mới</h2>
      <form className="staff-view__form" onSubmit={open}>
        <label>
          Tên buổi (hiện trên màn hình)
          <input
            value={title}
            maxLength={80}
            required
            placeholder="Sinh hoạt Ngày Pháp luật, Trường THCS …"
            onChange={(event) => setTitle(event.target.value)}
          />
        </label>
        <label>
          Thời gian cho mỗi câu
          <select value={seconds} onChange={(event) => setSeconds(Number(event.target.value))}>
            {choicesOfSeconds.map((each) => (
              <option key={each} value={each}>
                {each} giây
              </option>
            ))}
          </select>
          <small>
            Trả lời nhanh hay chậm không tính điểm. Có người lớn tuổi thì chọn 45 giây trở lên; câu
            đóng sớm khi mọi máy đã trả lời.
          </small>
        </label>
        <label>
          Chủ đề
          <select value={topic} onChange={(event) => setTopic(event.target.value)}>
            <option value="">Tất cả chủ đề</option>
            {topics.map(({ id, title: name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <p className="staff-view__buttons">
          <button type="button" onClick={draw} disabled={listed.length === 0}>
            Chọn ngẫu nhiên {Math.min(drawn, listed.length)} câu
          </button>
          {chosen.length > 0 ? (
            <button type="button" onClick={() => setChosen([])}>
              Bỏ chọn hết
            </button>
          ) : null}
        </p>
        <fieldset>
          <legend>Câu hỏi: đã chọn {chosen.length} câu, hỏi theo thứ tự chọn</legend>
          <p>
            <small>
              Chỉ có câu đã đăng, đã duyệt, dùng để luyện tập và không có cuộc thi nào đang giữ kín.
            </small>
          </p>
          <ul className="live-desk__questions">
            {listed.map(({ id, text, difficulty }) => (
              <li key={id}>
                <label className="staff-view__choice">
                  <input
                    type="checkbox"
                    checked={chosen.includes(id)}
                    onChange={() => toggle(id)}
                  />
                  <span>
                    {chosen.includes(id) ? <strong>{chosen.indexOf(id) + 1}. </strong> : null}
                    {text} <small>{labelOf(difficulties, difficulty as never)}</small>
                  </span>
                </label>
              </li>
            ))}
          </ul>
          {listed.length === 0 ? <p>Chủ đề này chưa có câu nào hỏi được.</p> : null}
        </fieldset>
        <p className="staff-view__buttons">
          <button
            type="submit"
            disabled={
              Boolean(task.busy) || chosen.length === 0 || chosen.length > questionsAllowed.most
            }
          >
            Mở phòng với {chosen.length} câu
          </button>
        </p>
        <TaskStatus task={task} />
      </form>
    </section>
  )
}
