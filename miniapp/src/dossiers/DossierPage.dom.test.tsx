import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { forgetStored } from '../platform/storage'
import { answerRequests } from '../platform/testing/answer-requests'
import { barriers, show } from '../platform/testing/show'
import DossierPage from './DossierPage'
import { someDossier } from './testing'
import type { Watched } from './watched'

// What the proof of work costs is seen in its own tests.
vi.mock('../platform/submissions/solve-proof', () => ({ solveProof: async () => 'proof' }))

beforeEach(forgetStored)

const question = { number: 'H26.11-0001', proof: { kind: 'identity', digits: '1234' } } as const
const found = someDossier({ state: 'processing', stateWords: 'Đang giải quyết' })
const service = (answer: Parameters<typeof answerRequests>[0][string]) =>
  answerRequests({ '/api/altcha': { body: {} }, '/api/dossiers/lookup': answer })

async function lookUp() {
  await userEvent.type(screen.getByRole('textbox', { name: 'Số hồ sơ' }), question.number)
  await userEvent.type(screen.getByRole('textbox', { name: '4 chữ số cuối' }), '1234')
  await userEvent.keyboard('{Enter}')
}
const watched = () =>
  JSON.parse(localStorage.getItem('chung-tay:dossiers:watched') ?? '[]') as Watched[]
const reminder = () => screen.getByRole('switch', { name: /Nhắc tôi khi có thay đổi/ })

test('a dossier is found, and another one can be asked for', async () => {
  const asked = service({ body: found })
  const shown = show(<DossierPage />)
  expect(await barriers(shown)).toEqual([])
  await lookUp()
  expect(await screen.findByRole('heading', { level: 1, name: 'Kết quả hồ sơ' })).toBeTruthy()
  expect(asked.at(-1)).toMatchObject({ path: '/api/dossiers/lookup', body: question })
  expect(screen.getByText('Đang giải quyết')).toBeTruthy()
  expect(await barriers(shown)).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Tra cứu hồ sơ khác' }))
  expect(screen.getByRole('heading', { level: 1, name: 'Tra cứu hồ sơ' })).toBeTruthy()
})

test('while it is asked for the button says so and waits', async () => {
  let answer = (_: { body: unknown }) => {}
  const asked = service(() => new Promise((resolve) => (answer = resolve)))
  show(<DossierPage />)
  await lookUp()
  const button = await screen.findByRole('button', { name: 'Đang tra cứu…' })
  expect(button.getAttribute('aria-disabled')).toBe('true')
  await waitFor(() => expect(asked.at(-1)?.path).toBe('/api/dossiers/lookup'))
  answer({ body: found })
  expect(await screen.findByText('Đang giải quyết')).toBeTruthy()
})

test('that there is none is no fault of the form: it is said above it, and what was typed stays', async () => {
  const message = 'Hãy xem lại số hồ sơ và 4 chữ số.'
  service({ status: 404, body: { code: 'NO_SUCH_DOSSIER', message } })
  const shown = show(<DossierPage />)
  await lookUp()
  expect(
    (await screen.findByText('Chưa tìm thấy hồ sơ')).closest('[role=note]')?.textContent,
  ).toContain(message)
  // It stands a screen above the button: the page goes there.
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Chưa tìm thấy hồ sơ/))
  expect(screen.getByRole('alert').textContent).toBe('')
  expect(screen.getByRole('textbox', { name: 'Số hồ sơ' })).toHaveProperty('value', question.number)
  expect(await barriers(shown)).toEqual([])
})

