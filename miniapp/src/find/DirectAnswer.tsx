import { formatDay, toLocalDate } from '@chung-tay/shared/calendar'
import { useNow } from '../platform/clock'
import { queries, useContent } from '../platform/content'
import { LinkItem, LinkList, Section } from '../platform/ui'
import { answerOf } from '../procedures'
import { askedFact, type SearchHit } from '../search'

const mostSentences = 4

/** The answer to "bao nhiêu tiền", "ở đâu" … from the procedure that is meant, with its source. */
export function DirectAnswer({ text, best }: { text: string; best: SearchHit | undefined }) {
  const fact = askedFact(text)
  const slug = fact && best?.kind === 'procedure' ? best.slug : undefined
  const { data: procedure } = useContent(slug ? queries.procedure(slug) : null)
  const now = useNow()
  if (!fact || !procedure || procedure.slug !== slug || !now) return null
  const answer = answerOf(procedure, fact, toLocalDate(now))
  if (!answer) return null
  const shown = answer.sentences.slice(0, mostSentences)
  const more = answer.sentences.length - shown.length
  return (
    <Section title={`${answer.label}?`}>
      {shown.length === 1 ? (
        <p>
          <strong>{shown[0]}</strong>
        </p>
      ) : (
        <ul className="ct-plain-list">
          {shown.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p className="ct-hint">
        Nguồn: {answer.source}. Kiểm tra ngày {formatDay(answer.checkedAt)}.
      </p>
      <LinkList>
        <LinkItem
          to={`/thu-tuc/${procedure.slug}`}
          icon="document"
          title={procedure.title}
          hint={more > 0 ? `Còn ${more} dòng nữa và cách làm` : 'Xem đủ giấy tờ và cách làm'}
        />
      </LinkList>
    </Section>
  )
}
