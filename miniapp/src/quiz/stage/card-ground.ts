/** What the pictures of results have in common: their size, colours and ground. */
export const size = { width: 1080, height: 1080 }
export const middle = size.width / 2
export const gold = '#d9b354'
export const paper = '#ffffff'

export function drawGround(paint: CanvasRenderingContext2D, accent: string): void {
  paint.fillStyle = accent
  paint.fillRect(0, 0, size.width, size.height)
  // Darker at the edges, so that white words stand out on a light accent, too.
  const shade = paint.createRadialGradient(middle, 540, 200, middle, 540, 780)
  shade.addColorStop(0, 'rgba(0, 0, 0, 0.12)')
  shade.addColorStop(1, 'rgba(0, 0, 0, 0.42)')
  paint.fillStyle = shade
  paint.fillRect(0, 0, size.width, size.height)
  paint.strokeStyle = gold
  paint.lineWidth = 10
  paint.strokeRect(36, 36, size.width - 72, size.height - 72)
  for (let at = 0; at < 26; at += 1) {
    const isLeft = at % 2 === 0
    paint.save()
    paint.translate(isLeft ? 90 + ((at * 53) % 170) : 820 + ((at * 47) % 170), 330 + at * 19)
    paint.rotate(at * 1.3)
    paint.fillStyle = at % 3 === 0 ? gold : 'rgba(255, 255, 255, 0.55)'
    paint.fillRect(0, 0, at % 4 === 0 ? 14 : 24, at % 4 === 0 ? 14 : 9)
    paint.restore()
  }
}
