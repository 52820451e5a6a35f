import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

/** The variable that names the file to write. */
export const secondsFile = 'TEST_SECONDS_FILE'

/** Writes how many seconds each test file took, with what it does before and after its tests. */
export default class SecondsReporter implements Reporter {
  readonly #seconds = new Map<string, number>()

  onTestModuleEnd(module: TestModule): void {
    this.#seconds.set(module.moduleId, module.diagnostic().duration / 1000)
  }

  onTestRunEnd(): void {
    const file = process.env[secondsFile]
    if (file) writeFileSync(file, JSON.stringify(Object.fromEntries(this.#seconds)))
  }
}
