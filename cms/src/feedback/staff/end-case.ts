import { badFields } from '../../platform/http'
import type { CaseAction } from './action-schema'
import type { Context, Outcome } from './outcome'

type Ends = Extract<CaseAction, { action: 'answer' | 'close' }>

/**
 * Answers or ends a case and writes down whether it is solved. Only what was answered before, or forwarded,
 * may end without words, and only when nothing has to be explained.
 * @throws RequestError 400 when the sender would not learn why, or to whom it went
 */
export function endCase(action: Ends, { found, now }: Context): Outcome {
  const { text, outcome } = action
  const moment = now.toISOString()
  if (outcome === 'forwarded' && !found.forwardedTo) {
    throw badFields({
      outcome: 'Chưa ghi chuyển đến đâu. Hãy dùng việc “Chuyển cơ quan có thẩm quyền” trước.',
    })
  }
  if (action.action === 'answer') {
    return {
      change: { state: 'answered', answeredAt: moment, outcome: outcome ?? null },
      event: { type: 'answered', text, outcome },
    }
  }
  const isExplained =
    (outcome === 'solved' && found.state === 'answered') ||
    (outcome === 'forwarded' && found.state === 'forwarded')
  if (!text && !isExplained) {
    throw badFields({ text: 'Hãy viết vì sao kết thúc như thế: người dân đọc được lời này.' })
  }
  return {
    change: { state: 'closed', closedAt: moment, outcome },
    event: { type: 'closed', text, outcome },
  }
}
