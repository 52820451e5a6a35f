export { joinAge, splitAge, type AgeFile } from './age-file'
export { fingerprint } from './fingerprint'
export {
  entryHash,
  headOf,
  keyActions,
  keyRoles,
  listProblem,
  liveKeys,
  noHead,
  receivingUnits,
  recipientsFor,
  type Head,
  type KeyEntry,
  type ListProblem,
} from './key-list'
export {
  letterFormat,
  parseLetter,
  type Answered,
  type Letter,
  type LetterFile,
  type LetterKind,
  type Message,
  type Report,
} from './letter'
export { padme, paddedFileSize, paddedLetterSize } from './padme'
export {
  formatReceipt,
  makeReceipt,
  normalizeReceipt,
  receiptDigits,
  receiptProblem,
} from './receipt'
export {
  deriveReceiptKeys,
  isOwnHead,
  receiptKdf,
  sealHead,
  type ReceiptKeys,
  type SealedHead,
} from './receipt-keys'
export { recipientBytes, rewrapHeader } from './rewrap'
export { openLetter, sealLetter } from './seal'
export { chunkBytes, openFile, payloadSizeOf, sealFile, type SealedFile } from './seal-file'
