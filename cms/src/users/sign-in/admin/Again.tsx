'use client'

export function Again({ onAgain }: { onAgain: () => void }) {
  return (
    <button type="button" className="sign-in__again" onClick={onAgain}>
      Đăng nhập lại từ đầu
    </button>
  )
}
