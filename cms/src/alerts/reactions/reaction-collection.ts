import { counterCollection } from '../../platform/database/counter-collection'

export type ReactionCount = { id: string; count: number; alert: string; kind: string }

/**
 * How many readers said "helpful" or "this happened to me" of an alert: a number each, nobody's name.
 * What came from one network beyond its daily share stands apart as "… crowded".
 */
export const AlertReactions = counterCollection({
  slug: 'alert-reactions',
  label: 'Số người phản hồi tin',
  fields: [{ name: 'alert', index: true }, { name: 'kind' }],
})
