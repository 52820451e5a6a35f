import { readFile } from 'node:fs/promises'
import type { ContestList } from '@chung-tay/shared/quiz/contests/contract'
import { checkResults, isAllRight, type Noted } from '@chung-tay/shared/quiz/results/check-results'

/**
 * `npm run quiz:check -- <file or address>`: checks published contest results without the service
 * that made them: repeats every draw from the revealed seed, counts scores and ranks anew. Given the
 * address of a contest's page or results it also compares with what the page says. Speaks Vietnamese:
 * anybody may want to know. Ends with 1 when something does not agree.
 */
const [source] = process.argv.slice(2)
if (!source) {
  console.error('Cách dùng: npm run quiz:check -- <tệp hoặc địa chỉ>')
  process.exit(2)
}

const shown = 20
try {
  const { text, noted } = /^https?:\/\//.test(source)
    ? await download(new URL(source))
    : { text: await readFile(source, 'utf8'), noted: {} }
  const findings = checkResults(text, noted)
  for (const { what, isRight, problems } of findings) {
    console.log(`${isRight ? 'KHỚP      ' : 'KHÔNG KHỚP'}  ${what}`)
    for (const problem of problems.slice(0, shown)) console.log(`            - ${problem}`)
    if (problems.length > shown) console.log(`            … và ${problems.length - shown} chỗ nữa`)
  }
  const isRight = isAllRight(findings)
  console.log(isRight ? '\nMọi thứ đều khớp.' : '\nCó chỗ không khớp, xem các dòng trên.')
  process.exitCode = isRight ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** The file of a contest whose page or results lie at this address, and the hashes its page shows. */
async function download(address: URL): Promise<{ text: string; noted: Noted }> {
  const slug =
    /\/api\/quiz\/contests\/([a-z0-9-]+)\/results$/.exec(address.pathname)?.[1] ??
    address.searchParams.get('c')
  if (!slug) throw new Error('Địa chỉ phải là trang cuộc thi (…?c=…) hoặc tệp kết quả (…/results).')
  const list = await ask(new URL(`/api/quiz/contests?slug=${slug}`, address))
  const contest = ((await list.json()) as ContestList).contests[0]
  const file = await ask(new URL(`/api/quiz/contests/${slug}/results`, address))
  return {
    text: await file.text(),
    noted: contest && {
      seedHash: contest.seedHash,
      poolHash: contest.poolHash,
      rulesHash: contest.rulesHash,
      sha256: contest.resultsHash ?? undefined,
    },
  } as { text: string; noted: Noted }
}

async function ask(url: URL): Promise<Response> {
  const response = await fetch(url)
  if (response.ok) return response
  const { message } = (await response.json().catch(() => ({}))) as { message?: string }
  throw new Error(message ?? `${url.href} trả lời ${response.status}.`)
}
