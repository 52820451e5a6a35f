import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { hasRole } from '../../platform/access/roles'
import { ContestList } from './ContestList'
import { countWork } from './count-work'
import { DeskNav } from './DeskNav'
import { deskPart, type DeskPart } from './desk-parts'
import { ImportForm } from './ImportForm'
import { PastImports } from './PastImports'
import { PendingList } from './PendingList'
import { findContests, findPastImports, findPending, findReports } from './find-work'
import { ReportList } from './ReportList'
import './desk.scss'

/** `/admin/duyet-dau-hieu`: a second person decides proposals, reports become proposals, contests are answered. */
export async function DeskView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const isAllowed = hasRole(req.user, 'admin', 'editor')
  const part = deskPart(searchParams?.muc)
  const page = Math.max(1, Number(searchParams?.trang) || 1)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <Gutter>
        <div className="scam-desk">
          <h1>Chống lừa đảo</h1>
          {isAllowed ? (
            <>
              <DeskNav current={part} counts={await countWork(req.payload)} />
              <Part req={req} part={part} page={page} />
            </>
          ) : (
            <p>Trang này dành cho biên tập viên và quản trị viên.</p>
          )}
        </div>
      </Gutter>
    </DefaultTemplate>
  )
}

type PartProps = { req: PayloadRequest; part: DeskPart; page: number }

async function Part({ req, part, page }: PartProps) {
  switch (part) {
    case 'cho-duyet':
      return <PendingList {...await findPending(req, page)} />
    case 'tin-bao':
      return <ReportList {...await findReports(req)} />
    case 'khieu-nai':
      return <ContestList contests={await findContests(req)} />
    case 'nhap-tep':
      return (
        <>
          <p>
            Tải mẫu, điền, chọn tệp. Hệ thống cho xem trước từng dòng sai. Nhập xong mới chỉ là đề
            nghị: người khác duyệt thì người dân mới thấy.
          </p>
          <p>
            <a href="/api/scam-indicators/template?format=xlsx">Tải mẫu Excel</a> ·{' '}
            <a href="/api/scam-indicators/template?format=csv">Tải mẫu CSV</a>
          </p>
          <ImportForm />
          <PastImports imports={await findPastImports(req)} />
        </>
      )
  }
}
