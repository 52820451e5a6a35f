import { expect, test } from 'vitest'
import { administrator } from '../testing/api'

test('money that comes as people write it is the money they mean, and what is no number is told', async () => {
  const staff = await administrator()
  const withFee = (amount: unknown) =>
    staff.post('/api/procedures?draft=true', {
      title: 'Thử số tiền',
      fees: [{ amount }],
    })
  const made = await withFee('120.000 đ')
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  expect(made.body.doc.fees[0].amount).toBe(120_000)
  await staff.delete(`/api/procedures/${made.body.doc.id}`)

  const refused = await withFee('một trăm')
  expect(refused.status).toBe(400)
  expect(refused.body.fields).toEqual({ 'fees.0.amount': 'Hãy nhập một số.' })
})
