import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { chromiumOptions } from '../../e2e/lib/browser'
import { buildPackage } from '../../e2e/zalo-shell/package'
import type { Service } from '../../scripts/lib/service'
import { compared, limited, median, type Figure } from '../lib/figure'
import { firstLook, type FirstLook } from './first-look'
import { inUse } from './in-use'
import { buildTemplate } from './template'

const rounds = 9

/**
 * Our package in a stand-in for Zalo's web view, on a slow phone. Where `ZAUI_UNI` names a checkout of the
 * official template, that is built and opened in turn with ours.
 */
export async function benchZalo(service: Service): Promise<Figure[]> {
  const checkout = process.env.ZAUI_UNI
  const folder = await mkdtemp(path.join(tmpdir(), 'chung-tay-package-'))
  const browser = await chromium.launch(chromiumOptions())
  try {
    await buildPackage(folder, service.url)
    const ours = path.join(folder, 'www')
    const template = checkout && (await buildTemplate(checkout))
    const looks: { ours: FirstLook; template?: FirstLook }[] = []
    const uses: Awaited<ReturnType<typeof inUse>>[] = []
    for (let round = 0; round < rounds; round += 1) {
      looks.push({
        ours: await firstLook(browser, ours, service.url),
        template: template ? await firstLook(browser, template, service.url) : undefined,
      })
      uses.push(await inUse(browser, ours, service.url))
    }
    if (template) await rm(path.dirname(template), { recursive: true, force: true })
    const use = (of: (use: (typeof uses)[number]) => number) => median(uses.map(of))
    return [
      ...figuresOfLooks(looks),
      limited({
        id: 'zalo.open-search',
        what: 'in Zalo, from a tap on the search of home to its field, 4 × slower CPU',
        ours: use(({ openSearchMs }) => openSearchMs),
        unit: 'ms',
        target: '≤ 150 ms',
        atMost: 150,
      }),
      limited({
        id: 'zalo.key',
        what: 'in Zalo, the slowest key of a search until it is painted, 4 × slower CPU',
        ours: use(({ keyMs }) => keyMs),
        unit: 'ms',
        target: '≤ 80 ms',
        atMost: 80,
      }),
      limited({
        id: 'zalo.open-procedure',
        what: 'in Zalo, from a tap on a procedure never read to its text, 4 × slower CPU, 1.6 Mbit/s',
        ours: use(({ openProcedureMs }) => openProcedureMs),
        unit: 'ms',
        target: '≤ 400 ms',
        atMost: 400,
      }),
    ]
  } finally {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  }
}

function figuresOfLooks(looks: readonly { ours: FirstLook; template?: FirstLook }[]): Figure[] {
  const ours = (of: (look: FirstLook) => number) => median(looks.map((look) => of(look.ours)))
  const theirs = (of: (look: FirstLook) => number) =>
    median(looks.flatMap(({ template }) => (template ? [of(template)] : [])))
  const hasPeer = looks.some(({ template }) => template)
  const figure = (
    id: string,
    what: string,
    of: (look: FirstLook) => number,
    { unit, ratio }: { unit: string; ratio: number },
  ): Figure => {
    const known = { id, what, unit, target: `≤ ${ratio} × the official template` }
    if (hasPeer) return compared({ ...known, ours: ours(of), peer: theirs(of), atMost: ratio })
    const note = 'ZAUI_UNI names no checkout of the official template'
    return { ...known, ours: ours(of), peer: null, ratio: null, ok: false, note }
  }
  return [
    figure('zalo.paint', 'in Zalo, first content, 4 × slower CPU', ({ paintMs }) => paintMs, {
      unit: 'ms',
      ratio: 0.6,
    }),
    figure(
      'zalo.blocking',
      'in Zalo, blocking time of the opening',
      ({ blockingMs }) => blockingMs,
      {
        unit: 'ms',
        ratio: 0.4,
      },
    ),
    figure('zalo.requests', 'in Zalo, requests of the first page', ({ requests }) => requests, {
      unit: '',
      ratio: 1,
    }),
    limited({
      id: 'zalo.js',
      what: 'in Zalo, code before the first content, gzip',
      ours: ours(({ scriptBytes }) => scriptBytes) / 1000,
      peer: hasPeer ? theirs(({ scriptBytes }) => scriptBytes) / 1000 : undefined,
      unit: 'kB',
      target: '≤ 100 kB',
      atMost: 100,
    }),
  ]
}
