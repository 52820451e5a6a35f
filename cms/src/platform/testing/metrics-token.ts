/** With which tests read `/api/metrics` of the service that they share. */
export const metricsToken = 'khoa-doc-so-do-kiem-thu'
