import { wordsOf } from './error-words'
import { KeyListError } from './load-page'
import { Button } from './parts/Button'
import { Emergency } from './parts/Emergency'
import { Notice } from './parts/Notice'
import { Screen } from './parts/Screen'

/** Before the page knows its keys: waiting, without a network, or with keys it does not trust. */
export function LoadScreen({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <Screen title="Tố giác tội phạm">
      <Emergency />
      {error === undefined ? (
        <div className="tp-skeleton" role="status">
          <span className="tp-hidden">Đang tải khóa của đơn vị tiếp nhận</span>
        </div>
      ) : (
        <>
          <Notice look={error instanceof KeyListError ? 'danger' : 'caution'} isAlert>
            <p>{wordsOf(error)}</p>
          </Notice>
          {error instanceof KeyListError ? null : <Button onClick={onRetry}>Thử lại</Button>}
        </>
      )}
    </Screen>
  )
}
