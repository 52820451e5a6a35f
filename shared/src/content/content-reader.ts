import type { ContentQuery } from './queries'

/** Looks an answer up without waiting; undefined when it is not at hand. */
export type ContentReader = <T>(query: ContentQuery<T>) => T | undefined
