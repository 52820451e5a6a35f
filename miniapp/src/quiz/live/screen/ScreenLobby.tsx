import type { Crowd, LiveState } from '@chung-tay/shared/quiz/live/contract'
import { livePath } from '@chung-tay/shared/quiz/live/vocabulary'
import { useMemo } from 'react'
import { renderSVG } from 'uqr'
import { shownCode } from './shown-code'

type Props = { state: LiveState; crowd: Crowd | undefined; onRename: (player: string) => void }

/** How to come in, and who has come. */
export function ScreenLobby({ state: { screen }, crowd, onRename }: Props) {
  const code = screen?.code ?? ''
  const address = window.location.host + livePath
  const picture = useMemo(
    () => renderSVG(`${window.location.origin}${livePath}?ma=${code}`, { ecc: 'M', border: 2 }),
    [code],
  )
  const names = [...(crowd?.latest ?? [])].reverse()
  return (
    <section className="ct-screen__lobby">
      <div
        className="ct-screen__qr"
        role="img"
        aria-label="Mã QR để vào phòng"
        // Drawn here by the library from our own address.
        dangerouslySetInnerHTML={{ __html: picture }}
      />
      <div className="ct-screen__how">
        <h2>Quét mã bằng Zalo hoặc máy ảnh để vào phòng</h2>
        <p>
          hoặc mở <strong>{address}</strong> rồi nhập mã
        </p>
        <p className="ct-screen__code">{shownCode(code)}</p>
        <p>Không cần tài khoản. Trả lời nhanh hay chậm không tính điểm.</p>
      </div>
      <ul className="ct-screen__names" aria-label="Vừa vào phòng">
        {names.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              title="Tên này không phù hợp? Bấm để đổi sang tên khác"
              onClick={() => {
                if (window.confirm(`Đổi tên “${name}” sang một tên do ứng dụng đặt?`)) onRename(id)
              }}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
