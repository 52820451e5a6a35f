import { expect, test } from 'vitest'
import { checkSteps } from './check-steps'
import { parseSeedFile, readSeeds, type Seed } from './read-seeds'

const seedsOf = (target: string, text: string): Seed[] =>
  parseSeedFile({ file: `a.${target}.yaml`, target, text }).seeds

const guide = `
title: Có phải lừa đảo không?
questions:
  - key: co-link
verdicts:
  - key: lua-dao
`
const alerts = (step: string) => `
- title: Tin không có bước
- title: Tin
  selfCheckStep: ${step}
`

test('a question, a verdict and the beginning are steps', () => {
  for (const step of ['co-link', 'lua-dao', 'bat-dau'])
    expect(
      checkSteps([...seedsOf('alerts', alerts(step)), ...seedsOf('scam-guides', guide)]),
    ).toEqual([])
})

test('a step that no guide has is named with its line', () => {
  const problem = {
    file: 'a.alerts.yaml',
    line: 4,
    path: 'selfCheckStep',
    message: 'no scam-guides has the step "co-lin"',
  }
  const wrong = seedsOf('alerts', alerts('co-lin'))
  expect(checkSteps([...wrong, ...seedsOf('scam-guides', guide)])).toEqual([problem])
  expect(checkSteps(wrong)).toEqual([problem])
})

test('every alert of the starter content that names a step leads to one', async () => {
  const { seeds } = await readSeeds()
  expect(seeds.filter(({ data }) => data.selfCheckStep).length).toBeGreaterThanOrEqual(20)
  expect(checkSteps(seeds)).toEqual([])
})
