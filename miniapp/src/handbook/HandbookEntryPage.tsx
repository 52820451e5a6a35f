import { queries, relatedAll, useContent } from '../platform/content'
import { useParams } from '../platform/router'
import {
  Beside,
  Contents,
  LegalBasisList,
  LinkItem,
  LinkList,
  Loaded,
  NotFound,
  Page,
  ProvenanceNote,
  RichText,
  Section,
} from '../platform/ui'
import { drawing } from './drawing'

/** One difficulty and how to solve it. */
export default function HandbookEntryPage() {
  const { slug = '' } = useParams()
  const entry = useContent(queries.handbookEntry(slug))
  return (
    <Loaded query={entry}>
      {(found) => {
        if (!found) return <NotFound />
        const procedures = relatedAll(found.relatedProcedures)
        return (
          <Page
            title={found.title}
            lead={found.summary}
            back="/cam-nang"
            meta={{ description: found.summary, type: 'article' }}
            drawing={drawing}
            isWide
          >
            <Beside side={<Contents />}>
              <RichText content={found.body} />
              {procedures.length > 0 ? (
                <Section title="Thủ tục liên quan">
                  <LinkList>
                    {procedures.map(({ id, slug: procedureSlug, title }) => (
                      <LinkItem
                        key={id}
                        to={`/thu-tuc/${procedureSlug}`}
                        icon="document"
                        title={title}
                      />
                    ))}
                  </LinkList>
                </Section>
              ) : null}
              <LegalBasisList items={found.legalBasis} />
              <ProvenanceNote provenance={found.provenance} />
            </Beside>
          </Page>
        )
      }}
    </Loaded>
  )
}
