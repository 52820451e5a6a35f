import type { Plugin } from 'vite'
import { headerColour } from '../src/platform/in-zalo/header-colour'

/** What Zalo's shell reads before it loads the app. Colours may differ by theme. */
export type AppConfig = {
  app: {
    title: string
    headerColor: { light: string; dark: string }
    statusBarColor: { light: string; dark: string }
    textColor: { light: string; dark: string }
    textAlign: 'left' | 'center'
    leftButton: 'none' | 'back' | 'home' | 'both'
    statusBar: 'normal' | 'hidden' | 'transparent'
  }
  debug: boolean
  listCSS: string[]
  listSyncJS: string[]
  listAsyncJS: string[]
  pages: string[]
}

/** What is known of a file that Vite has written. */
export type WrittenFile =
  | {
      type: 'chunk'
      fileName: string
      isEntry: boolean
      imports: string[]
      facadeModuleId?: string | null
    }
  | { type: 'asset'; fileName: string }

/** The app's look in Zalo: title and the header's colours from the settings. */
export function appLook(title: string, accent: string): AppConfig['app'] {
  const header = { light: headerColour(accent, false), dark: headerColour(accent, true) }
  return {
    title,
    headerColor: header,
    statusBarColor: header,
    textColor: { light: 'white', dark: 'white' },
    textAlign: 'left',
    leftButton: 'back',
    statusBar: 'normal',
  }
}

/** The page that most openings begin with, which need not wait to be asked for. */
export type FirstPage = {
  /** How the path of its module ends. */
  module: string
  /** Modules of the content that it reads, beside the app's own. */
  content: readonly string[]
  /** A script that stands before all others. */
  frame: string
}

/**
 * Lists the files that start the app: the styles, the entry, the chunks it imports, and what the first page is
 * made of. Other chunks are loaded by the app itself when they are needed.
 */
export function appConfig(
  app: AppConfig['app'],
  files: readonly WrittenFile[],
  { module, content, frame }: FirstPage,
): AppConfig {
  const entries = files.filter((file) => file.type === 'chunk' && file.isEntry)
  const names = entries.map(({ fileName }) => fileName)
  const page = files.find((file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(module))
  if (!page) throw new Error(`No chunk is made of ${module}, the first page`)
  return {
    app,
    debug: false,
    listCSS: files.map(({ fileName }) => fileName).filter((name) => name.endsWith('.css')),
    listSyncJS: [`assets/${frame}`, ...names],
    listAsyncJS: [
      ...importedBy([...names, page.fileName], files),
      page.fileName,
      ...content.map((name) => `assets/${name}`),
    ],
    pages: [],
  }
}

/** Vite plugin that writes `app-config.json` beside the build. */
export function appConfigPlugin(app: AppConfig['app'], first: FirstPage): Plugin {
  return {
    name: 'chung-tay:app-config',
    // After Vite has written the stylesheet.
    enforce: 'post',
    generateBundle(_, bundle) {
      const files = Object.values(bundle) as WrittenFile[]
      const source = JSON.stringify(appConfig(app, files, first), null, 2)
      this.emitFile({ type: 'asset', fileName: 'app-config.json', source })
    },
  }
}

function importedBy(names: readonly string[], files: readonly WrittenFile[]): string[] {
  const byName = new Map(files.map((file) => [file.fileName, file]))
  const seen = new Set<string>()
  const visit = (name: string) => {
    const file = byName.get(name)
    if (file?.type !== 'chunk') return
    for (const imported of file.imports) {
      if (seen.has(imported) || names.includes(imported)) continue
      seen.add(imported)
      visit(imported)
    }
  }
  names.forEach(visit)
  return [...seen]
}
