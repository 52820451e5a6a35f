import { randomUuid } from '@chung-tay/shared/codes/random-uuid'
import type { PublicCase } from '@chung-tay/shared/feedback/contract'
import { useState } from 'react'
import { formatDay } from '@chung-tay/shared/calendar'
import { sendSubmission, SubmissionError } from '../../platform/submissions'
import { Badge, Button, Card, Disclosure } from '../../platform/ui'
import { useFollowedCases } from '../my-cases'
import '../feedback.css'

/** A public case: what was reported, what came of it, and the button to follow it. */
export function PublicCaseCard({ found, isOpen = false }: { found: PublicCase; isOpen?: boolean }) {
  return (
    <Card as="article">
      <p className="ct-case__state">
        <Badge tone={found.isSolved === false ? 'neutral' : found.answer ? 'good' : 'accent'}>
          {found.stateWords}
        </Badge>
        <span className="ct-hint">
          {[found.place, `gửi ${formatDay(found.receivedOn)}`].filter(Boolean).join(' · ')}
        </span>
      </p>
      <h3 className="ct-case__title">{found.title}</h3>
      <p className="ct-case__text">{found.text}</p>
      {found.senderName ? <p className="ct-hint">Người gửi: {found.senderName}</p> : null}
      {found.answer ? (
        isOpen ? (
          <Answer found={found} />
        ) : (
          <Disclosure summary={`Trả lời của ${found.handledBy}`}>
            <Answer found={found} />
          </Disclosure>
        )
      ) : (
        <p className="ct-hint">Đang ở: {found.handledBy}</p>
      )}
      <FollowButton found={found} />
    </Card>
  )
}

function Answer({ found }: { found: PublicCase }) {
  return (
    <>
      <p className="ct-case__text">{found.answer}</p>
      {found.answeredOn ? (
        <p className="ct-hint">Trả lời ngày {formatDay(found.answeredOn)}</p>
      ) : null}
    </>
  )
}

function FollowButton({ found }: { found: PublicCase }) {
  const { reference, title } = found
  const { cases, follow } = useFollowedCases()
  const [key] = useState(randomUuid)
  const [problem, setProblem] = useState('')
  const isFollowed = cases.some((each) => each.reference === reference)
  const send = async () => {
    try {
      await sendSubmission({ path: '/api/feedback/follow', key, body: { reference } })
      follow({ reference, title })
    } catch (error) {
      setProblem(error instanceof SubmissionError ? error.message : 'Chưa theo dõi được.')
    }
  }
  return (
    <>
      <Button
        kind="secondary"
        icon={isFollowed ? 'check' : 'eye'}
        disabled={isFollowed}
        onClick={() => void send()}
      >
        {isFollowed ? 'Bạn đang theo dõi' : 'Tôi cũng gặp, theo dõi'}
      </Button>
      <p className="ct-hint" role="status">
        {problem || followersWords(found)}
      </p>
    </>
  )
}

function followersWords({ followers, followersCrowded }: PublicCase): string {
  const crowded =
    followersCrowded > 0 ? `${followersCrowded} lượt đến dồn từ một mạng, tính riêng` : ''
  const own = followers > 0 ? `${followers} người cùng theo dõi` : ''
  return [own, crowded].filter(Boolean).join(' · ')
}
