import useSWR from 'swr'
import { getJson } from './api'

/**
 * Published figures that change by themselves: asked of the service when the page opens, never part of
 * the content that a page is rendered from. Undefined `path`: not yet.
 */
export function useFigures<T>(path: string | undefined) {
  return useSWR<T>(path ? ['figures', path] : null, () => getJson<T>(path ?? ''), {
    shouldRetryOnError: false,
    revalidateOnFocus: false,
    keepPreviousData: true,
  })
}
