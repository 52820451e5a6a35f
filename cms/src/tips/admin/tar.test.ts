import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { tarParts } from './tar'

test('the tar command unpacks it, whatever the sizes', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tar-'))
  const sizes = [0, 1, 511, 512, 513, 70_000]
  const entries = sizes.map((size, at) => ({
    name: `tep/${at}-${size}.bin`,
    bytes: new Uint8Array(size).fill(at + 1),
    at: new Date('2026-11-24T10:00:00Z'),
  }))
  const file = path.join(folder, 'a.tar')
  writeFileSync(file, Buffer.concat(tarParts(entries)))
  execFileSync('tar', ['-xf', file, '-C', folder])
  for (const { name, bytes } of entries)
    expect(readFileSync(path.join(folder, name)).equals(Buffer.from(bytes))).toBe(true)
  rmSync(folder, { recursive: true })
})

test('a name that does not fit is refused', () => {
  const entry = { name: 'ấ'.repeat(40), bytes: new Uint8Array(0), at: new Date(0) }
  expect(() => tarParts([entry])).toThrow(RangeError)
})
