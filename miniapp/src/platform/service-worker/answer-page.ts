export type PageSources = {
  /** Answers from the network, or from the cache when the network fails or is slow. */
  visit: () => Promise<Response>
  /** The answer kept from an earlier visit. */
  recall: () => Promise<Response | undefined>
  /** The app without a page: it renders any page from the saved content. */
  shell: () => Promise<Response | undefined>
  /** Milliseconds until the shell is given instead of waiting on. */
  patience: number
}

/** Answers a navigation: the network's page, else the kept one, else the shell. */
export async function answerPage({
  visit,
  recall,
  shell,
  patience,
}: PageSources): Promise<Response> {
  const visiting = visit()
  const quick = await Promise.race([visiting.catch(() => undefined), after(patience)])
  if (quick && quick.status < 500) return quick
  return (await recall()) ?? (await shell()) ?? visiting
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds))
}
