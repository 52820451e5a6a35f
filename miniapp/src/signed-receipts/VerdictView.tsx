import { formatDate } from '@chung-tay/shared/calendar'
import { feedbackKinds } from '@chung-tay/shared/feedback/vocabulary'
import type { ReceiptVerdict } from '@chung-tay/shared/signed-receipts/contract'
import { receiptKindWords, verdictWords } from '@chung-tay/shared/signed-receipts/vocabulary'
import { labelOf } from '@chung-tay/shared/text/label-of'
import { Fact, FactList, Notice, Section } from '../platform/ui'

const tones = {
  true: 'good',
  altered: 'danger',
  foreign: 'danger',
  withdrawn: 'caution',
  unreadable: 'neutral',
} as const

type Props = {
  found: ReceiptVerdict
  /** What came along with the receipt, as it was hashed; shown only when it is what was stored. */
  content: string | undefined
}

/** The verdict in plain words, and what was really signed: only that counts, not what stands beside it. */
export function VerdictView({ found, content }: Props) {
  const { verdict, statement, withdrawnAt, why } = found
  const isReworded = found.content === 'differs'
  const { title, words } = verdictWords[verdict]
  return (
    <>
      <Notice tone={tones[verdict]} title={isReworded ? 'Nội dung kèm theo đã bị sửa' : title}>
        {isReworded
          ? 'Chữ ký là thật, nhưng nội dung hoặc mã riêng đi kèm không phải là cái đã được cất. Đừng tin nội dung ấy.'
          : words}
        {withdrawnAt ? ` Thu hồi ngày ${formatDate(withdrawnAt)}${why ? `: ${why}` : '.'}` : null}
      </Notice>
      {statement ? (
        <Section title="Biên nhận ghi">
          <FactList>
            <Fact icon="document" label="Mã">
              {statement.ref}
            </Fact>
            <Fact icon="clock" label="Cất vào hệ thống lúc">
              {timeOf(statement.at)}, {formatDate(statement.at)}
            </Fact>
            <Fact icon="list" label="Loại">
              {receiptKindWords[statement.kind]}
            </Fact>
          </FactList>
          <p className="ct-hint">
            Chỉ những dòng này được ký. Đừng tin giờ, mã hay lời khác in bên cạnh biên nhận.
          </p>
        </Section>
      ) : null}
      {found.content === 'matches' && content ? (
        <Section title="Nội dung đúng như đã cất">
          <Content text={content} />
        </Section>
      ) : null}
    </>
  )
}

function Content({ text }: { text: string }) {
  const { kind, text: words, place, files } = JSON.parse(text) as Record<string, unknown>
  const count = Array.isArray(files) ? files.length : 0
  if (typeof words !== 'string') {
    return (
      <p>
        Nội dung được mã hóa từ máy người gửi. Biên nhận khớp với bản mã hóa; chỉ cán bộ giữ chìa
        khóa mới đọc được.
      </p>
    )
  }
  return (
    <>
      {typeof kind === 'string' ? <p className="ct-hint">{labelOf(feedbackKinds, kind)}</p> : null}
      <p className="ct-receipt-text">{words}</p>
      {typeof place === 'string' ? <p className="ct-hint">{place}</p> : null}
      {count > 0 ? (
        <p className="ct-hint">Kèm {count} tệp, nhận ra bằng dấu SHA-256 trong bản chữ.</p>
      ) : null}
    </>
  )
}

/** Hour and minute in Viet Nam. */
function timeOf(iso: string): string {
  return new Date(new Date(iso).getTime() + 7 * 3_600_000).toISOString().slice(11, 16)
}
