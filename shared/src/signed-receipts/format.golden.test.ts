/**
 * Version 1 of the signed receipt, pinned: people keep receipts and show them years later. Whatever changes
 * here needs a second version beside this one. The signature was made by Node's own Ed25519, apart from the
 * library that verifies; the private key is the byte 1, 32 times.
 */
import { expect, test } from 'vitest'
import { feedbackContent, tipContent } from './content'
import { contentHash, keyName, signedPart } from './format'
import { savedText } from './saved-text'
import { verifyReceipt } from './verify'

const x = 'iojj3XQJ8ZX9UtstPLpdcspnCb8dlBIb83SIAbQPb1w'
const salt = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8'
const content =
  '{"v":1,"kind":"social-issue","text":"Đèn đường ngã ba tắt.\\nTối lắm.","commune":"cong-an-xa-vi-du","place":"Ngã ba làng","files":["abababababababababababababababababababababababababababababababab"]}'
const statement = {
  v: 1,
  kind: 'feedback',
  ref: 'PA-261127-7K2QX',
  at: '2026-11-27T00:30:00.000Z',
  hash: '3Ce3-Ct_Owrqo4y9jfZl9YU8Mf7NQ4bzfBwkEXiGMvQ',
} as const
const receipt =
  'eyJhbGciOiJFZERTQSIsInR5cCI6ImNodW5nLXRheS1yZWNlaXB0Iiwia2lkIjoiTkhVUG1MMVpfUHcifQ.eyJ2IjoxLCJraW5kIjoiZmVlZGJhY2siLCJyZWYiOiJQQS0yNjExMjctN0syUVgiLCJhdCI6IjIwMjYtMTEtMjdUMDA6MzA6MDAuMDAwWiIsImhhc2giOiIzQ2UzLUN0X093cnFvNHk5amZabDlZVThNZjdOUTRiemZCd2tFWGlHTXZRIn0.m2adNTuU_WROglQs_KIrAledxm6Lb1TsV_mJWt1pQMBMr-CjM_xjBheO4BgDjD2pOX6Zgy7S7-cqjyKIQfNiBg'

test('content, its hash, the name of a key and what is signed stay as they were', () => {
  expect(
    feedbackContent({
      kind: 'social-issue',
      text: 'Đèn đường ngã ba tắt.\nTối lắm.',
      commune: 'cong-an-xa-vi-du',
      place: 'Ngã ba làng',
      files: ['ab'.repeat(32)],
    }),
  ).toBe(content)
  expect(tipContent({ letter: 'cd'.repeat(32), files: [] })).toBe(
    `{"v":1,"letter":"${'cd'.repeat(32)}","files":[]}`,
  )
  expect(contentHash({ salt, content })).toBe(statement.hash)
  expect(keyName(x)).toBe('NHUPmL1Z_Pw')
  expect(signedPart('NHUPmL1Z_Pw', statement)).toBe(receipt.slice(0, receipt.lastIndexOf('.')))
})

test('a receipt of then is true now, and so is what was saved with it', () => {
  const keys = [{ kid: 'NHUPmL1Z_Pw', x, withdrawnAt: null, why: null }]
  expect(verifyReceipt(receipt, keys)).toMatchObject({
    verdict: 'true',
    statement,
    content: 'none',
  })
  const saved = savedText(
    { receipt, salt, content },
    { agency: 'Công an tỉnh', site: 'https://vi.du' },
  )
  expect(saved).toBe(
    `BIÊN NHẬN CÓ CHỮ KÝ của Công an tỉnh
Giữ kín: ai có bản này biết bạn đã gửi và đọc được nội dung bên dưới. Đừng sửa chữ nào.

Xác minh tại: https://vi.du/xac-minh-bien-nhan

Biên nhận: ${receipt}

Mã riêng: ${salt}

Nội dung: ${content}
`,
  )
  expect(verifyReceipt(saved, keys)).toMatchObject({ verdict: 'true', content: 'matches' })
})
