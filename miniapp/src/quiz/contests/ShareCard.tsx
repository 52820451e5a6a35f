import type { ResultView } from '@chung-tay/cms/quiz/attempts'
import { useState } from 'react'
import { Button } from '../../platform/ui'

type Props = { title: string; nickname: string; result: ResultView }

const size = { width: 1080, height: 1080 }

/** A picture of the result, drawn on the phone: nothing is sent anywhere until the person shares it. */
export function ShareCard(props: Props) {
  const [problem, setProblem] = useState('')
  const share = async () => {
    const picture = await drawCard(props)
    if (!picture) return setProblem('Máy này chưa vẽ được ảnh.')
    const file = new File([picture], 'ket-qua-thi.png', { type: 'image/png' })
    if (navigator.canShare?.({ files: [file] })) {
      await navigator.share({ files: [file], title: props.title }).catch(() => undefined)
      return
    }
    const link = document.createElement('a')
    link.href = URL.createObjectURL(file)
    link.download = file.name
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
  }
  return (
    <>
      <Button full kind="secondary" icon="share" onClick={() => void share()}>
        Tạo ảnh khoe kết quả
      </Button>
      <p role="status" className="ct-hint">
        {problem}
      </p>
    </>
  )
}

function drawCard({ title, nickname, result }: Props): Promise<Blob | null> {
  const canvas = Object.assign(document.createElement('canvas'), size)
  const paint = canvas.getContext('2d')
  if (!paint) return Promise.resolve(null)
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => style.getPropertyValue(name).trim()
  const font = (px: number, weight = 400) => `${weight} ${px}px ${style.fontFamily || 'sans-serif'}`
  paint.fillStyle = token('--color-accent')
  paint.fillRect(0, 0, size.width, size.height)
  paint.strokeStyle = token('--color-gold')
  paint.lineWidth = 12
  paint.strokeRect(40, 40, size.width - 80, size.height - 80)
  paint.fillStyle = token('--color-on-accent')
  paint.textAlign = 'center'
  const middle = size.width / 2
  let y = wrap(paint, title, { font: font(56, 600), x: middle, y: 190, width: 860, step: 76 })
  paint.font = font(220, 700)
  paint.fillText(`${result.score}/${result.outOf}`, middle, (y += 250))
  paint.font = font(52)
  paint.fillText('câu đúng', middle, (y += 84))
  if (result.rank !== null) {
    paint.font = font(64, 600)
    paint.fillText(`Hạng ${result.rank} / ${result.of} người`, middle, y + 110)
  }
  paint.font = font(52)
  paint.fillText(nickname, middle, 950)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}

type Place = { font: string; x: number; y: number; width: number; step: number }

/** Writes text on as many lines as it needs; gives the height of the last one. */
function wrap(paint: CanvasRenderingContext2D, text: string, place: Place): number {
  paint.font = place.font
  let y = place.y
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word
    if (line && paint.measureText(longer).width > place.width) {
      paint.fillText(line, place.x, y)
      y += place.step
      line = word
    } else line = longer
  }
  paint.fillText(line, place.x, y)
  return y
}
