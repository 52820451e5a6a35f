import { expect, test } from 'vitest'
import { seedContentReader } from '../../../scripts/lib/seed-content'
import { loadSearchDocuments } from './documents-source'
import { buildIndex, loadIndex, search } from './index'

const documents = loadSearchDocuments(await seedContentReader(), '2026-11-24')
const index = loadIndex(buildIndex(documents))

test.each([
  ['mat cccd', 'cap-lai-the-can-cuoc'],
  ['mất căn cước', 'cap-lai-the-can-cuoc'],
  ['toi muon lam lai can cuoc bi mat o dau', 'cap-lai-the-can-cuoc'],
  ['cccd het han', 'cap-doi-the-can-cuoc'],
  ['lam can cuoc cho con', 'cap-the-can-cuoc-duoi-14-tuoi'],
  ['vneit', 'cap-tai-khoan-dinh-danh-muc-2'],
  ['khoa vn eid', 'khoa-mo-khoa-tai-khoan-dinh-danh'],
  ['passport', 'cap-ho-chieu-pho-thong'],
  ['mất hộ chiếu', 'trinh-bao-mat-ho-chieu'],
  ['visa', 'cap-thi-thuc'],
  ['nhap khau', 'dang-ky-thuong-tru'],
  ['kt3', 'dang-ky-tam-tru'],
  ['dang ki tam chu', 'dang-ky-tam-tru'],
  ['cắt khẩu', 'xoa-dang-ky-thuong-tru'],
  ['ct07', 'xac-nhan-thong-tin-cu-tru'],
  ['tách sổ hộ khẩu', 'tach-ho'],
  ['sang ten xe may', 'sang-ten-xe'],
  ['ca vet mat', 'cap-lai-chung-nhan-dang-ky-bien-so-xe'],
  ['doi bang lai', 'doi-giay-phep-lai-xe'],
  ['lltp', 'cap-phieu-ly-lich-tu-phap'],
  ['lam con dau', 'dang-ky-mau-con-dau'],
  ['pccc', 'tham-dinh-thiet-ke-phong-chay'],
  ['phường Hiến Nam', 'cong-an-phuong-pho-hien'],
  ['công an tỉnh Thái Bình', 'cong-an-tinh-hung-yen'],
  ['xa le loi', 'cong-an-xa-le-loi'],
  ['csgt', 'phong-canh-sat-giao-thong'],
  ['pa08', 'phong-quan-ly-xuat-nhap-canh'],
  ['công an huyện', 'khong-con-cong-an-huyen-den-dau'],
  ['168/2024', '168-2024-nd-cp'],
  ['luat can cuoc', '26-2023-qh15'],
])('%s finds %s first', (query, slug) => {
  expect(search(index, query, { limit: 1 }).map((hit) => hit.slug)).toEqual([slug])
})

test.each([
  ['lam ho chieu o dau', 'cap-ho-chieu-pho-thong', '“ở đâu” without marks is no “ở đậu”'],
  ['gui link vote cho con', 'chiem-tai-khoan-mang-xa-hoi-vay-tien', '“vote” is one word'],
])('%s finds %s first: %s', (query, slug) => {
  expect(search(index, query, { limit: 1 }).map((hit) => hit.slug)).toEqual([slug])
})

test.each([
  ['khai báo chi', 'a question is finished with “chi”, which is not the beginning of “chỉa”'],
  ['bán hàng đa cấp lôi kéo người già', '“đa” put right to “đã” is not “bị đâm”'],
  ['goi bao bo sung thong tin thue gui duong link', '“bo sung” is not “có súng”'],
  ['gửi link vote cuộc thi bé xinh', '“xinh” is one syllable and not two short forms'],
])('%s calls nobody: %s', (query) => {
  expect(search(index, query, { limit: 3 }).filter(({ kind }) => kind === 'call')).toEqual([])
})

test('an old district lists the communes that are there now', () => {
  const hits = search(index, 'công an huyện Tiên Lữ', { kinds: ['unit'], limit: 4 })
  expect(hits.map(({ slug }) => slug).sort()).toEqual([
    'cong-an-xa-hoang-hoa-tham',
    'cong-an-xa-tan-hung',
    'cong-an-xa-tien-hoa',
    'cong-an-xa-tien-lu',
  ])
})

test('everything is found by its own title', () => {
  const missed = documents.filter(
    ({ title, id }) =>
      !search(index, `${title} `, { limit: 5 }).some((hit) => `${hit.kind}:${hit.slug}` === id),
  )
  expect(missed.map(({ title }) => title)).toEqual([])
})
