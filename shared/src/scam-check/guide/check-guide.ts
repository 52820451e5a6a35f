/**
 * The decision table of the wizard: people start at an entry, answer yes or no, and come to a verdict.
 * `yes` and `no` name another question or a verdict by its key.
 */
export type Guide = {
  entries: readonly { label: string; target: string }[]
  questions: readonly { key: string; text: string; yes: string; no: string }[]
  verdicts: readonly { key: string; title: string }[]
}

/** Most questions anybody is asked. */
export const longestPath = 5

export type GuideProblem = { key: string; message: string }

/**
 * What is wrong with a table: names that do not exist or come twice, ways that go in a circle or ask
 * more than five questions, questions and verdicts nobody comes to. Empty when every way ends.
 */
export function checkGuide(guide: Guide): GuideProblem[] {
  const questions = new Map(guide.questions.map((question) => [question.key, question]))
  const verdicts = new Set(guide.verdicts.map(({ key }) => key))
  return [
    ...twice([...guide.questions, ...guide.verdicts].map(({ key }) => key)),
    ...(guide.entries.length === 0
      ? [{ key: '', message: 'Cần ít nhất một tình huống mở đầu.' }]
      : []),
    ...missing(),
    ...waysThatGoWrong(),
    ...unreached(),
  ]

  function missing(): GuideProblem[] {
    const targets = [
      ...guide.entries.map(({ label, target }) => ({ from: label, target })),
      ...guide.questions.flatMap(({ key, yes, no }) => [
        { from: key, target: yes },
        { from: key, target: no },
      ]),
    ]
    return targets
      .filter(({ target }) => !questions.has(target) && !verdicts.has(target))
      .map(({ from, target }) => ({
        key: from,
        message: `“${from}” dẫn tới “${target}”, nhưng không có câu hỏi hay kết luận nào tên như vậy.`,
      }))
  }

  function waysThatGoWrong(): GuideProblem[] {
    const problems: GuideProblem[] = []
    const follow = (key: string, asked: readonly string[]): void => {
      const question = questions.get(key)
      if (!question) return
      if (asked.includes(key)) {
        problems.push({ key, message: `Đi vòng: ${[...asked, key].join(' → ')}.` })
      } else if (asked.length === longestPath) {
        const way = [...asked, key].join(' → ')
        problems.push({ key, message: `Quá ${longestPath} câu hỏi: ${way}.` })
      } else {
        follow(question.yes, [...asked, key])
        if (question.no !== question.yes) follow(question.no, [...asked, key])
      }
    }
    for (const { target } of guide.entries) follow(target, [])
    return problems.filter(
      ({ message }, index) => problems.findIndex((other) => other.message === message) === index,
    )
  }

  function unreached(): GuideProblem[] {
    const seen = new Set<string>()
    const visit = (key: string): void => {
      if (seen.has(key)) return
      seen.add(key)
      const question = questions.get(key)
      if (!question) return
      visit(question.yes)
      visit(question.no)
    }
    for (const { target } of guide.entries) visit(target)
    return [...questions.keys(), ...verdicts]
      .filter((key) => !seen.has(key))
      .map((key) => ({ key, message: `Không có đường nào dẫn tới “${key}”.` }))
  }
}

/** Every way through a table that is right: what is answered, and the verdict it comes to. */
export function allPaths(guide: Guide) {
  const questions = new Map(guide.questions.map((question) => [question.key, question]))
  const walk = (key: string, answers: { key: string; yes: boolean }[]): Path[] => {
    const question = questions.get(key)
    if (!question) return [{ answers, verdict: key }]
    return [true, false].flatMap((yes) =>
      walk(yes ? question.yes : question.no, [...answers, { key, yes }]),
    )
  }
  return guide.entries.flatMap(({ label, target }) =>
    walk(target, []).map((path) => ({ entry: label, ...path })),
  )
}

type Path = { answers: { key: string; yes: boolean }[]; verdict: string }

const twice = (keys: readonly string[]): GuideProblem[] =>
  [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))].map((key) => ({
    key,
    message: `Tên “${key}” dùng hai lần.`,
  }))
