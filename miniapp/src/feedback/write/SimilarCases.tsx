import type { PublicCase } from '@chung-tay/shared/feedback/contract'
import { useEffect, useState } from 'react'
import { postJson } from '../../platform/submissions'
import { Section } from '../../platform/ui'
import { PublicCaseCard } from '../published/PublicCaseCard'

const waitMs = 1200

/** While the person writes: public cases of the same place about the same thing, to follow instead. */
export function SimilarCases({ commune, text }: { commune: string; text: string }) {
  const [cases, setCases] = useState<PublicCase[]>([])
  useEffect(() => {
    if (!commune || text.trim().length < 15) {
      setCases([])
      return
    }
    const stop = new AbortController()
    const timer = setTimeout(() => {
      postJson<{ cases: PublicCase[] }>({
        path: '/api/feedback/similar',
        body: { commune, text: text.slice(0, 1000) },
        signal: stop.signal,
      }).then(
        (answer) => setCases(answer.cases),
        // Only an offer: without an answer nothing is missing.
        () => undefined,
      )
    }, waitMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [commune, text])
  return (
    <div role="status">
      {cases.length > 0 ? (
        <Section title="Có phải việc này đã có người báo?">
          <p className="ct-hint">
            Nếu đúng, bạn bấm theo dõi là đủ, không cần gửi lại. Không đúng thì cứ viết tiếp.
          </p>
          {cases.map((found) => (
            <PublicCaseCard key={found.reference} found={found} />
          ))}
        </Section>
      ) : null}
    </div>
  )
}
