/**
 * Pinned: phones send again what was not acknowledged, also after the service was updated. Whatever
 * changes here stores such a submission twice.
 */
import { expect, test } from 'vitest'
import { fingerprintOf, submissionId } from './submission-id'

test('a submission is remembered under this id, its bytes by this hash', () => {
  const key = '00000000-0000-4000-8000-000000000001'
  expect(submissionId({ route: 'feedback/submissions', key })).toBe(
    'fa8cb862c8f157bc24b188f7eea2b369e3f5480b85a186476fb7434d57749870',
  )
  expect(fingerprintOf('{"kind":"praise","text":"Cảm ơn"}')).toBe(
    '1409fe5fbd1608707a764776b50372a369f7de2f1a80647cae4cf54578f7b32a',
  )
  expect(fingerprintOf(Buffer.from('{"kind":"praise","text":"Cảm ơn"}'))).toBe(
    '1409fe5fbd1608707a764776b50372a369f7de2f1a80647cae4cf54578f7b32a',
  )
})
