import { createHash } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { build, type Rollup } from 'vite'
import { writeBelow } from './files'
import { tipsPage } from './tips-page'
import { commonOptions, miniappDir } from './vite-options'

/** Where the page for crime tips is built, and from where it is served. */
export const tipsDir = path.join(miniappDir, 'dist-tips')

/** The address of one of the page's files: `index.html` is the page itself. */
export function tipsFileUrl(relativePath: string): string {
  return relativePath === 'index.html' ? '/to-giac' : `/to-giac/${relativePath}`
}

/**
 * Builds the page for crime tips: one script, one style sheet, one page that names both with their
 * hashes. The bytes depend on the sources only, not on content, addresses or folders, so that
 * anybody can build them again and compare.
 */
export async function buildTips(outDir: string = tipsDir): Promise<void> {
  const { output } = (await build({
    ...commonOptions(),
    publicDir: false,
    base: '/to-giac/',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: ['es2020', 'chrome87', 'safari14'],
      cssTarget: ['chrome87', 'safari14'],
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: path.join(miniappDir, 'src/tips/page/entry.tsx'),
        output: { format: 'es', codeSplitting: false, entryFileNames: 'page.js' },
      },
    },
  })) as Rollup.RollupOutput
  const script = textOf(output, '.js')
  const style = textOf(output, '.css')
  const scriptFile = `to-giac.${shortHash(script)}.js`
  const styleFile = `to-giac.${shortHash(style)}.css`
  const html = tipsPage({
    script: { url: tipsFileUrl(scriptFile), integrity: integrityOf(script) },
    style: { url: tipsFileUrl(styleFile), integrity: integrityOf(style) },
  })
  await rm(outDir, { recursive: true, force: true })
  await mkdir(outDir, { recursive: true })
  await writeBelow(outDir, scriptFile, script)
  await writeBelow(outDir, styleFile, style)
  await writeBelow(outDir, 'index.html', html)
}

function textOf(output: Rollup.RollupOutput['output'], ending: string): string {
  const files = output.filter(({ fileName }) => fileName.endsWith(ending))
  const [file] = files
  if (!file || files.length > 1) throw new Error(`One ${ending} file expected, not ${files.length}`)
  return file.type === 'chunk' ? file.code : String(file.source)
}

const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

const integrityOf = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`
