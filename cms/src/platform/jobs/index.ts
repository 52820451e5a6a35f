export { jobsConfig } from './jobs-config'
export { startWorking, work } from './start-working'
