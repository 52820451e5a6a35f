export type TestCount = {
  passed: number
  failed: number
  skipped: number
  /** What failed, a line each: for the end of the output, where somebody looks first. */
  failures: string[]
}

export function sumCounts(counts: readonly TestCount[]): TestCount {
  const sum = (of: (count: TestCount) => number) =>
    counts.reduce((total, count) => total + of(count), 0)
  return {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    skipped: sum(({ skipped }) => skipped),
    failures: counts.flatMap(({ failures }) => failures),
  }
}

/** Ends the program: what failed, then the count as its last line; 1 when anything failed. */
export function endWith({ passed, failed, skipped, failures }: TestCount): never {
  if (failures.length > 0) console.log(['\nWhat failed:', ...failures].join('\n  '))
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  process.exit(failed > 0 ? 1 : 0)
}
