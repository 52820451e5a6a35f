import { formatDay, toLocalDate } from '@chung-tay/shared/calendar'
import { useNow } from '../platform/clock'
import { queries, useContent } from '../platform/content'
import { LinkItem, LinkList, Section } from '../platform/ui'
import { answerOf } from '../procedures'
import {
  asksForOwnPlace,
  isOfPlace,
  isOfProcedure,
  type AskedFact,
  type ProcedureFact,
  type SearchHit,
} from '../search'
import { OwnPlace, PlaceDirectAnswer } from './PlaceDirectAnswer'
import { Sentences } from './Sentences'

const mostSentences = 4

type Asked = { text: string; fact: AskedFact; best: SearchHit | undefined }

/** The answer to "bao nhiêu tiền", "ở đâu" … from the procedure or the place that is meant, with its source. */
export default function DirectAnswer({ text, fact, best }: Asked) {
  if (asksForOwnPlace(text)) return <OwnPlace />
  if (best?.kind === 'unit' && isOfPlace(fact))
    return <PlaceDirectAnswer slug={best.slug} fact={fact} />
  if (best?.kind === 'procedure' && isOfProcedure(fact))
    return <ProcedureAnswer slug={best.slug} fact={fact} />
  return null
}

function ProcedureAnswer({ slug, fact }: { slug: string; fact: ProcedureFact }) {
  const { data: procedure } = useContent(queries.procedure(slug))
  const now = useNow()
  if (procedure?.slug !== slug || !now) return null
  const answer = answerOf(procedure, fact, toLocalDate(now))
  if (!answer) return null
  const shown = answer.sentences.slice(0, mostSentences)
  const more = answer.sentences.length - shown.length
  return (
    <Section title={`${answer.label}?`}>
      <Sentences sentences={shown} />
      {answer.isUnderReview ? (
        <p>
          <em>Chưa đối chiếu lại: hãy hỏi nơi giải quyết trước khi làm.</em>
        </p>
      ) : null}
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
