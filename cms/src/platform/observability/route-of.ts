/** Of a request nobody reads more than its first part: what comes after may name a case or a person. */
const sections = /^\/([a-z0-9][a-z0-9-]{0,39})(?:\/|$)/

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'])

/** So many names at most: whoever asks for made-up addresses makes no new ones. */
const mostRoutes = 200

/**
 * Makes the function that says, for counting, what was asked for: `/api/feedback`, `/thu-tuc`, `/admin`. What was
 * not found, or asked in an odd way, is `other`.
 * @param unseen First parts of addresses of which is not even told that they were asked for: they are `other` too.
 */
export function createRoutes(unseen: () => readonly string[]) {
  const known = new Set<string>()
  return (method: string, url: string, status: number): string => {
    const path = url.split(/[?#]/, 1)[0]!
    if (path === '/') return '/'
    const under = path.startsWith('/api/') ? '/api' : ''
    const section = sections.exec(path.slice(under.length))?.[1]
    if (!section || !methods.has(method)) return 'other'
    const route = `${under}/${section}`
    if (known.has(route)) return status === 404 ? 'other' : route
    // Only what was answered is there: anybody can ask for what is not, or in a way that is refused.
    const isAnswered = status >= 200 && status < 300
    if (!isAnswered || unseen().includes(route) || known.size === mostRoutes) return 'other'
    known.add(route)
    return route
  }
}
