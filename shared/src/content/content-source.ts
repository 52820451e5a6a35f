/** Where public content is read from: the JSON body that REST answers for a path with its query. */
export type ContentSource = { read: (path: string) => Promise<unknown> }
