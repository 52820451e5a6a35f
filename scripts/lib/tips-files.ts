import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sha256 } from '../../cms/src/platform/crypto/sha256'
import { buildTips } from '../../miniapp/build/build-tips'

/** Builds the page for crime tips in a folder of its own. @returns SHA-256 in hex by file name, in order. */
export async function builtTipsHashes(): Promise<Map<string, string>> {
  const dir = await mkdtemp(path.join(tmpdir(), 'chung-tay-tips-'))
  try {
    await buildTips(dir)
    const names = (await readdir(dir)).sort()
    const hashes = new Map<string, string>()
    for (const name of names) hashes.set(name, sha256(await readFile(path.join(dir, name))))
    return hashes
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}
