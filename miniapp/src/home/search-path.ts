/**
 * Address of the search page with words already typed. They stand in the fragment, which a browser
 * keeps to itself: what people look for is not sent to the server.
 */
export function searchPath(words: string): string {
  return `/tim#${encodeURIComponent(words)}`
}
