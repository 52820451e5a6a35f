import type { Setting } from '@chung-tay/shared/payload-types'
import { related } from '../content'
import { mediaAddress } from '../media-address'

/** The province's emblem, or the app's own: a gold star above an arc of hands on the accent's disc. */
export function Emblem({ settings, size = 56 }: { settings: Setting | undefined; size?: number }) {
  const picture = related(settings?.emblem)
  if (picture?.url)
    return (
      <img
        className="ct-emblem"
        src={mediaAddress(picture.url)}
        alt={picture.alt}
        width={size}
        height={size}
      />
    )
  return (
    <svg className="ct-emblem" viewBox="0 0 48 48" width={size} height={size} aria-hidden="true">
      <circle className="ct-emblem__disc" cx="24" cy="24" r="23" />
      <path
        className="ct-emblem__star"
        d="M24 11l3.200 7.200 7.800.8-5.900 5.200 1.700 7.700-6.800-4-6.800 4 1.700-7.700-5.900-5.200 7.800-.8z"
      />
      <path className="ct-emblem__arc" d="M9 30c4 6 9 9 15 9s11-3 15-9" />
    </svg>
  )
}
