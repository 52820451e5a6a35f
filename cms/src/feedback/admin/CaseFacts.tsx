import { formatDate } from '@chung-tay/shared/calendar'
import type { ReactNode } from 'react'
import type { FeedbackCase } from '@chung-tay/shared/payload-types'
import { showPhone } from '@chung-tay/shared/phone/normalize-phone'
import { labelOf } from '@chung-tay/shared/text/label-of'
import { Facts } from '../../platform/staff/ui/Facts'
import { endings, surveyAnswers } from '@chung-tay/shared/feedback/vocabulary'

const nameOf = (related: FeedbackCase['unit']) =>
  typeof related === 'object' && related ? related.name : undefined

/** What is known of a case besides its text. */
export function CaseFacts({ found, merged }: { found: FeedbackCase; merged: FeedbackCase[] }) {
  const { latitude, longitude } = found
  const duplicate = typeof found.duplicateOf === 'object' ? found.duplicateOf : undefined
  const rows: [string, ReactNode][] = [
    ['Đơn vị xử lý', nameOf(found.unit) ?? 'Chưa phân công'],
    ['Nói về đơn vị', nameOf(found.aboutUnit)],
    ['Địa bàn', nameOf(found.commune)],
    ['Chỗ cụ thể', found.place],
    ['Vị trí', latitude && longitude ? `${latitude}, ${longitude}` : undefined],
    ['Người gửi', found.name ?? 'Không để lại tên'],
    ['Điện thoại', found.phone ? <CallLink number={found.phone} /> : undefined],
    ['Thư điện tử', found.email],
    ['Hạn chuyển nếu không thuộc thẩm quyền', formatDate(found.forwardBy)],
    ['Hạn trả lời', formatDate(found.answerBy)],
    ['Kết quả', labelOf(endings, found.outcome)],
    ['Người dân mở lại', found.reopenings ? `${found.reopenings} lần` : undefined],
    ['Đã chuyển đến', found.forwardedTo],
    ['Gộp vào', duplicate ? <CaseLink found={duplicate} /> : undefined],
    [
      'Đã gộp vào đây',
      merged.length > 0 ? merged.map((each) => <CaseLink key={each.id} found={each} />) : undefined,
    ],
    ['Công khai', found.allowPublic ? 'Người gửi đồng ý' : 'Người gửi không đồng ý'],
    ['Người cùng theo dõi', found.followers ? String(found.followers) : undefined],
    ['Hỏi lại sau khi xong', labelOf(surveyAnswers, found.survey)],
    ['Người dân nói thêm', found.surveyComment],
  ]
  return <Facts rows={rows} />
}

function CallLink({ number }: { number: string }) {
  return <a href={`tel:${number}`}>{showPhone(number)}</a>
}

function CaseLink({ found: { id, reference } }: { found: Pick<FeedbackCase, 'id' | 'reference'> }) {
  return <a href={`/admin/collections/feedback-cases/${id}`}>{reference}</a>
}
