import { build } from 'vite'
import { serverOptions } from './vite-options'

/** Builds `entry-server.js`, which renders pages to HTML. */
export async function buildServer(options: { outDir: string; base: string }): Promise<void> {
  await build(serverOptions(options))
}
