import { minify } from 'terser'
import type { Plugin } from 'vite'

/** What every opening loads: the entry, and the chunks that home takes with it. */
const isOfStart = /^(entry-zalo|vendor|common|home-parts)$/

/**
 * Terser's turn for the code of the start alone, in which a kilobyte counts: over all of a package it would
 * take a minute of each build.
 */
export function smallerStartPlugin(): Plugin {
  return {
    name: 'chung-tay:smaller-start',
    enforce: 'post',
    async renderChunk(code, { name }) {
      if (!isOfStart.test(name)) return null
      const { code: smaller } = await minify(code, { module: true, compress: { passes: 2 } })
      return { code: smaller ?? code, map: null }
    },
  }
}
