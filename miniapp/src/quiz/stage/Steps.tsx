import './stage.css'

type Props = { results: readonly boolean[]; at: number; total: number }

/** The questions of a round as a row: right ones full, wrong ones hollow. The words beside it say the place. */
export function Steps({ results, at, total }: Props) {
  return (
    <div className="ct-steps" aria-hidden="true">
      {Array.from({ length: total }, (_, place) => (
        <span key={place} className={classOf(results[place], place === at)} />
      ))}
    </div>
  )
}

function classOf(isRight: boolean | undefined, isNow: boolean): string | undefined {
  if (isRight !== undefined) return isRight ? 'ct-steps__right' : 'ct-steps__wrong'
  return isNow ? 'ct-steps__now' : undefined
}
