import { WideLinks } from '../platform/ui'

/** Beside the pages of contests: what else there is to play. */
export function QuizLinks() {
  return (
    <WideLinks
      title="Đố vui pháp luật"
      links={[
        { to: '/trac-nghiem/hom-nay', icon: 'sun', title: 'Năm câu hôm nay' },
        { to: '/trac-nghiem', icon: 'list', title: 'Luyện theo chủ đề' },
        { to: '/trac-nghiem/cuoc-thi', icon: 'star', title: 'Các cuộc thi' },
        { to: '/trac-nghiem/chung-nhan', icon: 'stamp', title: 'Kiểm tra chứng nhận' },
      ]}
    />
  )
}
