import type { ContestView } from '@chung-tay/shared/quiz/contests/contract'
import { durationWords } from '../words'

/** "10 phút cho cả bài", "30 giây mỗi câu". */
export function timeWords({ timing, seconds }: Pick<ContestView, 'timing' | 'seconds'>): string {
  return timing === 'total'
    ? `${durationWords(seconds)} cho cả bài`
    : `${durationWords(seconds)} mỗi câu`
}
