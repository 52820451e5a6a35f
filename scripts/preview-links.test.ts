import { expect, test } from 'vitest'

type Match = {
  route: { path: string; content: (params: object) => { path: string; shape: string }[] }
  params: object
}

const { default: config } = await import('../cms/src/payload.config')
const { env } = await import('../cms/src/platform/env')
// Named at run time: the mini app's pages have compiler options of their own.
const miniapp = new URL('../miniapp/src/', import.meta.url).pathname
const { routes } = (await import(`${miniapp}routes.ts`)) as { routes: unknown }
const { matchAppRoute } = (await import(`${miniapp}platform/router/match-app-route.ts`)) as {
  matchAppRoute: (routes: unknown, path: string) => Match | undefined
}

/** What an address of a document `mau` opens in the mini app. */
const shown = (address: string) => matchAppRoute(routes, new URL(address).pathname)

test('the admin links every collection with a preview to a page that the mini app has', async () => {
  const { collections } = await config
  const links = collections.flatMap(({ slug, admin }) => {
    const link = admin.preview?.({ slug: 'mau' }, {} as never)
    return typeof link === 'string' ? [{ slug, link }] : []
  })
  expect(links.map(({ slug }) => slug)).toContain('scam-guides')
  expect(links.length).toBeGreaterThanOrEqual(9)
  for (const { slug, link } of links) {
    expect(link.startsWith(`${env.publicUrl}/`), link).toBe(true)
    const match = shown(link)
    expect([slug, match?.route.path]).not.toEqual([slug, '*'])
    // A page about one document must be of this collection; a page for all of them has no slug.
    const one = match?.route.content(match.params).find(({ shape }) => shape === 'one')
    if (one) expect(one.path).toContain(`/api/${slug}?`)
    else expect([slug, match?.route.path]).toEqual([slug, pagesOfLists[slug]])
  }
})

/** Collections whose documents stand on a page made from lists. */
const pagesOfLists: Record<string, string> = {
  contacts: '/lien-he',
  'procedure-fields': '/thu-tuc/nhom/:slug',
  'scam-figures': '/tin-nong/so-lieu',
  'scam-guides': '/kiem-tra-lua-dao',
}

test('without a slug there is no link to a page of its own', async () => {
  const { collections } = await config
  const previewOf = (name: string) => collections.find(({ slug }) => slug === name)!.admin.preview!
  expect(previewOf('alerts')({}, {} as never)).toBeNull()
  expect(previewOf('scam-guides')({}, {} as never)).toContain('/kiem-tra-lua-dao?')
})
