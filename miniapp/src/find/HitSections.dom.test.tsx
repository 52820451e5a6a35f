import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { show } from '../platform/testing/show'
import { actionDocuments } from '../search/action-documents'
import { HitSections } from './HitSections'

const hits = actionDocuments.map((action) => ({ ...action, score: 1 }))
const wordsOf = (href: string) =>
  screen.getAllByRole('link').find((link) => link.getAttribute('href') === href)?.textContent

const shown = (isOpen: boolean) =>
  show(<HitSections hits={hits} />, {
    settings: { tips: { isReceiving: isOpen } as never, dossiers: { isHolding: isOpen } },
  })

test('what is found but not set up says so before the tap', () => {
  shown(false)
  expect(wordsOf('/ho-so')).toBe('Nơi tra cứu hồ sơChưa tra ở đây được, xem nơi tra')
  expect(wordsOf('/to-giac')).toBe('Tố giác tội phạmChưa gửi ở đây được, gọi 113')
})

test('nothing is headed as done here where only closed ways were found', () => {
  const dossier = hits.filter(({ href }) => href === '/ho-so')
  show(<HitSections hits={dossier} />, { settings: { dossiers: { isHolding: false } } })
  expect(screen.getByRole('heading').textContent).toBe('Làm ở nơi khác')
})

test('what is set up is called as ever', () => {
  shown(true)
  expect(wordsOf('/ho-so')).toBe('Tra cứu kết quả hồ sơ')
  expect(wordsOf('/to-giac')).toBe('Tố giác tội phạm')
})
