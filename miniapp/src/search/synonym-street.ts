/** What people say of crime, fraud, quarrels and everyday trouble, and what documents call it. */
export const streetWords: readonly { says: string[]; means: string[]; factor: number }[] = [
  {
    says: [
      'giao hàng',
      'shipper',
      'bưu tá',
      'hàng cod',
      'đơn hàng lạ',
      'giao hàng rởm',
      'hàng rởm',
    ],
    means: ['mua online', 'hàng giả'],
    factor: 0.8,
  },
  {
    says: ['nằm viện', 'nhập viện', 'mổ gấp', 'bị tai nạn cần tiền', 'đang cấp cứu'],
    means: ['con cấp cứu', 'viện phí'],
    factor: 0.85,
  },
  {
    says: ['trúng thưởng', 'trúng xe', 'trúng giải', 'nhận quà', 'gửi quà', 'hải quan giữ'],
    means: ['trúng thưởng', 'quà nước ngoài'],
    factor: 0.9,
  },
  {
    says: ['đặt phòng', 'đặt cọc phòng', 'tiền cọc phòng', 'săn vé', 'mua vé máy bay', 'vé rẻ'],
    means: ['đặt phòng', 'vé máy bay'],
    factor: 0.9,
  },
  {
    says: ['sang campuchia', 'qua campuchia', 'đi campuchia', 'qua cam', 'sang myanmar'],
    means: ['campuchia', 'việc nước ngoài'],
    factor: 0.95,
  },
  {
    says: [
      'thuế gọi',
      'cục thuế',
      'chi cục thuế',
      'hoàn thuế',
      'cài app',
      'tải app lạ',
      'file apk',
    ],
    means: ['link apk', 'trang giả', 'link lạ'],
    factor: 0.7,
  },
  {
    says: ['làm lại dữ liệu', 'cập nhật dữ liệu', 'dữ liệu dân cư bị sai', 'đồng bộ dữ liệu'],
    means: ['cập nhật dữ liệu', 'vneid giả'],
    factor: 0.7,
  },
  {
    says: ['chuyển khoản giả', 'ảnh chuyển khoản', 'tiền không về', 'tiền chưa về'],
    means: ['chuyển khoản giả', 'biên lai giả'],
    factor: 0.9,
  },
  {
    says: ['tạt sơn', 'ném chất bẩn', 'khủng bố đòi nợ', 'siết nợ', 'xiết nợ', 'đòi nợ thuê'],
    means: ['đòi nợ thuê', 'tín dụng đen'],
    factor: 0.9,
  },
  {
    says: ['quịt nợ', 'quỵt nợ', 'giật nợ', 'xù nợ', 'bùng nợ', 'không trả nợ', 'vay không trả'],
    means: ['đòi nợ', 'tranh chấp'],
    factor: 0.8,
  },
  {
    says: ['đá gà', 'đá gà ăn tiền', 'chơi bài ăn tiền', 'xóc đĩa', 'tài xỉu', 'ghi đề', 'bầu cua'],
    means: ['đánh bạc'],
    factor: 0.95,
  },
  {
    says: ['hút chích', 'xì ke', 'nghiện hút', 'chích choác', 'phê đá', 'ngáo đá', 'hàng trắng'],
    means: ['sử dụng ma túy', 'ma túy'],
    factor: 0.95,
  },
  {
    says: ['gõ cửa', 'lạ mặt', 'rình rập', 'lảng vảng', 'bám theo', 'đi theo tôi', 'trèo tường'],
    means: ['bị theo dõi', 'đột nhập', 'kẻ gian'],
    factor: 0.9,
  },
  {
    says: ['vào nhà lấy đồ', 'vô nhà lấy đồ', 'trộm vào nhà', 'trộm vô nhà', 'cạy cửa'],
    means: ['trộm đột nhập', 'mất trộm'],
    factor: 0.95,
  },
  {
    says: ['bắt nạt', 'bạo lực học đường', 'bạn đánh', 'đánh hội đồng'],
    means: ['trẻ em bị đánh', 'bị đánh'],
    factor: 0.85,
  },
  {
    says: ['chó cắn', 'chó dữ', 'nuôi chó', 'thả chó'],
    means: ['chó thả rông'],
    factor: 0.9,
  },
  {
    says: ['nhặt được', 'lượm được', 'lụm được', 'nhặt của rơi', 'lượm của rơi'],
    means: ['nhặt được của rơi'],
    factor: 0.95,
  },
  {
    says: ['giam xe', 'bị giam xe', 'xe bị giam', 'giữ xe', 'bị giữ xe', 'bắt xe', 'kéo xe'],
    means: ['tạm giữ xe', 'lấy lại xe'],
    factor: 0.85,
  },
  {
    says: ['lấy xe ra', 'lấy ra được', 'chuộc xe', 'nhận lại xe'],
    means: ['lấy lại xe'],
    factor: 0.85,
  },
  {
    says: ['camera phạt', 'dính camera', 'bị camera chụp', 'tra phạt nguội', 'xem phạt nguội'],
    means: ['phạt nguội', 'kiểm tra phạt nguội'],
    factor: 0.9,
  },
  {
    // Never "nhậu" alone: without marks it is the end of "đánh nhau".
    says: ['nhậu xong', 'đi nhậu', 'uống rượu', 'uống bia', 'say xỉn', 'rượu bia', 'thổi nồng độ'],
    means: ['có cồn', 'nồng độ cồn'],
    factor: 0.85,
  },
  {
    says: ['không bằng lái', 'không có bằng lái', 'chưa có bằng', 'hổng có bằng', 'không bằng'],
    means: ['không bằng lái', 'không có bằng lái'],
    factor: 0.9,
  },
  {
    says: ['không có tiền án', 'không tiền án', 'chưa có tiền án', 'giấy không tiền án'],
    means: ['lý lịch tư pháp'],
    factor: 0.95,
  },
  {
    says: [
      'nội vừa mất',
      'ngoại vừa mất',
      'bố vừa mất',
      'mẹ vừa mất',
      'ba vừa mất',
      'má vừa mất',
      'ông vừa mất',
      'bà vừa mất',
      'chồng vừa mất',
      'vợ vừa mất',
      'bố mới mất',
      'mẹ mới mất',
      'ông mới mất',
      'bà mới mất',
      'vừa qua đời',
    ],
    means: ['người thân mất', 'khai tử', 'xóa đăng ký thường trú'],
    factor: 0.9,
  },
  {
    says: ['khai sanh', 'giấy khai sanh', 'làm khai sanh'],
    means: ['khai sinh'],
    factor: 0.98,
  },
  {
    says: ['giấy tờ tùy thân', 'giấy tùy thân'],
    means: ['căn cước'],
    factor: 0.8,
  },
  {
    says: ['viễn thông gọi', 'cắt số điện thoại', 'cắt thuê bao', 'khóa thuê bao', 'cắt sim'],
    means: ['khóa sim', 'nhà mạng'],
    factor: 0.9,
  },
  {
    says: ['rửa tiền', 'liên quan vụ án', 'liên quan đường dây', 'dính vụ án', 'lệnh bắt'],
    means: ['giả danh công an', 'lệnh bắt'],
    factor: 0.9,
  },
  {
    says: ['chuyển cọc', 'đặt cọc mua', 'cọc xong', 'chặn facebook', 'mua trên mạng'],
    means: ['lừa bán hàng', 'mua online'],
    factor: 0.85,
  },
  {
    says: ['đóng gói tại nhà', 'gia công tại nhà', 'làm tại nhà', 'xâu hạt', 'việc làm thêm'],
    means: ['cộng tác viên', 'việc nhẹ lương cao'],
    factor: 0.85,
  },
  {
    says: ['nhận tiền hỗ trợ', 'nhận trợ cấp gọi', 'bảo hiểm gọi', 'hoàn tiền'],
    means: ['trang giả', 'bhxh giả'],
    factor: 0.75,
  },
  {
    says: ['vneid qua link', 'vneid qua zalo', 'link vneid', 'app vneid lạ', 'vneid lạ'],
    means: ['vneid giả', 'cài vneid'],
    factor: 0.9,
  },
  {
    says: ['bị lạc', 'đi lạc', 'lạc con', 'con lạc', 'lạc ở chợ', 'lạc đường'],
    means: ['trẻ lạc', 'lạc mất con'],
    factor: 0.9,
  },
  {
    says: ['việt kiều', 'ở mỹ về', 'ở úc về', 'ở nước ngoài về', 'bên mỹ về'],
    means: ['người nước ngoài', 'lưu trú'],
    factor: 0.85,
  },
  {
    says: ['giữ căn cước', 'cầm căn cước', 'giữ cccd', 'giữ giấy tờ', 'đòi giữ căn cước'],
    means: ['giữ thẻ căn cước'],
    factor: 0.95,
  },
]
