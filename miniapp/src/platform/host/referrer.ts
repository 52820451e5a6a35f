/**
 * Requests for the package's own files go to Zalo's host: without this they would tell it, in `Referer`, the
 * path of the page that is open. The shell's HTML is Zalo's, so the policy comes with the app.
 */
export function keepPathsFromReferrer(): void {
  const policy = document.createElement('meta')
  policy.name = 'referrer'
  policy.content = 'strict-origin'
  document.head.append(policy)
}
