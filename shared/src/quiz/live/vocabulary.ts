/** What a session goes through: the second to the fourth come again with every question. */
export const livePhases = ['lobby', 'open', 'closed', 'board', 'ended'] as const
export type LivePhase = (typeof livePhases)[number]

/** What whoever holds the key of the screen can do. */
export const liveActions = ['next', 'pause', 'resume', 'end', 'rename'] as const
export type LiveAction = (typeof liveActions)[number]

/** Kinds of question that a whole hall can answer by tapping. */
export const liveKinds = ['single', 'multiple', 'true-false'] as const

export const secondsAllowed = { least: 10, most: 120, usual: 30 } as const
export const questionsAllowed = { least: 1, most: 40 } as const
export const mostPhones = 2000
/** Rows of the board on the screen. */
export const boardRows = 10
/** Whoever goes on before the time is up leaves everybody this long. */
export const lastCallMs = 3000
/** An answer may take so long through the air after the time on the screen is up. */
export const graceMs = 1500

/** Where phones join, and where the screen is shown. */
export const livePath = '/trac-nghiem/truc-tiep'
export const screenPath = '/trac-nghiem/truc-tiep/man-hinh'
