'use client'

import { formatMoment } from '@chung-tay/shared/calendar'
import { labelOf } from '@chung-tay/shared/text/label-of'
import { tipStates } from '@chung-tay/shared/tips/vocabulary'
import { useCallback } from 'react'
import type { TipCase } from '../staff/case-endpoints'
import type { Desk } from '../staff/desk-endpoint'
import { CaseActions } from './CaseActions'
import { CaseLetter } from './CaseLetter'
import { readCase } from './desk-client'
import type { OpenIdentity } from './identity-store'
import { openCase } from './open-case'
import { Waiting } from '../../platform/staff/ui/Waiting'
import { useAnswer } from '../../platform/staff/ui/use-answer'
import { Badge } from '../../platform/staff/ui/Badge'
import { Facts } from '../../platform/staff/ui/Facts'
import { dueWords } from '../staff/due-words'
import { WriteLetter } from './WriteLetter'

type Props = {
  id: string
  desk: Desk
  identities: readonly OpenIdentity[]
  onLeave: () => void
}

/** One tip: its letters decrypted here, an answer to write, what can be done with it. */
export function CasePage({ id, desk, identities, onLeave }: Props) {
  const answer = useAnswer(useCallback(() => readCase(id), [id]))
  return (
    <section>
      <p>
        <button type="button" onClick={onLeave}>
          ‹ Về danh sách
        </button>
      </p>
      <Waiting of={answer}>
        {(found) => (
          <Case
            found={found}
            desk={desk}
            identities={identities}
            reload={answer.reload}
            onLeave={onLeave}
          />
        )}
      </Waiting>
    </section>
  )
}

type CaseProps = Omit<Props, 'id'> & { found: TipCase; reload: () => void }

function Case({ found, desk, identities, reload, onLeave }: CaseProps) {
  // While the case is read again, what is open stays, and so does what was just said of it; once
  // locked it goes at once.
  const opening = useAnswer(
    useCallback(() => openCase(found, identities), [found, identities]),
    identities,
  )
  const due = dueWords(found, new Date())
  return (
    <>
      <h2>{found.reference}</h2>
      <p className="staff-view__row">
        <Badge>{labelOf(tipStates, found.state)}</Badge>
        {due ? <Badge tone={due.tone}>{due.words}</Badge> : null}
      </p>
      <Facts
        rows={[
          ['Đơn vị', found.unitName],
          ['Nhận lúc', formatMoment(found.receivedAt)],
          ['Hạn phân loại', formatMoment(found.classifyBy)],
          ['Hạn kiểm tra, xác minh', formatMoment(found.resolveBy)],
          ['Tự xóa sau', found.retainUntil && formatMoment(found.retainUntil)],
        ]}
      />
      <Waiting of={opening}>
        {(opened) => (
          <div className="staff-view__columns">
            <div>
              {identities.length === 0 ? (
                <p className="staff-view__panel staff-view__panel--tinted staff-view__panel--notice">
                  Nội dung đã mã hóa. Mở khóa của bạn ở trên để đọc: máy chủ không đọc được.
                </p>
              ) : (
                <ol className="staff-view__list">
                  {opened.letters.map((each) => (
                    <CaseLetter
                      key={each.part.id}
                      found={found}
                      opened={each}
                      identities={identities}
                    />
                  ))}
                </ol>
              )}
              {opened.thread && identities.length > 0 ? (
                <WriteLetter found={found} opened={opened} onSent={reload} />
              ) : null}
            </div>
            <CaseActions
              found={found}
              opened={opened}
              desk={desk}
              identities={identities}
              reload={reload}
              onLeave={onLeave}
            />
          </div>
        )}
      </Waiting>
    </>
  )
}
