import type { Procedure } from '@chung-tay/shared/payload-types'
import { ChangeMark } from '../platform/whats-new'

type Props = { procedure: Procedure; channel: 'online' | 'in-person' }

/** The steps of one way of applying, in order. */
export function Steps({ procedure, channel }: Props) {
  const steps = (procedure.steps ?? []).filter(
    (step) => (step.channel ?? 'any') === 'any' || step.channel === channel,
  )
  if (steps.length === 0) return null
  return (
    <ol className="ct-steps">
      {steps.map(({ id, title, detail }) => (
        <li key={id ?? title}>
          <strong>{title}</strong> <ChangeMark part="step" name={title} />
          {detail ? <p>{detail}</p> : null}
        </li>
      ))}
    </ol>
  )
}
