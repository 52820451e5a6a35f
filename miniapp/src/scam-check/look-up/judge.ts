import type { Asked } from '@chung-tay/shared/scam-check/kinds'
import {
  checkOfficial,
  type OfficialAnswer,
} from '@chung-tay/shared/scam-check/official/check-official'
import type { OfficialDirectory } from '@chung-tay/shared/scam-check/official/directory'
import { askList, type Finding } from './ask-list'

/** One thing that was asked: what the list and the directory say of it. */
export type Checked = { asked: Asked; finding: Finding; official: OfficialAnswer | undefined }

/** What is said first, and what else was asked with it. */
export type Judgement = {
  worst: Checked
  others: Checked[]
  /** Whether the list could be asked about everything. */
  isWhole: boolean
}

/**
 * Looks everything up in the list and, where it can be one of the police, in the directory on the phone; the
 * worst and surest comes first. Danger is told even when the list could not be asked; anything less is not.
 * @throws SubmissionError of `askList`
 */
export async function judge(
  asked: readonly Asked[],
  directory: OfficialDirectory | undefined,
  ask: (one: Asked) => Promise<Finding> = askList,
): Promise<Judgement> {
  const answers = await Promise.allSettled(asked.map((one) => ask(one)))
  const checked = asked.map((one, at): Checked => {
    const answer = answers[at]
    const finding = answer?.status === 'fulfilled' ? answer.value : undefined
    return { asked: one, finding, official: officially(one, directory) }
  })
  const [worst, ...others] = [...checked].sort((one, other) => weight(other) - weight(one))
  const failed = answers.find((answer) => answer.status === 'rejected')
  if (!worst) throw new Error('nothing was asked')
  if (failed && !isDanger(worst)) throw failed.reason
  return { worst, others, isWhole: !failed }
}

function officially({ kind, value }: Asked, directory: OfficialDirectory | undefined) {
  if (!directory || (kind !== 'phone' && kind !== 'link')) return undefined
  const answer = checkOfficial(value, directory)
  return answer.verdict === 'unreadable' || answer.verdict === 'no-such-number' ? undefined : answer
}

/** Whether it is certain to be a fraud, or made to look like something official. */
export const isDanger = ({ finding, official }: Checked): boolean =>
  finding?.state === 'listed' || official?.verdict === 'look-alike'

/** Whether it stands in the directory or belongs to the state. */
export const isOfficial = ({ official }: Checked): boolean =>
  official?.verdict === 'published' || official?.verdict === 'state-domain'

function weight(checked: Checked): number {
  const { finding, official } = checked
  if (finding?.state === 'listed') return finding.isExact ? 6 : 4
  if (official?.verdict === 'look-alike') return 5
  if (finding?.state === 'withdrawn') return 3
  return isOfficial(checked) ? 1 : 2
}
