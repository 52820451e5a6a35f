import { formatReceipt } from '@chung-tay/shared/tips'

const width = 1080
const height = 520

/** Saves the digits as a picture whose name and words tell nothing of where they come from. */
export async function saveReceiptPicture(receipt: string): Promise<void> {
  const blob = await draw(formatReceipt(receipt).split(' '))
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = 'ma-so.png'
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

function draw(groups: string[]): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('No canvas')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, width, height)
  context.fillStyle = '#1b1e1c'
  context.textAlign = 'center'
  context.font = '600 104px monospace'
  context.fillText(groups.slice(0, 3).join('  '), width / 2, 230)
  context.fillText(groups.slice(3).join('  '), width / 2, 390)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture'))), 'image/png'),
  )
}
