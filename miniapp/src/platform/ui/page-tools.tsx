import { useState } from 'react'
import { host, type ShareRequest } from '../host'
import { readableText, useReadAloud } from '../speech'
import { Icon } from './Icon'

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
  const [isCopied, setCopied] = useState(false)
  async function share() {
    const result = await host.share(request)
    setCopied(result === 'copied')
  }
  return (
    <button type="button" className="ct-tool" onClick={() => void share()}>
      <Icon name={isCopied ? 'check' : 'share'} />
      <span role="status">{isCopied ? 'Đã chép' : 'Chia sẻ'}</span>
    </button>
  )
}
