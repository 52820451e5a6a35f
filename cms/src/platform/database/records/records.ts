/** Values of the fields a page is ordered by, of the record it comes after. */
export type Cursor = readonly (string | number)[]

export type Page<T> = {
  /** Fields that must have these values. */
  where: Partial<T>
  /** Fields the page is ordered by, all ascending; an index begins with those of `where` and these. */
  order: readonly (keyof T & string)[]
  /** Only what comes after (before, when backwards) the record with these values. */
  after?: Cursor
  isBackwards?: boolean
  limit: number
}

/** A range of ids: from the first one to just before the second. */
export type IdRange = { from: string; below: string }

export const rowLimit = 1000

/** What can be done with a collection of machine data, alike on both databases. */
export type Records<T extends { id: string }> = {
  get: (id: string) => Promise<T | undefined>
  find: (where: Partial<T>, limit?: number) => Promise<T[]>
  page: (page: Page<T>) => Promise<T[]>
  /** Fails when the id or a unique field is taken. */
  insert: (record: T) => Promise<void>
  /** Changes the record if it still has the expected values; tells whether it did. */
  changeIf: (id: string, expected: Partial<T>, change: Partial<T>) => Promise<boolean>
  remove: (id: string) => Promise<void>
  /** Removes everything that has these values. */
  removeAll: (where: Partial<T>) => Promise<void>
  /** Adds to the field `count` of records by id, making those that are missing. */
  add: (amounts: ReadonlyMap<string, number>) => Promise<void>
  /** The sum of the field `count` over ranges of ids. */
  sum: (ranges: readonly IdRange[]) => Promise<number>
}
