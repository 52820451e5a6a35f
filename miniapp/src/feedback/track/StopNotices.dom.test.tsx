import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { answerRequests } from '../../platform/testing/answer-requests'
import { barriers, show } from '../../platform/testing/show'
import { StopNotices } from './StopNotices'

const code = '1234567890123452'
const path = '/api/feedback/notices/stop'

function Case({ wasTold }: { wasTold: boolean }) {
  const [isTold, setTold] = useState(wasTold)
  return <StopNotices code={code} isTold={isTold} onStopped={() => setTold(false)} />
}
const button = () => screen.queryByRole('button', { name: 'Thôi báo qua thư, Zalo' })

test('letters and messages about a case end by one tap; the words take the place of the button', async () => {
  const asked = answerRequests({ [path]: { body: { isTold: false } } })
  const shown = show(<Case wasTold />)
  await userEvent.click(button()!)
  const words = await screen.findByText(/Đã thôi báo/)
  expect(asked.at(-1)?.body).toEqual({ code })
  expect(button()).toBeNull()
  expect(document.activeElement).toBe(words)
  expect(await barriers(shown)).toEqual([])
})

test('a failure is told and leaves the button; who asked for nothing sees none', async () => {
  answerRequests({ [path]: { status: 429, body: { code: 'X', message: 'Bạn gửi hơi nhanh.' } } })
  const { unmount } = show(<Case wasTold />)
  await userEvent.click(button()!)
  expect(await screen.findByText('Bạn gửi hơi nhanh.')).toBeTruthy()
  expect(button()).toBeTruthy()
  unmount()
  show(<Case wasTold={false} />)
  expect(button()).toBeNull()
})
