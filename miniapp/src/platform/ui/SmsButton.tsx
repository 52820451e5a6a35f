import { spaced } from '@chung-tay/shared/phone/spaced'
import { Icon } from './Icon'

/** A link that opens an empty message to a number: for whoever cannot speak now. Zalo's own way is asked there. */
export function SmsButton({ number }: { number: string }) {
  return (
    <a
      className="ct-button ct-button--secondary ct-button--full"
      href={`sms:${number.replace(/[^\d+]/g, '')}`}
    >
      <Icon name="message" />
      <span className="ct-button__words">
        <span>{`Nhắn tin tới ${spaced(number)}`}</span>
      </span>
    </a>
  )
}
