import type { ShareRequest } from '../host'
import { readableText, useReadAloud } from '../speech'
import { Icon } from './Icon'
import { useShare } from './use-share'

/** Reads the page aloud, where the device has a Vietnamese voice. */
export function ReadAloudButton() {
  const { isAvailable, isSpeaking, speak, stop } = useReadAloud()
  if (!isAvailable) return null
  const read = () => speak(readableText(document.querySelector('main article')))
  return (
    <button type="button" className="ct-tool" onClick={isSpeaking ? stop : read}>
      <Icon name={isSpeaking ? 'stop' : 'speaker'} />
      <span>{isSpeaking ? 'Dừng đọc' : 'Nghe'}</span>
    </button>
  )
}

/** Hands the page to another app, or copies its address. */
export function ShareButton(request: ShareRequest) {
  const { outcome, send, address } = useShare(request)
  return (
    <button type="button" className="ct-tool" onClick={() => void send()}>
      <Icon name={outcome === 'copied' ? 'check' : 'share'} />
      <span role="status">
        {outcome === 'copied' ? 'Đã chép' : outcome === 'unanswered' ? 'Chép liên kết' : 'Chia sẻ'}
        {outcome === 'refused' ? `: ${address}` : null}
      </span>
    </button>
  )
}
