/** Whether a text is the number of a Zalo mini app, as it stands behind `zalo.me/s/`. */
export const isMiniAppId = (text: string): boolean => /^\d{8,25}$/.test(text)

/**
 * The address by which Zalo opens a page of the app, from Zalo's own camera and from a browser on a phone with Zalo.
 * @param path Address of the page inside the app, beginning with `/`.
 */
export const miniAppAddress = (appId: string, path: string): string =>
  `https://zalo.me/s/${appId}${path}`
