import { useSound } from './use-sound'
import './stage.css'

/** Switches the tones on and off where one plays; a line through the speaker says that they are off. */
export function SoundButton() {
  const { isOn, setOn } = useSound()
  return (
    <button
      type="button"
      className="ct-tool ct-sound"
      role="switch"
      aria-checked={isOn}
      aria-label="Âm thanh"
      onClick={() => setOn(!isOn)}
    >
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
        <path
          d={isOn ? `${speaker}M15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11` : `${speaker}${cross}`}
        />
      </svg>
    </button>
  )
}

const speaker = 'M4 10v4h3.5L12 18V6L7.500 10z'
const cross = 'M15.500 9.500l5 5M20.500 9.500l-5 5'
