/** The picture of this section, for `SectionDrawing`: a shield that asks. */
export const drawing =
  'M50 15l27 10v21c0 18-12 30-27 38-15-8-27-20-27-38V25zM41 41a9 9 0 1 1 13 8c-3 2-4 3-4 7M50 65h.01'
