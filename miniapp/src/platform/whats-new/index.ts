export { ChangeMark, lawMark } from './ChangeMark'
export { NotFoundSeen } from './NotFoundSeen'
export { SinceLastVisit } from './SinceLastVisit'
export { WhatsNew } from './WhatsNew'
