import type { AdminViewServerProps, Payload } from 'payload'
import { StaffView } from '../../../platform/staff/ui/StaffView'
import { isDocumentId } from '../../../platform/database/is-document-id'
import { RequestError } from '../../../platform/http'
import { contestById, type Contest } from '../../contests/load-contest'
import { attemptsOut, findAttempts, rankedAttempts } from '../find-attempts'
import { logPage } from '../staff-log'
import { deskPart, deskParts, contestDeskPath, type DeskPart } from '../vocabulary'
import { runsContests } from '../who'
import { AttemptTable } from './AttemptTable'
import { ContestList } from './ContestList'
import { Counts } from './Counts'
import { readCursor } from './read-cursor'
import { deskLink } from './links'
import { LogPart } from './LogPart'
import { PrizePart } from './PrizePart'
import { ReplayPart } from './ReplayPart'
import { ReportPart } from './ReportPart'
import './contest.scss'

const logSize = 50
type Query = Record<string, string | string[] | undefined>

/** `/admin/cuoc-thi`: announced contests; with `?c=<id>` how one goes, its questions, attempts, prizes. */
export async function ContestView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const query: Query = view.searchParams ?? {}
  const isAllowed = runsContests(req.user)
  const contest = isAllowed ? await contestOf(req.payload, query.c) : undefined
  const part = deskPart(query.muc)
  return (
    <StaffView
      view={view}
      className="contest-desk"
      title={contest?.title ?? 'Cuộc thi pháp luật'}
      refusal={!isAllowed && 'Trang này dành cho biên tập viên và quản trị viên.'}
    >
      {contest ? (
        <>
          <nav className="staff-view__nav" aria-label="Cuộc thi">
            {deskParts.map(({ value, label }) => (
              <a
                key={value}
                href={deskLink(contest.id, value)}
                aria-current={value === part ? 'page' : undefined}
              >
                {label}
              </a>
            ))}
          </nav>
          <p className="staff-view__links">
            <a href={contestDeskPath}>Cuộc thi khác</a>
            <a href={`/admin/collections/quiz-contests/${contest.id}`}>Mở phần soạn cuộc thi</a>
            <a href={`/trac-nghiem/bang-xep-hang?c=${contest.slug}`}>Bảng xếp hạng công khai</a>
          </p>
          <Part payload={req.payload} contest={contest} part={part} query={query} />
        </>
      ) : (
        <>
          {query.c ? <p>Không tìm thấy cuộc thi này, hoặc cuộc thi chưa công bố.</p> : null}
          <ContestList payload={req.payload} />
        </>
      )}
    </StaffView>
  )
}

type PartProps = { payload: Payload; contest: Contest; part: DeskPart; query: Query }

async function Part({ payload, contest, part, query }: PartProps) {
  switch (part) {
    case 'tong-quan':
      return (
        <>
          <Counts payload={payload} contest={contest} />
          <ReportPart contest={contest.id} part={part} />
        </>
      )
    case 'cau-hoi':
    case 'dau-hieu':
      return <ReportPart contest={contest.id} part={part} />
    case 'bai-thi': {
      if (typeof query.bai === 'string')
        return <ReplayPart key={query.bai} contest={contest.id} attempt={query.bai} />
      const wanted = typeof query.tim === 'string' ? query.tim.trim().slice(0, 60) : ''
      const isOut = query.loai === 'ngoai-bang'
      const list = wanted
        ? await findAttempts(payload, contest, wanted)
        : isOut
          ? await attemptsOut(payload, contest)
          : await rankedAttempts(payload, contest, readCursor(query.sau, 3))
      return <AttemptTable contest={contest} list={list} wanted={wanted} isOut={isOut} />
    }
    case 'giai-thuong':
      return <PrizePart payload={payload} contest={contest} />
    case 'nhat-ky': {
      const before = readCursor(query.sau, 2)
      const entries = await logPage({ payload }, contest.id, { before, limit: logSize })
      return <LogPart contest={contest.id} entries={entries} isFull={entries.length === logSize} />
    }
  }
}

async function contestOf(payload: Payload, id: unknown): Promise<Contest | undefined> {
  if (typeof id !== 'string' || !isDocumentId(id)) return undefined
  try {
    return await contestById(payload, id)
  } catch (error) {
    if (error instanceof RequestError) return undefined
    throw error
  }
}
