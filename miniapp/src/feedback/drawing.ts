/** The picture of this section, for `SectionDrawing`: words and the pen that writes them. */
export const drawing = 'M66 62H46L33 74V62H20V24h54v22M31 37h32M31 48h20M64 77l3-9 15-15 6 6-15 15z'
