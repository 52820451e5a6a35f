import { expect, test } from 'vitest'
import { fixtureDocuments } from './fixture'
import { buildIndex, groupHits, loadIndex, search, viaSentence, type SearchDocument } from './index'

const index = loadIndex(buildIndex(fixtureDocuments))

function indexOf(titles: string[]) {
  const documents = titles.map((title, i): SearchDocument => {
    return { id: `page:${i}`, kind: 'page', title, slug: String(i), href: `/trang/${i}` }
  })
  return loadIndex(buildIndex(documents))
}

test.each(['', '   ', '!!!', '🎉🎉', 'asdfgh', 'qwrtp zxcvb', '\u0301\u0301'])(
  '%j finds nothing',
  (query) => {
    expect(search(index, query)).toEqual([])
  },
)

test('accents typed rank the very word first', () => {
  const words = indexOf(['Thu phí', 'Thư mời', 'Thú cưng', 'Thủ tục'])
  expect(search(words, 'thư ')[0]?.title).toBe('Thư mời')
  expect(search(words, 'thú ')[0]?.title).toBe('Thú cưng')
  expect(search(words, 'Thu phí ')[0]?.title).toBe('Thu phí')
  expect(search(words, 'thu ')).toHaveLength(4)
})

test('all words come before some words', () => {
  const hits = search(index, 'gia hạn tạm trú người nước ngoài')
  expect(hits[0]?.slug).toBe('gia-han-tam-tru-cho-nguoi-nuoc-ngoai')
})

test('words of asking do not decide', () => {
  const plain = search(index, 'sang tên xe ', { limit: 3 }).map(({ slug }) => slug)
  const asked = search(index, 'tôi muốn sang tên xe thì làm ở đâu cần gì ', { limit: 3 })
  expect(asked.map(({ slug }) => slug)[0]).toBe(plain[0])
})

test('an old name says so', () => {
  const [hit] = search(index, 'phuong hien nam')
  expect(hit).toMatchObject({
    title: 'Công an phường Phố Hiến',
    via: 'phường Hiến Nam',
    viaKind: 'former-name',
  })
  expect(hit && viaSentence(hit)).toBe('Trước đây: phường Hiến Nam')
})

test('a name that still is the name says nothing', () => {
  const [hit] = search(index, 'xã Tân Hưng')
  expect(hit?.title).toBe('Công an xã Tân Hưng')
  expect(hit?.via).toBeUndefined()
  expect(viaSentence({})).toBeUndefined()
})

test.each(['huyện Phù Cừ', 'phu cu', 'huyen phu cu '])(
  '%s lists what became of the old district',
  (query) => {
    const hits = search(index, query, { kinds: ['unit'], limit: 4 })
    expect(hits.map(({ title }) => title).sort()).toEqual([
      'Công an xã Quang Hưng',
      'Công an xã Tiên Tiến',
      'Công an xã Tống Trân',
      'Công an xã Đoàn Đào',
    ])
    expect(hits.map(viaSentence)).toEqual(Array(4).fill('Trước thuộc huyện Phù Cừ'))
  },
)

test('only the kinds asked for', () => {
  const hits = search(index, 'căn cước', { kinds: ['legal-document', 'alert'] })
  expect(new Set(hits.map(({ kind }) => kind))).toEqual(new Set(['legal-document', 'alert']))
})

test('the limit is kept', () => {
  expect(search(index, 'công an', { limit: 4 })).toHaveLength(4)
})

test('groups come in the order of their best hit', () => {
  const hits = search(index, 'căn cước')
  const groups = groupHits(hits)
  expect(groups.map(({ kind }) => kind)[0]).toBe(hits[0]?.kind)
  expect(groups.flatMap((group) => group.hits)).toHaveLength(hits.length)
  const best = groups.map((group) => group.hits[0]?.score ?? 0)
  expect(best).toEqual([...best].sort((one, other) => other - one))
})

test('a stored index survives being sent', () => {
  const sent = loadIndex(JSON.parse(JSON.stringify(buildIndex(fixtureDocuments))))
  expect(search(sent, 'mat cccd')).toEqual(search(index, 'mat cccd'))
})

test('a page of its own address keeps it', () => {
  const document: SearchDocument = {
    id: 'page:x',
    kind: 'page',
    title: 'Gửi phản ánh',
    slug: 'x',
    href: '/phan-anh',
  }
  expect(search(loadIndex(buildIndex([document])), 'phan anh')[0]?.href).toBe('/phan-anh')
})

test('a law comes before what amends it', () => {
  const law = (title: string, slug: string, number: string): SearchDocument => {
    const codes = [number, `Nghị định ${number}`]
    return { id: slug, kind: 'legal-document', title, slug, href: `/van-ban/${slug}`, codes }
  }
  const laws = loadIndex(
    buildIndex([
      law('Nghị định sửa đổi Nghị định 168/2024/NĐ-CP', '238', '238/2026/NĐ-CP'),
      law('Nghị định xử phạt vi phạm giao thông đường bộ', '168', '168/2024/NĐ-CP'),
    ]),
  )
  for (const query of ['168/2024', 'nghi dinh 168', '168/2024/nđ-cp']) {
    expect(search(laws, query).map(({ slug }) => slug)).toEqual(['168', '238'])
  }
})

test('running text is found too, after titles', () => {
  const documents: SearchDocument[] = [
    {
      id: '1',
      kind: 'page',
      title: 'Giới thiệu',
      slug: 'a',
      href: '/trang/a',
      summary: 'Có nhắc tới mống mắt.',
    },
    { id: '2', kind: 'page', title: 'Mống mắt', slug: 'b', href: '/trang/b' },
  ]
  expect(search(loadIndex(buildIndex(documents)), 'mống mắt ').map(({ slug }) => slug)).toEqual([
    'b',
    'a',
  ])
})

test('an empty index finds nothing', () => {
  expect(search(loadIndex(buildIndex([])), 'căn cước')).toEqual([])
})
