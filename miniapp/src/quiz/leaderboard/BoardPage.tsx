import type { Board, BoardRow } from '@chung-tay/shared/quiz/leaderboard/contract'
import { useMemo, useState } from 'react'
import useSWRInfinite from 'swr/infinite'
import {
  Badge,
  Button,
  ButtonLink,
  Chip,
  Chips,
  EmptyState,
  ErrorNotice,
  Page,
  Section,
  Skeleton,
} from '../../platform/ui'
import { SelectField } from '../../platform/ui/forms'
import { PlaceField, useGroupedPlaces } from '../../units'
import { BoardTable } from './BoardTable'
import { BoardWaiting } from './BoardWaiting'
import { GroupBoard } from './GroupBoard'
import { Podium } from './Podium'
import { QuizLinks } from '../QuizLinks'
import { readBoard } from '../quiz-api'
import { useEntrant } from '../attempts/use-entrant'
import { weekWords } from './week-words'
import './board.css'

type Kind = 'all' | 'week' | 'group'
const everyMs = 10_000

/** The board: podium, own place, everybody; for all, by week or by group. */
export default function BoardPage() {
  const { slug, token } = useEntrant()
  const [kind, setKind] = useState<Kind>('all')
  const [group, setGroup] = useState('')
  const [week, setWeek] = useState('')
  // Places against each other stand on the board of all.
  const asked: Kind = kind === 'group' && !group ? 'all' : kind
  const { data, error, size, setSize, mutate } = useSWRInfinite<Board, Error>(
    (page, before) =>
      slug && (page === 0 || before?.next)
        ? ['quiz board', slug, asked, group, week, before?.next ?? '']
        : null,
    ([, , , , , after]: string[]) => {
      const query = new URLSearchParams({
        board: asked,
        ...(asked === 'group' ? { group } : {}),
        ...(asked === 'week' && week ? { week } : {}),
      })
      if (after) query.set('after', after)
      return readBoard(token, slug, query)
    },
    { refreshInterval: everyMs, shouldRetryOnError: false, keepPreviousData: true },
  )
  const board = data?.[0]
  const groups = useMemo(
    () =>
      board?.groups.map(({ id, name, entrants }) => ({
        id,
        name: `${name} (${entrants} người)`,
      })) ?? [],
    [board?.groups],
  )
  // The ids of schools and agencies are no units': they stand by their names.
  const places = useGroupedPlaces(groups, kind === 'group')
  const last = data?.[data.length - 1]
  const rows = data?.flatMap((page) => page.rows) ?? []
  return (
    <Page
      title="Bảng xếp hạng"
      lead={board?.title}
      back={`/trac-nghiem/cuoc-thi?c=${slug}`}
      meta={{ noindex: true }}
      side={<QuizLinks />}
    >
      {board ? (
        <p className="ct-board__state">
          <Badge tone={board.isFinal ? 'neutral' : 'good'}>
            {board.isFinal ? 'Đã chốt' : 'Đang thi'}
          </Badge>{' '}
          {board.entrants > 0 ? <span className="ct-hint">{board.entrants} người</span> : null}
        </p>
      ) : null}
      {!slug ? (
        <EmptyState
          drawing="list"
          title="Chưa chọn cuộc thi nào"
          action={<ButtonLink to="/trac-nghiem/cuoc-thi">Xem các cuộc thi</ButtonLink>}
        />
      ) : board && !board.isFinal ? (
        <BoardWaiting board={board} slug={slug} onTime={() => void mutate()} />
      ) : (
        <>
          <Chips label="Xếp hạng theo">
            <Chip selected={kind === 'all'} onClick={() => setKind('all')}>
              Tất cả
            </Chip>
            {board && board.groups.length > 0 ? (
              <Chip
                selected={kind === 'group'}
                onClick={() => {
                  setKind('group')
                  setGroup('')
                }}
              >
                Theo nơi
              </Chip>
            ) : null}
            {board && board.weeks.length > 1 ? (
              <Chip selected={kind === 'week'} onClick={() => setKind('week')}>
                Theo tuần
              </Chip>
            ) : null}
          </Chips>
          {kind === 'group' && board ? (
            <PlaceField
              label="Xem riêng một nơi"
              placeholder="Chọn nơi"
              value={group}
              onChange={setGroup}
              places={places}
            />
          ) : null}
          {kind === 'week' && board && board.weeks.length > 1 ? (
            <SelectField
              label="Tuần muốn xem"
              placeholder="Tuần này"
              value={week}
              onChange={setWeek}
              options={[...board.weeks]
                .reverse()
                .map((each) => ({ value: each, label: weekWords(each) }))}
            />
          ) : null}
          {!board && error ? <ErrorNotice onRetry={() => void mutate()} /> : null}
          {!board && !error ? <Skeleton lines={8} /> : null}
          {board && rows.length === 0 ? (
            <EmptyState
              drawing="list"
              title="Chưa có ai trên bảng này"
              action={<ButtonLink to={`/trac-nghiem/cuoc-thi?c=${slug}`}>Xem cuộc thi</ButtonLink>}
            />
          ) : null}
          {kind === 'group' && !group && board ? <GroupBoard board={board} /> : null}
          {board && rows.length > 0 && asked === kind ? <Everybody {...{ board, rows }} /> : null}
          {last?.next && asked === kind ? (
            <Button full kind="secondary" onClick={() => void setSize(size + 1)}>
              Xem thêm
            </Button>
          ) : null}
        </>
      )}
    </Page>
  )
}

function Everybody({ board, rows }: { board: Board; rows: BoardRow[] }) {
  return (
    <>
      <Podium rows={rows.slice(0, 3)} outOf={board.outOf} />
      {board.me ? (
        <Section title={`Bạn đứng thứ ${board.me.rank}`}>
          {board.me.shareBelow ? (
            <p>Hơn {Math.floor(board.me.shareBelow * 100)}% số người trên bảng này.</p>
          ) : null}
          <BoardTable caption="Những người quanh bạn" rows={board.me.around} outOf={board.outOf} />
        </Section>
      ) : null}
      <Section title="Mọi người">
        <BoardTable caption="Bảng xếp hạng" rows={rows} outOf={board.outOf} />
      </Section>
    </>
  )
}
