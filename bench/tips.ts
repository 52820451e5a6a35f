import type { KeyEntry } from '@chung-tay/shared/tips'
import { randomBytes, randomUUID } from 'node:crypto'
import { chromium, type Browser, type Page } from 'playwright-core'
import { chromiumOptions } from '../e2e/lib/browser'
import type { Service } from '../scripts/lib/service'
import { postAll, someAddress, type Job } from './lib/clients'
import { compared, limited, median, type Figure } from './lib/figure'
import { makeProofs } from './lib/proofs'
import { sealedTip } from './lib/sealed-tip'
import { handledUnits, type HandledUnit } from './lib/tip-keys'

const clients = 50
const rounds = 3
const perRound = 200
const slowdown = 4
const megabyte = 1024 * 1024

/**
 * Tips per second beside raw Payload creates in the same run; and what a person waits for on a phone
 * four times slower than this machine: sealing and sending 1 MB, opening the box by the receipt.
 */
export async function benchTips(service: Service): Promise<Figure[]> {
  const { units } = await handledUnits(service, 4)
  const rates = await measureRates(service, units)
  const browser = await chromium.launch(chromiumOptions())
  try {
    return [rates, ...(await measurePage(browser, service.url))]
  } finally {
    await browser.close()
  }
}

async function measureRates({ url, admin }: Service, units: HandledUnit[]): Promise<Figure> {
  const token = await signIn(url, admin)
  const { entries } = (await (await fetch(`${url}/api/tips/keys`)).json()) as {
    entries: KeyEntry[]
  }
  const proofs = await makeProofs(url, rounds * perRound)
  const [ours, peer]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    const jobs = await Promise.all(
      Array.from({ length: perRound }, async (_, index): Promise<Job> => {
        // Over several units: many tips for one unit are slowed down on purpose.
        const unit = units[index % units.length]?.slug ?? ''
        const body = JSON.stringify(await sealedTip({ entries, unit, text }))
        const headers = {
          'Idempotency-Key': randomUUID(),
          Altcha: proofs.pop() ?? '',
          'X-Forwarded-For': someAddress(),
        }
        return { path: '/api/tips/submissions', body, headers }
      }),
    )
    peer.push(
      (
        await run(
          url,
          Array.from({ length: perRound }, () => rawCreate(token)),
        )
      ).perSecond,
    )
    ours.push((await run(url, jobs)).perSecond)
  }
  return compared({
    id: 'tips.submit',
    what: 'sealed tips stored, 50 clients, proof of work checked, against raw Payload REST create',
    ours: median(ours),
    peer: median(peer),
    unit: 'req/s',
    target: '≥ 0.5 ×',
    atLeast: 0.5,
  })
}

async function run(url: string, jobs: Job[]) {
  const done = await postAll(url, jobs, clients)
  const other = done.answers.find(({ status }) => status !== 201)
  if (other) throw new Error(`Expected 201, got ${other.status}: ${other.body.slice(0, 300)}`)
  return done
}

async function measurePage(browser: Browser, url: string): Promise<Figure[]> {
  const sending: number[] = []
  const opening: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const writer = await slowPage(browser, url)
    await writeTip(writer)
    const began = performance.now()
    await writer.getByRole('button', { name: 'Mã hóa và gửi' }).click()
    await writer.getByTestId('receipt').waitFor({ timeout: 120_000 })
    sending.push(performance.now() - began)
    const receipt = (await writer.getByTestId('receipt').textContent()) ?? ''
    await writer.context().close()

    const reader = await slowPage(browser, url)
    await reader.getByRole('button', { name: /Tôi đã có mã/ }).click()
    await reader.getByLabel('Mã 20 chữ số').fill(receipt)
    const opened = performance.now()
    await reader.getByRole('button', { name: 'Mở hộp thư' }).click()
    await reader.getByRole('heading', { name: 'Thư trao đổi' }).waitFor({ timeout: 60_000 })
    opening.push(performance.now() - opened)
    await reader.context().close()
  }
  return [
    limited({
      id: 'tips.send.1mb',
      what: 'sealing and sending a tip with a file of 1 MB, Chromium 4 × slowed, receipt and proofs of work included',
      ours: median(sending) / 1000,
      unit: 's',
      target: '≤ 10 s',
      atMost: 10,
    }),
    limited({
      id: 'tips.login',
      what: 'receipt typed → box open, Chromium 4 × slowed',
      ours: median(opening) / 1000,
      unit: 's',
      target: '≤ 5 s',
      atMost: 5,
    }),
  ]
}

async function slowPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'vi-VN',
    extraHTTPHeaders: { 'X-Forwarded-For': someAddress() },
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.goto(`${url}/to-giac`)
  return page
}

async function writeTip(page: Page): Promise<void> {
  const next = () => page.getByRole('button', { name: /tiếp tục/i }).click()
  await page.getByRole('button', { name: 'Viết tin mới' }).click()
  await page.getByLabel('Không nêu tên').check()
  await next()
  await page.getByLabel('Việc khác').check()
  await next()
  await page.getByLabel('Chuyện gì đã xảy ra?').fill(text)
  await next()
  const buffer = randomBytes(megabyte)
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.mp4', mimeType: 'video/mp4', buffer })
  await page.getByText('a.mp4').waitFor()
  await next()
}

const text = 'Tối nào cũng có nhiều thanh niên lạ ra vào ngôi nhà cuối ngõ, gần sáng mới về.'

/** A plain document of three texts: Payload's own create, without versions, hooks of ours or limits. */
function rawCreate(token: string): Job {
  return {
    path: '/api/feedback-templates?depth=0',
    body: JSON.stringify({ name: randomUUID(), slug: randomUUID(), action: 'answer', text }),
    headers: { Authorization: `JWT ${token}` },
  }
}

async function signIn(url: string, admin: { email: string; password: string }): Promise<string> {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(admin),
  })
  return ((await answer.json()) as { token: string }).token
}
