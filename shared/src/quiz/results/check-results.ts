import type { ResultsEntry, ResultsFile, ResultsHead } from './contract'
import { drawAgain, sha256Hex } from './draw-again'

/** One thing that was looked at: whether it agrees, and what does not, each as a sentence. */
export type Finding = { what: string; isRight: boolean; problems: string[] }

/** What somebody noted elsewhere: before the contest, or on its page. */
export type Noted = { seedHash?: string; poolHash?: string; rulesHash?: string; sha256?: string }

/**
 * Checks a results file from nothing but itself (and what was noted before): its own hash, what was
 * committed to, every draw, every score, every rank.
 * @param text The file, byte for byte.
 * @throws Error in Vietnamese when it is no results file at all
 */
export function checkResults(text: string, noted: Noted = {}): Finding[] {
  const file = parse(text)
  const { head, entries } = file
  return [
    finding('Tệp còn nguyên vẹn', wholeFile(text, file, noted)),
    finding(
      'Thể lệ đúng như đã công bố',
      same('thể lệ', sha256Hex(head.rules), head.rulesHash, noted.rulesHash),
    ),
    finding(
      'Hạt giống bốc thăm đúng là hạt giống đã cam kết trước giờ thi',
      same('hạt giống', sha256Hex(head.seed), head.seedHash, noted.seedHash),
    ),
    finding(
      'Bộ câu hỏi đúng như đã cam kết trước giờ thi',
      same('bộ câu hỏi', sha256Hex(poolText(head)), head.poolHash, noted.poolHash),
    ),
    finding('Mỗi bài được bốc đúng câu theo hạt giống', draws(head, entries)),
    finding('Điểm bằng số câu đúng', scores(head, entries)),
    finding('Thứ hạng xếp đúng theo điểm rồi thời gian', ranks(entries)),
    finding('Số người và số người đúng hết được đếm đúng', counts(head, entries)),
  ]
}

export const isAllRight = (findings: readonly Finding[]) => findings.every(({ isRight }) => isRight)

const finding = (what: string, problems: string[]): Finding => ({
  what,
  isRight: problems.length === 0,
  problems,
})

function parse(text: string): ResultsFile {
  let file: Partial<ResultsFile> = {}
  try {
    file = JSON.parse(text) as Partial<ResultsFile>
  } catch {
    // Told below.
  }
  if (file?.head?.format !== 'chung-tay-quiz-results/1' || !Array.isArray(file.entries))
    throw new Error('Đây không phải tệp kết quả thi của hệ thống.')
  return file as ResultsFile
}

function wholeFile(text: string, { sha256 }: ResultsFile, noted: Noted): string[] {
  const end = text.lastIndexOf('"sha256":')
  return same('tệp', sha256Hex(text.slice(0, end)), sha256, noted.sha256)
}

function same(name: string, computed: string, stated: string, noted?: string): string[] {
  return [
    ...(computed === stated ? [] : [`Mã băm của ${name} tính ra ${computed}, tệp ghi ${stated}.`]),
    ...(noted === undefined || noted === stated
      ? []
      : [`Mã băm của ${name} công bố trên trang là ${noted}, tệp ghi ${stated}.`]),
  ]
}

const poolText = ({ banks, pool }: ResultsHead) =>
  [...banks.map(({ topic, count }) => `${topic} ${count}`), ...pool].join('\n')

const place = ({ receipt }: ResultsEntry, at: number) => `Dòng ${at + 1} (mã bài ${receipt})`

function draws(head: ResultsHead, entries: readonly ResultsEntry[]): string[] {
  const pool = head.pool.map((line) => {
    const [id = '', topic = ''] = line.split(' ')
    return { id, topic }
  })
  return entries.flatMap((entry, at) => {
    const withdrawn = new Set(head.withdrawn.slice(0, entry.withdrawn))
    const { seed, banks } = head
    const expected = drawAgain({ seed, nonce: entry.nonce, banks, pool, withdrawn })
    const drawn = entry.drawn.map((line) => pool[line]?.id)
    return expected.join() === drawn.join()
      ? []
      : [`${place(entry, at)}: câu hỏi không giống kết quả bốc lại.`]
  })
}

function scores({ questions }: ResultsHead, entries: readonly ResultsEntry[]): string[] {
  return entries.flatMap((entry, at) => {
    // A question withdrawn without a replacement counts as right.
    const right = entry.right.replaceAll('0', '').length + questions - entry.drawn.length
    if (entry.right.length === entry.drawn.length && right === entry.score) return []
    return [`${place(entry, at)}: ghi ${entry.score} điểm, đếm được ${right}.`]
  })
}

function ranks(entries: readonly ResultsEntry[]): string[] {
  const problems: string[] = []
  let expected = 0
  entries.forEach((entry, at) => {
    const before = entries[at - 1]
    const isTied = before?.score === entry.score && before.seconds === entry.seconds
    if (!isTied) expected = at + 1
    const isBetter =
      before &&
      (entry.score > before.score ||
        (entry.score === before.score && entry.seconds < before.seconds))
    if (isBetter) problems.push(`${place(entry, at)}: tốt hơn người đứng ngay trên.`)
    if (entry.rank !== expected)
      problems.push(`${place(entry, at)}: ghi hạng ${entry.rank}, đúng phải là ${expected}.`)
  })
  return problems
}

function counts(head: ResultsHead, entries: readonly ResultsEntry[]): string[] {
  const perfect = entries.filter(({ score }) => score === head.questions).length
  const isOnce = (names: readonly string[]) => new Set(names).size === names.length
  return [
    ...(head.entrants === entries.length
      ? []
      : [`Tệp ghi ${head.entrants} người, có ${entries.length} dòng.`]),
    ...(head.perfect === perfect
      ? []
      : [`Tệp ghi ${head.perfect} người đúng hết, đếm được ${perfect}.`]),
    ...(isOnce(entries.map(({ receipt }) => receipt)) ? [] : ['Có bài được ghi hai lần.']),
    ...(isOnce(entries.map(({ nonce }) => nonce)) ? [] : ['Có hai bài cùng một số ngẫu nhiên.']),
  ]
}
