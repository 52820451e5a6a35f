import type { ReadGauges } from '../../platform/observability/gauges'

/** How many notices wait and how many were given up. Of crime tips none are counted: it would tell when one came. */
export const outboxGauges: ReadGauges = async (payload) => {
  const states = ['waiting', 'dead'] as const
  const counts = states.map((state) =>
    payload.db.count({
      collection: 'notice-outbox',
      where: { state: { equals: state }, topic: { not_equals: 'tips' } },
    }),
  )
  const found = await Promise.all(counts)
  return [
    {
      name: 'chung_tay_notices',
      help: 'Notices to people that wait, and that could not be sent',
      labelNames: ['state'],
      values: states.map((state, at) => ({ labels: { state }, value: found[at]!.totalDocs })),
    },
  ]
}
