interface ImportMetaEnv {
  /** Origin of the API in the Zalo build; empty where it is the page's own. */
  readonly VITE_API_ORIGIN?: string
  /** `browser` in the web build. */
  readonly VITE_HOST?: 'browser' | 'zalo'
}

/** The content manifest, put into the Zalo build. */
declare module 'virtual:content-manifest' {
  const manifest: import('./content/content-manifest').ContentManifest
  export default manifest
}
