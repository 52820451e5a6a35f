/** The picture of this section, for `SectionDrawing`: scales. */
export const drawing =
  'M50 24v52M34 80h32M24 34c10 0 16-8 26-8s16 8 26 8M24 34L14 57a10 10 0 0 0 20 0zM76 34L66 57a10 10 0 0 0 20 0z'
