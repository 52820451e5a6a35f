import { readFileSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import { stranger, until } from '../testing/api'
import { metricsToken } from '../testing/metrics-token'

const read = async () => {
  const answer = await fetch(`${inject('serviceUrl')}/api/metrics`, {
    headers: { Authorization: `Bearer ${metricsToken}` },
  })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
  return answer.text()
}

test('operators read what the service does; nobody else learns that there is anything to read', async () => {
  const text = await read()
  expect(text).toMatch(/^chung_tay_database_up 1$/m)
  expect(text).toMatch(/^chung_tay_migrations_pending 0$/m)
  expect(text).toMatch(/^chung_tay_disk_free_bytes \d/m)
  expect(text).toMatch(/^chung_tay_notices\{state="dead"\} \d/m)
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds \d/m)
  const nowhere = await fetch(`${inject('serviceUrl')}/api/khong-co`)
  const words: unknown = await nowhere.json()
  for (const authorization of ['', 'Bearer x', `Basic ${metricsToken}`]) {
    const answer = await fetch(`${inject('serviceUrl')}/api/metrics`, {
      headers: { Authorization: authorization },
    })
    expect([answer.status, await answer.json()]).toEqual([404, words])
  }
})

test('requests are counted by the first part of their address; of crime tips nothing is told', async () => {
  const marker = 'rieng-tu-0912345678'
  await stranger().get('/api/notices/push-key')
  await stranger().post('/api/feedback/track', { code: marker })
  await stranger().get(`/thu-tuc/${marker}?q=${marker}`)
  await stranger().get(`/api/khong-co-${marker}`)
  await stranger().get('/to-giac')
  await stranger().post('/api/tips/box', { box: marker })
  const count = (text: string) =>
    /^chung_tay_http_request_seconds_count\{route="\/api\/notices",method="GET",status="200"\} (\d+)$/m.exec(
      text,
    )?.[1]
  await until(async () => Number(count(await read()) ?? 0) > 0)
  const text = await read()
  expect(text).not.toMatch(/rieng-tu|0912345678|to-giac|tips/)
})

test('what the dashboard and the alarms ask for is there to be read', async () => {
  const there = await read()
  const deploy = new URL('../../../../deploy/observability/', import.meta.url)
  for (const file of ['grafana-dashboard.json', 'prometheus-alerts.yml']) {
    const asked = readFileSync(new URL(file, deploy), 'utf8')
    const names = new Set(asked.match(/\b(?:chung_tay|nodejs|process)_\w+/g))
    // Told where nightly backups are made.
    names.delete('chung_tay_backup_newest_timestamp_seconds')
    expect(names.size).toBeGreaterThan(5)
    for (const name of names) expect(there, name).toMatch(new RegExp(`^${name}[ {]`, 'm'))
  }
})
