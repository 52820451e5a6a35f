export { jobsConfig } from './jobs-config'
export { startWorking, work, workSoon } from './start-working'
