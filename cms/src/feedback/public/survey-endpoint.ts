import { currentSettings } from '../../platform/current-settings'
import { conflict } from '../../platform/http'
import { submissionEndpoint } from '../../platform/submissions'
import { surveyReceiptSchema, surveySchema } from '@chung-tay/shared/feedback/contract'
import { caseByCode } from '../find-case'
import { leadingCase } from '../merged-cases'
import { surveyState } from '../present-case'

/** `POST /api/feedback/survey`: four weeks after the end, how did it go? Answered once. */
export const surveyEndpoint = submissionEndpoint({
  path: '/feedback/survey',
  summary: 'How it went, some weeks after the case was closed',
  body: surveySchema,
  answer: surveyReceiptSchema,
  limit: { points: 10, perSeconds: 3600 },
  store: async ({ req, body }) => {
    const found = await caseByCode(req, body.code)
    const settings = await currentSettings(req.payload)
    const lead = await leadingCase(req, found)
    if (surveyState({ found, lead }, settings, new Date()) !== 'due') {
      throw conflict('NOT_ASKED', 'Câu hỏi này chưa mở hoặc bạn đã trả lời rồi. Cảm ơn bạn.')
    }
    await req.payload.update({
      collection: 'feedback-cases',
      id: found.id,
      data: { survey: body.answer, surveyComment: body.comment },
      depth: 0,
      overrideAccess: true,
      req,
    })
    return { reference: found.reference }
  },
})
