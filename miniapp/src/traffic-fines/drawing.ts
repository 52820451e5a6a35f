/** The picture of this section, for `SectionDrawing`: a slip and a coin. */
export const drawing =
  'M64 46V18H28v62l6-4 6 4 6-4 6 4M37 32h18M37 43h18M37 54h10M69 54a14 14 0 1 0 .01 0M65 64l4-3v14M64 75h10'
