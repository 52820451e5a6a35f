import { useEffect, useState } from 'react'
import { Notice, Section } from '../platform/ui'
import { checkKeyList, usePinnedHead } from './pinned-head'

type Result = 'checking' | 'good' | 'empty' | 'offline' | 'broken' | 'rewritten'

/** Compares the published keys with those this device saw before, and remembers how far they came. */
export function KeyListCheck() {
  const [seen, remember] = usePinnedHead()
  const [result, setResult] = useState<Result>('checking')
  useEffect(() => {
    let isGone = false
    checkKeyList(seen).then(
      ({ head, problem }) => {
        if (isGone) return
        setResult(problem ?? (head.seq === 0 ? 'empty' : 'good'))
        // Once remembered, a list that was rewritten stays a warning.
        if (!problem && head.seq > seen.seq) remember(head)
      },
      () => {
        if (!isGone) setResult('offline')
      },
    )
    return () => {
      isGone = true
    }
  }, [seen, remember])

  return (
    <Section title="Khóa nhận tin tố giác">
      {result === 'broken' || result === 'rewritten' ? (
        <Notice tone="danger" title="Danh sách khóa đã bị thay đổi khác thường">
          Danh sách khóa khác với lần trước máy này xem. Đừng gửi tin tố giác qua mạng. Hãy gọi 113
          hoặc đến trụ sở công an và nói lại điều này.
        </Notice>
      ) : (
        <p>{words[result]}</p>
      )}
    </Section>
  )
}

const words = {
  checking: 'Đang so danh sách khóa với lần trước…',
  good: 'Danh sách khóa nối tiếp đúng với lần trước máy này xem.',
  empty: 'Chưa có khóa nào được công bố.',
  offline: 'Chưa kiểm tra được vì chưa có mạng. Mở lại trang này khi có mạng.',
}
