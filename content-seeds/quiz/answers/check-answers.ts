import { answerNames, carried, evidenceFinder, rightAnswer } from './evidence'
import type { Evidence, Question } from './evidence'
import { figuresIn } from './figures'
import type { Answers } from './read-answers'
import { recordText } from './record-text'
import type { Seed } from '../../src/read-seeds'

/** How much of a right answer, or of its explanation, its source has to say. */
const leastCarried = 0.5

/**
 * What keeps a question from being answered by its sources: no source, a number that no source has, an
 * answer in whose words no source speaks. It compares numbers and words: whether a sentence means what
 * the answer says, and whether a clause says what the table has of it, only a reader can tell.
 */
export function answerProblems(question: Question, evidence: readonly Evidence[]): string[] {
  const { kind, text, situation, choices, explanation } = question
  if (evidence.length === 0) return ['nothing answers it']
  const problems: string[] = []
  const figures = figuresIn(evidence.map(({ says }) => says).join('\n'))
  for (const answer of rightAnswer(question)) {
    for (const figure of figuresIn(answer))
      if (!figures.has(figure)) problems.push(`no source has ${figure} of "${answer}"`)
    if (
      carried(answer, evidence) < leastCarried &&
      carried(explanation ?? '', evidence) < leastCarried
    )
      problems.push(`no source speaks of "${answer}"`)
  }
  for (const pair of question.pairs ?? [])
    if (!isOneStatement(pair, evidence))
      problems.push(`no single source says "${pair.left}: ${pair.right}"`)
  const asked = [text, situation ?? '', ...(choices ?? []).map((choice) => choice.text)].join('\n')
  const known = new Set([...figures, ...figuresIn(asked)])
  for (const figure of figuresIn(explanation ?? ''))
    if (!known.has(figure)) problems.push(`no source has ${figure} of the explanation`)
  if (kind === 'single') {
    const [right = ''] = rightAnswer(question)
    for (const choice of (choices ?? []).filter(({ isCorrect }) => !isCorrect))
      if (answerNames(choice.text) === answerNames(right))
        problems.push(`"${choice.text}" says the same as the right answer`)
  }
  return problems
}

/** Whether one source says both sides of a pair, where the right side is a number: sides must not change. */
function isOneStatement(
  { left, right }: NonNullable<Question['pairs']>[number],
  evidence: readonly Evidence[],
): boolean {
  const figures = [...figuresIn(`${left} ${right}`)]
  if (figuresIn(right).size === 0) return true
  return evidence.flatMap(statements).some((statement) => {
    const has = figuresIn(statement.says)
    return figures.every((each) => has.has(each)) && carried(left, [statement]) >= leastCarried
  })
}

/** A fine is one statement; a clause or a quote may hold several. */
const statements = ({ from, about, says }: Evidence): Evidence[] =>
  (from.startsWith('traffic-fines/') ? [says] : says.split(/[.;]\s/)).map((part) => ({
    from,
    says: [about, part].filter(Boolean).join(' '),
  }))

/** What is wrong with the tables themselves: a quote that its record does not say, a row for nobody. */
export function tableProblems(
  seeds: readonly Seed[],
  questions: readonly Question[],
  answers: Answers,
): string[] {
  const { clauses, quotes, underReview } = answers
  const records = new Map(
    seeds.map(({ target, slug, data }) => {
      const name = `${target}/${slug}`
      const { needsReview } = (data.provenance ?? {}) as { needsReview?: boolean }
      return [name, { text: inOneLine(recordText(data)), needsReview: needsReview === true }]
    }),
  )
  const bySlug = new Map(questions.map((question) => [question.slug, question]))
  const problems: string[] = []
  const doubtful = new Set<string>()

  for (const [slug, rows] of quotes) {
    const question = bySlug.get(slug)
    if (!question) problems.push(`quotes of ${slug}, which is no question`)
    for (const { in: name, says } of rows) {
      const record = records.get(name)
      if (!record) problems.push(`${slug}: there is no ${name}`)
      else if (!record.text.includes(inOneLine(says)))
        problems.push(`${slug}: ${name} does not say "${says}"`)
      if (!record?.needsReview) continue
      doubtful.add(name)
      if (!underReview.has(name) && !question?.provenance.needsReview)
        problems.push(`${slug}: ${name} waits for a review; say in under-review.yaml why it stands`)
    }
  }
  for (const name of underReview.keys())
    if (!doubtful.has(name)) problems.push(`under-review.yaml: nothing rests on ${name}`)

  const { cited } = evidenceFinder(seeds, answers)
  const used = new Set<string>()
  for (const { slug, legalBasis } of questions)
    for (const basis of legalBasis) {
      const found = cited(basis)
      for (const { from } of found) used.add(from)
      if (basis.article && found.length === 0)
        problems.push(`${slug}: nobody wrote down what ${JSON.stringify(basis)} says`)
    }
  for (const { document, at } of clauses)
    if (!used.has(`${document} ${at}`))
      problems.push(`clauses.yaml: no question cites ${document} ${at}`)
  return problems
}

const inOneLine = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()
