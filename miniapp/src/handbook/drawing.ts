/** The picture of this section, for `SectionDrawing`: a book that answers. */
export const drawing =
  'M19 28c13-4 23-2 31 5 8-7 18-9 31-5v45c-13-4-23-2-31 5-8-7-18-9-31-5zM50 33v45M59 44c5-2 9-3 14-2M59 54c5-2 9-3 14-2M29 45a6 6 0 1 1 9 5c-2 1-3 2-3 5M35 63h.01'
