import { existsSync } from 'node:fs'
import { cp, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'

/**
 * Builds a part of the site that holds no content (the browser's code, the server's renderer), or takes it
 * from where an earlier build of the same sources left it: it takes longer than all pages together.
 * @param folder Kept between builds, and of these sources alone; undefined: nothing is kept.
 */
export async function buildOrTake(
  folder: string | undefined,
  { name, outDir, build }: { name: string; outDir: string; build: () => Promise<void> },
): Promise<void> {
  if (!folder) return build()
  const kept = path.join(folder, name)
  if (existsSync(kept)) {
    await rm(outDir, { recursive: true, force: true })
    return cp(kept, outDir, { recursive: true })
  }
  await build()
  const aside = `${kept}.${process.pid}`
  await mkdir(folder, { recursive: true })
  await cp(outDir, aside, { recursive: true })
  // Another build may have been quicker; what it left is the same.
  await rename(aside, kept).catch(() => rm(aside, { recursive: true }))
}
