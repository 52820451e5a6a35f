import { useStored } from '../../platform/storage'
import { noProgress, progressKey, type Progress } from './progress'

/** The progress kept on this device; none until the page runs there. */
export function useProgress(): [Progress, (progress: Progress) => void] {
  return useStored<Progress>(progressKey, noProgress)
}
