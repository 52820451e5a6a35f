/** The picture of this section, for `SectionDrawing`: a light and a question. */
export const drawing =
  'M50 17a22 22 0 0 0-13 40c3 3 4 6 4 10h18c0-4 1-7 4-10a22 22 0 0 0-13-40zM42 75h16M45 83h10M43 35a7 7 0 1 1 10 6c-2 1-3 3-3 5M50 55h.01'
