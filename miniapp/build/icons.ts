import { readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { writeBelow } from './files'
import { miniappDir } from './vite-options'

/** Sizes that browsers and phones ask for. */
const sizes = [32, 180, 192, 512]

/** Draws the app's icons from the one emblem, `public/icons/icon.svg`. */
export async function writeIcons(outDir: string): Promise<void> {
  const emblem = await readFile(path.join(miniappDir, 'public/icons/icon.svg'))
  const draw = (size: number) => sharp(emblem, { density: 600 }).resize(size, size)
  for (const size of sizes) {
    const icon = size === 180 ? await onPaper(draw, size, 0.86) : await draw(size).png().toBuffer()
    await writeBelow(outDir, `icons/icon-${size}.png`, icon)
  }
  // Phones cut maskable icons to their own shape: the emblem keeps to the safe circle.
  await writeBelow(outDir, 'icons/maskable-512.png', await onPaper(draw, 512, 0.72))
  await writeBelow(outDir, 'icons/og.png', await linkPicture(draw))
}

const paper = { r: 250, g: 249, b: 246, alpha: 1 }

async function onPaper(
  draw: (size: number) => Sharp,
  size: number,
  share: number,
): Promise<Buffer> {
  const emblem = await draw(Math.round(size * share))
    .png()
    .toBuffer()
  return sharp({ create: { width: size, height: size, channels: 4, background: paper } })
    .composite([{ input: emblem }])
    .png()
    .toBuffer()
}

/** The picture that link previews show: 1200 × 630, as Open Graph recommends. */
async function linkPicture(draw: (size: number) => Sharp): Promise<Buffer> {
  const emblem = await draw(360).png().toBuffer()
  return sharp({ create: { width: 1200, height: 630, channels: 4, background: paper } })
    .composite([{ input: emblem }])
    .png()
    .toBuffer()
}
