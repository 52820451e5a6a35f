import type { AdminViewServerProps, Payload } from 'payload'
import { StaffView } from '../../../platform/staff/ui/StaffView'
import { leadsSessions } from '../desk/desk-endpoints'
import { choosableQuestions, findSessions } from './find-sessions'
import { OpenForm } from './OpenForm'
import { PastList } from './PastList'
import { RunningList } from './RunningList'
import './live.scss'

/** `/admin/do-vui-truc-tiep`: sessions that run, a form to open one, what past ones showed. */
export async function LiveView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const isAllowed = leadsSessions(req.user)
  return (
    <StaffView
      view={view}
      className="live-desk"
      title="Đố vui trực tiếp"
      refusal={!isAllowed && 'Trang này dành cho biên tập viên và quản trị viên.'}
    >
      {isAllowed ? <Desk payload={req.payload} /> : null}
    </StaffView>
  )
}

async function Desk({ payload }: { payload: Payload }) {
  const [{ running, past }, choosable] = await Promise.all([
    findSessions(payload),
    choosableQuestions(payload),
  ])
  return (
    <>
      <p>
        Cả hội trường hay lớp học cùng trả lời một câu trên điện thoại: quét mã trên màn hình là
        vào, không cần tài khoản. Sau mỗi câu có giải thích và căn cứ pháp luật.
      </p>
      <RunningList sessions={running} />
      <OpenForm {...choosable} />
      <PastList sessions={past} />
    </>
  )
}
