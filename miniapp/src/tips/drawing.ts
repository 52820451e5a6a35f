/** The picture of this section, for `SectionDrawing`: a letter under lock. */
export const drawing =
  'M54 72H18V34h52v14M18 34l26 21 26-21M60 62h24v20H60zM65 62v-6a7 7 0 0 1 14 0v6M72 70v4'
