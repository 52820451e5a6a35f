/** Why a file cannot be read as a table, in Vietnamese words that say what to do. */
export class TableProblem extends Error {
  override readonly name = 'TableProblem'
}

export const tooManyRows = (rows: number) =>
  new TableProblem(
    `Tệp có hơn ${rows.toLocaleString('vi-VN')} dòng. Hãy chia nhỏ rồi nhập từng tệp.`,
  )

export const tooLarge = () =>
  new TableProblem(
    'Tệp chứa quá nhiều so với số dòng cho phép. Hãy chép các dòng cần nhập sang một tệp mới, chỉ giữ một trang tính, rồi chọn lại.',
  )

export const brokenBook = () =>
  new TableProblem(
    'Không mở được tệp Excel này, có thể tệp bị hỏng. Hãy mở bằng Excel, lưu lại dưới dạng .xlsx rồi chọn lại.',
  )

export const tooSlow = () =>
  new TableProblem(
    'Đọc tệp này quá lâu nên hệ thống đã dừng. Hãy chép các dòng cần nhập sang một tệp mới rồi chọn lại.',
  )

export const brokenFile = () =>
  new TableProblem(
    'Không đọc được tệp này. Hãy mở bằng Excel, lưu lại dưới dạng .xlsx rồi chọn lại.',
  )
