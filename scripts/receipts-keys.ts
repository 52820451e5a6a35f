import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { keyName } from '../shared/src/signed-receipts/format'
import {
  parseReceiptKeys,
  rotated,
  withdrawn,
  type ReceiptKeys,
} from '../shared/src/signed-receipts/keys'
import { defaultDataDir } from './lib/paths'
import { firstKeys, newReceiptKey, receiptKeysFile, writeReceiptKeys } from './lib/receipt-keys'

/**
 * `npm run receipts:keys [-- new | rotate | withdraw <kid> "<why>"]`: the keys that sign receipts. Alone it
 * lists them. Keys of the data folder are changed there; keys that `RECEIPT_KEYS` holds, and new ones, are
 * printed as the value to put there. The service takes them when it starts.
 */
const [command = 'list', kid = '', why = ''] = process.argv.slice(2)
const file = receiptKeysFile(path.resolve(process.env.DATA_DIR ?? defaultDataDir))
const now = new Date()

try {
  if (command === 'new') console.log(JSON.stringify(firstKeys(now)))
  else if (command === 'list') list(current())
  else if (command === 'rotate') keep(rotated(current(), newReceiptKey(now), now))
  else if (command === 'withdraw' && kid && why)
    keep(withdrawn(current(), { kid, why, fresh: newReceiptKey(now), now }))
  else throw new Error('Usage: npm run receipts:keys [-- new | rotate | withdraw <kid> "<why>"]')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function current(): ReceiptKeys {
  if (process.env.RECEIPT_KEYS) return parseReceiptKeys(process.env.RECEIPT_KEYS)
  if (!existsSync(file)) throw new Error(`${file} does not exist: start the service once`)
  return parseReceiptKeys(readFileSync(file, 'utf8'))
}

function keep(keys: ReceiptKeys): void {
  if (process.env.RECEIPT_KEYS) {
    console.log(JSON.stringify(keys))
    return
  }
  writeReceiptKeys(file, keys)
  list(keys)
  console.log('Start the service again, so that it signs with the new key.')
}

function list({ keys }: ReceiptKeys): void {
  for (const { x, d, madeAt, retiredAt, withdrawnAt, why: reason } of keys) {
    const state = d
      ? 'signs'
      : withdrawnAt
        ? `withdrawn ${withdrawnAt} (${reason ?? ''})`
        : `retired ${retiredAt ?? ''}`
    console.log(`${keyName(x)}  made ${madeAt}  ${state}`)
  }
}
