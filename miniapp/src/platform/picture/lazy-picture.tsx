import type { ComponentType } from 'react'
import { lazyPart } from '../lazy-part'
import { Dialog } from '../ui'

type Shown = { open: boolean; onClose: () => void }

const usual = 'Máy này chưa vẽ được ảnh: có thể mạng đang yếu. Bạn chụp màn hình để giữ.'

/**
 * A dialog with a picture, loaded when it is asked for. Where it cannot be loaded it says so in its place:
 * an error would take away the page it stands on, with everything that somebody has filled in there.
 * @param failed What to do without the picture.
 */
export function lazyPicture<Props extends Shown>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  failed = usual,
): ComponentType<Props> {
  const NoPicture = ({ open, onClose }: Props) => (
    <Dialog open={open} onClose={onClose} title="Chưa mở được ảnh">
      <p>{failed}</p>
    </Dialog>
  )
  return lazyPart({ load: async () => (await load()).default, Missing: NoPicture })
}
