interface ImportMetaEnv {
  /** Origin of the API in the Zalo build; empty where it is the page's own. */
  readonly VITE_API_ORIGIN?: string
  /** `browser` in the web build. */
  readonly VITE_HOST?: 'browser' | 'zalo'
  /** Name of the module that lists the Zalo build's own modules, beside them. */
  readonly VITE_PACKAGE_FILES?: string
}

/** What the Zalo build's code names of its content: the first page's files, and the manifest that names the rest. */
declare module 'virtual:content-manifest' {
  export const named: import('./content/content-manifest').NamedContent
  export const manifestFile: string
}
