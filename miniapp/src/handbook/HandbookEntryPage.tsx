import { queries, relatedAll, useContent } from '../platform/content'
import { useParams } from '../platform/router'
import { lawMark, NotFoundSeen, SinceLastVisit, WhatsNew } from '../platform/whats-new'
import {
  Beside,
  Contents,
  LegalBasisList,
  LinkItem,
  LinkList,
  Loaded,
  Page,
  ProvenanceNote,
  RichText,
  Section,
} from '../platform/ui'
import { drawing } from './drawing'

const loadReader = async () => (await import('./read-handbook-entry')).readHandbookEntry

/** One difficulty and how to solve it. */
export default function HandbookEntryPage() {
  const { slug = '' } = useParams()
  const entry = useContent(queries.handbookEntry(slug))
  return (
    <Loaded query={entry}>
      {(found) => {
        if (!found) return <NotFoundSeen id={`handbook/${slug}`} />
        const procedures = relatedAll(found.relatedProcedures)
        return (
          <SinceLastVisit document={found} load={loadReader}>
            <Page
              title={found.title}
              lead={found.summary}
              back="/cam-nang"
              meta={{ description: found.summary, type: 'article' }}
              drawing={drawing}
              isWide
            >
              <WhatsNew />
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
                <LegalBasisList items={found.legalBasis} mark={lawMark} />
                <ProvenanceNote provenance={found.provenance} />
              </Beside>
            </Page>
          </SinceLastVisit>
        )
      }}
    </Loaded>
  )
}
