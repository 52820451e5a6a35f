import { emptyQuestion, type BankQuestion } from '../bank-question'
import { showSigns } from './marks'
import { GiftProblem } from './problem'
import { readChoices, type Choice } from './read-choices'
import { shownPart, type TextFormat } from './shown-text'

export type ReadAnswers = { question: BankQuestion; lost: string[] }

type Answers = {
  /** What stands between { and }, with stand-ins for escaped signs. */
  source: string
  /** How texts without a format of their own are written. */
  format: TextFormat
  /** A note says that several answers are to be chosen. */
  isSaidSeveral: boolean
}

/**
 * What the part in braces asks for, told as Moodle tells it.
 * @throws GiftProblem for kinds of question that there are none of here
 */
export function readAnswers({ source, format, isSaidSeveral }: Answers): ReadAnswers {
  const text = (part: string) => shownPart(part, format)
  const [answers = '', general = ''] = splitOnce(source, '####')
  const read = kindOf(answers.trim())
  const explanation = text(general)
  return explanation ? { ...read, question: { ...read.question, explanation } } : read

  function kindOf(answer: string): ReadAnswers {
    if (answer === '')
      throw new GiftProblem('Phần { } để trống. Câu tự luận chưa dùng được; hãy thêm đáp án.')
    if (answer.startsWith('#'))
      throw new GiftProblem('Đáp án là số thì chưa dùng được. Hãy đổi thành câu chọn đáp án.')
    const [truth = '', whenWrong = '', whenRight = ''] = answer.split('#')
    if (/^\s*(T|TRUE|F|FALSE)\s*$/i.test(truth)) return readTruth(truth, whenWrong, whenRight)
    if (answer.includes('~')) return readChoices(splitAnswers(answer).map(toChoice), isSaidSeveral)
    if (answer.includes('=') && answer.includes('->')) return readPairs(answer)
    throw new GiftProblem(
      'Câu này chỉ có đáp án đúng (điền chữ), chưa dùng được. Hãy thêm đáp án sai, mỗi đáp án sai bắt đầu bằng dấu ~.',
    )
  }

  function readTruth(truth: string, whenWrong: string, whenRight: string): ReadAnswers {
    const isTrue = /t/i.test(truth.trim().charAt(0))
    return {
      question: {
        ...emptyQuestion('true-false'),
        truth: isTrue ? 'true' : 'false',
        explanation: text(whenRight) || text(whenWrong),
      },
      lost:
        whenRight.trim() && whenWrong.trim()
          ? ['Lời nhắn khi trả lời sai không được giữ; chỉ giữ lời nhắn khi trả lời đúng.']
          : [],
    }
  }

  function toChoice({ mark, rest }: Marked): Choice {
    const [, percent, written = ''] = /^\s*(?:%(-?\d+(?:\.\d+)?)%)?([\s\S]*)$/.exec(rest) ?? []
    const [answer = '', feedback = ''] = splitOnce(written, '#')
    return {
      mark,
      weight: percent === undefined ? undefined : Number(percent),
      text: text(answer),
      feedback: text(feedback),
    }
  }

  function readPairs(answer: string): ReadAnswers {
    const pairs = splitAnswers(answer).map(({ rest }) => {
      const [left = '', right] = splitOnce(rest, '->')
      if (right === undefined)
        throw new GiftProblem(
          `Thiếu dấu -> giữa hai vế của “${showSigns(rest).trim().slice(0, 40)}”.`,
          'Đáp án',
        )
      // Right sides have no format in Moodle.
      return { left: text(left), right: showSigns(right).trim() }
    })
    return {
      question: {
        ...emptyQuestion('matching'),
        pairs: pairs.filter(({ left }) => left !== ''),
        extraRights: pairs.filter(({ left }) => left === '').map(({ right }) => right),
      },
      lost: [],
    }
  }
}

type Marked = { mark: '=' | '~'; rest: string }

/** @throws GiftProblem when something stands before the first mark */
function splitAnswers(answers: string): Marked[] {
  const [before = '', ...marked] = answers.split(/(?=[=~])/)
  const all = /^[=~]/.test(before) ? [before, ...marked] : marked
  if (all !== marked || before.trim() === '')
    return all.map((each) => ({ mark: each.charAt(0) as Marked['mark'], rest: each.slice(1) }))
  throw new GiftProblem(
    `Trước “${showSigns(before).trim().slice(0, 40)}” thiếu dấu = (đáp án đúng) hoặc ~ (đáp án sai).`,
    'Đáp án',
  )
}

function splitOnce(text: string, sign: string): [string, string?] {
  const at = text.indexOf(sign)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + sign.length)]
}
