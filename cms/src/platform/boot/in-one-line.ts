/**
 * To be imported first by what an operator starts: why it cannot start is told in a line, without the
 * trace of the code that found out. Errors of other kinds keep theirs.
 */
process.on('uncaughtException', (error: unknown) => {
  // By name: what the build has bundled has a class of its own.
  const name = error instanceof Error ? error.name : ''
  // A program that was run by this one has told already why it failed.
  if (name !== 'ProgramFailed')
    console.error(name === 'BootError' ? (error as Error).message : error)
  process.exit(1)
})

export {}
