import { expect, test } from 'vitest'
import { vapidKeysOf } from './vapid'

test('browsers that subscribed go on being reached: the same secret gives the same key for ever', () => {
  const secret = 'only-for-tests-0123456789-0123456789-0123456789'
  expect(vapidKeysOf(secret).publicKey).toBe(
    'BDZUoMNZ4c_fDyrsfeHipl2u1GLrp8-nEwT2TJ_EP2evPM4QYGloxYe80wfPRbpeQoEnBiEYbD8ahyn1rr8td3Y',
  )
})
