interface ImportMetaEnv {
  /** Origin of the API in the Zalo build; empty where it is the page's own. */
  readonly VITE_API_ORIGIN?: string
  /** `browser` in the web build. */
  readonly VITE_HOST?: 'browser' | 'zalo'
  /** Name of the module that lists the Zalo build's own modules, beside them. */
  readonly VITE_PACKAGE_FILES?: string
}

/** The content manifest, put into the Zalo build. */
declare module 'virtual:content-manifest' {
  const manifest: import('./content/content-manifest').ContentManifest
  export default manifest
}
