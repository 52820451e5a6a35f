import { accentVariables } from '../../platform/ui'
import type { CardContent } from './card-content'
import { newCanvas, toPng } from '../../platform/picture/canvas'
import { wrapText } from '../../platform/picture/wrap-text'

/** Portrait, four to five: fills a phone's screen in a chat. */
const width = 1080
const height = 1350
const margin = 72
const font = 'system-ui, Roboto, "Segoe UI", "Helvetica Neue", Arial, sans-serif'
const ink = '#1b1e1c'
const paper = '#faf9f6'
const tones = {
  danger: { ink: '#b3261e', tint: '#fbe9e7' },
  caution: { ink: '#7a4f00', tint: '#fdf1d8' },
  neutral: { ink: '#565c58', tint: '#f1efe9' },
}

/**
 * Draws an alert as a picture, on this device. @throws Error when the browser cannot draw.
 */
export async function drawCard(content: CardContent): Promise<Blob> {
  const { canvas, context } = newCanvas({ width, height })
  // Long words need smaller letters: the largest size with which everything fits.
  for (let scale = 1; scale > 0.5; scale -= 0.05) if (paint(context, content, scale)) break
  return toPng(canvas)
}

/** Paints the whole card. Returns whether it fitted. */
function paint(context: CanvasRenderingContext2D, content: CardContent, scale: number): boolean {
  const accent = accentVariables(content.accent)?.light['--color-accent'] ?? '#0b6b3a'
  const footerTop = height - 190
  context.fillStyle = paper
  context.fillRect(0, 0, width, height)
  paintHead(context, content.agency, accent)
  let y = 196

  const tone = tones[content.severity.tone]
  write(context, content.severity.label.toUpperCase(), {
    x: margin + 28,
    y: y + 44,
    size: 34,
    weight: 700,
    color: tone.ink,
    box: tone.tint,
  })
  y += 104
  y = writeLines(context, content.title, {
    x: margin,
    y,
    size: 62 * scale,
    weight: 700,
    color: ink,
  })
  for (const { heading, items } of content.parts) {
    y += 26 * scale
    y = writeLines(context, heading, {
      x: margin,
      y,
      size: 38 * scale,
      weight: 700,
      color: accent,
    })
    for (const item of items) {
      y += 8 * scale
      context.fillStyle = accent
      context.beginPath()
      context.arc(margin + 12, y + 25 * scale, 9 * scale, 0, 2 * Math.PI)
      context.fill()
      y = writeLines(context, item, {
        x: margin + 48,
        y,
        size: 40 * scale,
        weight: 400,
        color: ink,
      })
    }
  }
  context.fillStyle = accent
  context.fillRect(0, footerTop, width, height - footerTop)
  const [call = '', origin = ''] = content.footer
  write(context, call, { x: margin, y: footerTop + 84, size: 50, weight: 700, color: '#ffffff' })
  write(context, origin, { x: margin, y: footerTop + 146, size: 32, weight: 400, color: '#ffffff' })
  return y < footerTop - 24
}

function paintHead(context: CanvasRenderingContext2D, agency: string, accent: string): void {
  context.fillStyle = accent
  context.fillRect(0, 0, width, 150)
  context.fillStyle = '#f5c542'
  context.save()
  context.translate(margin, 39)
  context.scale(1.5, 1.5)
  context.fill(star())
  context.restore()
  write(context, agency, { x: margin + 90, y: 92, size: 44, weight: 700, color: '#ffffff' })
}

/** The star of the app's emblem, in a square of 48. */
const star = () =>
  new Path2D(
    'M24 4l5.900 13.300 14.400 1.500-10.900 9.600 3.100 14.200-12.500-7.400-12.500 7.400 3.100-14.200-10.900-9.600 14.400-1.500z',
  )

type Style = { x: number; y: number; size: number; weight: number; color: string; box?: string }

/** One line with its baseline at `y`, made smaller when it is too wide. */
function write(
  context: CanvasRenderingContext2D,
  text: string,
  { x, y, size, weight, color, box }: Style,
): void {
  let fitting = size
  const room = width - margin - x
  do context.font = `${weight} ${fitting}px ${font}`
  while (context.measureText(text).width > room && (fitting -= 2) > 16)
  if (box) {
    context.fillStyle = box
    context.beginPath()
    const frame = [x - 28, y - 46, context.measureText(text).width + 56, 68] as const
    // Web views older than 2022 know no round corners.
    if ('roundRect' in context) context.roundRect(...frame, 16)
    else (context as CanvasRenderingContext2D).rect(...frame)
    context.fill()
  }
  context.fillStyle = color
  context.textBaseline = 'alphabetic'
  context.fillText(text, x, y)
}

/** Lines below `y`; returns where they end. Stacked diacritics need the height. */
function writeLines(
  context: CanvasRenderingContext2D,
  text: string,
  { x, y, size, weight, color }: Style,
): number {
  context.font = `${weight} ${size}px ${font}`
  context.fillStyle = color
  const lineHeight = size * 1.32
  const lines = wrapText(text, width - margin - x, (line) => context.measureText(line).width)
  for (const [at, line] of lines.entries()) context.fillText(line, x, y + size + at * lineHeight)
  return y + lines.length * lineHeight
}
