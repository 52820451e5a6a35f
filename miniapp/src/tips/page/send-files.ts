import {
  chunkBytes,
  payloadSizeOf,
  paddedFileSize,
  sealFile,
  type LetterFile,
} from '@chung-tay/shared/tips'
import { putChunk, submit } from './api'
import { keepTrying, type Patience } from './keep-trying'
import type { DraftFile } from './model'
import { randomName, randomToken, randomUuid } from './random'

export type SentFile = { name: string; token: string; letterFile: LetterFile }

type Options = {
  files: readonly DraftFile[]
  recipients: readonly string[]
  patience: Patience
  /** Told how many sealed bytes are safe on the server. */
  onSent: (bytes: number) => void
}

/** Bytes that sending these files takes. */
export function bytesToSend(files: readonly DraftFile[]): number {
  return files.reduce((sum, { blob }) => sum + payloadSizeOf(paddedFileSize(blob.size)), 0)
}

/** Seals and uploads files one after another, each while it is read. @throws ApiError */
export async function sendFiles({
  files,
  recipients,
  patience,
  onSent,
}: Options): Promise<SentFile[]> {
  const sent: SentFile[] = []
  let safe = 0
  for (const file of files) {
    const upload = { name: randomName(), token: randomToken() }
    const { header, payloadSize, chunks } = await sealFile(file.blob, recipients)
    const key = randomUuid()
    const announcement = JSON.stringify({ ...upload, header, size: payloadSize })
    await keepTrying(() => submit('/api/tips/uploads', key, announcement), patience)
    let index = 0
    for await (const chunk of chunks) {
      const at = index
      await keepTrying(() => putChunk(upload, at, chunk), patience)
      safe += chunk.length
      onSent(safe)
      index += 1
    }
    if (index !== Math.ceil(payloadSize / chunkBytes)) throw new Error('Size changed')
    const { title, type, metadata, blob } = file
    sent.push({
      ...upload,
      letterFile: { name: upload.name, title, type, size: blob.size, metadata },
    })
  }
  return sent
}
