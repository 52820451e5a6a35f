import { getPayload } from 'payload'
import config from '../../payload.config'
import { resetSecondFactor } from '../second-factor/reset-at-machine'
import { readablePassword } from './readable-password'
import { setPassword } from './set-password'

/**
 * `npm run users:password -- <e-mail> [--second-factor]`: gives an account a new random password, shown once,
 * and with the option has it set up its second step anew. For whoever runs the machine, when nobody can sign
 * in any more.
 */
const given = process.argv.slice(2)
const option = '--second-factor'
const [email] = given.filter((each) => each !== option)
const payload = await getPayload({ config })
try {
  if (!email) throw new Error(`Whose? npm run users:password -- <e-mail> [${option}]`)
  const password = readablePassword()
  await setPassword(payload, email, password)
  console.log(`New password of ${email} (shown only this once):\n  ${password}`)
  if (given.includes(option)) {
    await resetSecondFactor(payload, email)
    console.log('The next sign-in sets up a new second step.')
  }
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
await payload.destroy()
process.exit()
