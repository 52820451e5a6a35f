/** The picture of this section, for `SectionDrawing`: letters of two sizes in the light. */
export const drawing =
  'M18 72l15-42 15 42M23 58h20M56 74l9-25 9 25M59 66h12M70 22a7 7 0 1 0 .01 0M70 13v2M70 43v2M84 29h2M54 29h2M80 19l1-1M80 39l1 1'
