import type { ContentSnapshot } from '@chung-tay/shared/content/snapshot'
import { snapshotReader } from '@chung-tay/shared/content/snapshot'
import { queryTarget } from '@chung-tay/shared/content/query-target'
import { generatePath } from 'react-router-dom'
import type { AppRoute } from '../router/app-route'

export type PagePath = {
  path: string
  /** Whether it is one of many alike, such as the pages of procedures. */
  isRepeated: boolean
  /** When what the page is about last changed, ISO 8601. */
  updatedAt?: string
}

/** Every page that exists with this content, apart from the one for unknown addresses. */
export function pagePaths(routes: readonly AppRoute[], snapshot: ContentSnapshot): PagePath[] {
  return routes.filter(({ path }) => path !== '*').flatMap((route) => pathsOf(route, snapshot))
}

function pathsOf(route: AppRoute, snapshot: ContentSnapshot): PagePath[] {
  if (!route.path.includes(':')) return [{ path: route.path, isRepeated: false }]
  if (route.entries) {
    return route
      .entries(snapshotReader(snapshot))
      .map((params) => ({ path: generatePath(route.path, params), isRepeated: true }))
  }
  const name = collectionOf(route)
  return Object.values(snapshot.details[name]).map(({ slug, updatedAt }) => ({
    path: generatePath(route.path, { [parameterOf(route)]: slug }),
    isRepeated: true,
    updatedAt,
  }))
}

/** The collection whose documents the route's pages are about. */
function collectionOf(route: AppRoute) {
  const probe = 'x'
  for (const { shape, path } of route.content({ [parameterOf(route)]: probe })) {
    const target = shape === 'one' ? queryTarget(path) : undefined
    if (target?.kind === 'detail' && target.slug === probe) return target.name
  }
  throw new Error(`The route ${route.path} needs "entries": it reads no document by its parameter`)
}

function parameterOf({ path }: AppRoute): string {
  return /:(\w+)/.exec(path)?.[1] ?? 'slug'
}
