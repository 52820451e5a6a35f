/** A sheet of a file to write. */
export type Sheet = {
  name: string
  /** Widths of the columns, in letters. */
  widths: readonly number[]
  /** The first row holds the titles. Text is written as text, whatever it begins with. */
  rows: readonly (readonly (string | number)[])[]
}
