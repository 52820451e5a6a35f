import { expect, inject, test } from 'vitest'
import { checkPackage } from '../../scripts/zalo/check-package'
import { apiOrigin } from './names'
import { zaloPackage } from './package'

test('the package as it is built passes every check that stands before sending it', async () => {
  const report = await checkPackage(await zaloPackage('starter', inject('serviceUrl')))
  expect(report.faults).toEqual([])
  expect(report.warnings).toEqual([])
  expect(report.hosts.service).toBe(apiOrigin)
}, 300_000)
