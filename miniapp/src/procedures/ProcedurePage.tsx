import type { Procedure } from '@chung-tay/shared/payload-types'
import { queries, relatedAll, related, useContent } from '../platform/content'
import { mediaAddress } from '../platform/media-address'
import { useParams } from '../platform/router'
import { ChangeMark, lawMark, NotFoundSeen, SinceLastVisit, WhatsNew } from '../platform/whats-new'
import {
  Beside,
  Contents,
  Disclosure,
  ExternalLink,
  LegalBasisList,
  LinkItem,
  LinkList,
  Loaded,
  Notice,
  Page,
  ProvenanceNote,
  Section,
} from '../platform/ui'
import { DocumentList } from './DocumentList'
import { drawing } from './drawing'
import { KeyFacts } from './KeyFacts'
import { Steps } from './Steps'
import { WhereToGo } from './WhereToGo'
import './procedure.css'

const loadReader = async () => (await import('./read-procedure')).readProcedure

/** One procedure: the answer first, then what to bring, where to go, how, and the law. */
export default function ProcedurePage() {
  const { slug = '' } = useParams()
  const procedure = useContent(queries.procedure(slug))
  return (
    <Loaded query={procedure}>
      {(found) =>
        found ? (
          <SinceLastVisit document={found} load={loadReader}>
            <Detail procedure={found} />
          </SinceLastVisit>
        ) : (
          <NotFoundSeen id={`procedures/${slug}`} />
        )
      }
    </Loaded>
  )
}

function Detail({ procedure }: { procedure: Procedure }) {
  const { title, summary, online, beforeYouStart, forms, faq } = procedure
  return (
    <Page
      title={title}
      lead={summary}
      back="/thu-tuc"
      meta={{ description: summary, type: 'article', structuredData: structuredData(procedure) }}
      drawing={drawing}
      isWide
    >
      <WhatsNew />
      <Beside side={<Contents />}>
        <KeyFacts procedure={procedure} />
        {beforeYouStart?.length ? (
          <Section title="Trước khi bắt đầu">
            <ul className="ct-plain-list">
              {beforeYouStart.map(({ id, text }) => (
                <li key={id ?? text}>{text}</li>
              ))}
            </ul>
          </Section>
        ) : null}
        <DocumentList procedure={procedure} />
        <Section title="Cách làm" id="cach-lam">
          {online?.level !== 'none' && online?.url ? (
            <div className="ct-way">
              <h3>
                Nộp trực tuyến <ChangeMark part="online" />
              </h3>
              {online.note ? <p>{online.note}</p> : null}
              <Steps procedure={procedure} channel="online" />
              <ExternalLink href={online.url}>Mở trang nộp hồ sơ</ExternalLink>
            </div>
          ) : null}
          <div className="ct-way">
            <h3>Đến tận nơi</h3>
            <Steps procedure={procedure} channel="in-person" />
          </div>
        </Section>
        <WhereToGo procedure={procedure} />
        {forms?.length ? (
          <Section title="Mẫu tờ khai">
            <ul className="ct-plain-list">
              {forms.map(({ id, code, name, url, file }) => {
                const address = related(file)?.url ?? url
                const label = [code, name].filter(Boolean).join(' – ')
                return (
                  <li key={id ?? name}>
                    {address ? (
                      <ExternalLink href={mediaAddress(address)}>{label}</ExternalLink>
                    ) : (
                      label
                    )}{' '}
                    <ChangeMark part="form" of={code ?? undefined} name={label} />
                  </li>
                )
              })}
            </ul>
          </Section>
        ) : null}
        {faq?.length ? (
          <Section title="Hay được hỏi">
            {faq.map(({ id, question, answer }) => (
              <Disclosure key={id ?? question} summary={question}>
                <p>{answer}</p>
              </Disclosure>
            ))}
          </Section>
        ) : null}
        <RelatedHandbook slug={procedure.slug} />
        <LegalBasisList items={procedure.legalBasis} mark={lawMark} />
        <Notice tone="neutral" icon="shield">
          Công an không gọi điện bắt bạn chuyển tiền hay cài ứng dụng để làm thủ tục này.
        </Notice>
        <ProvenanceNote provenance={procedure.provenance} />
      </Beside>
    </Page>
  )
}

function RelatedHandbook({ slug }: { slug: string }) {
  const { data: handbook } = useContent(queries.handbook)
  const entries =
    handbook?.filter(({ relatedProcedures }) =>
      relatedAll(relatedProcedures).some((one) => one.slug === slug),
    ) ?? []
  if (entries.length === 0) return null
  return (
    <Section title="Gặp khó khăn?">
      <LinkList>
        {entries.slice(0, 6).map(({ id, slug: entrySlug, title }) => (
          <LinkItem key={id} to={`/cam-nang/${entrySlug}`} icon="book" title={title} />
        ))}
      </LinkList>
    </Section>
  )
}

/** schema.org's words for a public service. */
function structuredData({ title, summary }: Procedure): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: title,
    description: summary,
  }
}
