import { queries } from '@chung-tay/shared/content/queries'
import type { Service } from '../../scripts/lib/service'

/** Publishes a procedure again, as an editor who corrects a word would. */
export async function publishSomething({ url, admin }: Service): Promise<void> {
  const json = { 'Content-Type': 'application/json' }
  const signedIn = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify(admin),
  })
  const { token } = (await signedIn.json()) as { token: string }
  const { docs } = (await (await fetch(url + queries.procedures.path)).json()) as {
    docs: { id: string; summary: string }[]
  }
  const [procedure] = docs
  if (!procedure) throw new Error('There is no procedure to publish')
  const { ok, status } = await fetch(`${url}/api/procedures/${procedure.id}`, {
    method: 'PATCH',
    headers: { ...json, Authorization: `JWT ${token}` },
    body: JSON.stringify({ summary: `${procedure.summary} Mới.`, _status: 'published' }),
  })
  if (!ok) throw new Error(`Publishing answered ${status}`)
}
