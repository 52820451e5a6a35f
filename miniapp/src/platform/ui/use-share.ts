import { useState } from 'react'
import { copyText, host, type ShareRequest, type ShareResult } from '../host'

/** `refused`: neither sent nor copied; the address can be read and typed. */
export type SendOutcome = ShareResult | 'refused'

/**
 * Sends a page, or a message with one, to somebody. Where that is not answered the next tap copies: only
 * a tap of its own may.
 */
export function useShare(request: ShareRequest) {
  const [outcome, setOutcome] = useState<SendOutcome>()
  const address = () => host.linkTo(request.path)
  async function send(): Promise<void> {
    if (outcome !== 'unanswered' && outcome !== 'refused')
      return setOutcome(await host.share(request))
    const isCopied = await copyText(`${request.text}\n${address()}`)
    setOutcome(isCopied ? 'copied' : 'refused')
  }
  return { outcome, send, address: outcome === 'refused' ? address() : '' }
}

/** What to say below a button that sends. */
export function sendWords(outcome: SendOutcome | undefined, address: string): string {
  if (outcome === 'copied') return 'Đã chép. Mở Zalo, tin nhắn rồi dán vào.'
  if (outcome === 'unanswered') return 'Chưa thấy nơi gửi? Chạm lần nữa để chép.'
  return outcome === 'refused' ? `Máy không cho chép. Địa chỉ của trang: ${address}` : ''
}
