import { compareAccents, isAccented, takeApart, wordKey, type AccentedWord } from '../text'

/** Words of asking and politeness: they say nothing about what is asked for. */
const asking = stops(
  'tôi mình em anh chị cháu bác chúng ta muốn cần phải xin hỏi cho giúp nhờ làm thì là mà và với của về để ' +
    'tại ở đâu gì nào sao thế đó này kia có không được bị những các một khi nếu nên hay hoặc như bao nhiêu ' +
    'lâu mấy ạ à ơi vậy nhỉ nhé đi ra vào từ đến theo cách thủ tục giờ nay hiện đang sẽ đã',
)

/**
 * Words around a question: who asks, for whom, since when. In a document they may be the very thing
 * ("chồng đánh vợ"), in a question they are not.
 */
const aroundAsking = stops(
  'tui tao tớ mày nó họ ông bà chú cô dì cậu mợ thím bố mẹ ba má tía u bầm vợ chồng thằng đứa chiếc cái ' +
    'vừa rồi lỡ còn nữa luôn chưa xong bây lúc hôm bên trong cứ thấy biết hông hổng hôn nha nhe dạ hả chứ ' +
    'vầy zậy mô chi rứa mần cùng chừ bữa giùm dùm hoài tụi bọn ổng bả hỉ nghen nớ trơn tới bển ngoải liền',
)

function stops(words: string): Map<string, AccentedWord> {
  return new Map(words.split(' ').map((word) => [wordKey(word), takeApart(word)]))
}

function queryStop(key: string): AccentedWord | undefined {
  return asking.get(key) ?? aroundAsking.get(key)
}

/** Whether a word, typed with or without marks, may be a word of asking. */
export function mayBeStopWord(word: AccentedWord): boolean {
  const stop = queryStop(word.key)
  return stop !== undefined && compareAccents(word, stop) !== 'different'
}

/** Whether a word can only be a word of asking: typed as one, mark for mark. */
export function isStopWord(word: string): boolean {
  const typed = takeApart(word)
  const stop = asking.get(typed.key)
  return stop !== undefined && compareAccents(typed, stop) === 'same'
}

/** Whether a word written in a document is a word of asking there. */
export function isWrittenStopWord(word: AccentedWord, isUnmarked: boolean): boolean {
  const stop = asking.get(word.key)
  return stop !== undefined && (isUnmarked || compareAccents(word, stop) === 'same')
}

/** Whether the word is left open by missing marks: "can" is "cần" or "căn". */
export function isAmbiguousStopWord(word: AccentedWord): boolean {
  const stop = queryStop(word.key)
  return stop !== undefined && isAccented(stop) && compareAccents(word, stop) === 'fewer'
}
