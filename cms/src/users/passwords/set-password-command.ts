import { getPayload } from 'payload'
import config from '../../payload.config'
import { readablePassword } from './readable-password'
import { setPassword } from './set-password'

/**
 * `npm run users:password -- <e-mail>`: gives an account a new random password, shown once. For whoever
 * runs the machine, when nobody can sign in any more.
 */
const [email] = process.argv.slice(2)
const payload = await getPayload({ config })
try {
  if (!email) throw new Error('Whose? npm run users:password -- <e-mail>')
  const password = readablePassword()
  await setPassword(payload, email, password)
  console.log(`New password of ${email} (shown only this once):\n  ${password}`)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
await payload.destroy()
process.exit()
