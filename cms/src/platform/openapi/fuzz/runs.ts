/** Repeats a run: every run prints its seed. */
export const fuzzSeed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000)

/** Requests to Payload's doors: few in `npm test`, as many as one likes with `npm run fuzz`. */
export const fuzzRuns = Number(process.env.FUZZ_RUNS ?? 400)

/** Requests to each endpoint of ours, of each sort. */
export const runsPerEndpoint = Math.max(4, Math.round(fuzzRuns / 100))
