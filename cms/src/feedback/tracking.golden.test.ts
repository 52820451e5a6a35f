/**
 * Pinned: people hold these codes, the database holds these hashes. Whatever changes here locks
 * everybody out of their feedback. Made with the secret of the test configuration.
 */
import { expect, test } from 'vitest'
import { hashTrackingCode, trackingCodeFor } from './tracking'

test('a submission gets this code, and the database keeps this of it', () => {
  expect(trackingCodeFor('00000000-0000-4000-8000-000000000001')).toBe('3606576169060259')
  expect(hashTrackingCode('3606576169060259')).toBe('mM1XjQ1IyE0dZqkhg49jrH1vThcrj3EdaGn_3V5HHek')
})
