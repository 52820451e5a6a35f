import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { barriers, show } from '../testing/show'
import {
  Badge,
  Card,
  Chip,
  ChipLink,
  Chips,
  Disclosure,
  Emblem,
  EmptyState,
  ErrorNotice,
  Fact,
  FactList,
  Icon,
  LinkItem,
  LinkList,
  Loaded,
  MiniBars,
  NotFound,
  Notice,
  Page,
  ProvenanceNote,
  RichText,
  Section,
  Skeleton,
  Stack,
  Tile,
  TileGrid,
} from '.'

test('a page has one heading, which can take the focus, its lead, and a way back', async () => {
  const shown = show(
    <Page title="Gặp đúng nơi" lead="Gõ tên xã, phường." back="/thu-tuc">
      <Section title="Công an xã">Nội dung</Section>
    </Page>,
  )
  const heading = screen.getByRole('heading', { level: 1, name: 'Gặp đúng nơi' })
  expect(heading.tabIndex).toBe(-1)
  expect(screen.getByRole('region', { name: 'Công an xã' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Quay lại' }).getAttribute('href')).toBe('/thu-tuc')
  expect(screen.getByRole('button', { name: 'Chia sẻ' })).toBeTruthy()
  expect(await barriers(shown)).toEqual([])
})

test('a form is not handed on', () => {
  show(
    <Page title="Viết phản ánh" isForm>
      …
    </Page>,
  )
  expect(screen.getByRole('link', { name: 'Quay lại' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Chia sẻ' })).toBeNull()
})

test('lists of ways are lists of links with what they are', async () => {
  const shown = show(
    <>
      <TileGrid>
        <Tile to="/thu-tuc" icon="document" label="Làm thủ tục" hint="30 thủ tục" />
      </TileGrid>
      <LinkList label="Nơi gần bạn">
        <LinkItem
          to="/lien-he/a"
          title="Công an xã A"
          hint="2 km"
          badge={<Badge tone="good">Đang mở</Badge>}
        />
      </LinkList>
      <ChipLink to="/tim">Tạm trú</ChipLink>
    </>,
  )
  const near = screen.getByRole('list', { name: 'Nơi gần bạn' })
  expect(within(near).getByRole('link').textContent).toContain('Đang mở')
  expect(screen.getByRole('link', { name: /Làm thủ tục/ }).getAttribute('href')).toBe('/thu-tuc')
  expect(await barriers(shown)).toEqual([])
})

test('small choices are buttons of a named group that say whether they are chosen', async () => {
  const onClick = vi.fn()
  const shown = show(
    <Chips label="Mức độ">
      <Chip selected onClick={onClick}>
        Khẩn
      </Chip>
      <Chip selected={false} onClick={onClick}>
        Nên biết
      </Chip>
    </Chips>,
  )
  expect(screen.getByRole('group', { name: 'Mức độ' })).toBeTruthy()
  expect(screen.getByRole('button', { pressed: true }).textContent).toBe('Khẩn')
  await userEvent.click(screen.getByRole('button', { name: 'Nên biết' }))
  expect(onClick).toHaveBeenCalledTimes(1)
  expect(await barriers(shown)).toEqual([])
})

test('what stands out does so in words, not by colour alone', async () => {
  const shown = show(
    <Stack>
      <Notice tone="danger" title="Còn chỗ cần điền">
        Xem bên dưới
      </Notice>
      <FactList>
        <Fact icon="clock" label="Bao lâu">
          7 ngày
        </Fact>
      </FactList>
      <Card as="section" tone="caution">
        Chú ý
      </Card>
      <Disclosure summary="Có an toàn không?">Có.</Disclosure>
      <Icon name="clock" />
      <MiniBars points={[{ label: '2025', value: 3 }]} unit="vụ" />
      <Emblem settings={undefined} />
    </Stack>,
  )
  expect(screen.getByRole('note').textContent).toBe('Còn chỗ cần điềnXem bên dưới')
  expect(screen.getByRole('definition').textContent).toBe('7 ngày')
  // Drawings say nothing of their own.
  for (const drawing of shown.container.querySelectorAll('svg'))
    expect(drawing.getAttribute('aria-hidden')).toBe('true')
  expect(await barriers(shown)).toEqual([])
})

test('a province’s own emblem is shown with its words', async () => {
  const emblem = { id: '1', url: '/media/hung-yen.png', alt: 'Huy hiệu Công an tỉnh Hưng Yên' }
  const shown = show(<Emblem settings={{ emblem } as never} size={88} />)
  const picture = screen.getByRole('img', { name: 'Huy hiệu Công an tỉnh Hưng Yên' })
  expect(picture).toMatchObject({ width: 88, height: 88 })
  expect(picture.getAttribute('src')).toBe('/media/hung-yen.png')
  expect(await barriers(shown)).toEqual([])
})

const reading = { isLoading: false, isStale: false, retry: () => {} }

test('waiting, failing, older and found content each say what they are', async () => {
  const retry = vi.fn()
  const shown = show(
    <Loaded query={{ ...reading, data: undefined, error: undefined, isLoading: true }}>
      {() => ''}
    </Loaded>,
  )
  expect(screen.getByRole('status').textContent).toBe('Đang tải…')
  shown.unmount()
  const failed = show(
    <Loaded query={{ ...reading, data: undefined, error: new Error() as never, retry }}>
      {() => ''}
    </Loaded>,
  )
  expect(await barriers(failed)).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }))
  expect(retry).toHaveBeenCalledTimes(1)
  failed.unmount()
  show(
    <Loaded query={{ ...reading, data: 'Có', error: undefined, isStale: true }}>
      {(words) => words}
    </Loaded>,
  )
  expect(screen.getByText('Có')).toBeTruthy()
  expect(screen.getByText('Đang xem nội dung đã lưu trong máy')).toBeTruthy()
})

test('nothing found leads on', async () => {
  const shown = show(
    <>
      <EmptyState drawing="search" title="Chưa thấy">
        Thử gõ ngắn hơn.
      </EmptyState>
      <Skeleton lines={2} />
      <ErrorNotice onRetry={() => {}} />
    </>,
  )
  expect(await barriers(shown)).toEqual([])
  shown.unmount()
  const missing = show(<NotFound />)
  expect(screen.getByRole('link', { name: 'Về trang chủ' }).getAttribute('href')).toBe('/')
  expect(await barriers(missing)).toEqual([])
})

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })

test('what staff wrote keeps its headings, lists, stress and links; no script comes through a link', async () => {
  const shown = show(
    <RichText
      content={{
        root: {
          children: [
            { type: 'heading', tag: 'h2', children: [text('Cần biết')] },
            {
              type: 'list',
              tag: 'ol',
              children: [{ type: 'listitem', children: [text('Đậm', 1)] }],
            },
            {
              type: 'paragraph',
              children: [
                { type: 'link', fields: { url: '/thu-tuc' }, children: [text('thủ tục')] },
                { type: 'link', fields: { url: 'https://example.vn' }, children: [text('ngoài')] },
                { type: 'link', fields: { url: 'javascript:alert(1)' }, children: [text('xấu')] },
              ],
            },
            { type: 'unknown', text: 'Vẫn đọc được' },
          ],
        },
      }}
    />,
  )
  expect(screen.getByRole('heading', { level: 2, name: 'Cần biết' })).toBeTruthy()
  expect(screen.getByRole('listitem').querySelector('strong')?.textContent).toBe('Đậm')
  expect(screen.getAllByRole('link').map((each) => each.getAttribute('href'))).toEqual([
    '/thu-tuc',
    'https://example.vn',
  ])
  expect(screen.getByText('Vẫn đọc được')).toBeTruthy()
  expect(await barriers(shown)).toEqual([])
})

test('where facts come from is said, and that they are being checked again', async () => {
  const shown = show(
    <ProvenanceNote
      provenance={
        {
          needsReview: true,
          checkedAt: '2026-11-26T00:00:00Z',
          source: 'Cổng dịch vụ công',
          sourceUrl: 'https://example.vn',
        } as never
      }
    />,
  )
  expect(screen.getByText(/Kiểm tra ngày/).textContent).toContain('Cổng dịch vụ công')
  expect(screen.getByRole('note').textContent).toContain('Đang đối chiếu')
  expect(await barriers(shown)).toEqual([])
})
