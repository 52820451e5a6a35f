import type { Found } from './compare'

/** What the command prints. */
export function summaryLines({ areas, mutants, killed, score, unexplained, needless }: Found) {
  const width = Math.max(...areas.map(({ area }) => area.length), 'in all'.length)
  const row = (name: string, all: number, noticed: number, part: number) =>
    `${name.padEnd(width)} ${String(all).padStart(6)} ${String(noticed).padStart(6)} ${part.toFixed(1).padStart(6)} %`
  return [
    `${'area'.padEnd(width)} ${'made'.padStart(6)} ${'killed'.padStart(6)}`,
    ...areas.map((each) => row(each.area, each.mutants, each.killed, each.score)),
    row('in all', mutants, killed, score),
    ...unexplained.map(
      ({ file, line, code, from, to }) =>
        `unexplained: ${file}:${line}  ${code}\n  ${from}  →  ${to}`,
    ),
    ...needless.map(({ file, from, to }) => `explained for nothing: ${file}  ${from}  →  ${to}`),
  ]
}

/** docs/mutants.md. */
export function reportText({ areas, mutants, killed, score, explained, unexplained }: Found) {
  const files = [...new Set(explained.map(({ file }) => file))].sort()
  return `# What the tests would notice

Made by \`npm run mutants\`: it changes the code in one place at a time (a bound, a condition, a sign, a
text), where a mistake costs somebody something, and runs the unit tests that reach it. A change that
some test notices is killed. Which files: \`scripts/mutants/areas.ts\`.

| area | changes | killed | score |
| --- | ---: | ---: | ---: |
${areas.map((each) => `| ${each.area} | ${each.mutants} | ${each.killed} | ${each.score.toFixed(1)} % |`).join('\n')}
| **in all** | ${mutants} | ${killed} | **${score.toFixed(1)} %** |

## What no test notices, and why that is accepted

The reasons stand in \`scripts/mutants/accepted.json\`; a change without one makes the command fail.${
    unexplained.length > 0 ? ` Not explained yet: ${unexplained.length}.` : ''
  }

${files
  .map(
    (file) =>
      `### ${file}\n\n${explained
        .filter((each) => each.file === file)
        .map(({ from, to, why }) => `- ${code(from)} → ${code(to)}: ${why}`)
        .join('\n')}`,
  )
  .join('\n\n')}
`
}

/** As code in Markdown, shortened. */
function code(text: string): string {
  const short = text.length > 90 ? `${text.slice(0, 89)}…` : text
  const fence = short.includes('`') ? '``' : '`'
  return `${fence} ${short || ' '} ${fence}`
}
