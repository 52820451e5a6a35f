import { dictionary } from '@zxcvbn-ts/language-common'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { addTo, newBloom } from '../cms/src/users/passwords/bloom'
import { cmsDir } from './lib/paths'

/**
 * `npm run passwords`: makes the filter of breached passwords that accounts are checked against, from
 * the list in `@zxcvbn-ts/language-common` (MIT; about 49,000 passwords from published breaches) and a
 * few words that suggest themselves here. One in ten thousand good passwords is refused by mistake.
 */
const oneIn = 10_000
const local = [
  'chungtay',
  'conganviet',
  'congan',
  'congantinh',
  'canhsat',
  'matkhau',
  'quantri',
  'quantrivien',
  'anhyeuem',
  'emyeuanh',
  'xinchao',
  'vietnam',
  'hungyen',
  'thaibinh',
  'hanoi',
]
const entries = [...new Set([...dictionary['passwords-common'], ...local])].map((each) =>
  each.toLowerCase(),
)
const bloom = newBloom(entries.length, oneIn)
for (const each of entries) addTo(bloom, each)
const file = path.join(cmsDir, 'src/users/passwords/breached.json')
await writeFile(
  file,
  `${JSON.stringify(
    {
      source: '@zxcvbn-ts/language-common 4.1.3 (MIT), npm run passwords',
      entries: entries.length,
      hashes: bloom.hashes,
      bits: Buffer.from(bloom.bits).toString('base64'),
    },
    null,
    2,
  )}\n`,
)
console.log(`${entries.length} passwords in ${bloom.bits.length} bytes: ${file}`)
