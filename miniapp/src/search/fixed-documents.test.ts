import { expect, test } from 'vitest'
import { fixedDocuments } from './fixed-documents'

test('a number to call is found by its name and by what has happened', () => {
  const hotlines = [
    { number: '1900 0368', name: 'Hỗ trợ VNeID' },
    { number: '114', name: 'Cháy' },
  ]
  expect(fixedDocuments(hotlines).slice(0, 2)).toMatchObject([
    { id: 'call:19000368', href: 'tel:19000368', title: '1900 0368 – Hỗ trợ VNeID' },
    { id: 'call:114', keywords: expect.arrayContaining(['cháy nhà']) },
  ])
})
