/** Origin of the API in the Zalo build; empty where it is the page's own. */
export const apiOrigin = import.meta.env?.VITE_API_ORIGIN ?? ''
