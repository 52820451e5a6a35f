import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { barriers, show } from '../testing/show'
import { Button, ButtonLink, ExternalLink, PhoneButton } from './Button'

test('a button is named by its words and works by finger and by keyboard', async () => {
  const onClick = vi.fn()
  const shown = show(
    <Button icon="send" onClick={onClick}>
      Gửi phản ánh
    </Button>,
  )
  const button = screen.getByRole('button', { name: 'Gửi phản ánh' })
  // Without this a button in a form would send it.
  expect(button.getAttribute('type')).toBe('button')
  const user = userEvent.setup()
  await user.click(button)
  await user.keyboard('{Enter}')
  await user.keyboard(' ')
  expect(onClick).toHaveBeenCalledTimes(3)
  expect(await barriers(shown)).toEqual([])
})

test('a button that waits does nothing', async () => {
  const onClick = vi.fn()
  show(
    <Button disabled onClick={onClick}>
      Đang gửi…
    </Button>,
  )
  await userEvent.click(screen.getByRole('button'))
  expect(onClick).not.toHaveBeenCalled()
})

test('what sends a form is a submit button', () => {
  show(<Button htmlType="submit">Tiếp tục</Button>)
  expect(screen.getByRole('button').getAttribute('type')).toBe('submit')
})

test('what leads somewhere is a link: inside, to the dialler, to another site', async () => {
  const shown = show(
    <>
      <ButtonLink to="/tim">Tìm điều bạn cần</ButtonLink>
      <PhoneButton number="0221 3862 113" label="Gọi trực ban" note="Ngày và đêm" />
      <ExternalLink href="https://dichvucong.gov.vn">Cổng dịch vụ công</ExternalLink>
    </>,
  )
  const hrefOf = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href')
  expect(hrefOf(/Tìm điều bạn cần/)).toBe('/tim')
  expect(hrefOf(/Gọi trực ban/)).toBe('tel:02213862113')
  const outside = screen.getByRole('link', { name: 'Cổng dịch vụ công (mở trang khác)' })
  expect(outside.getAttribute('target')).toBe('_blank')
  expect(outside.getAttribute('rel')).toContain('noopener')
  expect(await barriers(shown)).toEqual([])
})
