/** Said of a week in which nothing was published. */
export const quietWeek = 'chưa có tin cảnh báo hay số liệu mới.'
