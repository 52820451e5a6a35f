import { useRootAttribute } from './use-root-attribute'
import './stage.css'

/**
 * While somebody plays, the bar of places is away on a phone: its room belongs to the question, and a
 * slip of the thumb does not end the round.
 */
export const useStage = (isOn = true): void => useRootAttribute('data-playing', isOn)
