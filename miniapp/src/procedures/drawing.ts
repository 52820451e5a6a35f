/** The picture of this section, for `SectionDrawing`: a form with its lines ticked. */
export const drawing = 'M30 17h30l12 12v54H30zM60 17v12h12M39 41h22M39 52h22M39 66l5 5 10-10'
