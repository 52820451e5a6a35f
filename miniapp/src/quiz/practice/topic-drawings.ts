/**
 * A drawing for each topic of the starter content, on 100 × 100 in the stroke of the empty places
 * (`platform/ui/Drawing`). Topics that editors add get the book.
 */
export const topicDrawings: Record<string, string> = {
  'xe-may':
    'M28 55a11 11 0 1 0 .01 0M74 55a11 11 0 1 0 .01 0M22 46h22l6 8h10l8-22h8M68 32l6 23M39 66h21l2-12M32 46l-3-6h-9',
  'o-to':
    'M26 64h-8V51l11-4 9-15h25l11 15 9 4v13h-8M43 64h15M34 56a8.500 8.500 0 1 0 .01 0M67 56a8.500 8.500 0 1 0 .01 0M50 32v15M29 47h45',
  'luat-giao-thong':
    'M37 16h26v54H37zM50 22a5 5 0 1 0 .01 0M50 38a5 5 0 1 0 .01 0M50 54a5 5 0 1 0 .01 0M50 70v14M40 84h20M29 30l8 4M29 46l8 4M71 30l-8 4M71 46l-8 4',
  'giay-to-va-diem':
    'M50 21a29 29 0 1 0 .01 0M50 41a9 9 0 1 0 .01 0M41 50c-6 0-12-3-19-2M59 50c6 0 12-3 19-2M46 58l-7 18M54 58l7 18',
  'can-cuoc':
    'M19 29h62v43H19zM36 39a6.500 6.500 0 1 0 .01 0M26 64c2-10 18-10 20 0M55 41h17M55 51h17M55 61h10',
  'cu-tru': 'M18 50l32-27 32 27M27 43v36h46V43M43 79V60h14v19M62 33v-8h7v14',
  'an-ninh-mang':
    'M24 28h52v37H24zM15 75h70M50 34l11 4v7c0 7-5 11-11 13-6-2-11-6-11-13v-7zM45 46l4 4 7-7',
  'phong-lua-dao': 'M27 17h31v66H27zM38 75h9M49 29h32v23H65l-8 8v-8h-8zM65 34v8M65 47h.01',
  'lo-bi-lua':
    'M50 19a31 31 0 1 0 .01 0M50 37a13 13 0 1 0 .01 0M28 28l13 13M72 28L59 41M28 72l13-13M72 72L59 59',
  'tien-viec-tinh-cam':
    'M50 79C29 64 20 54 20 42a15 15 0 0 1 30-4 15 15 0 0 1 30 4c0 12-9 22-30 37zM50 44a8 8 0 1 0 .01 0M50 48v8',
  'diem-moi-2026':
    'M21 27h58v52H21zM21 41h58M36 19v14M64 19v14M50 47l4 8 8.500 1-6.200 6 1.500 8.500-7.800-4.200-7.800 4.200 1.500-8.500-6.200-6 8.500-1z',
}

export const bookDrawing =
  'M19 28c13-4 23-2 31 5 8-7 18-9 31-5v45c-13-4-23-2-31 5-8-7-18-9-31-5zM50 33v45M27 40c6-1 11 0 15 2M27 50c6-1 11 0 15 2'
