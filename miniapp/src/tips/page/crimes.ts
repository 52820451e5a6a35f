export type Question = {
  id: string
  question: string
  hint?: string
  isLong?: boolean
  isRequired?: boolean
}

export type Crime = { id: string; label: string; own: Question[] }

const what: Question = {
  id: 'what',
  question: 'Chuyện gì đã xảy ra?',
  hint: 'Kể theo thứ tự, bằng lời của bạn. Điều nào nghe người khác nói thì ghi rõ là nghe nói.',
  isLong: true,
  isRequired: true,
}

const common: Question[] = [
  {
    id: 'place',
    question: 'Ở đâu?',
    hint: 'Xã, phường, đường, ngõ, số nhà, gần chỗ nào dễ nhận ra.',
  },
  {
    id: 'time',
    question: 'Lúc nào?',
    hint: 'Ngày, giờ, hoặc áng chừng. Có còn đang xảy ra không?',
  },
  {
    id: 'people',
    question: 'Ai liên quan?',
    hint: 'Tên, biệt danh, nghề, chỗ ở, hình dáng, xe đi, biển số.',
    isLong: true,
  },
  {
    id: 'traces',
    question: 'Số điện thoại, tài khoản, đường dẫn liên quan?',
    hint: 'Số điện thoại, tài khoản ngân hàng, Zalo, Facebook, trang mạng.',
    isLong: true,
  },
  {
    id: 'source',
    question: 'Vì sao bạn biết?',
    hint: 'Bạn là người bị hại, nhìn thấy tận mắt, hay nghe ai kể.',
  },
]

const ask = (id: string, question: string, hint?: string): Question => ({
  id,
  question,
  ...(hint ? { hint } : {}),
})

/** Kinds as people name them; which article of law it is, the police decide. */
export const crimes: readonly Crime[] = [
  {
    id: 'fraud',
    label: 'Lừa đảo, chiếm đoạt tài sản',
    own: [ask('loss', 'Mất bao nhiêu, chuyển cho ai, qua ngân hàng nào?')],
  },
  {
    id: 'drugs',
    label: 'Ma túy',
    own: [
      ask('habit', 'Thường diễn ra lúc nào, ai ra vào?', 'Giờ giấc, xe, cách nhận hàng, canh gác.'),
    ],
  },
  {
    id: 'violence',
    label: 'Đánh người, đe dọa, bắt giữ người',
    own: [ask('harm', 'Ai bị hại, thương tích ra sao, có hung khí không?')],
  },
  {
    id: 'abuse',
    label: 'Xâm hại trẻ em, phụ nữ, bạo lực gia đình',
    own: [ask('safety', 'Người bị hại hiện có an toàn không, đang ở đâu?')],
  },
  {
    id: 'theft',
    label: 'Trộm cắp, cướp, cướp giật',
    own: [ask('goods', 'Mất những gì?', 'Loại, màu, số khung, số máy, số IMEI nếu có.')],
  },
  {
    id: 'gambling',
    label: 'Đánh bạc, cá độ, số đề',
    own: [ask('habit', 'Chơi ở đâu, trên trang nào, ai đứng ra tổ chức?')],
  },
  {
    id: 'loans',
    label: 'Cho vay nặng lãi, đòi nợ kiểu khủng bố',
    own: [ask('terms', 'Vay bao nhiêu, lãi thế nào, bị đòi ra sao?')],
  },
  {
    id: 'trafficking',
    label: 'Mua bán người, đưa người đi trái phép',
    own: [ask('victims', 'Ai bị đưa đi, đi đâu, liên lạc được không?')],
  },
  {
    id: 'corruption',
    label: 'Tham nhũng, đưa và nhận hối lộ',
    own: [ask('office', 'Ở cơ quan nào, việc gì, bao nhiêu tiền?')],
  },
  {
    id: 'weapons',
    label: 'Súng, vũ khí, chất nổ, pháo',
    own: [ask('kind', 'Loại gì, bao nhiêu, cất ở đâu?')],
  },
  { id: 'other', label: 'Việc khác', own: [] },
]

/** What is asked about a kind of crime, in order. */
export function questionsFor(crimeId: string): Question[] {
  const own = crimes.find(({ id }) => id === crimeId)?.own ?? []
  return [what, ...own, ...common]
}

export const crimeLabel = (crimeId: string) => crimes.find(({ id }) => id === crimeId)?.label ?? ''
