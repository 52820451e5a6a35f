import { content } from '../platform/access/matrix'
import type { Feature } from '../platform/feature'
import { TrafficFines } from './collection'

export const trafficFines: Feature = {
  name: 'traffic-fines',
  collections: [TrafficFines],
  access: { 'traffic-fines': content },
  published: ['traffic-fines'],
}
