import useSWR from 'swr'
import { Section } from '../../platform/ui'
import { BoardTable } from './BoardTable'
import { Podium } from './Podium'
import { readBoard } from '../quiz-api'

/** The podium and the people around, once the result is known. Says nothing while it cannot be read. */
export function MyPlace({ slug, token }: { slug: string; token: string }) {
  const { data } = useSWR(
    ['quiz place', slug, token],
    () => readBoard(token, slug, new URLSearchParams({ board: 'all', limit: '3' })),
    { shouldRetryOnError: false },
  )
  if (!data || data.rows.length === 0) return null
  return (
    <>
      {data.rows.length >= 3 ? (
        <Section title="Ba vị trí đầu">
          <Podium rows={data.rows} outOf={data.outOf} />
          <BoardTable caption="Ba vị trí đầu" rows={data.rows} outOf={data.outOf} isForReaders />
        </Section>
      ) : null}
      {data.me && data.entrants > 1 ? (
        <Section title="Quanh bạn">
          <BoardTable caption="Những người quanh bạn" rows={data.me.around} outOf={data.outOf} />
        </Section>
      ) : null}
    </>
  )
}
