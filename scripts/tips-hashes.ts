import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { rootDir } from './lib/paths'
import { builtTipsHashes } from './lib/tips-files'

/**
 * `npm run tips:hashes [-- --write]`: builds the page for crime tips from these sources and prints the
 * SHA-256 of its files as `sha256sum` does; `--write` puts them into the release page as well. The
 * same commit gives the same lines in any folder.
 */
const lines = [...(await builtTipsHashes())].map(([name, hash]) => `${hash}  ${name}`)
for (const line of lines) console.log(line)

if (process.argv.includes('--write')) {
  const page = path.join(rootDir, 'docs/tips-release.md')
  const text = await readFile(page, 'utf8')
  const block = `\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n\n`
  await writeFile(
    page,
    text.replace(/(<!-- hashes: .* -->)[\s\S]*?(<!-- \/hashes -->)/, `$1${block}$2`),
  )
}
