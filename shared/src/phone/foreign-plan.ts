/**
 * Digits of a number behind its country code, fewest and most: country codes as ITU-T assigns them
 * (“List of Recommendation ITU-T E.164 assigned country codes”), lengths as the countries' national
 * numbering plans say that the ITU publishes; 15 digits in all at most (E.164).
 */
const lengths: Readonly<Record<string, string>> = {
  '4-10': '98',
  '4-11': '352',
  '4-12': '598',
  '4-13': '43 49',
  '4-5': '290',
  '4-7': '683 690',
  '5-10': '27 64 685',
  '5-11': '31 852',
  '5-12': '61 358 971',
  '5-13': '82',
  '5-5': '500 682',
  '5-6': '247',
  '5-7': '676 677 678 688',
  '5-8': '47 386 686',
  '6-10': '48 53 95 880',
  '6-11': '375 595',
  '6-12': '39 46 359 381',
  '6-13': '63',
  '6-6': '298 299 672 687',
  '6-7': '597',
  '6-9': '40 252 355 376 421 508 681 689',
  '7-10': '44 230 243 254 263 267 353 372 960',
  '7-11': '501 503 507 679 886 974',
  '7-12': '86 882 972',
  '7-13': '62 90',
  '7-7': '238 239 246 248 269 291 297 592 673 674 680 691 692',
  '7-8': '241 599 670 675 853 961 965 975',
  '7-9': '220 231 245 265 354 385 423 967 968',
  '8-10': '20 60 378 506 850 855 856 964 970 976',
  '8-11': '55 57 65 502 504 593 977',
  '8-12': '92 383 883',
  '8-13': '66 81 91',
  '8-8':
    '45 216 222 223 226 227 228 232 235 236 253 257 266 350 356 357 370 371 373 374 389 505 509 800 808 973 993',
  '8-9': '32 36 51 213 224 233 237 250 258 264 268 377 382 387 591 962 963',
  '9-10': '380 881 966 996',
  '9-11': '56',
  '9-12': '41 420 870',
  '9-9':
    '33 34 93 94 211 212 218 221 240 242 244 249 251 255 256 260 261 262 351 590 594 596 979 992 994 995 998',
  '10-10': '1 7 52 58 225 229',
  '10-11': '54',
  '10-12': '30 234',
  '11-11': '888',
  '12-12': '878',
}

const byCountry = new Map(
  Object.entries(lengths).flatMap(([range, codes]) => {
    const [fewest = 0, most = 0] = range.split('-').map(Number)
    return codes.split(' ').map((code) => [code, { fewest, most }] as const)
  }),
)

/** Whether a number with its country code, not Viet Nam's, can exist: its country has numbers so long. */
export function isForeign(digits: string): boolean {
  // No country code begins another.
  const code = [1, 2, 3].map((size) => digits.slice(0, size)).find((start) => byCountry.has(start))
  const plan = byCountry.get(code ?? '')
  if (!code || !plan) return false
  // North America's areas and exchanges begin with 2 to 9 (North American Numbering Plan).
  if (code === '1') return /^1[2-9]\d{2}[2-9]\d{6}$/.test(digits)
  const rest = digits.length - code.length
  return rest >= plan.fewest && rest <= plan.most
}
