import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { barriers, show } from '../../testing/show'
import { Button } from '../Button'
import { Form } from './Form'
import { TextField } from './inputs'
import { useProblems } from './use-problems'

const digits = /^\d+$/

function Two({ refusal }: { refusal?: Record<string, string> }) {
  const [name, setName] = useState('')
  const [number, setNumber] = useState('')
  const problems = useProblems({
    judge: () => ({
      ...(name ? {} : { name: 'Hãy ghi tên.' }),
      ...(digits.test(number) ? {} : { number: number ? 'Chỉ ghi chữ số.' : 'Hãy ghi số.' }),
    }),
    values: { name, number },
    summary: 'Còn chỗ cần điền',
  })
  const send = () => {
    if (problems.check() && refusal) problems.refuse('Chưa gửi được.', refusal)
  }
  return (
    <Form onSubmit={send} {...problems.form}>
      <TextField label="Tên" value={name} onChange={setName} error={problems.shown.name} />
      <TextField label="Số" value={number} onChange={setNumber} error={problems.shown.number} />
      <Button htmlType="submit">Gửi</Button>
    </Form>
  )
}

const field = (name: string) => screen.getByRole('textbox', { name })
const send = () => userEvent.click(screen.getByRole('button', { name: 'Gửi' }))
const isWrong = (name: string) => field(name).getAttribute('aria-invalid') === 'true'

test('nothing is wrong before somebody tried to send', async () => {
  show(<Two />)
  await userEvent.type(field('Số'), 'ba')
  await userEvent.tab()
  expect(isWrong('Tên') || isWrong('Số')).toBe(false)
  expect(screen.getByRole('alert').textContent).toBe('')
})

test('an error goes when its field is right, says so, and does not come back while it is typed on', async () => {
  const shown = show(<Two />)
  await send()
  expect([isWrong('Tên'), isWrong('Số')]).toEqual([true, true])
  expect(screen.getByRole('alert').textContent).toContain('Còn chỗ cần điền')
  await userEvent.type(field('Tên'), 'Lan')
  expect([isWrong('Tên'), isWrong('Số')]).toEqual([false, true])
  expect(screen.getByText('Ô này không còn báo lỗi.').getAttribute('aria-live')).toBe('polite')
  await userEvent.clear(field('Tên'))
  expect(isWrong('Tên')).toBe(false)
  await userEvent.type(field('Số'), 'ba')
  expect(screen.getByText('Chỉ ghi chữ số.')).toBeTruthy()
  await userEvent.clear(field('Số'))
  await userEvent.type(field('Số'), '3')
  expect(isWrong('Số')).toBe(false)
  expect(screen.getByRole('alert').textContent).toBe('')
  // In the place of the words at the top: what is typed into does not jump.
  expect(screen.getByText('Các chỗ vừa báo đã xong')).toBeTruthy()
  expect(await barriers(shown)).toEqual([])
  await send()
  expect([isWrong('Tên'), isWrong('Số')]).toEqual([true, false])
})

test('what the service refused goes with the value that it refused, and the words at the top with it', async () => {
  show(<Two refusal={{ number: 'Số này không có.', other: 'Của nơi khác.' }} />)
  await userEvent.type(field('Tên'), 'Lan')
  await userEvent.type(field('Số'), '12')
  await send()
  expect(screen.getByText('Số này không có.')).toBeTruthy()
  expect(screen.getByRole('alert').textContent).toContain('Chưa gửi được.')
  await userEvent.type(field('Tên'), 'a')
  expect(isWrong('Số')).toBe(true)
  await userEvent.type(field('Số'), '3')
  expect(isWrong('Số')).toBe(false)
  expect(screen.getByRole('alert').textContent).toBe('')
})

test('a refusal that is about no field stays until the next try', async () => {
  show(<Two refusal={{}} />)
  await userEvent.type(field('Tên'), 'Lan')
  await userEvent.type(field('Số'), '12')
  await send()
  await userEvent.type(field('Tên'), 'a')
  expect(screen.getByRole('alert').textContent).toContain('Chưa gửi được.')
})

test('a refusal that comes while somebody types on stands at what is typed by then', async () => {
  let answer = () => {}
  const answered = new Promise<void>((resolve) => {
    answer = resolve
  })
  function Slow() {
    const [number, setNumber] = useState('12')
    const problems = useProblems({ judge: () => ({}), values: { number } })
    const send = async () => {
      await answered
      problems.refuse('Chưa gửi được.', { number: 'Số này không có.' })
    }
    return (
      <Form onSubmit={send} {...problems.form}>
        <TextField label="Số" value={number} onChange={setNumber} error={problems.shown.number} />
        <Button htmlType="submit">Gửi</Button>
      </Form>
    )
  }
  show(<Slow />)
  await send()
  await userEvent.type(field('Số'), '3')
  answer()
  expect(await screen.findByText('Số này không có.')).toBeTruthy()
  expect(screen.getByRole('alert').textContent).toContain('Chưa gửi được.')
  await userEvent.type(field('Số'), '4')
  expect(isWrong('Số')).toBe(false)
})
