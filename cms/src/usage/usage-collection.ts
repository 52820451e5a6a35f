import { counterCollection } from '../platform/database/counter-collection'

/**
 * Counters of use: how often something happened on a day. No line is about a person, and no line can
 * be told to come from one. `metric` is one of those in `tally.ts`.
 */
export const UsageCounts = counterCollection({
  slug: 'usage-counts',
  label: 'Số đếm sử dụng',
  fields: [{ name: 'day', index: true }, { name: 'metric' }, { name: 'key' }],
})
