import { Notice } from '../ui'
import type { FailedFile } from './queue-item'

type Props = { files: readonly FailedFile[] | undefined; howToAdd: string }

/** Which files did not go with words that arrived, why, and how to send others. */
export function FailedFiles({ files, howToAdd }: Props) {
  if (!files || files.length === 0) return null
  return (
    <Notice tone="caution" title="Lời đã gửi, nhưng có tệp chưa gửi được">
      <ul className="ct-queue__failed">
        {files.map(({ id, name, why }) => (
          <li key={id}>
            “{name}”: {why}
          </li>
        ))}
      </ul>
      <p>{howToAdd}</p>
    </Notice>
  )
}
