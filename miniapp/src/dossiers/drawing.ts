/** The picture of this section, for `SectionDrawing`: a folder and a lens. */
export const drawing =
  'M50 76H18V28h20l6 8h30v14M27 50h20M27 61h14M67 54a13 13 0 1 0 .01 0M77 76l8 8'
