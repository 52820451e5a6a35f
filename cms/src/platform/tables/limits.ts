/** What a table file may hold and cost; whatever is beyond is refused in words, never read halfway. */
export const maxFileBytes = 5 * 1024 * 1024
/** Rows with something in them, the titles not counted. */
export const maxRows = 20_000
/** Cells further to the right are not read. */
export const maxColumns = 200
/** Letters of a cell; no field of an import holds as many. */
export const maxCellLength = 5_000
/** Letters of all cells together. */
export const maxLetters = 20_000_000
/** Bytes that the parts of an XLSX file may inflate to, by what they hold. */
export const maxInflated = {
  /** The list of sheets and where they lie. */
  directory: 8 * 1024 * 1024,
  styles: 16 * 1024 * 1024,
  strings: 128 * 1024 * 1024,
  sheet: 256 * 1024 * 1024,
}
/** Parts of the archive. */
export const maxParts = 10_000
/** Texts that cells share. */
export const maxStrings = 2_000_000
/** How long reading or writing one file may take, and wait for its turn. */
export const maxReadingMs = 20_000
export const maxWaitingMs = 20_000
/** What reading may take of the memory that JavaScript manages. */
export const maxHeapMb = 384
