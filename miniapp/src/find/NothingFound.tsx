import { ButtonLink, EmptyState } from '../platform/ui'
import { Calls } from './HitSections'

/** When nothing fits: somebody who answers, and a way to write. */
export function NothingFound() {
  return (
    <>
      <EmptyState
        drawing="search"
        title="Chưa tìm thấy điều bạn cần"
        action={<ButtonLink to="/phan-anh">Gửi phản ánh</ButtonLink>}
      >
        Thử gõ ngắn hơn, ví dụ “tam tru”. Hoặc hỏi công an xã, phường nơi bạn ở.
      </EmptyState>
      <Calls numbers={['113', '19000368']} />
    </>
  )
}
