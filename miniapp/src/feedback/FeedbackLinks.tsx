import { WideLinks } from '../platform/ui'

/** Beside the pages of feedback: writing, following, what others reported. */
export function FeedbackLinks() {
  return (
    <WideLinks
      title="Phản ánh"
      links={[
        { to: '/phan-anh/viet', icon: 'edit', title: 'Viết phản ánh' },
        { to: '/phan-anh/theo-doi', icon: 'search', title: 'Theo dõi bằng mã' },
        { to: '/phan-anh/cong-khai', icon: 'people', title: 'Việc đã công khai' },
        { to: '/xac-minh-bien-nhan', icon: 'check', title: 'Xác minh biên nhận' },
      ]}
    />
  )
}
