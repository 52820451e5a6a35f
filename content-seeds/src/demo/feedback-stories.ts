import type { FeedbackKind } from '@chung-tay/shared/feedback/vocabulary'

type Story = { kind: FeedbackKind; title: string; text: string; answer: string }

/** What people of the made-up province wrote, and what they were answered. */
export const stories: readonly Story[] = [
  {
    kind: 'social-issue',
    title: 'Hát karaoke loa kéo sau 22 giờ',
    text: 'Khu phố 3 tối nào cũng có nhà hát loa kéo tới gần nửa đêm, trẻ nhỏ không ngủ được.',
    answer:
      'Công an phường đã đến nhắc nhở, lập biên bản và yêu cầu cam kết không gây ồn sau 22 giờ. Nếu còn, bạn gọi trực ban của phường.',
  },
  {
    kind: 'social-issue',
    title: 'Xe tải đỗ chắn lối vào trường học',
    text: 'Giờ tan học có xe tải đỗ ngay cổng trường, phụ huynh phải đi xuống lòng đường.',
    answer:
      'Đã xử phạt xe đỗ sai, cắm biển cấm đỗ từ 6 giờ 30 đến 17 giờ và cử người trực giờ tan học.',
  },
  {
    kind: 'social-issue',
    title: 'Đèn đường hỏng, hay có người tụ tập',
    text: 'Đoạn đường qua cánh đồng tối om từ đầu tháng, thanh niên tụ tập đua xe.',
    answer:
      'Đã chuyển Ủy ban nhân dân xã sửa đèn, công an xã tuần tra đoạn này từ 21 giờ đến 24 giờ.',
  },
  {
    kind: 'social-issue',
    title: 'Người lạ đi từng nhà thu tiền “ủng hộ”',
    text: 'Sáng nay có hai người lạ mặc áo xanh đến từng nhà thu tiền, không có giấy tờ gì.',
    answer:
      'Xã không tổ chức thu tiền tại nhà. Công an xã đã báo loa và lập danh sách người bị thu.',
  },
  {
    kind: 'conduct',
    title: 'Chờ lâu ở bộ phận tiếp nhận',
    text: 'Tôi đến lúc 8 giờ mà 10 giờ mới được gọi, không có số thứ tự.',
    answer: 'Đơn vị xin lỗi và đã đặt máy lấy số, thêm một quầy vào sáng thứ Hai là lúc đông nhất.',
  },
  {
    kind: 'regulation',
    title: 'Giấy xác nhận cư trú có còn cần không',
    text: 'Trường vẫn đòi giấy xác nhận cư trú trong khi đã có VNeID.',
    answer:
      'Thông tin cư trú trên VNeID có giá trị như giấy. Chúng tôi đã gửi văn bản nhắc nhà trường.',
  },
  {
    kind: 'app-idea',
    title: 'Cho xem lịch làm căn cước lưu động',
    text: 'Nên có lịch tổ công tác đi làm căn cước cho người già ở thôn.',
    answer: 'Cảm ơn bạn. Lịch lưu động từ tháng sau được đăng ở mục Tin nóng của từng xã.',
  },
  {
    kind: 'praise',
    title: 'Cảm ơn trực ban tìm giúp ví',
    text: 'Tôi rơi ví ở chợ, trực ban ghi lại và tối đã gọi trả đủ giấy tờ.',
    answer: 'Cảm ơn bạn đã khen. Đơn vị đã đọc lời của bạn trong buổi giao ban.',
  },
]
