import { queries, related, relatedAll, useContent } from '../platform/content'
import { useParams } from '../platform/router'
import { Loaded, NotFound, Page } from '../platform/ui'
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
          >
            <ProcedureList procedures={members} />
          </Page>
        )
      }}
    </Loaded>
  )
}
