import { readFileSync } from 'node:fs'
import type { Accepted } from './mutant'

/** Changes that no test notices, each with why that harms nobody. Texts as `npm run mutants` prints them. */
export const accepted = JSON.parse(
  readFileSync(new URL('accepted.json', import.meta.url), 'utf8'),
) as Accepted[]
