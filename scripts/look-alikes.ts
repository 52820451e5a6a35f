import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { format } from 'prettier'
import { rootDir } from './lib/paths'

/**
 * `npm run look-alikes -- <confusables.txt>`: makes shared/src/text/look-alikes-table.ts from the file
 * of Unicode's UTS #39, https://www.unicode.org/Public/security/17.0.0/confusables.txt. Another
 * version is a change to look at: write it here first.
 */
const wanted = {
  version: '17.0.0',
  sha256: 'ec88ecebcf89f63f813d460842b0cf8322744b40a0b2c06f88a2cea48c0351ea',
}

/** Where the file leads to a letter that is drawn like a plain one without saying so. */
const alsoDrawnLike: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'ᴀʙᴄᴅᴇɢʜɪᴊᴋʟᴍɴᴏᴘʀᴛᴜᴠᴡʏᴢ'].map((capital, at) => [capital, plainOf(at)])),
  ꜰ: 'f',
  ꜱ: 's',
  ĸ: 'k',
  ʍ: 'm',
  π: 'n',
  ƅ: 'b',
}

/** Written from right to left: among other letters they would turn the lines of the table around. */
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Nko}\p{Script=Mende_Kikakui}\p{Script=Adlam}]/u

const [file] = process.argv.slice(2)
if (!file) throw new Error('Usage: npm run look-alikes -- <confusables.txt>')
const text = readFileSync(file, 'utf8')
const version = /^# Version: (.+)$/m.exec(text)?.[1]
const sha256 = createHash('sha256').update(text).digest('hex')
if (version !== wanted.version || sha256 !== wanted.sha256)
  throw new Error(`This is version ${version} (${sha256}), not ${wanted.version}`)
const source = tableFile(groupsOf(text))
const target = path.join(rootDir, 'shared/src/text/look-alikes-table.ts')
writeFileSync(target, await format(source, { parser: 'typescript', ...prettierRules() }))

/** Letters and digits by the one or two plain letters they are drawn like. */
function groupsOf(text: string): Map<string, string> {
  const pairs = text.split('\n').flatMap((line) => {
    const [, from, to] = /^([0-9A-F]{4,6}) ;\s*([0-9A-F ]+?) ;/.exec(line) ?? []
    return from && to ? [[characters(from), plain(characters(to))] as const] : []
  })
  const wantedPairs = [...pairs, ...Object.entries(alsoDrawnLike)].filter(
    ([letter, drawn]) =>
      /[\p{L}\p{N}]/u.test(letter) &&
      letter > '\u007f' &&
      !rightToLeft.test(letter) &&
      /^[a-z]{1,2}$/.test(drawn),
  )
  const isComposed = ([letter]: readonly [string, string]) => letter.normalize('NFKC') === letter
  const composed = new Map(wantedPairs.filter(isComposed))
  // What composing leads to a letter of the same look needs no line of its own.
  const read = (letter: string) =>
    plain([...letter.normalize('NFKD')].map((each) => composed.get(each) ?? each).join(''))
  const others = wantedPairs.filter((pair) => !isComposed(pair) && read(pair[0]) !== pair[1])
  const groups = new Map<string, string>()
  for (const [letter, drawn] of [...composed, ...others])
    if (plain(letter) !== drawn || letter in alsoDrawnLike)
      groups.set(drawn, (groups.get(drawn) ?? '') + letter)
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function characters(codes: string): string {
  return String.fromCodePoint(...codes.split(' ').map((code) => parseInt(code, 16)))
}

function plain(letters: string): string {
  const bare = letters.normalize('NFKD').replace(/\p{M}/gu, '')
  return [...bare].map((letter) => alsoDrawnLike[letter] ?? letter.toLowerCase()).join('')
}

/** The small capitals above leave out F, Q, S and X. */
function plainOf(at: number): string {
  return 'abcdeghijklmnoprtuvwyz'[at]!
}

function tableFile(groups: ReadonlyMap<string, string>): string {
  const lines = [...groups].map(([drawn, letters]) => `  ${drawn}: '${letters}',`)
  return `/**
 * Made by \`npm run look-alikes\` from confusables.txt, version ${wanted.version}, of the Unicode Security
 * Mechanisms (UTS #39), SHA-256 ${wanted.sha256}.
 * Copyright © 2025 Unicode, Inc., under the Unicode License V3: see NOTICE.
 *
 * Letters and digits of any script, by the plain letters they are drawn like.
 */
export const lookAlikes: Readonly<Record<string, string>> = {
${lines.join('\n')}
}
`
}

function prettierRules(): object {
  return JSON.parse(readFileSync(path.join(rootDir, '.prettierrc.json'), 'utf8')) as object
}
