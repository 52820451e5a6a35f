import type { ReactNode } from 'react'

type Props = {
  children: ReactNode
  onClick?: () => void
  look?: 'primary' | 'secondary' | 'danger'
  type?: 'button' | 'submit'
  disabled?: boolean
}

export function Button({ children, onClick, look = 'primary', type = 'button', disabled }: Props) {
  return (
    <button
      type={type}
      className={`tp-button tp-button--${look}`}
      onClick={onClick}
      disabled={disabled}
    >
      {children}
    </button>
  )
}
