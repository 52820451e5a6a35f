/** Pinned: what a phone sealed once has to open on every later one. */
import { expect, test } from 'vitest'
import { canSeal, seal, unseal } from './sealed'

const key = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8'
const other = 'AQECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8'
/** Sealed with `key`, by version 1. */
const once =
  'zSIDzAA0koe9TIVPSJAsRIAeViLaczzCPeB6dJ3y-iQv9nM8ws6om7R8mZH3DmcMbv297SneR9SSz6ie3iOzaiTvL1T4bFNFssGrxS_1_mW3unZJ-2VM8doq1yWrhCWESw6gGBUeoSEcqJcBUr5dxLBE3Bf1hNeeMqVdqglRFJ9lV3KcH8B_ND2YKO9y1yx3VBG_KTu6HnOoNKSl6-iV9KWfubhK_638d8ElPPWpr0f9hJC-jdlsJ5rJurVRF95z6QJMKsEkjola58YXMjnkKnkDVe058g5MBYTRotdyqEYiwNCqI9KRHVeEoFLaS7hCvJaP0jZx3EgCwoufGHmw_BqWi5Qj79wSBBFQtdug4nyNKXgzhbYfhe30OxRQr3xt0bKwaVZdf2WZdWl9IFY_8R-Aoi9DbXan87SKpH7GdVZ3Csw8iMVcaGwIexSzBeaEir9x63TbrEHJ_5eh5mpLO8pvaI08zOQmTQnOVdTk0XX3xdrew6j4TbBEgMcjYWKEYK-caiSclFkBo1mUieT3LyVk9P9xoDG-uLdk5y2HWbuKZUsTtd_Su7lsuIHGB3L_wmXiB20kvM_B_CoDTcTiGCf4h1UxubDpqoynK84AY3UjObWlp0dP9KxjzQVyn6DJ6B_RLY0H7AWlAwhAzBzNljk7udDCs15GOObPZq4u10u2PmgbsVmfAHzmPC_nNbtt9k-Hzs6D960YZZuttFt8G8mH7ZXwvi4I6DZpuXE_NbyAv4ZjNPZiIhxgxs-bNqq_dsMru4UZ-lhrVeTt2IrWOh9AHMfGhcXZvILFt96iSN99sRi-cFEid6pFuVmOyD2iidODZGmeelKutvaOZcVjvcDdWagvKh_9giYJZ1lBERDdjEDm3s3FC48WG2BS3WXUf2QEYjNxpJOuSI9JUWtkqQgo9cFTrXpdFnNmX8Q02B2G5zpNbChjbDvt3GgccmECxiNA7eupAWXIN9WTz_Avy4ny4e_zogdHH1Ii7c9SPw3AUZHbpvClYlJMUs2N5Byscv5mdDn--_s6TP0EA1Uy5wuGjCVyS6LeOzgd_LB2nOZW7SwCcV2bvq7aiG7XaqtSQm6EAFFLf9mlash7NCZb0VmQtBY6trsTcIkKda4h0MfD0xnSFpSqdReiGQekWuFOYdQHpR3GtQZhzwjzX-T10vShfjCrUmtmitNEh510K_udD-JyrO5KYNc67B9N5hpXMg_4NZjSzgITMOEOHvcxsdILNRkspE8J67riUSU2bKOJSfQn8jDfUtQtEmUTs2pGzg5Y0Vfn5ia6-vZx5PEdg8a4VQN4ybRXdszFWQ6t_xnPTuhTbe9DS_tRyFAWhzNpIcUz-Bh91BQLkeliITf7U6mhEM_ApCO2z4ZLy6Rj0jMzJRbpcxQEsRhWnRGFOy0cJBQI6jewa7tzh3aJGalWhIryaVwax4mSO9pXDPxeIkW2hVbcTUZFYLHkPUdEb0oRRoLaHELIQePMCkp20z-7rC7aXnHwPi3xfJN2ndz7NN07sCYsql3umFDR1Vxn336m7iAyBjjRmojCGrCAjSmIHpybifinUtg9QyDG-66czlzb2y5GJr6I_ohhrjNkwT8tWg-HjcR7YGfm9JwH_DZ_UT6mkyy0bstATa1tAF0iM6hoZ8uHJi84WXlwp7kFJqu6EuTPfszXGggWAo-7Vuxw6zYJZsPQzeBa75AkFnBcZc5b2QNU6nf8nkIaybEg0d9so5FQmI8W3RCCyN77k6sEsNoi6O4ASCqJSQx1ncu84P8VNjEMqGkx51b2AMvshaSTBAwH0xrSJo-Gb4LginVTT76Q94XYH_rmq2i_QcRGd8SVZ5F8MpIfFf6LdDnVGyUjHgs2Bfsw1N8wv0vEtrm3HN5XJXPcZHFF2YtHNdRwAHs3bTo6au93qSGAKloM9QCLGQMEb8LX7E9gs3KF65n7oKUqOoUaEcHuNJ6fGipPtZ3tjaRLF4VXVfkGkmSzAKwEhRK3ECy1QQrLE3uyDGw0zupeT6hhxKq6GTdqLqJcVNO488SBlCJ0D_kVzpNDhAsEs77ipOlZbZwja2v8qCGhBEzo7sq98QeHIE9Q4ympHiE7NFdhAESKi67sQEgGigdzSdLRN45kctGL386O63NzFQN7JW5rDzHlGi-kZL1e_TrgnO4O1iLNs1aWSIg_Az7OY7LtBd3qU1Os11UdZU_Ww4PQtilRrxv6dsb5DzgWjeTGPjE4kPeAmSVGB53RL8Yn891sqbRoLYhoXg5JR2-B3_fJmNOW1j2GQbG_5AsI7SGVHwSvtFqQ4T2eDkk8xSYq2EfYOWYMYLWc6VVf7b7vBWhsbg0-nHy4spjwPSnxtAZANx7oTkplMnFyK8REahe2D0Ii37AtzoYmpEiAhzImdNmTQIEd2NR1JKWtmOApFkpNEmTNAeWo7gTSNsbjwHY18aJtE4hoFMu1rb-j79xD_3fPTlAXg589XCGjnY527LW5EUVPV_Xndq2icrgewO3ZYqVBNeeQgD79aJ6B0NkXX7YgDhfpFKhspO6xXFhdaTdMFJhIGrnOAYwLLpMfUAHjtEtQ6EYGZAoxwTd2ioDXZge6FoycIi4RQYUHRXahIUh8HQDOyEGl1bhkkoe0BP3dTQTfh-oqVy86qZlWk3WQqdvi68WFSddv6HasVM5gnqUowSBaPRvzbx-AqEJ2AtHSopvohGGpJuXWs2kcbMsNcGQGS3SBRtcQ76fMqKG0J4Kxo8KEsO3YCtciNYl8y-Hlks9zS00QRA8Rq4K5'
const text = '{"v":1,"cases":["Đường Nguyễn Huệ"]}'

test('what was sealed opens with its key', async () => {
  expect(await unseal(once, key)).toBe(text)
  expect(await unseal(await seal(text, key), key)).toBe(text)
  expect(canSeal()).toBe(true)
})

test('with another key, or changed in one place, it does not open', async () => {
  await expect(unseal(once, other)).rejects.toThrow()
  const at = 100
  const changed = `${once.slice(0, at)}${once[at] === 'A' ? 'B' : 'A'}${once.slice(at + 1)}`
  await expect(unseal(changed, key)).rejects.toThrow()
  await expect(unseal('', key)).rejects.toThrow()
})

test('the same text is sealed differently each time, and short ones are equally long', async () => {
  const [one, two, short] = [await seal(text, key), await seal(text, key), await seal('', key)]
  expect(one).not.toBe(two)
  expect(one).toHaveLength(short.length)
  expect(one).not.toContain('Nguy')
  const long = await seal('x'.repeat(2048), key)
  expect(long.length).toBeGreaterThan(short.length)
})
