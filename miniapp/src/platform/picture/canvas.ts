type Size = { width: number; height: number }

/** A canvas to draw a picture on. @throws Error when the browser has none. */
export function newCanvas({ width, height }: Size) {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser has no canvas')
  return { canvas, context }
}

/** What was drawn, as a PNG. @throws Error when the browser makes none. */
export async function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  const image = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!image) throw new Error('No picture was made')
  return image
}
