import { builtTipsHashes } from './lib/tips-files'

/**
 * `npm run tips:hashes`: builds the page for crime tips from these sources and prints the SHA-256 of
 * its files as `sha256sum` does. The same commit gives the same lines in any folder.
 */
for (const [name, hash] of await builtTipsHashes()) console.log(`${hash}  ${name}`)
