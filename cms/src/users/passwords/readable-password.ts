import { randomText } from '../../platform/crypto/references'
import { passwordProblem } from './password-problem'

/**
 * A password that an account may have, drawn by `draw`. One in some thousand drawn ones is taken for a breached
 * one: the list of those is a filter that knows its words by a few bits. Such a one is drawn again.
 */
export function drawPassword(draw: () => string): string {
  let password = draw()
  while (passwordProblem(password)) password = draw()
  return password
}

/** Four groups of five letters and digits that are not mistaken for each other: about 98 bits. */
export function readablePassword(): string {
  const group = () => randomText(5, 'abcdefghjkmnpqrstuvwxyz23456789')
  return drawPassword(() => [group(), group(), group(), group()].join('-'))
}
