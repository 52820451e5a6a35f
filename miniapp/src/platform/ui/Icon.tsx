import { iconPaths, type IconName } from './icon-paths'

type Props = { name: IconName; size?: number }

/** A decorative drawing; the words beside it carry the meaning. */
export function Icon({ name, size = 24 }: Props) {
  return (
    <svg
      className="ct-icon"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={iconPaths[name]} />
    </svg>
  )
}
