import { expect, test } from 'vitest'
import { documentsFromContent, type ContentForSearch } from './documents'

const none: ContentForSearch = {
  procedures: [],
  units: [],
  handbook: [],
  fines: [],
  alerts: [],
  legalDocuments: [],
  pages: [],
}
const today = '2026-11-24'

test('procedures, alerts and laws bring the words people know them by', () => {
  const documents = documentsFromContent(
    {
      ...none,
      procedures: [
        {
          title: 'Cấp đổi thẻ căn cước',
          slug: 'cap-doi-the-can-cuoc',
          summary: 'Khi thẻ hết hạn.',
          code: '2.001195',
          keywords: ['đổi cccd'],
          field: { name: 'Căn cước' },
          lifeEvents: [{ name: 'Đến tuổi làm thẻ' }, 'id-of-a-draft'],
        },
      ],
      alerts: [
        {
          title: 'Giả danh công an',
          slug: 'gia-danh',
          scamForm: 'Mạo danh cơ quan',
          keywords: null,
        },
      ],
      legalDocuments: [{ title: 'Luật Căn cước', slug: '26-2023-qh15', number: '26/2023/QH15' }],
    },
    today,
  )
  expect(documents).toMatchObject([
    {
      id: 'procedure:cap-doi-the-can-cuoc',
      href: '/thu-tuc/cap-doi-the-can-cuoc',
      codes: ['2.001195'],
      keywords: ['đổi cccd'],
      summary: 'Khi thẻ hết hạn.',
      body: 'Căn cước. Đến tuổi làm thẻ',
    },
    { id: 'alert:gia-danh', keywords: ['Mạo danh cơ quan'] },
    {
      id: 'legal-document:26-2023-qh15',
      href: '/van-ban/26-2023-qh15',
      codes: ['26/2023/QH15', 'Luật 26/2023/QH15'],
    },
  ])
})

test('a merged commune is an old name of the new one, with its district', () => {
  const [unit] = documentsFromContent(
    {
      ...none,
      units: [
        {
          name: 'Công an phường Phố Hiến',
          slug: 'pho-hien',
          kind: 'commune',
          formerNames: [
            { name: 'phường Hiến Nam', district: 'thành phố Hưng Yên' },
            { name: 'phường Lê Lợi' },
          ],
          aliases: ['CA Phố Hiến'],
        },
      ],
    },
    today,
  )
  expect(unit).toMatchObject({
    aliases: ['phường Hiến Nam, thành phố Hưng Yên', 'phường Lê Lợi'],
    formerAreas: ['thành phố Hưng Yên'],
    keywords: ['CA Phố Hiến'],
  })
})

test('ended units live on in those that succeeded them', () => {
  const documents = documentsFromContent(
    {
      ...none,
      units: [
        { name: 'Công an xã Mới', slug: 'moi', kind: 'commune' },
        {
          name: 'Công an xã Tân',
          slug: 'tan',
          kind: 'commune',
          validTo: '2026-11-24T12:00:00.000Z',
        },
        {
          name: 'Công an xã Cũ',
          slug: 'cu',
          kind: 'commune',
          validTo: '2025-06-30',
          succeededBy: [{ slug: 'giua' }],
        },
        {
          name: 'Công an xã Giữa',
          slug: 'giua',
          kind: 'former',
          succeededBy: [{ slug: 'moi' }, { slug: 'cu' }],
        },
        {
          name: 'Công an huyện',
          slug: 'huyen',
          kind: 'former',
          succeededBy: [{ slug: 'moi' }, { slug: 'tan' }],
        },
        { name: 'Công an thị xã', slug: 'thi-xa', kind: 'former', succeededBy: [] },
      ],
    },
    today,
  )
  expect(documents.map(({ title }) => title)).toEqual([
    'Công an xã Mới',
    'Công an xã Tân',
    'Công an thị xã',
  ])
  expect(documents[0]).toMatchObject({
    aliases: ['Công an xã Cũ', 'Công an xã Giữa'],
    formerAreas: ['Công an huyện'],
  })
  expect(documents[1]).toMatchObject({ aliases: [], formerAreas: ['Công an huyện'] })
})
