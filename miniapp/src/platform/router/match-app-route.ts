import { matchRoutes } from 'react-router-dom'
import type { AppRoute, RouteParams } from './app-route'

export type AppMatch = { route: AppRoute; params: RouteParams }

/** Finds the route of a path inside the app. */
export function matchAppRoute(routes: readonly AppRoute[], pathname: string): AppMatch | undefined {
  const matches = matchRoutes(
    routes.map((route) => ({ path: route.path, handle: route })),
    pathname,
  )
  const match = matches?.[0]
  if (!match) return undefined
  return { route: match.route.handle as AppRoute, params: match.params as RouteParams }
}
