/** A column of an import file, as staff see it. */
export type Column<Row> = {
  field: keyof Row & string
  title: string
  hint: string
  /** The file must have this column. */
  isNeeded?: true
  /** Makes the value of a cell that is not empty; the cell's text itself when left out. */
  read?: (text: string) => string
}
