import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { hasRole } from '../../platform/access/roles'
import { StaffView } from '../../platform/staff/ui/StaffView'
import { ContestList } from './ContestList'
import { countWork } from './count-work'
import { DeskNav } from './DeskNav'
import { deskPart, type DeskPart } from './desk-parts'
import { ImportForm } from './ImportForm'
import { PastIndicatorImports } from './PastIndicatorImports'
import { PendingList } from './PendingList'
import { findContests, findPastImports, findPending, findReports } from './find-work'
import { ReportList } from './ReportList'

/** `/admin/duyet-dau-hieu`: a second person decides proposals, reports become proposals, contests are answered. */
export async function DeskView(view: AdminViewServerProps) {
  const { initPageResult, searchParams } = view
  const { req } = initPageResult
  const isAllowed = hasRole(req.user, 'admin', 'editor')
  const part = deskPart(searchParams?.muc)
  const page = Math.max(1, Number(searchParams?.trang) || 1)
  return (
    <StaffView
      view={view}
      title="Chống lừa đảo"
      refusal={!isAllowed && 'Trang này dành cho biên tập viên và quản trị viên.'}
    >
      {isAllowed ? (
        <>
          <DeskNav current={part} counts={await countWork(req.payload)} />
          <Part req={req} part={part} page={page} />
        </>
      ) : null}
    </StaffView>
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
          <PastIndicatorImports imports={await findPastImports(req)} />
        </>
      )
  }
}
