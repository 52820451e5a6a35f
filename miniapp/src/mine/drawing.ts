/** The picture of this section, for `SectionDrawing`: a phone and whose it is. */
export const drawing = 'M32 15h36v70H32zM45 78h10M50 30a9 9 0 1 0 .01 0M38 64c1-15 23-15 24 0'
