/** A true word for a share of right answers, 0 to 1. */
export function praiseOf(share: number): string {
  if (share === 1) return 'Tuyệt vời, đúng tất cả!'
  if (share >= 0.8) return 'Rất giỏi!'
  if (share >= 0.5) return 'Khá lắm!'
  return 'Cảm ơn bạn đã dự thi'
}
