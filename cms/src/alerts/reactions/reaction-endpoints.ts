import type { Endpoint, Payload } from 'payload'
import { records } from '../../platform/database/records'
import { badFields, countShare, publicEndpoint } from '../../platform/http'
import { submissionEndpoint } from '../../platform/submissions'
import {
  reactionReceiptSchema,
  reactionSchema,
  reactionsQuerySchema,
  reactionsSchema,
} from '@chung-tay/shared/alerts/contract'
import type { ReactionCount } from './reaction-collection'
import { readReactions } from './read-reactions'

/** Of one alert and kind in a day: a household, and the street around it. */
const reactionShare = { sender: 5, neighbourhood: 20 }

/** `POST /api/alerts/reactions`: one more reader to whom an alert was of use, or happened. */
const reactEndpoint = submissionEndpoint({
  path: '/alerts/reactions',
  summary: 'Say that an alert helped, or that it happened to oneself; nobody is named',
  body: reactionSchema,
  answer: reactionReceiptSchema,
  limit: { points: 300, perSeconds: 3600 },
  admit: ({ req, body: { alert, kind } }) =>
    countShare('reaction', req.headers, `${alert} ${kind}`, reactionShare),
  prepare: async ({ req, body }) => {
    const [alert] = await publishedAlerts(req.payload, body.alert)
    if (!alert) throw badFields({ alert: 'Tin này không còn đăng.' })
    return alert
  },
  store: async ({ req, body: { alert, kind }, prepared: { id }, admitted: { isCrowded } }) => {
    const counted = isCrowded ? `${kind} crowded` : kind
    const counts = await records<ReactionCount>(req, 'alert-reactions')
    await counts.add([{ id: `${id} ${counted}`, count: 1, alert: id, kind: counted }])
    return { alert, kind }
  },
})

/** `GET /api/alerts/reactions`: how many said so, of one alert or of all that have reactions. */
const reactionsEndpoint = publicEndpoint({
  path: '/alerts/reactions',
  method: 'get',
  summary: 'How many readers said that an alert helped, or happened to them',
  query: reactionsQuerySchema,
  answers: { 200: { schema: reactionsSchema, description: 'Counts by alert' } },
  limit: { points: 600, perSeconds: 600 },
  answer: async ({ req: { payload }, query }) => {
    const alerts = await publishedAlerts(payload, query.alert)
    const reactions = await readReactions(payload, query.alert && (alerts[0]?.id ?? '-'))
    const counted = alerts.flatMap(({ id, slug, title, scamForm }) => {
      const counts = reactions.get(id)
      return counts ? [{ slug, title, scamForm, ...counts }] : []
    })
    return Response.json(
      { alerts: counted },
      { headers: { 'Cache-Control': 'public, max-age=15', 'Access-Control-Allow-Origin': '*' } },
    )
  },
})

export const reactionEndpoints: Endpoint[] = [reactEndpoint, reactionsEndpoint]

type Alert = { id: string; slug: string; title: string; scamForm: string }

async function publishedAlerts(payload: Payload, slug?: string): Promise<Alert[]> {
  const { docs } = await payload.find({
    collection: 'alerts',
    where: {
      and: [{ _status: { equals: 'published' } }, ...(slug ? [{ slug: { equals: slug } }] : [])],
    },
    select: { slug: true, title: true, scamForm: true },
    pagination: false,
    limit: slug ? 1 : 0,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}
