export {
  compareAccents,
  isAccented,
  takeApart,
  type AccentedWord,
  type AccentMatch,
} from './accents'
export { cleanInput, cleanWriting, cleanWrittenLine, tidy } from './clean-input'
export { compareVietnamese } from './compare-vietnamese'
export { lowerFirst, upperFirst } from './first-letter'
export { fold } from './fold'
export { asDrawn } from './look-alikes'
export { slugify } from './slugify'
export { soundOf } from './sound'
export { isSyllable } from './syllable'
export { stripTelex, telexReadings } from './telex'
export { wordKey, wordsOf } from './word-key'
