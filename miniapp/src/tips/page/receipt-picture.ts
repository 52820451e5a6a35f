import { formatReceipt } from '@chung-tay/shared/tips'
import { saveBlob } from './save-blob'

const width = 1080
const height = 520

/** Saves the digits as a picture whose name and words tell nothing of where they come from. */
export async function saveReceiptPicture(receipt: string): Promise<void> {
  saveBlob(await draw(formatReceipt(receipt).split(' ')), 'ma-so.png')
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
