import { smallestCell } from '@chung-tay/shared/feedback/map'

/** What others learn of a point: `POST /api/feedback/nearby` tells the square of a public case, no more. */
export const publicSquareWords = `Nếu việc được đăng công khai, người khác chỉ biết một ô rộng chừng 1 km, và chỉ khi ô ấy có từ ${smallestCell} phản ánh.`
