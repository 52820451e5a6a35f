import type { ContestReport, Signal } from '../contract'
import { attemptLink } from './links'
import { durationWords, numberWords } from './words'
import { receiptOf } from '../../attempts/receipt'

type Kind = { title: string; meaning: string; facts: (facts: Signal['facts']) => string }

const kinds: Record<Signal['kind'], Kind> = {
  alike: {
    title: 'Cùng mạng, sai giống nhau',
    meaning:
      'Hai người thi cùng ngày trên cùng mạng, gặp chung nhiều câu và sai giống hệt nhau. Có thể do ngồi cạnh nhau, cùng học một tài liệu sai.',
    facts: ({ shared, equal, equalWrong }) =>
      `Chung ${shared} câu, giống ${equal}, sai giống hệt ${equalWrong}`,
  },
  'shared-token': {
    title: 'Một máy, nhiều tài khoản',
    meaning: 'Nhiều tài khoản Zalo thi trên cùng một máy. Có thể do người nhà mượn máy nhau.',
    facts: ({ people }) => `${people} tài khoản`,
  },
  'shared-browser': {
    title: 'Cùng mạng, cùng loại trình duyệt',
    meaning:
      'Nhiều người thi cùng ngày từ một mạng với một loại trình duyệt. Phòng máy, máy cùng hãng trong một cơ quan cũng như vậy.',
    facts: ({ people }) => `${people} người`,
  },
  fast: {
    title: 'Trả lời nhanh khác thường',
    meaning:
      'Một nửa số câu được trả lời nhanh hơn thời gian đọc câu hỏi, mà đúng từ nửa số câu trở lên. Có thể do đã luyện nhiều và thuộc câu.',
    facts: ({ seconds }) => `${numberWords(seconds ?? 0, 1)} giây mỗi câu`,
  },
}

/** Rows shown before the rest is folded away. */
const openRows = 10

/** What may be worth a look, with what it does and does not mean. */
export function SignalList({ contest, report }: { contest: string; report: ContestReport }) {
  const { signals, largeNetworks } = report
  return (
    <>
      <div className="staff-view__panel staff-view__panel--notice">
        <p>
          <strong>Đây không phải bằng chứng gian lận.</strong> Người trong một nhà, một lớp học, một
          cơ quan dùng chung mạng; phòng máy có nhiều máy giống hệt nhau; người đã luyện nhiều trả
          lời rất nhanh. Hệ thống không tự xử lý ai. Hãy xem từng bước của bài thi, hỏi người dự thi
          nếu có thể, rồi mới quyết định.
        </p>
        <p>
          Hệ thống không lưu địa chỉ mạng. Mỗi bài chỉ ghi một dấu băm của mạng và của loại trình
          duyệt, với khóa đổi mỗi ngày và mỗi lần khởi động lại, không tra ngược được ra địa chỉ hay
          con người. Vì vậy chỉ so được các bài trong cùng một ngày.
        </p>
        {largeNetworks > 0 ? (
          <p>
            Có {largeNetworks} mạng đông người (trường, cơ quan, nhà mạng): không so bài trong đó.
          </p>
        ) : null}
      </div>
      {signals.length === 0 ? <p>Không có dấu hiệu nào.</p> : null}
      {(Object.keys(kinds) as Signal['kind'][]).map((kind) => (
        <Kind key={kind} contest={contest} all={signals.filter((each) => each.kind === kind)} />
      ))}
    </>
  )
}

function Kind({ contest, all }: { contest: string; all: Signal[] }) {
  const [first] = all
  if (!first) return null
  const { title, meaning } = kinds[first.kind]
  const rows = (signals: Signal[]) => (
    <ul className="staff-view__list staff-view__list--lined">
      {signals.map((signal, at) => (
        <SignalRow key={at} contest={contest} signal={signal} />
      ))}
    </ul>
  )
  return (
    <section>
      <h2>
        {title} ({numberWords(all.length)})
      </h2>
      <p>{meaning}</p>
      {rows(all.slice(0, openRows))}
      {all.length > openRows ? (
        <details>
          <summary>Xem {numberWords(all.length - openRows)} dòng nữa</summary>
          {rows(all.slice(openRows))}
        </details>
      ) : null}
    </section>
  )
}

function SignalRow({ contest, signal }: { contest: string; signal: Signal }) {
  const { kind, facts, attempts, of } = signal
  return (
    <li>
      <strong>{kinds[kind].facts(facts)}</strong>
      {attempts.map(({ id, nickname, score, seconds, isOut }) => (
        <span key={id} className="contest-desk__named">
          <a href={attemptLink(contest, id)}>
            {nickname} ({receiptOf(id)})
          </a>
          : {score} câu đúng, {durationWords(seconds)}
          {isOut ? ', ngoài bảng xếp hạng' : ''}
        </span>
      ))}
      {of > attempts.length ? (
        <span> … và {numberWords(of - attempts.length)} bài nữa.</span>
      ) : null}
    </li>
  )
}
