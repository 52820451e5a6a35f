import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { AppConfig } from '../../miniapp/build/app-config'
import { appId, appPath } from './names'

export type ShellSetting = { theme: 'light' | 'dark'; language: 'vi' | 'en' }

/**
 * The page that Zalo's shell makes of a package: our `index.html` is not uploaded, the files that
 * `app-config.json` lists are loaded around an empty `#app`, whatever the path below the app's address.
 */
export async function shellPage(www: string, { theme, language }: ShellSetting): Promise<string> {
  const config = JSON.parse(await readFile(path.join(www, 'app-config.json'), 'utf8')) as AppConfig
  const at = (name: string) => `${appPath}/${name}`
  const script = (name: string, how: string) =>
    `<script ${name.endsWith('.module.js') ? 'type="module" crossorigin ' : ''}${how} src="${at(name)}"></script>`
  const globals = {
    APP_ID: appId,
    zAppID: '1708861830426500000',
    APP_VERSION: '1',
    APP_ENV: '',
    APP_CONFIG: config,
    zTheme: theme,
    zLanguage: language,
  }
  const json = JSON.stringify(globals).replaceAll('<', '\\u003c')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1, minimum-scale=1, user-scalable=no, viewport-fit=cover">
<title>${config.app.title}</title>
<script>Object.assign(window, ${json}, { ZJSBridge: { setJSToken() {}, setZAccSession() {} } })</script>
${config.listCSS.map((name) => `<link rel="stylesheet" href="${at(name)}">`).join('\n')}
</head>
<body>
<div id="app"></div>
${config.listSyncJS.map((name) => script(name, '')).join('\n')}
${config.listAsyncJS.map((name) => script(name, 'async')).join('\n')}
</body>
</html>`
}
