import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, inject, test } from 'vitest'
import { staffWith } from '../../platform/testing/api'
import { act, newCase } from '../testing'

/** A Python that has the package `georeport` 0.3.1, an Open311 client that is not ours; CI names one. */
const python = process.env.GEOREPORT_PYTHON
const program = fileURLToPath(new URL('georeport-client.py', import.meta.url))
const run = promisify(execFile)

test.skipIf(!python).each(['json', 'xml'])(
  'the client georeport reads services, definitions and requests as %s',
  async (format) => {
    const coordinator = await staffWith(['coordinator'])
    const { id, reference } = await newCase(coordinator, {})
    const text = 'Đèn ở ngã ba không sáng & <tối>.'
    await act(coordinator, id, { action: 'publish', title: 'Đèn hỏng', publicText: text })
    const { stdout } = await run(python!, [
      program,
      `${inject('serviceUrl')}/open311/v2`,
      'social-issue',
      reference,
      format,
    ])
    const read = JSON.parse(stdout)
    expect(read.services.map(({ service_code: code }: { service_code: string }) => code)).toEqual([
      'social-issue',
      'app-idea',
      'praise',
    ])
    expect(read.definition.service_code).toBe('social-issue')
    expect(read.request).toMatchObject({ service_request_id: reference, status: 'open' })
    expect(read.request.description).toBe(`Đèn hỏng\n${text}`)
    expect(JSON.stringify(read.requests)).toContain(reference)
    if (format === 'json') expect(JSON.stringify(read.closed)).not.toContain(reference)
  },
)
