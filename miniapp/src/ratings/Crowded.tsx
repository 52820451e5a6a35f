import type { RatingSummary } from '@chung-tay/shared/ratings/contract'
import { Section } from '../platform/ui'
import { Shares } from './TallyTable'

type Props = Pick<RatingSummary, 'crowded'> & { counted: number }

/** Ratings that came in a crowd from one network: how many they are beside those counted, and what they say. */
export function Crowded({ crowded: { answers, shares }, counted }: Props) {
  if (!answers || !shares) return null
  const received = (counted + answers).toLocaleString('vi-VN')
  return (
    <Section title="Đến dồn từ một mạng, tính riêng">
      <p>
        Trong {received} đánh giá đã nhận, {answers.toLocaleString('vi-VN')} đến dồn từ cùng một
        mạng trong một ngày, nên không nằm trong các tỷ lệ khác ở trang này. Chúng nói:
      </p>
      <Shares shares={shares} />
    </Section>
  )
}
