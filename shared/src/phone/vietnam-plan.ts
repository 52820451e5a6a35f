/**
 * Which numbers of Viet Nam exist: plan of telecommunication numbers of Circular 22/2014/TT-BTTTT (with
 * 27/2021/TT-BTTTT), area codes of 2017 as told to the ITU on 25/11/2016, mobile codes of 15/09/2018.
 * Written without the country code and without the leading 0.
 */
const areaCodes =
  '203 204 205 206 207 208 209 210 211 212 213 214 215 216 218 219 220 221 222 225 226 227 228 229 232 ' +
  '233 234 235 236 237 238 239 251 252 254 255 256 257 258 259 260 261 262 263 269 270 271 272 273 274 ' +
  '275 276 277 290 291 292 293 294 296 297 299'

const shapes: readonly RegExp[] = [
  // Land lines: Hà Nội and Thành phố Hồ Chí Minh with eight digits, the others with seven.
  /^2[48][2-9]\d{7}$/,
  new RegExp(`^(?:${areaCodes.replace(/ /g, '|')})\\d{7}$`),
  // Mobile networks.
  /^(?:3\d|5[1689]|7[06-9]|8[1-8]|9[0-8])\d{7}$/,
  /^(?:52[238]|559|89[6-9]|99[013-9])\d{6}$/,
  // Numbers of devices.
  /^(?:121[0-3]\d|1[46]0\d{2})\d{4}$/,
  // Calls over the internet (65) and by satellite (672); networks of the Party and the State (80), of
  // the army and the police (69).
  /^65\d{8}$/,
  /^672\d{6}$/,
  /^80\d{5,7}$/,
  /^69\d{5,7}$/,
  // Numbers of services, dialled without a 0.
  /^1[89]00\d{4,6}$/,
]

/** Whether Viet Nam's plan has this number. @param digits without 84 and without the leading 0 */
export function isVietnamese(digits: string): boolean {
  return shapes.some((shape) => shape.test(digits))
}

/**
 * Numbers that are dialled alone: of three digits (112–116, those of the networks), of four (1022,
 * messages to 5xxx–9xxx), and longer ones that begin with 1.
 */
export function isShortNumber(digits: string): boolean {
  return /^(?:[1-9]\d{2,3}|1\d{4,5})$/.test(digits)
}

/**
 * Prefixes of eleven-digit mobile numbers and what they became in 2018 (plan of the Ministry of
 * Information and Communications for changing mobile network codes, from 15/09/2018).
 */
const mobileSince2018: Readonly<Record<string, string>> = {
  120: '70',
  121: '79',
  122: '77',
  123: '83',
  124: '84',
  125: '85',
  126: '76',
  127: '81',
  128: '78',
  129: '82',
  162: '32',
  163: '33',
  164: '34',
  165: '35',
  166: '36',
  167: '37',
  168: '38',
  169: '39',
  186: '56',
  188: '58',
  199: '59',
}

/**
 * Area codes of three digits until 2017 and today's (Viet Nam's communication to the ITU of
 * 25/11/2016). Those of two digits are left out but for Hà Nội's 4: with seven digits behind them they
 * look like mobile numbers of today.
 */
const areaSince2017: Readonly<Record<string, string>> = {
  230: '215',
  231: '213',
  240: '204',
  241: '222',
  280: '208',
  281: '209',
  320: '220',
  321: '221',
  350: '228',
  351: '226',
  500: '262',
  501: '261',
  510: '235',
  511: '236',
  650: '274',
  651: '271',
  710: '292',
  711: '293',
  780: '290',
  781: '291',
}

/** The number of today for one that was given out before 2018; the same when it is one of today. */
export function todaysNumber(digits: string): string {
  if (isVietnamese(digits)) return digits
  const code = digits.slice(0, 3)
  if (digits.length === 10) {
    const now = mobileSince2018[code] ?? areaSince2017[code]
    if (now) return now + digits.slice(3)
  }
  return digits.length === 9 && digits.startsWith('4') ? `24${digits.slice(1)}` : digits
}
