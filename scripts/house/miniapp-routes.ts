// Named at run time: the mini app's pages have compiler options of their own.
const file = new URL('../../miniapp/src/routes.ts', import.meta.url).pathname

/** The pages of the mini app. */
export const { routes } = (await import(file)) as { routes: readonly { path: string }[] }
