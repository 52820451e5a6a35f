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

export type SumsAsked<T, Name extends keyof T> = {
  by: readonly Name[]
  /** Inclusive bounds of a text field, such as days. */
  between?: { field: keyof T & string; from: string; to: string }
  oneOf?: { field: keyof T & string; values: readonly string[] }
}

export type GroupSum<T, Name extends keyof T> = { group: Pick<T, Name>; sum: number }

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
  /**
   * Adds the `count` of each to the record of its id, in one step whoever else adds at the same time;
   * records that are missing are made, with all their fields. No id comes twice.
   */
  add: (counts: readonly T[]) => Promise<void>
  /** The sum of the field `count` over ranges of ids. */
  sum: (ranges: readonly IdRange[]) => Promise<number>
  /** The sums of the field `count` by groups, each with the values that its records share. */
  sumBy: <Name extends keyof T & string>(asked: SumsAsked<T, Name>) => Promise<GroupSum<T, Name>[]>
}
