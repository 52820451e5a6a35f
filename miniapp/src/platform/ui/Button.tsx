import type { ButtonHTMLAttributes, MouseEvent, ReactNode } from 'react'
import ZaloButton from 'zmp-ui/button'
import { Link } from '../router'
import { Icon } from './Icon'
import type { IconName } from './icon-paths'

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'

type Look = { kind?: ButtonKind; icon?: IconName; full?: boolean; children: ReactNode }

const variants = {
  primary: 'primary',
  secondary: 'secondary',
  quiet: 'tertiary',
  danger: 'primary',
} as const

/**
 * A button with Zalo's behaviour and this app's look; its words say what it does. While it is disabled it
 * does nothing but keeps the focus, which the browser would take from it and give to nothing.
 */
export function Button({
  kind = 'primary',
  icon,
  full,
  children,
  className = '',
  disabled,
  onClick,
  ...rest
}: Look & Omit<ButtonHTMLAttributes<unknown>, 'type'> & { htmlType?: 'submit' | 'button' }) {
  return (
    <ZaloButton
      {...rest}
      aria-disabled={disabled || undefined}
      onClick={disabled ? (event: MouseEvent) => event.preventDefault() : onClick}
      variant={variants[kind]}
      fullWidth={full}
      className={`ct-button ct-button--${kind}${full ? ' ct-button--full' : ''} ${className}`}
    >
      <Content icon={icon}>{children}</Content>
    </ZaloButton>
  )
}

/** A link that looks like a button, for going somewhere. */
export function ButtonLink({ kind = 'primary', icon, full, children, to }: Look & { to: string }) {
  return (
    <Link to={to} className={`ct-button ct-button--${kind}${full ? ' ct-button--full' : ''}`}>
      <Content icon={icon}>{children}</Content>
    </Link>
  )
}

type PhoneProps = { number: string; label: string; note?: string; kind?: ButtonKind }

/** A link that opens the dialler with a number. Zalo's own dialler is asked by the links' keeper there. */
export function PhoneButton({ number, label, note, kind = 'secondary' }: PhoneProps) {
  return (
    <a
      className={`ct-button ct-button--${kind} ct-button--full`}
      href={`tel:${number.replace(/[^\d+]/g, '')}`}
    >
      <Icon name="phone" />
      <span className="ct-button__words">
        <span>{label}</span>
        {note ? <small>{note}</small> : null}
      </span>
    </a>
  )
}

/** A link to another site; says so and leaves this page where it is. Inside Zalo the person is asked first. */
export function ExternalLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="ct-external" href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <Icon name="external" size={18} />
      <span className="ct-visually-hidden"> (mở trang khác)</span>
    </a>
  )
}

function Content({ icon, children }: { icon?: IconName; children: ReactNode }) {
  return (
    <span className="ct-button__content">
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </span>
  )
}
