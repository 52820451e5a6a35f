import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../../scripts/lib/service'

export type Nginx = { url: string; stop: () => Promise<void> }

/** nginx on loopback serving one file as `/file.json`, tuned as one would for static content. */
export async function startNginx(file: Buffer): Promise<Nginx> {
  const dir = mkdtempSync(path.join(tmpdir(), 'chung-tay-nginx-'))
  const port = await freePort()
  // Started by root, workers would run as somebody who may not read this folder.
  const user = process.getuid?.() === 0 ? 'user root; ' : ''
  writeFileSync(path.join(dir, 'file.json'), file)
  writeFileSync(
    path.join(dir, 'nginx.conf'),
    `${user}daemon off; worker_processes 1; pid ${dir}/pid; error_log ${dir}/error.log;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; etag on;
  open_file_cache max=100; types { application/json json; }
  client_body_temp_path ${dir}/a; proxy_temp_path ${dir}/b; fastcgi_temp_path ${dir}/c; uwsgi_temp_path ${dir}/d; scgi_temp_path ${dir}/e;
  server { listen 127.0.0.1:${port}; root ${dir}; add_header Cache-Control "public, max-age=0"; }
}`,
  )
  const child: ChildProcess = spawn('nginx', ['-p', dir, '-c', path.join(dir, 'nginx.conf')], {
    stdio: 'ignore',
  })
  const url = `http://127.0.0.1:${port}/file.json`
  for (let attempt = 0; ; attempt += 1) {
    const answered = await fetch(url)
      .then(({ ok }) => ok)
      .catch(() => false)
    if (answered) break
    if (attempt > 50) throw new Error('nginx did not start')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return {
    url,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => {
          rmSync(dir, { recursive: true, force: true })
          resolve()
        })
        child.kill('SIGTERM')
      }),
  }
}
