import type { SearchDocument } from '@chung-tay/shared/search/search-document'

type Action = Pick<SearchDocument, 'title' | 'slug' | 'href' | 'summary'> & { keywords: string }

const actions: readonly Action[] = [
  {
    title: 'Gửi phản ánh, kiến nghị',
    slug: 'phan-anh',
    href: '/phan-anh',
    summary: 'Báo việc chưa ổn, góp ý, khen ngợi. Không cần đăng nhập.',
    keywords:
      'gửi phản ánh, phản ánh, phản ánh công an, phản ánh công an xã, phản ảnh, kiến nghị, góp ý, góp ý cán bộ, khen ngợi, khen cán bộ, cảm ơn công an, thái độ cán bộ, ' +
      'thái độ phục vụ, cán bộ nhũng nhiễu, cán bộ gây khó khăn, cán bộ gây khó dễ, cán bộ vòi tiền, báo công an, gây ồn, ồn ào, ' +
      'mất trật tự, hàng xóm gây ồn, hàng xóm làm ồn, hát karaoke ồn, mở nhạc to, hát hò, lấn chiếm vỉa hè, đỗ xe lấn chiếm, ' +
      'đổ rác bừa bãi, mất vệ sinh, ổ gà, đèn đường hỏng, chó thả rông, đua xe, nẹt pô, phàn nàn',
  },
  {
    title: 'Theo dõi phản ánh bằng mã',
    slug: 'theo-doi',
    href: '/phan-anh/theo-doi',
    summary: 'Xem đơn vị đã trả lời chưa, nhắn thêm.',
    keywords:
      'mã theo dõi, nhập mã theo dõi, xem trả lời phản ánh, trả lời phản ánh, theo dõi phản ánh, phản ánh đã gửi, tra mã phản ánh',
  },
  {
    title: 'Tố giác tội phạm',
    slug: 'to-giac',
    href: '/to-giac',
    summary: 'Báo tin về tội phạm, có thể giấu tên.',
    keywords:
      'tố giác, báo tin tội phạm, báo tội phạm, tố giác ẩn danh, giấu tên, ẩn danh, không nêu tên, báo mất trộm, mất trộm, mất cắp, ' +
      'bị trộm, ăn trộm, mất xe, mất xe máy, mất xe đạp, trình báo mất trộm, kẻ gian, buôn bán ma túy, mua bán ma túy, sử dụng ma túy, ' +
      'đánh bạc, sòng bạc, cờ bạc, cho vay nặng lãi, tín dụng đen, mại dâm, mua bán người, buôn lậu, hàng giả, tàng trữ vũ khí, ' +
      'đốt pháo, bán pháo, đưa hối lộ, nhận hối lộ',
  },
  {
    title: 'Mức phạt giao thông',
    slug: 'muc-phat',
    href: '/muc-phat',
    summary: 'Chọn xe, tìm lỗi, xem phạt bao nhiêu, trừ mấy điểm bằng lái.',
    keywords:
      'tra mức phạt, lỗi giao thông, phạt giao thông, nghị định 168, bảng phạt, phạt bao nhiêu tiền, lỗi xe máy, lỗi ô tô',
  },
  {
    title: 'Tra cứu kết quả hồ sơ',
    slug: 'ho-so',
    href: '/ho-so',
    summary: 'Hồ sơ đã có kết quả chưa, nhận ở đâu.',
    keywords:
      'tra cứu hồ sơ, xem hồ sơ, kiểm tra hồ sơ, giấy hẹn, mã hồ sơ, số hồ sơ, tình trạng hồ sơ, tiến độ hồ sơ, hồ sơ của tôi, ' +
      'hồ sơ đến đâu rồi, hồ sơ tới đâu, hồ sơ đã nộp, hồ sơ xong chưa, bao giờ có kết quả hồ sơ, kết quả hồ sơ, khi nào nhận kết quả',
  },
  {
    title: 'Đánh giá sự phục vụ',
    slug: 'danh-gia',
    href: '/danh-gia',
    summary: 'Bạn hài lòng hay chưa khi làm việc với công an.',
    keywords:
      'đánh giá, đánh giá cán bộ, đánh giá công an, hài lòng, mức độ hài lòng, chấm điểm, chấm điểm cán bộ, chấm điểm công an, ' +
      'nhận xét cán bộ, bình chọn, khảo sát',
  },
  {
    title: 'Có phải lừa đảo?',
    slug: 'kiem-tra-lua-dao',
    href: '/kiem-tra-lua-dao',
    summary: 'Dán số, tài khoản, link, tin nhắn để kiểm tra; trả lời vài câu khi đang bị gọi.',
    keywords:
      'có phải lừa đảo không, kiểm tra lừa đảo, lừa đảo, nghi bị lừa, nghi ngờ lừa đảo, nhận biết lừa đảo, đường link lạ, tin nhắn lạ, ' +
      'số lạ gọi',
  },
  {
    title: 'Tra số điện thoại, tài khoản, đường link',
    slug: 'tra-so-lua-dao',
    href: '/kiem-tra-lua-dao/tra-cuu',
    summary: 'Xem đã có ai báo là lừa đảo chưa.',
    keywords:
      'tra số điện thoại, tra số lừa đảo, kiểm tra số điện thoại, kiểm tra số tài khoản, kiểm tra đường link, kiểm tra link, ' +
      'kiểm tra trang web, số tài khoản lừa đảo, số điện thoại lừa đảo, tra cứu số tài khoản, quét mã qr, ' +
      'số tài khoản này có lừa đảo không, đường link này có lừa đảo không, số này của ai',
  },
  {
    title: 'Báo số, tài khoản, đường link lừa đảo',
    slug: 'bao-lua-dao',
    href: '/kiem-tra-lua-dao/bao',
    summary: 'Báo để người khác không bị lừa.',
    keywords:
      'báo lừa đảo, báo số lừa đảo, báo tài khoản lừa đảo, báo link lừa đảo, trình báo lừa đảo, tố cáo lừa đảo, ' +
      'trình báo bị lừa đảo qua mạng',
  },
  {
    title: 'Người gọi có đúng là công an không?',
    slug: 'dung-la-cong-an',
    href: '/kiem-tra-lua-dao/dung-la-cong-an',
    summary: 'Đối chiếu số điện thoại, trang mạng với danh sách của công an.',
    keywords:
      'có đúng là công an không, xác minh công an, số này có phải công an, công an thật hay giả, kiểm tra số công an',
  },
  {
    title: 'Đố vui pháp luật',
    slug: 'trac-nghiem',
    href: '/trac-nghiem',
    summary: 'Luyện trả lời câu hỏi về luật, xem giải thích ngay, dự cuộc thi.',
    keywords:
      'đố vui, trắc nghiệm, thi trắc nghiệm, câu hỏi trắc nghiệm, câu đố luật, luyện tập, luyện thi, luyện thi bằng lái, ôn luật, ' +
      'ôn thi lý thuyết, ôn thi bằng lái, 600 câu, 200 câu, học luật giao thông, luật giao thông, biển báo, đề thi thử, câu hỏi luật, ' +
      'cuộc thi tìm hiểu pháp luật',
  },
  {
    title: 'Cuộc thi tìm hiểu pháp luật',
    slug: 'cuoc-thi',
    href: '/trac-nghiem/cuoc-thi',
    summary: 'Dự thi, xem bảng xếp hạng, nhận giấy chứng nhận.',
    keywords: 'cuộc thi, dự thi, thi tìm hiểu, bảng xếp hạng, giấy chứng nhận dự thi',
  },
  {
    title: 'Tìm công an nơi bạn ở',
    slug: 'lien-he',
    href: '/lien-he',
    summary: 'Địa chỉ, giờ làm việc, số điện thoại của công an xã, phường và các phòng.',
    keywords:
      'công an, công an xã, công an phường, số điện thoại công an xã, giờ làm việc công an, công an gần nhất, công an gần đây, công an gần tôi, đồn công an, trụ sở công an gần nhất, danh bạ công an, liên hệ, ' +
      'tìm công an xã, xã mới của tôi',
  },
  {
    title: 'Số liệu thống kê',
    slug: 'thong-ke',
    href: '/thong-ke',
    summary: 'Phản ánh, sự hài lòng, lượt dùng.',
    keywords: 'thống kê, số liệu, báo cáo số liệu',
  },
  {
    title: 'Chữ to, màu tối',
    slug: 'cai-dat',
    href: '/cai-dat',
    summary: 'Đổi cỡ chữ, màu, xã phường của bạn, xóa dữ liệu trên máy.',
    keywords:
      'cỡ chữ, chữ to, phóng to chữ, chữ nhỏ quá, chế độ tối, giao diện tối, nền tối, cài đặt, xóa lịch sử',
  },
]

/** What one can do in the app itself, found by what people want to do. */
export const actionDocuments: readonly SearchDocument[] = actions.map(
  ({ keywords, ...action }) => ({
    ...action,
    id: `action:${action.slug}`,
    kind: 'action',
    keywords: keywords.split(', '),
  }),
)
