export { InboxLink } from './InboxLink'
export { leaveAnyway } from './push'
