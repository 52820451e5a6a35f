import type { Field } from 'payload'
import { machineCollection } from '../../platform/database/machine-collection'

const text = (name: string) => ({ name, type: 'text' }) as Field
const number = (name: string) => ({ name, type: 'number' }) as Field

/** Browsers that asked to be told; where each is reached lies sealed. */
export type Subscription = {
  /** Keyed hash of its address. */
  id: string
  address: string
  createdAt: number
  /** When its owner last opened the page of notices. */
  renewedAt: number
}

/** One thing that one browser wants to be told of. */
export type Topic = {
  id: string
  subscription: string
  topic: string
  /** Slug of a commune, keyed hash of a case; empty where there is nothing more to say. */
  about: string
}

export const NoticeSubscriptions = machineCollection({
  slug: 'notice-subscriptions',
  fields: [text('address'), number('createdAt'), number('renewedAt')],
})

export const NoticeTopics = machineCollection({
  slug: 'notice-topics',
  indexes: [{ fields: ['topic', 'about'] }, { fields: ['subscription'] }],
  fields: [text('subscription'), text('topic'), text('about')],
})
