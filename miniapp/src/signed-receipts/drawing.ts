/** The picture of this section, for `SectionDrawing`: a receipt that holds. */
export const drawing = 'M29 17h42v65l-7-5-7 5-7-5-7 5-7-5-7 5zM40 32h20M40 42h20M41 58l6 6 12-12'
