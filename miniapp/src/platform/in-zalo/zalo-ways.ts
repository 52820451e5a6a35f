import { host, type Outcome } from '../host'

/** What of Zalo makes the app easier to come back to. */
export type Way = 'shortcut' | 'follow'

/** What is written on the offer of each, and said of each answer. */
export const wayWords = {
  shortcut: {
    title: 'Lần sau mở nhanh hơn?',
    text: 'Đặt biểu tượng của ứng dụng ra màn hình chính. Zalo hoặc máy hỏi lại bạn trước khi đặt.',
    button: 'Đưa ra màn hình chính',
    done: 'Zalo đã nhận. Máy có hỏi thì bấm Thêm.',
    cancelled: 'Chưa đặt.',
    failed: 'Zalo chưa làm được. Lần sau mở ở mục Mini App của Zalo.',
    unanswered: 'Zalo chưa trả lời. Bạn đã đồng ý thì không cần làm gì nữa.',
  },
  follow: {
    title: 'Nhận tin của cơ quan trong Zalo?',
    text: 'Theo dõi tài khoản chính thức của cơ quan để nhận cảnh báo. Zalo hỏi lại bạn; bỏ theo dõi lúc nào cũng được.',
    button: 'Theo dõi trong Zalo',
    done: 'Đã theo dõi.',
    cancelled: 'Chưa theo dõi.',
    failed: 'Zalo chưa làm được. Bạn tìm tên cơ quan trong ô tìm kiếm của Zalo.',
    unanswered: 'Zalo chưa trả lời. Bạn đã đồng ý thì không cần làm gì nữa.',
  },
} as const

/** Asks Zalo. `oaId` is the Official Account to follow. */
export async function take(way: Way, oaId: string): Promise<Outcome> {
  const asked = way === 'follow' ? host.followAccount?.(oaId) : host.createShortcut?.()
  return (await asked) ?? 'failed'
}
