/** The picture of the weekly bulletin, for `SectionDrawing`: a folded sheet. */
export const bulletinDrawing =
  'M68 26v44a6 6 0 0 0 12 0V38H68M74 76H26a6 6 0 0 1-6-6V26h48M29 37h30M29 48h12v13H29zM49 48h10M49 55h10M49 61h10M29 68h30'
