import { parseArgs } from 'node:util'
import { queries } from '@chung-tay/shared/content/queries'
import { toLocalDate } from '@chung-tay/shared/calendar'
import type { Procedure, Unit } from '@chung-tay/shared/payload-types'
import { answerOf } from '../miniapp/src/procedures'
import {
  askedFact,
  asksForOwnPlace,
  buildIndex,
  isOfPlace,
  isOfProcedure,
  loadIndex,
  search,
  type PlaceFact,
  type ProcedureFact,
  type SearchHit,
} from '../miniapp/src/search'
import { placeAnswerOf } from '../miniapp/src/units/place-answer'
import { loadSearchDocuments } from '../miniapp/src/search/documents-source'
import { seedContentReader } from './lib/seed-content'

const usage = `npm run search -- [--json] [--limit N] "what a citizen types"
Finds as the app does and prints kind, title, slug and score of the first ten. A question ("bao nhiêu
tiền", "ở đâu", "mấy giờ" …) is answered first, where the fields of the procedure or place say it: kind "answer".`

type Request = { query: string; limit: number; isJson: boolean }

/** Reads the command line; a message instead when it makes no sense. */
function readArguments(args: string[]): Request | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        limit: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    const limit = Number(values.limit ?? 10)
    if (values.help || positionals.length === 0) return usage
    if (!Number.isInteger(limit) || limit < 1)
      return `--limit is a whole number from 1 on.\n\n${usage}`
    return { query: positionals.join(' '), limit, isJson: values.json ?? false }
  } catch (error) {
    return `${(error as Error).message}\n\n${usage}`
  }
}

const request = readArguments(process.argv.slice(2))
if (typeof request === 'string') {
  console.error(request)
  process.exit(1)
}
const { query, limit, isJson } = request

type Found = Omit<SearchHit, 'kind'> & { kind: string; sentences?: string[]; source?: string }

/** The direct answer from what comes first, as the page shows it. */
function answerTo(best: SearchHit | undefined): Found[] {
  const fact = askedFact(query)
  if (!fact || !best || asksForOwnPlace(query)) return []
  if (best.kind === 'unit' && isOfPlace(fact)) return placeAnswer(best, fact)
  if (best.kind === 'procedure' && isOfProcedure(fact)) return procedureAnswer(best, fact)
  return []
}

function placeAnswer(best: SearchHit, fact: PlaceFact): Found[] {
  const units = read(queries.units) as readonly Unit[] | undefined
  const unit = units?.find(({ slug }) => slug === best.slug)
  if (!unit) return []
  // The files name a unit where the service answers with it.
  const contacts = (read(queries.contacts) ?? []).map((contact) => ({
    ...contact,
    unit: typeof contact.unit === 'string' ? ({ slug: contact.unit } as Unit) : contact.unit,
  }))
  const { label, sentences, isKnown } = placeAnswerOf(unit, contacts, fact)
  const source = isKnown ? unit.provenance.source : undefined
  return [
    { ...best, kind: 'answer', title: `${label}: ${sentences.join('; ')}`, sentences, source },
  ]
}

function procedureAnswer(best: SearchHit, fact: ProcedureFact): Found[] {
  // The files hold each procedure whole.
  const procedures = read(queries.procedures) as readonly Procedure[] | undefined
  const procedure = procedures?.find(({ slug }) => slug === best.slug)
  const answer = procedure && answerOf(procedure, fact, toLocalDate(new Date()))
  if (!answer) return []
  const { label, sentences, source, isUnderReview } = answer
  const title = `${label}: ${sentences.join('; ')}${isUnderReview ? ' (chưa đối chiếu lại)' : ''}`
  return [{ ...best, kind: 'answer', title, sentences, source }]
}

const read = await seedContentReader()
const index = loadIndex(buildIndex(loadSearchDocuments(read)))
const found = search(index, query, { limit })
const hits: Found[] = [...answerTo(found[0]), ...found].slice(0, limit)

if (isJson) {
  console.log(JSON.stringify(hits, null, 2))
} else if (hits.length === 0) {
  console.log('Không tìm thấy gì.')
} else {
  for (const { kind, title, slug, score, via } of hits) {
    console.log(
      `${score.toFixed(1).padStart(5)}  ${kind.padEnd(14)}  ${title}${via ? ` (${via})` : ''}  ${slug}`,
    )
  }
}
