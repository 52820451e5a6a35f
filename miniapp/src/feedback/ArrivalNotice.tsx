import { Fragment } from 'react'
import { formatTrackingCode } from '@chung-tay/shared/codes'
import { Link } from '../platform/router'
import { useKeeping } from '../platform/storage'
import { FailedFiles } from '../platform/submissions'
import { Notice } from '../platform/ui'
import type { MyCase } from './my-cases'

/** Tells of cases that reached the police while the person was elsewhere, with the code of each. */
export function ArrivalNotice({ cases }: { cases: readonly MyCase[] }) {
  const keeping = useKeeping()
  return (
    <div role="status">
      {cases.map(({ code, reference, title, failedFiles }) => (
        <Fragment key={code}>
          <Notice tone="good" title="Máy đã gửi xong phản ánh của bạn">
            <p>
              <Link to={`/phan-anh/theo-doi#${reference}`}>{title}</Link>
            </p>
            <p className="ct-hint">
              Mã theo dõi: {formatTrackingCode(code)}.{' '}
              {keeping === 'kept' ? 'Máy này đã nhớ mã.' : 'Hãy chép lại: máy này không nhớ được.'}
            </p>
          </Notice>
          <FailedFiles
            files={failedFiles}
            howToAdd="Mở phản ánh này rồi nhắn thêm để gửi tệp khác."
          />
        </Fragment>
      ))}
    </div>
  )
}
