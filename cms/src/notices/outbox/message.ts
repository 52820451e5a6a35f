import type {
  NoticeChannel,
  NoticeFailure,
  NoticeState,
  NoticeTopic,
} from '@chung-tay/shared/notices/vocabulary'

/** What a notice says: nothing personal beyond the reference. */
export type Notice = {
  topic: NoticeTopic
  /** What it is about, as may be said openly: `PA-261126-7K2QX`, the slug of an alert. */
  reference: string
  /** Subject of a letter, title of a notification. */
  title: string
  /** One sentence more: what to do. */
  body: string
  /** What became of it, as the template of ZNS shows it beside the reference: `đã có trả lời`. */
  words: string
  /** Page of the app that it leads to. */
  path: string
  /** What the link of a letter hands back, to leave or to confirm; sealed, erased once it was sent, empty without one. */
  leave: string
  /** Asked for at this moment: does not wait for the morning. */
  isUrgent: boolean
}

/** One notice to one address by one way. Times in milliseconds since 1970. */
export type OutboxMessage = Notice & {
  /** Keyed hash of the event, the way and the address: the same never goes out twice. */
  id: string
  channel: NoticeChannel
  /** Sealed; empty once it was sent. */
  address: string
  state: NoticeState
  /** How often somebody began to send it. */
  attempts: number
  /** When somebody may begin (again). Who begins moves it, so that nobody else does meanwhile. */
  nextAt: number
  /** Why the last attempt failed; empty when none did, and while one is under way. */
  failure: NoticeFailure | ''
  /** What the other side answered, as a number: `550`, `-118`. */
  detail: string
  createdAt: number
  /** When it was sent or given up; 0 while it waits. */
  endedAt: number
}
