/** The picture of this section, for `SectionDrawing`: a face and a star. */
export const drawing =
  'M42 27a24 24 0 1 0 .01 0M34 46h.01M50 46h.01M32 56c4 8 16 8 20 0M74 19l3.500 7.500 8 1-6 5.600 1.500 8-7-4-7 4 1.500-8-6-5.600 8-1z'
