import type { ContestReport, Signal } from '../contract'
import { attemptLink } from './links'
import { durationWords, numberWords } from './words'
import { receiptOf } from '../../attempts/receipt'

const titles: Record<Signal['kind'], string> = {
  alike: 'Cùng mạng, sai giống nhau',
  'shared-token': 'Một máy, nhiều tài khoản',
  'shared-browser': 'Nhiều người trên cùng mạng và cùng loại trình duyệt',
  fast: 'Trả lời nhanh khác thường',
}

/** What may be worth a look, with what it does and does not mean. */
export function SignalList({ contest, report }: { contest: string; report: ContestReport }) {
  const { signals, largeNetworks } = report
  return (
    <>
      <div className="contest-desk__notice">
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
      {(Object.keys(titles) as Signal['kind'][]).map((kind) => (
        <Kind key={kind} contest={contest} all={signals.filter((each) => each.kind === kind)} />
      ))}
    </>
  )
}

function Kind({ contest, all }: { contest: string; all: Signal[] }) {
  const [first] = all
  if (!first) return null
  return (
    <section>
      <h2>{titles[first.kind]}</h2>
      <ul className="contest-desk__cards">
        {all.map((signal, at) => (
          <li key={at}>
            <p>{explain(signal)}</p>
            <ul>
              {signal.attempts.map(({ id, nickname, score, seconds, isOut }) => (
                <li key={id}>
                  <a href={attemptLink(contest, id)}>
                    {nickname} ({receiptOf(id)})
                  </a>
                  : {score} câu đúng, {durationWords(seconds)}
                  {isOut ? ' · ngoài bảng xếp hạng' : ''}
                </li>
              ))}
            </ul>
            {signal.of > signal.attempts.length ? (
              <p>… và {numberWords(signal.of - signal.attempts.length)} bài nữa.</p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function explain({ kind, facts }: Signal): string {
  switch (kind) {
    case 'alike':
      return `Cả hai gặp ${facts.shared} câu, trả lời giống nhau ${facts.equal} câu, trong đó ${facts.equalWrong} câu sai giống hệt.`
    case 'shared-token':
      return `${facts.people} tài khoản Zalo thi trên cùng một máy.`
    case 'shared-browser':
      return `${facts.people} người thi trong một ngày từ cùng một mạng với cùng loại trình duyệt.`
    case 'fast':
      return `Một nửa số câu được trả lời trong vòng ${numberWords(facts.seconds ?? 0, 1)} giây, nhanh hơn thời gian đọc câu hỏi, mà đúng từ nửa số câu trở lên.`
  }
}
