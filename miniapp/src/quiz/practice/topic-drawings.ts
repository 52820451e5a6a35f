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
  'tai-nan-phat-nguoi': 'M25 31l39-10 5 19-39 10zM69 28l9 3-3 9-6-1M46 46v36M32 82h28M35 39h.01',
  'dinh-danh-vneid':
    'M33 16h34v68H33zM45 77h10M40 52V42a10 10 0 0 1 20 0v10M45 57V43a5 5 0 0 1 10 0v14M50 44v17',
  'ho-chieu':
    'M28 17h44v66H28zM50 31a13 13 0 1 0 .01 0M37 44h26M50 31c-6.500 7-6.500 19 0 26M50 31c6.500 7 6.500 19 0 26M40 71h20',
  'phao-vu-khi-phong-chay':
    'M51 16c3 13 19 19 19 40a20 20 0 0 1-40 0c0-9 4-13 8-17 1 6 3 9 6 10 3-12 2-22 7-33zM50 57c5 4 7 8 7 11a7 7 0 0 1-14 0c0-3 2-7 7-11z',
  'to-giac-khieu-nai':
    'M23 43h13l31-15v43L36 57H23zM36 57l5 20h9l-4-16M75 41c5 5 5 13 0 18M36 43v14',
  'can-cuoc':
    'M19 29h62v43H19zM36 39a6.500 6.500 0 1 0 .01 0M26 64c2-10 18-10 20 0M55 41h17M55 51h17M55 61h10',
  'cu-tru': 'M18 50l32-27 32 27M27 43v36h46V43M43 79V60h14v19M62 33v-8h7v14',
  'an-ninh-mang':
    'M24 28h52v37H24zM15 75h70M50 34l11 4v7c0 7-5 11-11 13-6-2-11-6-11-13v-7zM45 46l4 4 7-7',
  'phong-lua-dao': 'M22 17h29v66H22zM32 75h9M57 26h24v22H71l-7 7v-7h-7zM69 31v7M69 43h.01',
  'lo-bi-lua':
    'M50 19a31 31 0 1 0 .01 0M50 37a13 13 0 1 0 .01 0M28 28l13 13M72 28L59 41M28 72l13-13M72 72L59 59',
  'tien-viec-tinh-cam':
    'M50 79C29 64 20 54 20 42a15 15 0 0 1 30-4 15 15 0 0 1 30 4c0 12-9 22-30 37zM50 44a8 8 0 1 0 .01 0M50 48v8',
  'diem-moi-2026':
    'M21 27h58v52H21zM21 41h58M36 19v14M64 19v14M50 47l4 8 8.500 1-6.200 6 1.500 8.500-7.800-4.200-7.800 4.200 1.500-8.500-6.200-6 8.500-1z',
}

export const bookDrawing =
  'M19 28c13-4 23-2 31 5 8-7 18-9 31-5v45c-13-4-23-2-31 5-8-7-18-9-31-5zM50 33v45M27 40c6-1 11 0 15 2M27 50c6-1 11 0 15 2'
