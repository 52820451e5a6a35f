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
  pagePath,
  type SearchHit,
} from '../search'
import { FinesAnswer } from './FinesAnswer'
import { OwnPlace, PlaceDirectAnswer } from './PlaceDirectAnswer'
import { Sentences } from './Sentences'
import { nothing, useShown, type OnShown } from './use-shown'

const mostSentences = 4

type Asked = {
  text: string
  fact: AskedFact | undefined
  hits: readonly SearchHit[]
  onShown: OnShown
}

/**
 * The answer to "bao nhiêu tiền", "ở đâu" … from the procedure or the place that is meant, with its
 * source. Whoever names an offence wants to know what it costs, also without asking.
 */
export default function DirectAnswer({ text, fact, hits, onShown }: Asked) {
  const [best] = hits
  if (best?.kind === 'fine' && (!fact || fact === 'fees'))
    return <FinesAnswer hits={hits} onShown={onShown} />
  if (!fact) return null
  if (asksForOwnPlace(text)) return <OwnPlace />
  if (best?.kind === 'unit' && isOfPlace(fact))
    return <PlaceDirectAnswer slug={best.slug} fact={fact} onShown={onShown} />
  if (best?.kind === 'procedure' && isOfProcedure(fact))
    return <ProcedureAnswer slug={best.slug} fact={fact} onShown={onShown} />
  return null
}

type AskedOfProcedure = { slug: string; fact: ProcedureFact; onShown: OnShown }

function ProcedureAnswer({ slug, fact, onShown }: AskedOfProcedure) {
  const { data: procedure } = useContent(queries.procedure(slug))
  const now = useNow()
  const isRead = procedure?.slug === slug && now !== undefined
  const answer = isRead ? answerOf(procedure, fact, toLocalDate(now)) : undefined
  useShown(answer ? [pagePath('procedure', slug)] : nothing, onShown)
  if (!isRead || !answer) return null
  const shown = answer.sentences.slice(0, mostSentences)
  const more = answer.sentences.length - shown.length
  return (
    <Section title={`${answer.label}?`}>
      {/* First of what: a wrong guess is seen at once. */}
      <p className="ct-hint">{procedure.title}</p>
      <Sentences sentences={shown} />
      {answer.isUnderReview ? (
        <p>
          <em>Chưa đối chiếu lại: hãy hỏi nơi giải quyết trước khi làm.</em>
        </p>
      ) : null}
      <LinkList>
        <LinkItem
          to={`/thu-tuc/${procedure.slug}`}
          icon="document"
          title={procedure.title}
          hint={more > 0 ? `Còn ${more} dòng nữa và cách làm` : 'Xem đủ giấy tờ và cách làm'}
        />
      </LinkList>
      <p className="ct-hint">
        Nguồn: {answer.source}. Kiểm tra ngày {formatDay(answer.checkedAt)}.
      </p>
    </Section>
  )
}
