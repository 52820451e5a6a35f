import type { Unit } from '@chung-tay/shared/payload-types'
import { formatDay } from '@chung-tay/shared/calendar'
import { relatedAll } from '../platform/content'
import { LinkItem, LinkList, Notice, Page, ProvenanceNote, Section } from '../platform/ui'

/** A unit that no longer exists: since when, and where its work is done now. */
export function FormerUnit({ unit }: { unit: Unit }) {
  const successors = relatedAll(unit.succeededBy)
  const since = unit.validTo ? ` từ sau ngày ${formatDay(unit.validTo)}` : ''
  return (
    <Page
      title={unit.name}
      back="/lien-he"
      meta={{ description: `${unit.name} không còn hoạt động. Xem nơi tiếp nhận hiện nay.` }}
    >
      <Notice tone="caution" title={`Đơn vị này không còn hoạt động${since}`}>
        {unit.summary ?? 'Việc trước đây làm ở đây nay làm ở những nơi dưới đây.'}
      </Notice>
      <Section title={successors.length > 1 ? 'Nay là một trong các nơi sau' : 'Nay là'}>
        <LinkList>
          {successors.map(({ id, slug, name }) => (
            <LinkItem key={id} to={`/lien-he/${slug}`} title={name} />
          ))}
        </LinkList>
      </Section>
      <ProvenanceNote provenance={unit.provenance} />
    </Page>
  )
}
