import { Button, Section, sendWords, useShare } from '../../platform/ui'

/** A message to a relative, ready to be sent with one touch. */
export function RelativeMessage({ text }: { text: string }) {
  const { outcome, send, address } = useShare({
    title: 'Có phải lừa đảo không?',
    text,
    path: '/kiem-tra-lua-dao',
    isMessage: true,
  })
  return (
    <Section title="Nhắn cho người thân">
      <blockquote className="ct-wizard__message">{text}</blockquote>
      <Button full kind="secondary" icon="share" onClick={() => void send()}>
        Gửi lời nhắn này
      </Button>
      <p role="status" className="ct-hint">
        {sendWords(outcome, address)}
      </p>
    </Section>
  )
}
