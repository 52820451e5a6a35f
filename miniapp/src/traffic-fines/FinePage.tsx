import { formatDay } from '@chung-tay/shared/calendar'
import { labelOf } from '@chung-tay/shared/text/label-of'
import {
  fineInShort,
  fineSentence,
  licenceSentence,
} from '@chung-tay/shared/traffic-fines/sentences'
import { vehicles } from '@chung-tay/shared/traffic-fines/vocabulary'
import { queries, useContent } from '../platform/content'
import { useParams } from '../platform/router'
import { ChangeMark, lawMark, NotFoundSeen, SinceLastVisit, WhatsNew } from '../platform/whats-new'
import {
  Beside,
  Fact,
  FactList,
  LegalBasisList,
  LinkItem,
  LinkList,
  Loaded,
  Page,
  ProvenanceNote,
  Section,
} from '../platform/ui'
import { drawing } from './drawing'
import { OtherFines } from './OtherFines'

const loadReader = async () => (await import('./read-fine')).readFine

/** One offence: what it costs, what happens to the licence, since when, by which article. */
export default function FinePage() {
  const { slug = '' } = useParams()
  const query = useContent(queries.fine(slug))
  return (
    <Loaded query={query}>
      {(fine) => {
        if (!fine) return <NotFoundSeen id={`traffic-fines/${slug}`} />
        const money = fineSentence(fine)
        const licence = licenceSentence(fine)
        const vehicle = labelOf(vehicles, fine.vehicle)
        return (
          <SinceLastVisit document={fine} load={loadReader}>
            <Page
              title={fine.title}
              back={`/muc-phat?xe=${fine.vehicle}`}
              meta={{ description: `${fine.title}: ${fineInShort(fine)}.`, type: 'article' }}
              drawing={drawing}
              isWide
            >
              <WhatsNew />
              <Beside
                side={
                  <>
                    <OtherFines fine={fine} />
                    <Section title="Làm gì tiếp">
                      <LinkList>
                        <LinkItem
                          to={`/muc-phat?xe=${fine.vehicle}`}
                          title={`Mọi lỗi: ${vehicle}`}
                        />
                        <LinkItem
                          to="/trac-nghiem"
                          icon="star"
                          title="Đố luật: bạn nhớ được bao nhiêu?"
                        />
                      </LinkList>
                    </Section>
                  </>
                }
              >
                <FactList>
                  {money ? (
                    <Fact
                      icon="money"
                      label={
                        <>
                          Phạt bao nhiêu <ChangeMark part="fine" />
                        </>
                      }
                    >
                      <strong>{money}</strong>
                    </Fact>
                  ) : null}
                  {licence ? (
                    <Fact
                      icon="license"
                      label={
                        <>
                          Bằng lái <ChangeMark part="licence" />
                        </>
                      }
                    >
                      {licence}
                    </Fact>
                  ) : null}
                  {fine.more ? (
                    <Fact icon="info" label="Cần biết">
                      {fine.more}
                    </Fact>
                  ) : null}
                  <Fact
                    icon="clock"
                    label={
                      <>
                        Áp dụng <ChangeMark part="validity" />
                      </>
                    }
                  >
                    {fine.validTo
                      ? `Từ ${formatDay(fine.validFrom)} đến hết ${formatDay(fine.validTo)}`
                      : `Từ ${formatDay(fine.validFrom)}`}
                  </Fact>
                </FactList>
                <LegalBasisList items={fine.legalBasis} mark={lawMark} />
                <ProvenanceNote provenance={fine.provenance} />
              </Beside>
            </Page>
          </SinceLastVisit>
        )
      }}
    </Loaded>
  )
}
