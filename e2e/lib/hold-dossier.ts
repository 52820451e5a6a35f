import { randomUUID } from 'node:crypto'
import { staffWith } from '../../cms/src/platform/testing/api'
import { communes } from '../../cms/src/platform/testing/communes'

/** Brings a dossier in, so that the page that looks them up takes a number: on starter content it says where to look instead. */
export async function holdDossier(): Promise<void> {
  const [commune] = await communes(1)
  const officer = await staffWith(['officer'], [commune!.id])
  const number = `H33.41-${randomUUID().slice(0, 8)}`
  await officer.post('/api/dossiers/push', [
    { number, identityDigits: '2468', state: 'processing' },
  ])
}
