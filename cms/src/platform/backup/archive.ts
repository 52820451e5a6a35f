import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { Decrypter, Encrypter } from 'age-encryption'
import { create, extract, list } from 'tar'

/** Public keys that can open an archive (`age1…`); undefined: the archive is not encrypted. */
export type Recipients = readonly string[] | undefined

/**
 * Packs everything in a folder into one file that only its owner may read: tar, gzip, age. The file has
 * its name only once it is whole and on the disk.
 * @returns Bytes of the file.
 */
export async function pack(folder: string, file: string, recipients: Recipients): Promise<number> {
  const partial = `${file}.partial`
  try {
    const tar = Readable.from(create({ cwd: folder, gzip: true, portable: true }, ['.']))
    const sealed = recipients ? await encrypt(tar, recipients) : tar
    await pipeline(sealed, createWriteStream(partial, { mode: 0o600, flags: 'wx' }))
    const handle = await open(partial, 'r')
    await handle.sync()
    await handle.close()
    await rename(partial, file)
    return (await stat(file)).size
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

/**
 * Unpacks an archive into an existing folder. What is encrypted is decrypted to its end before any of it
 * is unpacked: its last bytes tell whether it is whole.
 * @param identity The secret key that opens it (`AGE-SECRET-KEY-1…`).
 * @throws Error when the key does not fit, or the archive was changed or cut off.
 */
export async function unpack(file: string, folder: string, identity?: string): Promise<void> {
  if (path.extname(file) !== '.age') return unpackPlain(file, folder)
  if (!identity) throw new Error(`${path.basename(file)} is encrypted: give its key.`)
  const opened = `${folder}.tar.gz`
  try {
    const plain = await decrypt(createReadStream(file), identity)
    await pipeline(plain, createWriteStream(opened, { mode: 0o600, flags: 'wx' }))
    await unpackPlain(opened, folder)
  } finally {
    await rm(opened, { force: true })
  }
}

/** Any fault ends it, and files belong to whoever restores. */
async function unpackPlain(file: string, folder: string): Promise<void> {
  await checkEntries(file)
  await extract({ file, cwd: folder, strict: true, preserveOwner: false })
}

const entryTypes = ['File', 'OldFile', 'Directory']

/**
 * Looks through all of an archive before any of it is unpacked: it holds files and folders below its root
 * and nothing else. Whoever knows the public key can make an archive; a link in it would let the service
 * read and write where it leads.
 * @throws Error when there is something else in it, or it is damaged.
 */
async function checkEntries(file: string): Promise<void> {
  const strange: string[] = []
  await list({
    file,
    strict: true,
    onReadEntry: ({ path: name, type }) => {
      const isBelow = !path.isAbsolute(name) && !name.split(/[/\\]/).includes('..')
      if (!isBelow || !entryTypes.includes(type)) strange.push(`${name}: ${type}`)
    },
  })
  if (strange.length > 0)
    throw new Error(`${path.basename(file)} holds what no backup holds:\n${strange.join('\n')}`)
}

async function encrypt(stream: Readable, recipients: readonly string[]): Promise<Readable> {
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  return Readable.fromWeb((await encrypter.encrypt(webStream(stream))) as ReadableStream)
}

async function decrypt(stream: Readable, identity: string): Promise<Readable> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  return Readable.fromWeb((await decrypter.decrypt(webStream(stream))) as ReadableStream)
}

const webStream = (stream: Readable) =>
  Readable.toWeb(stream) as unknown as globalThis.ReadableStream<Uint8Array>
