import type { Field } from 'payload'
import { machineCollection } from '../../platform/database/machine-collection'

const text = (name: string) => ({ name, type: 'text' }) as Field
const number = (name: string) => ({ name, type: 'number' }) as Field

export type SubscribedChannel = 'push' | 'letter'

/** Browsers that asked to be told, mailboxes whose owner confirmed it; where each is reached lies sealed. */
export type Subscription = {
  /** Keyed hash of its address. */
  id: string
  channel: SubscribedChannel
  address: string
  createdAt: number
  /** When its owner last opened the page of notices, or confirmed. */
  renewedAt: number
}

/** One thing that one browser or mailbox wants to be told of. */
export type Topic = {
  id: string
  subscription: string
  /** Of the subscription. */
  channel: SubscribedChannel
  topic: string
  /** Slug of a commune, keyed hash of a case; empty where there is nothing more to say. */
  about: string
}

export const NoticeSubscriptions = machineCollection({
  slug: 'notice-subscriptions',
  fields: [text('channel'), text('address'), number('createdAt'), number('renewedAt')],
})

export const NoticeTopics = machineCollection({
  slug: 'notice-topics',
  indexes: [{ fields: ['topic', 'about'] }, { fields: ['subscription'] }],
  fields: [text('subscription'), text('channel'), text('topic'), text('about')],
})
