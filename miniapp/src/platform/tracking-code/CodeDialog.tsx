import { formatTrackingCode } from '@chung-tay/shared/codes'
import { useMemo } from 'react'
import { apiOrigin } from '../api-origin'
import { useSettings } from '../content'
import { PictureDialog } from '../picture/PictureDialog'
import { codeAddress } from './code-address'
import { drawCode } from './draw-code'

type Props = { code: string; what: string; path: string; open: boolean; onClose: () => void }

/** The tracking code as a picture, to keep. */
export default function CodeDialog({ code, what, path, open, onClose }: Props) {
  const { data: settings } = useSettings()
  const site = apiOrigin || window.location.origin
  const draw = useMemo(
    () =>
      settings &&
      (() =>
        drawCode({
          agency: settings.agencyName,
          title: `Mã theo dõi ${what}`,
          code: twoLines(formatTrackingCode(code)),
          address: codeAddress(`${site}${path}`, code),
          page: `${site.replace(/^https?:\/\//, '')}${path}`,
        })),
    [settings, code, what, path, site],
  )
  return (
    <PictureDialog
      open={open}
      onClose={onClose}
      title="Ảnh mã theo dõi"
      draw={draw}
      alt={`Mã theo dõi ${formatTrackingCode(code)}, mã vuông và nơi xem trả lời`}
      request={{ name: 'ma-theo-doi.png', title: 'Mã theo dõi', text: '' }}
      words={{
        saved: 'Ai xem được ảnh này thì xem và nhắn thay bạn được. Hãy để nơi chỉ mình bạn mở.',
        failed: 'Máy này chưa vẽ được ảnh. Hãy chép mã ra giấy hoặc chụp màn hình.',
      }}
    />
  )
}

/** Two groups of four a line: as large as they can be read from a shelf. */
function twoLines(code: string): string[] {
  const groups = code.split(' ')
  return [groups.slice(0, 2).join('  '), groups.slice(2).join('  ')]
}
