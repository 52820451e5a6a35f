/** The picture of this section, for `SectionDrawing`: a bell that rings. */
export const drawing =
  'M50 23a19 19 0 0 0-19 19c0 16-7 19-7 24h52c0-5-7-8-7-24a19 19 0 0 0-19-19zM43 73a7 7 0 0 0 14 0M50 23v-6M23 28c-4 4-6 9-7 15M77 28c4 4 6 9 7 15M50 36v12M50 56h.01'
