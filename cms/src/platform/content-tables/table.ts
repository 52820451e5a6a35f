import type { CollectionSlug, Where } from 'payload'
import type { Wrong } from '../imports'

/** A document as Payload gives it at depth 0. */
export type Doc = Record<string, unknown>

/** Finds documents by what people call them, and says what they are called. */
export type Names = {
  /** The id of the one that a text names. */
  find: (collection: string, text: string) => string | Wrong
  /** What is written for an id, so that `find` finds it again. */
  show: (collection: string, id: string) => string
  /** Takes names for known that the same file brings. */
  expect: (collection: string, names: Iterable<string>) => void
  /** Knows a document from now on, where documents of its collection are named. */
  add: (collection: string, document: Doc & { id: string }) => void
}

/** Writes the value of a cell into a document. */
export type Put = (document: Doc) => void

/** A column of a table of content: how a cell is made of a document, and a document of a cell. */
export type TableColumn = {
  /** Names the column among those of its table, for ever: what was read is stored under it. */
  key: string
  title: string
  hint: string
  example?: string
  /** The file must have the column, and a new row a value in it. */
  isNeeded?: true
  /** Sentences: their signs and line breaks stay. */
  isProse?: true
  /** A cell that office programs take for a day is one here too. */
  isDay?: true
  /** The topmost field of the document that it writes. */
  field: string
  /** What stands in the cell; `''` when there is nothing. Read again it makes the same cell. */
  show: (document: Doc, names: Names) => string
  /** @param text Of a cell that is not empty. */
  read: (text: string, names: Names) => Put | Wrong
  /** Takes the value away; a column without it cannot be emptied. */
  clear?: Put
}

/** A collection whose documents are named in cells. */
export type NamedCollection = {
  collection: CollectionSlug
  /** What columns call it, where several parts of a collection are named apart; the collection else. */
  as?: string
  /** What one is called in sentences: “đơn vị”. */
  called: string
  /** Field with the name that is written. */
  name: string
  /** Fields read besides it and the slug, to know it by. */
  select?: readonly string[]
  /** Other names by which one is known, those of a lower group only where none of a higher one fits. */
  others?: (document: Doc) => readonly (readonly string[])[]
  where?: Where
}

/** How a collection goes out and comes in as a table: what a feature hands over. */
export type ContentTable = {
  collection: CollectionSlug
  /** As in “Đầu mối liên hệ”. */
  title: string
  /** One of its rows, in sentences. */
  called: string
  /** Of files, without an ending. */
  fileName: string
  columns: readonly TableColumn[]
  /** What names a row: documents with the same are the same. */
  key: {
    /** Keys of the columns; the first is the one in which trouble with the name is told. */
    columns: readonly [string, ...string[]]
    /** Fields of the document that `of` looks at. */
    fields: readonly string[]
    of: (document: Doc) => string | undefined
  }
  /** The collections that cells name. */
  names: readonly NamedCollection[]
  /** New rows are stored as drafts, whole or not. */
  isPublishedByHand?: true
  /** Refuses what no single cell shows to be wrong. @returns Why, by the key of a column */
  check?: (document: Doc) => { column: string; why: string } | undefined
}

export const slugColumnKey = 'slug'

/** Written in a cell, it takes away what is there; an empty cell leaves it. */
export const emptyMark = 'XÓA'

/** A page of a feature's own on which a file comes in. */
export type FilePage = { title: string; path: string }
