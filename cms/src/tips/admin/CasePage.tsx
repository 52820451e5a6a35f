'use client'

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
import { Waiting } from './parts'
import { useAnswer } from './use-answer'
import { dueWords, moment } from './words'
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
      <p className="tip-desk__badges">
        <span className="tip-desk__badge">{labelOf(tipStates, found.state)}</span>
        {due ? (
          <span className={`tip-desk__badge tip-desk__badge--${due.tone}`}>{due.words}</span>
        ) : null}
      </p>
      <dl className="tip-desk__facts">
        <Fact name="Đơn vị" value={found.unitName} />
        <Fact name="Nhận lúc" value={moment(found.receivedAt)} />
        <Fact name="Hạn phân loại" value={moment(found.classifyBy)} />
        <Fact name="Hạn kiểm tra, xác minh" value={moment(found.resolveBy)} />
        {found.retainUntil ? <Fact name="Tự xóa sau" value={moment(found.retainUntil)} /> : null}
      </dl>
      <Waiting of={opening}>
        {(opened) => (
          <div className="tip-desk__columns">
            <div>
              {identities.length === 0 ? (
                <p className="tip-desk__note">
                  Nội dung đã mã hóa. Mở khóa của bạn ở trên để đọc: máy chủ không đọc được.
                </p>
              ) : (
                <ol className="tip-desk__letters">
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

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
