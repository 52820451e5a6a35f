import type { ProcedureField } from '@chung-tay/shared/payload-types'
import { queries, related, relatedAll, useContent } from '../platform/content'
import { useParams } from '../platform/router'
import {
  Beside,
  LinkItem,
  LinkList,
  Loaded,
  NotFound,
  Page,
  Section,
  type IconName,
} from '../platform/ui'
import { drawing } from './drawing'
import { ProcedureList } from './ProcedureList'

/** The procedures of a field or of an event in life. */
export default function ProcedureGroupPage() {
  const { slug = '' } = useParams()
  const groups = useContent(queries.procedureFields)
  const { data: procedures = [] } = useContent(queries.procedures)
  return (
    <Loaded query={groups}>
      {(list) => {
        const group = list.find((one) => one.slug === slug)
        if (!group) return <NotFound />
        const members = procedures.filter(
          (procedure) =>
            related(procedure.field)?.slug === slug ||
            relatedAll(procedure.lifeEvents).some((event) => event.slug === slug),
        )
        return (
          <Page
            title={group.name}
            lead={group.summary ?? undefined}
            back="/thu-tuc"
            meta={{ description: group.summary ?? group.name }}
            drawing={drawing}
            isWide
          >
            <Beside side={<OtherGroups groups={list} current={group} />}>
              <ProcedureList procedures={members} />
            </Beside>
          </Page>
        )
      }}
    </Loaded>
  )
}

/** The groups of the same kind, for somebody who meant another one. */
function OtherGroups({
  groups,
  current,
}: {
  groups: readonly ProcedureField[]
  current: ProcedureField
}) {
  const others = groups.filter(({ kind, slug }) => kind === current.kind && slug !== current.slug)
  return (
    <Section title={current.kind === 'field' ? 'Lĩnh vực khác' : 'Chuyện khác'}>
      <LinkList>
        {others.map(({ id, slug, name, icon }) => (
          <LinkItem key={id} to={`/thu-tuc/nhom/${slug}`} icon={icon as IconName} title={name} />
        ))}
      </LinkList>
    </Section>
  )
}
