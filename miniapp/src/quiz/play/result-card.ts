import type { ResultView } from '@chung-tay/shared/quiz/play/contract'

/** What the picture of a result tells. */
export type ResultCard = { title: string; nickname: string; result: ResultView }
