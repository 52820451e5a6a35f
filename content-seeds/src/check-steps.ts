import { stepKeys } from '@chung-tay/shared/scam-check'
import type { Seed, SeedProblem } from './read-seeds'

type Guide = Parameters<typeof stepKeys>[0]

/** Alerts that send their readers to a step which no guide of the starter content has. */
export function checkSteps(seeds: readonly Seed[]): SeedProblem[] {
  const known = new Set(
    seeds
      .filter(({ target }) => target === 'scam-guides')
      .flatMap(({ data }) => stepKeys(data as Guide)),
  )
  return seeds
    .filter(({ target }) => target === 'alerts')
    .flatMap(({ file, data, lineAt }) => {
      const { selfCheckStep: step } = data
      if (typeof step !== 'string' || known.has(step)) return []
      const path = 'selfCheckStep'
      return [
        { file, line: lineAt([path]), path, message: `no scam-guides has the step "${step}"` },
      ]
    })
}
