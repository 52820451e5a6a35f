import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { hasRole } from '../../platform/access/roles'
import { StaffView } from '../../platform/staff/ui/StaffView'
import { affectedContests } from '../withdrawals/affected-contests'
import { AffectedContests } from './AffectedContests'
import { bankPart, type BankPart } from './bank-parts'
import { BankNav } from './BankNav'
import { ExportForm } from './ExportForm'
import { countBankWork, findFlagged, findWaiting } from './find-questions'
import { FlaggedList } from './FlaggedList'
import { ImportForm } from './ImportForm'
import { PastQuestionImports, type PastImport } from './PastQuestionImports'
import { WaitingList } from './WaitingList'
import './banks.scss'

/** `/admin/cau-hoi`: a second person reviews questions, files come in and go out, expired law is mended. */
export async function BankView(view: AdminViewServerProps) {
  const { initPageResult, searchParams } = view
  const { req } = initPageResult
  const isAllowed = hasRole(req.user, 'admin', 'editor')
  const part = bankPart(searchParams?.muc)
  const page = Math.max(1, Number(searchParams?.trang) || 1)
  return (
    <StaffView
      view={view}
      className="quiz-banks"
      title="Ngân hàng câu hỏi"
      refusal={!isAllowed && 'Trang này dành cho biên tập viên và quản trị viên.'}
    >
      {isAllowed ? (
        <>
          <BankNav current={part} counts={await countBankWork(req.payload)} />
          <Part req={req} part={part} page={page} />
        </>
      ) : null}
    </StaffView>
  )
}

type PartProps = { req: PayloadRequest; part: BankPart; page: number }

async function Part({ req, part, page }: PartProps) {
  switch (part) {
    case 'cho-duyet':
      return <WaitingList {...await findWaiting(req.payload, req.user?.id, page)} />
    case 'can-sua':
      return (
        <>
          <AffectedContests contests={await affectedContests(req.payload, Date.now())} />
          <FlaggedList {...await findFlagged(req.payload, page)} />
        </>
      )
    case 'nhap-tep':
      return (
        <>
          <p>
            Tải mẫu, điền, chọn chủ đề rồi chọn tệp. Hệ thống cho xem trước câu đọc được và từng chỗ
            sai; chưa bấm lưu thì chưa có gì thay đổi. Câu nhập vào là bản nháp: người khác duyệt
            rồi mới dùng được.
          </p>
          <p className="staff-view__links">
            <a href="/api/quiz/banks/template?format=xlsx">Tải mẫu Excel</a>
            <a href="/api/quiz/banks/template?format=csv">Tải mẫu CSV</a>
            <a href="/api/quiz/banks/template?format=gift">Ví dụ GIFT (Moodle)</a>
            <a href="/api/quiz/banks/template?format=aiken">Ví dụ Aiken</a>
          </p>
          <ImportForm topics={await topicsOf(req)} />
          <PastQuestionImports imports={await pastImports(req)} />
        </>
      )
    case 'xuat-tep':
      return <ExportForm topics={await topicsOf(req)} />
  }
}

async function topicsOf(req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'quiz-topics',
    draft: true,
    sort: 'order',
    pagination: false,
    depth: 0,
    select: { title: true },
    req,
  })
  return docs.map(({ id, title }) => ({ id, title }))
}

async function pastImports(req: PayloadRequest): Promise<PastImport[]> {
  const { docs } = await req.payload.find({
    collection: 'quiz-question-imports',
    limit: 20,
    sort: '-createdAt',
    depth: 1,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map(({ id, fileName, by, createdAt, state, total, created }) => ({
    id,
    fileName,
    by: by && typeof by === 'object' ? by.name : '',
    createdAt,
    state,
    isUndone: state === 'undone',
    total,
    created,
  }))
}
