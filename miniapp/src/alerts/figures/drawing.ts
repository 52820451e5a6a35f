/** The picture of the figures, for `SectionDrawing`: a cake and its part. */
export const figuresDrawing = 'M46 24a29 29 0 1 0 29 29H46zM55 16a29 29 0 0 1 29 29H55zM46 53L28 76'
