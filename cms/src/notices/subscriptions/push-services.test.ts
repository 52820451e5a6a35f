import { expect, test } from 'vitest'
import { isPushService } from './push-services'

test('push services of browsers are reached, by https and at their own hosts alone', () => {
  for (const endpoint of [
    'https://fcm.googleapis.com/fcm/send/abc:def',
    'https://updates.push.services.mozilla.com/wpush/v2/abc',
    'https://web.push.apple.com/abc',
    'https://sg2p.notify.windows.com/w/?token=abc',
  ])
    expect(isPushService(endpoint), endpoint).toBe(true)
})

test('nothing inside the network, and nothing that only looks like one of them', () => {
  for (const endpoint of [
    'http://fcm.googleapis.com/x',
    'https://fcm.googleapis.com/fcm/send/abc#1',
    'https://fcm.googleapis.com/fcm/send/abc#',
    'HTTPS://fcm.googleapis.com/fcm/send/abc',
    'https://FCM.googleapis.com/fcm/send/abc',
    'https://fcm.googleapis.com:443/fcm/send/abc',
    'https://fcm.googleapis.com:8443/x',
    'https://fcm.googleapis.com.evil.vn/x',
    'https://evil-push.apple.com.vn/x',
    'https://evilnotify.windows.com/x',
    'https://user@fcm.googleapis.com/x',
    'https://127.0.0.1/x',
    'https://[::1]/x',
    'https://169.254.169.254/latest/meta-data',
    'http://localhost:3000/api/health',
    'https://fcm.googleapis.com@10.0.0.1/x',
    'không phải địa chỉ',
  ])
    expect(isPushService(endpoint), endpoint).toBe(false)
})
