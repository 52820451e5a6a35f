import type { LegalDocument } from '@chung-tay/shared/payload-types'
import { formatDay } from '@chung-tay/shared/calendar'
import { queries, relatedAll, useContent, type Related } from '../platform/content'
import { useParams } from '../platform/router'
import { ChangeMark, NotFoundSeen, SinceLastVisit, WhatsNew } from '../platform/whats-new'
import {
  DocumentStatusBadge,
  ExternalLink,
  Fact,
  FactList,
  LinkItem,
  LinkList,
  Loaded,
  Notice,
  Page,
  ProvenanceNote,
  Section,
  WideLinks,
} from '../platform/ui'
import { drawing } from './drawing'

const loadReader = async () => (await import('./read-legal-document')).readLegalDocument

/** One legal document: whether it holds, since when, and what came after it. */
export default function LegalDocumentPage() {
  const { slug = '' } = useParams()
  const document = useContent(queries.legalDocument(slug))
  return (
    <Loaded query={document}>
      {(found) =>
        found ? (
          <SinceLastVisit document={found} load={loadReader}>
            <Detail document={found} />
          </SinceLastVisit>
        ) : (
          <NotFoundSeen id={`legal-documents/${slug}`} />
        )
      }
    </Loaded>
  )
}

function Detail({ document }: { document: LegalDocument }) {
  return (
    <Page
      title={`${document.title} (${document.number})`}
      back="/van-ban"
      meta={{ description: document.summary ?? document.title, type: 'article' }}
      drawing={drawing}
      side={
        <WideLinks
          links={[
            { to: '/van-ban', icon: 'scale', title: 'Mọi văn bản' },
            { to: '/thu-tuc', icon: 'document', title: 'Thủ tục' },
            { to: '/muc-phat', icon: 'money', title: 'Mức phạt giao thông' },
            { to: '/trac-nghiem', icon: 'star', title: 'Đố vui pháp luật' },
          ]}
        />
      }
    >
      <WhatsNew />
      <p>
        <DocumentStatusBadge status={document.status} /> <ChangeMark part="status" />
      </p>
      {document.status === 'expired' ? (
        <Notice tone="caution" title="Văn bản này không còn hiệu lực">
          Đừng căn cứ vào văn bản này. Nội dung còn viện dẫn nó đang được kiểm tra lại.
        </Notice>
      ) : null}
      {document.summary ? <p>{document.summary}</p> : null}
      <FactList>
        <Fact icon="stamp" label="Cơ quan ban hành">
          {document.issuer}
        </Fact>
        {document.issuedAt ? (
          <Fact icon="calendar" label="Ngày ban hành">
            {formatDay(document.issuedAt)}
          </Fact>
        ) : null}
        <Fact
          icon="clock"
          label={
            <>
              Hiệu lực <ChangeMark part="validity" />
            </>
          }
        >
          Từ {formatDay(document.effectiveFrom)}
          {document.effectiveTo ? `, hết hiệu lực từ ${formatDay(document.effectiveTo)}` : ''}
        </Fact>
      </FactList>
      <Others title="Được thay thế bởi" documents={document.replacedBy} />
      <Others title="Được sửa đổi, bổ sung bởi" documents={document.amendedBy} />
      {document.officialUrl ? (
        <ExternalLink href={document.officialUrl}>Đọc toàn văn ở trang chính thức</ExternalLink>
      ) : null}
      <ProvenanceNote provenance={document.provenance} />
    </Page>
  )
}

type OthersProps = { title: string; documents: Related<LegalDocument>[] | null | undefined }

function Others({ title, documents }: OthersProps) {
  const shown = relatedAll(documents)
  if (shown.length === 0) return null
  return (
    <Section title={title}>
      <LinkList>
        {shown.map(({ id, slug, title: name, number }) => (
          <LinkItem key={id} to={`/van-ban/${slug}`} title={name} hint={`Số ${number}`} />
        ))}
      </LinkList>
    </Section>
  )
}
