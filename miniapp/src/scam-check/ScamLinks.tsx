import { WideLinks } from '../platform/ui'

/** Beside the pages of the scam check: the other ways to find out. */
export function ScamLinks() {
  return (
    <WideLinks
      title="Chống lừa đảo"
      links={[
        { to: '/kiem-tra-lua-dao', icon: 'search', title: 'Kiểm tra số, tài khoản, link' },
        {
          to: '/kiem-tra-lua-dao/dung-la-cong-an',
          icon: 'shield',
          title: 'Có đúng là công an không?',
        },
        { to: '/kiem-tra-lua-dao/bao', icon: 'send', title: 'Báo số, tài khoản, link lừa đảo' },
        { to: '/tin-nong', icon: 'alert', title: 'Thủ đoạn mới' },
      ]}
    />
  )
}