test.each([
  ['without a network', 'offline', /Kiểm tra mạng rồi thử lại/],
  ['when asked too often', { status: 429, body: { message: 'Hãy chờ 5 phút.' } }, /Hãy chờ 5 phút/],
  ['when the service is down', { status: 502, body: '<html>' }, /Hệ thống đang bận/],
] as const)('%s the form says what to do', async (_, answer, words) => {
  service(answer)
  const shown = show(<DossierPage />)
  await lookUp()
  expect((await screen.findByText(words)).closest('[role=alert]')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Tra cứu' })).toHaveProperty('disabled', false)
  expect(await barriers(shown)).toEqual([])
})

test('the phone keeps an eye on it when asked to, and forgets it when told to', async () => {
  service({ body: found })
  show(<DossierPage />)
  await lookUp()
  await screen.findByText('Đang giải quyết')
  expect(watched()).toEqual([])
  await userEvent.click(reminder())
  expect(watched()).toMatchObject([{ question, hint: '…0001', isNews: false }])
  await userEvent.click(screen.getByRole('button', { name: 'Tra cứu hồ sơ khác' }))
  const list = within(screen.getByRole('region', { name: 'Hồ sơ đang theo dõi' }))
  expect(list.getByRole('link').getAttribute('href')).toBe(`/ho-so#${encodeURIComponent('…0001')}`)
  await userEvent.click(list.getByRole('link'))
  await screen.findByText('Đang giải quyết')
  await userEvent.click(reminder())
  expect(watched()).toEqual([])
})

const hourMs = 3_600_000
const keep = (more: Partial<Watched>) => {
  const one: Watched = {
    question,
    hint: '…0001',
    title: 'Đăng ký tạm trú',
    state: 'received',
    stateWords: 'Đã tiếp nhận',
    checkedAt: Date.now(),
    isNews: false,
    ...more,
  }
  localStorage.setItem('chung-tay:dossiers:watched', JSON.stringify([one]))
  window.dispatchEvent(new StorageEvent('storage', { key: 'chung-tay:dossiers:watched' }))
}

test('a watched dossier is asked for again after six hours, and its news marked', async () => {
  const asked = service({ body: found })
  keep({ checkedAt: Date.now() - 6 * hourMs })
  const shown = show(<DossierPage />)
  const link = await screen.findByRole('link', { name: /Có thay đổi.*Đang giải quyết/ })
  expect(asked.filter(({ path }) => path === '/api/dossiers/lookup')).toHaveLength(1)
  expect(await barriers(shown)).toEqual([])
  // Whoever opens it has seen the news.
  await userEvent.click(link)
  await screen.findByRole('heading', { name: 'Kết quả hồ sơ' })
  expect(watched()).toMatchObject([{ isNews: false, stateWords: 'Đang giải quyết' }])
})

test('before that nobody is asked, and a dossier that is gone says so', async () => {
  const asked = service({ status: 404, body: { code: 'NO_SUCH_DOSSIER' } })
  keep({ checkedAt: Date.now() - 5 * hourMs })
  const shown = show(<DossierPage />)
  expect(screen.getByRole('link', { name: /Đã tiếp nhận/ })).toBeTruthy()
  expect(asked).toEqual([])
  shown.unmount()
  keep({ checkedAt: Date.now() - 7 * hourMs })
  show(<DossierPage />)
  expect(await screen.findByRole('link', { name: /Không còn tra cứu được ở đây/ })).toBeTruthy()
})

const settings = (isHolding?: boolean) => ({
  website: 'https://congan.example',
  portals: [{ name: 'Cổng quốc gia', url: 'https://dvc.example' }],
  dossiers: { isHolding },
})

test('while no dossier is held the page says so before anything is typed, and where to look instead', async () => {
  const shown = show(<DossierPage />, { settings: settings(false) })
  expect(screen.getByText('Chưa tra được ở đây')).toBeTruthy()
  expect(screen.queryByRole('textbox')).toBeNull()
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  for (const address of ['https://dvc.example', 'https://congan.example', '/lien-he'])
    expect(links.filter((href) => href === address)).toHaveLength(1)
  expect(await barriers(shown)).toEqual([])
})

test.each([true, undefined])('with dossiers (%s) it takes a number', (isHolding) => {
  show(<DossierPage />, { settings: settings(isHolding) })
  expect(screen.getByRole('textbox', { name: 'Số hồ sơ' })).toBeTruthy()
  expect(screen.queryByText('Chưa tra được ở đây')).toBeNull()
})

test('a watched dossier that cannot be asked for while looking up is closed says so', async () => {
  service('offline')
  keep({ checkedAt: Date.now() })
  show(<DossierPage />, { settings: { dossiers: { isHolding: false } } })
  await userEvent.click(screen.getByRole('link', { name: /Đã tiếp nhận/ }))
  expect(
    (await screen.findByText(/Kiểm tra mạng rồi thử lại/)).closest('[role=status]'),
  ).toBeTruthy()
})
