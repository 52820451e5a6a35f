/** The picture of this section, for `SectionDrawing`: a pin above a map. */
export const drawing =
  'M50 60c12-12 18-19 18-27a18 18 0 0 0-36 0c0 8 6 15 18 27zM50 26a7 7 0 1 0 .01 0M30 56l-11 5v21l20-7 22 7 20-7V54l-11 4M39 75V66M61 82V66'
