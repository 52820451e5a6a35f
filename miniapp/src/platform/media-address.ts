import { apiOrigin } from './api-origin'

/** Address of a file of the CMS, such as a form or a picture: inside Zalo the page's own host is not ours. */
export const mediaAddress = (url: string): string => (url.startsWith('/') ? apiOrigin + url : url)
