import { readFile } from '../cms/src/platform/tables/read/read-file'
import { writeXlsx } from '../cms/src/platform/tables/write/xlsx'
import type { Service } from '../scripts/lib/service'
import { limited, median, type Figure } from './lib/figure'

const count = 20_000
const rounds = 3

/**
 * A file of 20,000 rows shown to the running service, which reads it in a thread of its own; the peer
 * is the same reader in this process, whose loop is still meanwhile.
 */
export async function benchTables({ url, admin }: Service): Promise<Figure[]> {
  const file = await makeFile()
  const token = await signIn(url, admin)
  const send = () => preview(url, token, file)
  await send()
  const taken: number[] = []
  const silences: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const silence = watchHealth(url)
    const began = performance.now()
    await send()
    taken.push(performance.now() - began)
    silences.push(await silence.stop())
  }
  const here = await readHere(file)
  return [
    limited({
      id: 'tables.preview',
      what: `preview of ${count.toLocaleString('en')} rows (${(file.length / 1e6).toFixed(1)} MB XLSX), read, checked and answered; peer: reading alone, in this process`,
      ours: median(taken) / 1000,
      peer: here.seconds,
      unit: 's',
      target: '≤ 20 s',
      atMost: 20,
    }),
    limited({
      id: 'tables.silence',
      what: 'longest wait for the health of the service meanwhile; peer: silence of the process that reads by itself',
      ours: median(silences),
      peer: here.seconds * 1000,
      unit: 'ms',
      target: '< 100 ms',
      atMost: 100,
    }),
    limited({
      id: 'tables.memory',
      what: 'memory that reading it needs, heap of JavaScript',
      ours: here.megabytes,
      unit: 'MB',
      target: '≤ 384 MB, the limit of the thread',
      atMost: 384,
    }),
  ]
}

function makeFile(): Promise<Uint8Array> {
  const titles = [
    'Loại',
    'Số, đường link, tên gói',
    'Ngân hàng',
    'Hình thức',
    'Ai xác minh',
    'Ngày xác minh',
    'Hết hạn công bố',
    'Căn cứ',
  ]
  const rows = Array.from({ length: count }, (_, at) => [
    'Số điện thoại',
    `09${String(10_000_000 + at)}`,
    '',
    'Giả danh công an, tòa án, viện kiểm sát',
    'Công an xác minh',
    '20/11/2026',
    '',
    `Biên bản số ${at} lập tại trụ sở`,
  ])
  return writeXlsx([{ name: 'Dấu hiệu', widths: titles.map(() => 20), rows: [titles, ...rows] }])
}

async function signIn(url: string, account: Service['admin']): Promise<string> {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(account),
  })
  return ((await answer.json()) as { token: string }).token
}

async function preview(url: string, token: string, file: Uint8Array): Promise<void> {
  const answer = await fetch(`${url}/api/scam-indicators/imports/preview`, {
    method: 'POST',
    headers: { Authorization: `JWT ${token}`, 'Content-Type': 'application/octet-stream' },
    body: file as BodyInit,
  })
  const { rows } = (await answer.json()) as { rows?: object[] }
  if (!rows?.length) throw new Error(`The preview answered ${answer.status} without rows`)
}

/** Asks for the health one time after another until it is stopped; gives the longest wait in milliseconds. */
function watchHealth(url: string) {
  let isOver = false
  let longest = 0
  const watching = (async () => {
    while (!isOver) {
      const began = performance.now()
      await (await fetch(`${url}/api/health`)).arrayBuffer()
      longest = Math.max(longest, performance.now() - began)
    }
  })()
  return {
    stop: async () => {
      isOver = true
      await watching
      return longest
    },
  }
}

async function readHere(file: Uint8Array) {
  const times: number[] = []
  let megabytes = 0
  for (let round = 0; round < rounds; round += 1) {
    const before = process.memoryUsage().heapUsed
    const began = performance.now()
    const { rows } = await readFile(file)
    times.push(performance.now() - began)
    megabytes = Math.max(megabytes, (process.memoryUsage().heapUsed - before) / 1e6)
    if (rows.length !== count + 1) throw new Error(`Read ${rows.length} rows`)
  }
  return { seconds: median(times) / 1000, megabytes }
}
