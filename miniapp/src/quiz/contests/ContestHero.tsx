import { contestPhases } from '@chung-tay/shared/quiz/contests/vocabulary'
import { labelOf } from '@chung-tay/shared/text/label-of'
import type { ContestView } from '@chung-tay/shared/quiz/contests/contract'
import { Badge, Card, Icon, type IconName } from '../../platform/ui'
import { Confetti } from '../stage/Confetti'
import { countdownWords } from './countdown-words'
import { durationWords, momentWords } from '../words'

type Props = { contest: ContestView; now: string }

/** What the contest is at a glance: where it stands, how long, how many questions, how many have played. */
export function ContestHero({ contest, now }: Props) {
  const { phase, startsAt, endsAt, seconds, timing, attemptsAllowed } = contest
  const facts: { icon: IconName; big: string; small: string }[] = [
    { icon: 'list', big: `${contest.questions} câu`, small: 'mỗi bài' },
    {
      icon: 'clock',
      big: durationWords(seconds),
      small: timing === 'total' ? 'cho cả bài' : 'mỗi câu',
    },
    {
      icon: 'refresh',
      big: `${attemptsAllowed} lượt`,
      small: attemptsAllowed === 1 ? 'mỗi người' : 'tính lượt tốt nhất',
    },
    contest.entrants > 0
      ? {
          icon: 'people',
          big: `${contest.entrants.toLocaleString('vi-VN')} người`,
          small: 'đã thi',
        }
      : { icon: 'people', big: 'Chưa có ai', small: 'bạn là người đầu tiên' },
  ]
  return (
    <Card tone="accent" className="ct-hero">
      <Confetti />
      <p className="ct-contest__state">
        <Badge tone={phase === 'running' ? 'good' : 'neutral'}>
          {labelOf(contestPhases, phase)}
        </Badge>
        {contest.isSample ? <Badge tone="caution">Cuộc thi mẫu, không có giải</Badge> : null}
      </p>
      <p className="ct-hero__when">{countdownWords(contest, now)}</p>
      <dl className="ct-hero__facts">
        {facts.map(({ icon, big, small }) => (
          <div key={small}>
            <Icon name={icon} size={22} />
            <dd>{big}</dd>
            <dt>{small}</dt>
          </div>
        ))}
      </dl>
      <p className="ct-hint">
        Từ {momentWords(startsAt)} đến {momentWords(endsAt)}
      </p>
    </Card>
  )
}
