export { atomically } from './atomically'
export { jsonOf, queryOf, staffEndpoint } from './staff-endpoint'
