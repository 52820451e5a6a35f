/**
 * Drawings the app carries itself, so that they work without a network and in dark colours. The
 * description says what is seen and never what it means: that may be the question.
 */
export const drawings = [
  {
    value: 'light-red',
    label: 'Đèn đỏ',
    alt: 'Cột đèn ba màu, đèn trên cùng màu đỏ đang sáng.',
  },
  {
    value: 'light-yellow',
    label: 'Đèn vàng',
    alt: 'Cột đèn ba màu, đèn giữa màu vàng đang sáng.',
  },
  {
    value: 'light-green',
    label: 'Đèn xanh',
    alt: 'Cột đèn ba màu, đèn dưới cùng màu xanh đang sáng.',
  },
  {
    value: 'light-yellow-flashing',
    label: 'Đèn vàng nhấp nháy',
    alt: 'Cột đèn ba màu, đèn giữa màu vàng đang nhấp nháy.',
  },
  {
    value: 'officer-arm-up',
    label: 'Cảnh sát giơ thẳng tay phải',
    alt: 'Cảnh sát giao thông đứng giữa đường, tay phải giơ thẳng đứng lên cao.',
  },
  {
    value: 'officer-and-green-light',
    label: 'Đèn xanh, cảnh sát giơ tay',
    alt: 'Đèn xanh đang sáng, cạnh đó cảnh sát giao thông giơ tay phải thẳng đứng.',
  },
  {
    value: 'helmet-open',
    label: 'Mũ bảo hiểm không cài quai',
    alt: 'Người đội mũ bảo hiểm, hai dây quai buông thõng, không cài.',
  },
  {
    value: 'three-on-motorbike',
    label: 'Ba người lớn trên một xe máy',
    alt: 'Một xe máy chở ba người lớn: một người lái và hai người ngồi sau.',
  },
  {
    value: 'phone-while-riding',
    label: 'Cầm điện thoại khi lái xe máy',
    alt: 'Người lái xe máy một tay giữ tay lái, một tay cầm điện thoại.',
  },
  {
    value: 'wrong-way',
    label: 'Xe đi ngược chiều',
    alt: 'Đường một chiều có mũi tên chỉ lên, một xe máy đi xuống ngược với mũi tên.',
  },
  {
    value: 'child-front-seat',
    label: 'Trẻ nhỏ ngồi cạnh người lái ô tô',
    alt: 'Trong ô tô nhìn từ trên: người lớn lái xe, một em nhỏ ngồi ghế bên cạnh người lái.',
  },
  {
    value: 'plate-covered',
    label: 'Biển số bị che',
    alt: 'Biển số xe có một mảnh dán che mất mấy chữ số.',
  },
  {
    value: 'pedestrian-crossing',
    label: 'Người đi bộ trên vạch',
    alt: 'Xe máy đang rẽ, phía trước có người đi bộ trên vạch kẻ sang đường.',
  },
  {
    value: 'bike-red-light',
    label: 'Xe đạp trước đèn đỏ',
    alt: 'Người đi xe đạp vượt qua vạch dừng khi đèn đỏ đang sáng.',
  },
  {
    value: 'wide-load',
    label: 'Xe máy chở hàng cồng kềnh',
    alt: 'Xe máy nhìn từ phía sau, hàng hóa thò ra hai bên rất rộng.',
  },
  {
    value: 'seat-belt-off',
    label: 'Không thắt dây an toàn',
    alt: 'Người ngồi trong ô tô, dây an toàn treo bên cạnh, không thắt.',
  },
  {
    value: 'otp-message',
    label: 'Tin nhắn mã xác thực',
    alt: 'Màn hình điện thoại: tin nhắn có mã xác thực sáu chữ số, bên dưới có người nhắn “Đọc giúp tôi mã này”.',
  },
  {
    value: 'apk-link',
    label: 'Tin nhắn kèm tệp cài đặt',
    alt: 'Màn hình điện thoại: người lạ gửi một tệp cài đặt tên VNeID.apk và giục cài ngay.',
  },
  {
    value: 'video-call-frozen',
    label: 'Cuộc gọi hình giật',
    alt: 'Màn hình điện thoại: cuộc gọi hình giật, mặt người gọi bị nhòe, kèm lời nhắn mượn tiền gấp.',
  },
  {
    value: 'crash-scene',
    label: 'Hiện trường tai nạn',
    alt: 'Hai xe máy đổ giữa đường, một người bị thương ngồi cạnh, người khác đứng gần.',
  },
  {
    value: 'bank-message',
    label: 'Tin nhắn mang tên ngân hàng',
    alt: 'Màn hình điện thoại: dưới tên “Ngân hàng” có một tin cũ và một tin mới báo trừ tiền, kèm chỗ bấm để hủy.',
  },
  {
    value: 'receipt-photo',
    label: 'Ảnh biên lai chuyển tiền',
    alt: 'Màn hình điện thoại của khách: dấu tích, dòng chữ “Chuyển tiền thành công” và một số tiền.',
  },
  {
    value: 'qr-sticker',
    label: 'Mã QR dán trên bàn',
    alt: 'Tờ giấy dựng trên bàn, in mã QR và dòng chữ “Quét nhận quà”, không ghi tên ai.',
  },
  {
    value: 'barred-balcony',
    label: 'Ban công hàn song sắt',
    alt: 'Mặt trước nhà trọ hai tầng: ban công tầng trên hàn kín song sắt, tầng một có một cửa ra.',
  },
] as const

export type DrawingName = (typeof drawings)[number]['value']
