import {
  compareAccents,
  isAccented,
  takeApart,
  wordKey,
  type AccentedWord,
} from '@chung-tay/shared/text'

/** Words of asking and politeness: they say nothing about what is asked for. */
const stopWords = new Map(
  (
    'tôi mình em anh chị cháu bác chúng ta muốn cần phải xin hỏi cho giúp nhờ làm thì là mà và với của về để ' +
    'tại ở đâu gì nào sao thế đó này kia có không được bị những các một khi nếu nên hay hoặc như bao nhiêu ' +
    'lâu mấy ạ à ơi vậy nhỉ nhé đi ra vào từ đến theo cách thủ tục giờ nay hiện đang sẽ đã ' +
    'tui tao tớ mày nó họ ông bà chú cô dì cậu mợ thím bố mẹ ba má tía u bầm vợ chồng thằng đứa chiếc cái ' +
    'vừa rồi lỡ mà còn nữa luôn chưa xong bây lúc hôm bên trong cứ thấy biết hông hổng ' +
    'hôn nha nhe dạ hả chứ vầy zậy mô chi rứa mần cùng'
  )
    .split(' ')
    .map((word) => [wordKey(word), takeApart(word)] as const),
)

/** Whether a word, typed with or without marks, may be a word of asking. */
export function mayBeStopWord(word: AccentedWord): boolean {
  const stop = stopWords.get(word.key)
  return stop !== undefined && compareAccents(word, stop) !== 'different'
}

/** Whether a word can only be a word of asking: typed as one, mark for mark. */
export function isStopWord(word: string): boolean {
  const typed = takeApart(word)
  const stop = stopWords.get(typed.key)
  return stop !== undefined && compareAccents(typed, stop) === 'same'
}

/** Whether a word written in a document is a word of asking there. */
export function isWrittenStopWord(word: AccentedWord, isUnmarked: boolean): boolean {
  const stop = stopWords.get(word.key)
  return stop !== undefined && (isUnmarked || compareAccents(word, stop) === 'same')
}

/** Whether the word is left open by missing marks: "can" is "cần" or "căn". */
export function isAmbiguousStopWord(word: AccentedWord): boolean {
  const stop = stopWords.get(word.key)
  return stop !== undefined && isAccented(stop) && compareAccents(word, stop) === 'fewer'
}
