import type { ContestView } from '@chung-tay/shared/quiz/contests/contract'
import { host } from '../../platform/host'
import { apiOrigin } from '../../platform/api-origin'
import { Button, Disclosure, Section } from '../../platform/ui'
import { momentWords } from '../words'
import { CheckHere } from './CheckHere'
import './results.css'

/** How anybody can see that the draw was fair and the results are right, in plain words. */
export function ResultsCheck({ contest }: { contest: ContestView }) {
  const { slug, phase, resultsPublishedAt, seed } = contest
  const address = `${apiOrigin}/api/quiz/contests/${slug}/results`
  return (
    <Section title="Kiểm tra kết quả" id="kiem-tra">
      <p>
        Không ai chọn trước được câu hỏi cho ai, và không ai sửa được kết quả sau lưng bạn. Bạn tự
        kiểm tra được điều đó.
      </p>
      <ol className="ct-check-steps">
        <li>
          <strong>Trước giờ thi</strong>, hệ thống chọn một số bí mật (hạt giống) và công bố “dấu
          vân tay” của nó cùng bộ câu hỏi, thể lệ. Đổi bất cứ chỗ nào thì dấu vân tay khác đi.
        </li>
        <li>
          <strong>Khi bạn vào thi</strong>, câu hỏi được bốc bằng hạt giống ấy trộn với một số ngẫu
          nhiên do máy bạn tạo ra.
        </li>
        <li>
          <strong>Hết giờ thi</strong>, hạt giống được công khai. Ai cũng bốc lại được từng bài và
          so với bài đã thi.
        </li>
      </ol>
      <WithdrawnQuestions withdrawn={contest.withdrawn} />
      {resultsPublishedAt ? (
        <>
          <p>Kết quả đã công bố lúc {momentWords(resultsPublishedAt)}.</p>
          <CheckHere contest={contest} />
          <Button
            full
            kind="secondary"
            icon="download"
            onClick={() => host.openExternal(new URL(address, window.location.href).href)}
          >
            Tải tệp kết quả
          </Button>
        </>
      ) : phase === 'ended' ? (
        <p className="ct-hint">
          Ban tổ chức đang rà soát. Tệp kết quả được công bố ở đây chậm nhất ba ngày sau giờ kết
          thúc.
        </p>
      ) : phase === 'cancelled' ? null : (
        <p className="ct-hint">Tệp kết quả có ở đây sau khi cuộc thi kết thúc.</p>
      )}
      <Disclosure summary="Các dấu vân tay (SHA-256)">
        <p>Chụp màn hình phần này trước giờ thi để sau này đối chiếu.</p>
        <Fingerprint name="Hạt giống" value={contest.seedHash} />
        <Fingerprint name="Bộ câu hỏi" value={contest.poolHash} />
        <Fingerprint name="Thể lệ" value={contest.rulesHash} />
        {contest.resultsHash ? (
          <Fingerprint name="Tệp kết quả" value={contest.resultsHash} />
        ) : null}
        {seed ? <Fingerprint name="Hạt giống đã công khai" value={seed} /> : null}
        <p className="ct-hint">
          Người rành máy tính kiểm tra bằng lệnh: npm run quiz:check -- (tệp hoặc địa chỉ trang
          này).
        </p>
      </Disclosure>
    </Section>
  )
}

const expiredLaw = 'Văn bản làm căn cứ hết hiệu lực khi đang thi.'

/** What was taken out while people played, and what that did to their points. */
function WithdrawnQuestions({ withdrawn }: Pick<ContestView, 'withdrawn'>) {
  if (withdrawn.length === 0) return null
  const reasons = new Set(withdrawn.map(({ reason }) => reason ?? expiredLaw))
  const rule = withdrawn.some(({ reason }) => reason === null)
    ? 'Ai trả lời câu ấy khi căn cứ không còn đúng đều được tính đúng, như nhau.'
    : 'Ai gặp câu ấy đều được tính đúng, như nhau.'
  return (
    <div className="ct-check-withdrawn">
      <p>
        <strong>{withdrawn.length} câu đã được rút.</strong> {rule}
      </p>
      <ul>
        {[...reasons].map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  )
}

function Fingerprint({ name, value }: { name: string; value: string }) {
  return (
    <p className="ct-hash">
      <strong>{name}</strong>
      <br />
      <code>{value}</code>
    </p>
  )
}
