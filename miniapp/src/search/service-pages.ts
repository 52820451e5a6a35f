import type { SearchDocument } from './search-document'

/** The services of the app itself, found by what people want to do. */
export const servicePages: readonly SearchDocument[] = [
  {
    id: 'page:phan-anh',
    kind: 'page',
    title: 'Gửi phản ánh, kiến nghị',
    slug: 'phan-anh',
    href: '/phan-anh',
    summary: 'Báo việc chưa ổn, góp ý, khen ngợi. Không cần đăng nhập.',
    keywords: ['góp ý', 'khen ngợi', 'thái độ cán bộ', 'báo công an', 'gây ồn', 'mất trật tự'],
  },
  {
    id: 'page:theo-doi',
    kind: 'page',
    title: 'Theo dõi phản ánh bằng mã',
    slug: 'theo-doi',
    href: '/phan-anh/theo-doi',
    summary: 'Xem đơn vị đã trả lời chưa, nhắn thêm.',
    keywords: ['mã theo dõi', 'xem trả lời phản ánh'],
  },
  {
    id: 'page:muc-phat',
    kind: 'page',
    title: 'Mức phạt giao thông',
    slug: 'muc-phat',
    href: '/muc-phat',
    summary: 'Chọn xe, tìm lỗi, xem phạt bao nhiêu, trừ mấy điểm bằng lái.',
    keywords: ['tra mức phạt', 'lỗi giao thông', 'phạt giao thông', 'nghị định 168', 'bảng phạt'],
  },
  {
    id: 'page:ho-so',
    kind: 'page',
    title: 'Tra cứu kết quả hồ sơ',
    slug: 'ho-so',
    href: '/ho-so',
    summary: 'Hồ sơ đã có kết quả chưa, nhận ở đâu.',
    keywords: ['giấy hẹn', 'tình trạng hồ sơ', 'hồ sơ của tôi', 'bao giờ có kết quả'],
  },
  {
    id: 'page:danh-gia',
    kind: 'page',
    title: 'Đánh giá sự phục vụ',
    slug: 'danh-gia',
    href: '/danh-gia',
    summary: 'Bạn hài lòng hay chưa khi làm việc với công an.',
    keywords: ['hài lòng', 'chấm điểm', 'khảo sát'],
  },
  {
    id: 'page:trac-nghiem',
    kind: 'page',
    title: 'Đố vui pháp luật',
    slug: 'trac-nghiem',
    href: '/trac-nghiem',
    summary: 'Luyện trả lời câu hỏi về luật, xem giải thích ngay, dự cuộc thi.',
    keywords: ['trắc nghiệm', 'câu đố luật', 'luyện tập', 'cuộc thi tìm hiểu pháp luật'],
  },
]
