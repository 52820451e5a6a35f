/** The picture of this section, for `SectionDrawing`: columns and where they go. */
export const drawing =
  'M21 20v58h60M33 68V55M47 68V45M61 68V51M75 68V37M32 41l15-13 14 8 15-15M68 20l8 1v8'
