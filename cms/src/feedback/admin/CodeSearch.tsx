import { redirect } from 'next/navigation'
import type { ServerProps } from 'payload'
import { findByCode } from './find-by-code'

const list = '/admin/collections/feedback-cases'
/** In the address of the list: what became of a tracking code that was searched for. */
const mark = 'ma-theo-doi'

type Props = Pick<ServerProps, 'payload' | 'user' | 'searchParams'>

/**
 * Understands a sender's tracking code in the list's search: shows its case under the office's number, and
 * takes the code out of the address, which is kept in histories and read over shoulders.
 */
export async function CodeSearch({ payload, user, searchParams }: Props) {
  const typed = searchParams?.search
  const reference =
    typeof typed === 'string' ? await findByCode({ payload, user }, typed) : undefined
  if (reference) redirect(`${list}?search=${reference}&${mark}=co`)
  if (reference === null) redirect(`${list}?${mark}=khong`)
  const outcome = searchParams?.[mark]
  if (outcome === 'co') {
    return (
      <p className="staff-view__panel" role="status">
        Bạn vừa tìm bằng mã theo dõi của người gửi. Đã tìm ra việc ấy, ghi ở đây theo số vụ việc. Mã
        theo dõi là của riêng họ: ai có mã thì nhắn thay họ được, đừng ghi lại.
      </p>
    )
  }
  if (outcome === 'khong') {
    return (
      <p className="staff-view__panel" role="status">
        Đó là một mã theo dõi, nhưng không có việc nào bạn được xem mang mã ấy. Hãy hỏi người gửi số
        vụ việc (PA-…), ghi ở trang theo dõi của họ.
      </p>
    )
  }
  return null
}
