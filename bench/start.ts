import { startService, type Account } from '../scripts/lib/service'
import { limited, median, type Figure } from './lib/figure'

/** How long the service takes from its start to its first page, on a database that exists. */
export async function benchStart(dataDir: string, admin: Account): Promise<Figure[]> {
  const waits: number[] = []
  for (let round = 0; round < 3; round += 1) {
    const began = performance.now()
    const service = await startService({ dataDir, admin })
    const page = await fetch(`${service.url}/`)
    if (!page.ok) throw new Error(`The first page answered ${page.status}`)
    await page.text()
    waits.push((performance.now() - began) / 1000)
    await service.stop()
  }
  return [
    limited({
      id: 'start.again',
      what: 'start of a prepared service → first page served',
      ours: median(waits),
      unit: 's',
      target: '≤ 10 s',
      atMost: 10,
    }),
  ]
}
