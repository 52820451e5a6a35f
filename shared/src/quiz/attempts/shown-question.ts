import { z } from 'zod'
import { questionKinds } from '../questions/vocabulary'

const option = z.object({ id: z.string(), text: z.string() })

/** A question as one attempt shows it: options in that attempt's order, named by their place. */
export const shownQuestionSchema = z.object({
  kind: z.enum(questionKinds.map(({ value }) => value)),
  text: z.string(),
  situation: z.string().nullable(),
  picture: z
    .union([
      z.object({ drawing: z.string(), alt: z.string() }),
      z.object({
        url: z.string(),
        alt: z.string(),
        width: z.number().nullable(),
        height: z.number().nullable(),
      }),
    ])
    .nullable(),
  items: z.array(option),
  targets: z.array(option).nullable(),
})

export type ShownQuestion = z.infer<typeof shownQuestionSchema>
