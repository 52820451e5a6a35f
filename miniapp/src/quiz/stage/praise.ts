/** A true word for a share of right answers, 0 to 1, in a contest. */
export function praiseOf(share: number): string {
  if (share === 1) return 'Tuyệt vời, đúng tất cả!'
  if (share >= 0.8) return 'Rất giỏi!'
  if (share >= 0.5) return 'Khá lắm!'
  return 'Cảm ơn bạn đã dự thi'
}

/** The same for a round of practice: what went well, and that a mistake is how one learns. */
export function cheerOf(right: number, of: number): string {
  if (of === 0) return 'Luyện vài câu mỗi ngày là nhớ lâu.'
  if (right === of) return of >= 5 ? 'Tuyệt vời, đúng tất cả!' : 'Đúng tất cả!'
  const share = right / of
  if (share >= 0.8) return 'Rất tốt, chỉ còn một chút nữa!'
  if (share >= 0.5) return 'Khá lắm! Xem lại vài câu là nhớ.'
  if (right > 0) return 'Không sao, sai một lần dễ nhớ hơn.'
  return 'Lần đầu ai cũng vậy. Đọc giải thích rồi thử lại nhé.'
}
