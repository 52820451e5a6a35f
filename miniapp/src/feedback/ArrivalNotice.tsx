import { formatTrackingCode } from '@chung-tay/shared/codes'
import { Link } from '../platform/router'
import { Notice } from '../platform/ui'
import type { MyCase } from './my-cases'

/** Tells of cases that reached the police while the person was elsewhere, with the code of each. */
export function ArrivalNotice({ cases }: { cases: readonly MyCase[] }) {
  return (
    <div role="status">
      {cases.map(({ code, reference, title }) => (
        <Notice key={code} tone="good" title="Máy đã gửi xong phản ánh của bạn">
          <p>
            <Link to={`/phan-anh/theo-doi#${reference}`}>{title}</Link>
          </p>
          <p className="ct-hint">Mã theo dõi: {formatTrackingCode(code)}. Máy này đã nhớ mã.</p>
        </Notice>
      ))}
    </div>
  )
}
