import { useState } from 'react'
import { host } from '../../platform/host'
import { Button, Section } from '../../platform/ui'

/** A message to a relative, ready to be sent with one touch. */
export function RelativeMessage({ text }: { text: string }) {
  const [state, setState] = useState('')
  const send = async () => {
    const result = await host.share({
      title: 'Có phải lừa đảo không?',
      text,
      path: '/kiem-tra-lua-dao',
    })
    setState(result === 'copied' ? 'Đã chép lời nhắn. Mở Zalo, tin nhắn rồi dán vào.' : '')
  }
  return (
    <Section title="Nhắn cho người thân">
      <blockquote className="ct-wizard__message">{text}</blockquote>
      <Button full kind="secondary" icon="share" onClick={() => void send()}>
        Gửi lời nhắn này
      </Button>
      <p role="status" className="ct-hint">
        {state}
      </p>
    </Section>
  )
}
