import { gzipSync } from 'node:zlib'
import MiniSearch from 'minisearch'
import { limited, median, type Figure } from '../../../bench/lib/figure'
import { seedContentReader } from '../../../scripts/lib/seed-content'
import { buildIndex } from '@chung-tay/shared/search/build-index'
import { loadSearchDocuments } from './documents-source'
import { fixtureDocuments } from './fixture'
import { wanted } from './fixture/wanted'
import { loadIndex } from '@chung-tay/shared/search/engine/load-index'
import { search } from '@chung-tay/shared/search/engine/search'
import type { SearchDocument } from '@chung-tay/shared/search/search-document'
import { syntheticDocuments } from './synthetic-documents'

const rounds = 5
const fields = ['title', 'codes', 'keywords', 'aliases', 'formerAreas', 'summary', 'body']

/**
 * Time per keystroke and size of the index, against MiniSearch with its defaults on the same documents.
 * The peer matches whole words with their diacritics only, so it does far less and finds far less.
 */
export async function runSearchBench(): Promise<Figure[]> {
  const content = loadSearchDocuments(await seedContentReader())
  const real = content.length > 0 ? content : fixtureDocuments
  const few =
    real.length >= 160
      ? real.slice(0, 160)
      : [...real, ...syntheticDocuments(real, 160 - real.length)]
  return [
    measureSpeed(few, { id: 'search.p95.160', limit: 5 }),
    measureSpeed(syntheticDocuments(real, 10_000), { id: 'search.p95.10000', limit: 30 }),
    measureSize(real),
  ]
}

/** Every state of the search field while the queries are typed letter by letter. */
function keystrokes(): string[] {
  return wanted.flatMap(([query]) =>
    Array.from({ length: query.length }, (_, i) => query.slice(0, i + 1)),
  )
}

function measureSpeed(
  documents: SearchDocument[],
  { id, limit }: { id: string; limit: number },
): Figure {
  const index = loadIndex(buildIndex(documents))
  const peer = peerIndex(documents)
  const typed = keystrokes()
  const ours: number[] = []
  const peers: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const one = percentile95(typed, (query) => search(index, query))
    const other = percentile95(typed, (query) => peer.search(query))
    // The first round is for the compiler.
    if (round > 0) {
      ours.push(one)
      peers.push(other)
    }
  }
  return limited({
    id,
    what: `one keystroke among ${documents.length} documents, 95th percentile of ${typed.length}`,
    ours: median(ours),
    peer: median(peers),
    unit: 'ms',
    target: `≤ ${limit} ms`,
    atMost: limit,
  })
}

function measureSize(documents: SearchDocument[]): Figure {
  const kilobytes = (value: unknown) => gzipSync(JSON.stringify(value), { level: 9 }).length / 1000
  return limited({
    id: 'search.index.gzip',
    what: `stored index of ${documents.length} documents, gzip`,
    ours: kilobytes(buildIndex(documents)),
    peer: kilobytes(peerIndex(documents)),
    unit: 'kB',
    target: '≤ 25 kB',
    atMost: 25,
  })
}

function peerIndex(documents: SearchDocument[]): MiniSearch<SearchDocument> {
  const index = new MiniSearch<SearchDocument>({
    fields,
    storeFields: ['kind', 'title', 'slug', 'href'],
  })
  index.addAll(documents)
  return index
}

function percentile95(queries: readonly string[], run: (query: string) => unknown): number {
  const times = queries.map((query) => {
    const began = performance.now()
    run(query)
    return performance.now() - began
  })
  return times.sort((one, other) => one - other)[Math.floor(times.length * 0.95)] as number
}
