import { Icon } from '../../platform/ui'
import './stage.css'

/** Answers in a row that were right; nothing before there are two. */
export function Run({ of }: { of: number }) {
  return of < 2 ? null : (
    <span className="ct-run">
      <Icon name="fire" size={20} />
      {of} câu đúng liền
    </span>
  )
}
