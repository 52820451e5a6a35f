/** What the page in the browser knows of a table. */
export type DeskTable = {
  collection: string
  title: string
  called: string
  isPublishedByHand: boolean
}
