import {
  openFile,
  openLetter,
  sealFile,
  recipientsFor,
  type KeyEntry,
} from '@chung-tay/shared/tips'
import { randomBytes, randomUUID } from 'node:crypto'
import { someAddress } from '../../bench/lib/clients'
import { makeProofs } from '../../bench/lib/proofs'
import { sealedTip } from '../../bench/lib/sealed-tip'
import { handledUnits } from '../../bench/lib/tip-keys'
import type { Service } from './service'

const clients = 4
const perRound = 8
const fileBytes = 700_000

type Tip = { marker: string; file: Buffer }
type Requests = { path: string; headers: Record<string, string>; body: string | Uint8Array }[]

/**
 * Kills the service again and again while sealed tips with files stream in; then reads every tip that
 * was acknowledged with the handler's key. Nothing may be missing, changed or stored twice.
 * @param restart Kills the service with SIGKILL after a moment and starts it again at the same address.
 * @returns Whether all was well.
 */
export async function tipFaults(
  service: Service,
  rounds: number,
  restart: () => Promise<void>,
): Promise<boolean> {
  const { url } = service
  const { units, handler, token } = await handledUnits(service, 1)
  const { slug, identity } = units[0]!
  const { entries } = (await (await fetch(`${url}/api/tips/keys`)).json()) as {
    entries: KeyEntry[]
  }
  const acknowledged = new Map<string, Tip>()
  let retries = 0

  for (let round = 1; round <= rounds; round += 1) {
    const waiting = await Promise.all(Array.from({ length: perRound }, prepare))
    const proofs = await makeProofs(url, perRound * 6)
    const restarted = restart()
    await Promise.all(Array.from({ length: clients }, work))
    await restarted
    console.log(
      `round ${round}/${rounds}: ${acknowledged.size} acknowledged, ${retries} tries without an answer so far`,
    )

    async function work(): Promise<void> {
      for (let item = waiting.pop(); item; item = waiting.pop()) {
        let reference = ''
        for (const asked of item.requests) reference = (await persist(asked)).reference ?? reference
        acknowledged.set(reference, item.tip)
      }
    }

    async function persist({ path, headers, body }: Requests[number]) {
      for (;;) {
        if (proofs.length < clients)
          proofs.push(...(await makeProofs(url, perRound).catch(() => [])))
        const answer = await fetch(url + path, {
          method: 'POST',
          headers: { ...headers, Altcha: proofs.pop() ?? '', 'X-Forwarded-For': someAddress() },
          body: body as string,
          signal: AbortSignal.timeout(20_000),
        }).catch(() => undefined)
        const text = await answer?.text().catch(() => undefined)
        if (answer?.ok && text) return JSON.parse(text) as { reference?: string }
        retries += 1
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    }
  }

  const problems = await check()
  console.log(
    `${rounds} kills, ${acknowledged.size} tips acknowledged, ${problems.length} lost, changed or twice`,
  )
  for (const problem of problems) console.log(`  ${problem}`)
  return problems.length === 0 && acknowledged.size === rounds * perRound

  async function prepare(): Promise<{ tip: Tip; requests: Requests }> {
    const tip = { marker: randomUUID(), file: randomBytes(fileBytes) }
    const sealed = await sealFile(
      new Blob([new Uint8Array(tip.file)]),
      recipientsFor(entries, slug),
    )
    const upload = {
      name: randomBytes(16).toString('hex'),
      token: randomBytes(32).toString('base64url'),
    }
    const json = (path: string, body: object) => ({
      path,
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
      body: JSON.stringify(body),
    })
    const requests: Requests = [
      json('/api/tips/uploads', { ...upload, header: sealed.header, size: sealed.payloadSize }),
    ]
    for await (const chunk of sealed.chunks) {
      const headers = {
        'Content-Type': 'application/octet-stream',
        'Upload-Name': upload.name,
        'Upload-Token': upload.token,
        'Chunk-Index': String(requests.length - 1),
      }
      requests.push({ path: '/api/tips/chunks', headers, body: chunk })
    }
    const { name } = upload
    const files = [{ name, title: 'a', type: 'b', size: fileBytes, metadata: 'kept' as const }]
    const body = await sealedTip({ entries, unit: slug, text: tip.marker, files })
    requests.push(json('/api/tips/submissions', { ...body, files: [upload] }))
    return { tip, requests }
  }

  async function check(): Promise<string[]> {
    const stored = await storedTips()
    const found: string[] = []
    if (new Set([...stored.values()].flat()).size !== acknowledged.size)
      found.push('other tips than those sent')
    for (const [reference, tip] of acknowledged) {
      const ids = stored.get(reference) ?? []
      const isWhole = ids.length === 1 && (await isSame(ids[0] ?? '', tip))
      if (!isWhole) found.push(reference)
    }
    return found
  }

  async function storedTips(): Promise<Map<string, string[]>> {
    const all = new Map<string, string[]>()
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const queue = await handler(`/api/tips/staff/queue?page=${page}`)
      pages = Number(queue.pages)
      for (const { id, reference } of queue.tips as { id: string; reference: string }[])
        all.set(reference, [...(all.get(reference) ?? []), id])
    }
    return all
  }

  async function isSame(id: string, tip: Tip): Promise<boolean> {
    type Part = { id: string; kind: string; header: string; payload: string }
    const { parts } = (await handler(`/api/tips/staff/cases/${id}`)) as { parts: Part[] }
    const report = parts.find(({ kind }) => kind === 'report')
    const file = parts.find(({ kind }) => kind === 'file')
    if (!report || !file || parts.length !== 2) return false
    const payload = new Uint8Array(Buffer.from(report.payload, 'base64'))
    const letter = await openLetter({ header: report.header, payload }, identity)
    const bytes = await fetch(`${url}/api/tips/staff/cases/${id}/files/${file.id}`, {
      headers: { Authorization: `JWT ${token}` },
    })
    const stored = new Uint8Array(await bytes.arrayBuffer())
    const opened = await openFile({ header: file.header, payload: stored }, identity, fileBytes)
    return JSON.stringify(letter).includes(tip.marker) && Buffer.from(opened).equals(tip.file)
  }
}
