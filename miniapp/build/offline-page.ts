import { escapeHtml } from '../src/platform/head/render-tags'

/** What stands in for a file that was opened without a network. Needs no other file. */
export function offlinePage(appName: string, base: string): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Không có mạng – ${escapeHtml(appName)}</title>
<style>
body { max-width: 34rem; margin: 0 auto; padding: 3rem 1.25rem; font: 17px/1.5 system-ui, sans-serif; }
a { display: inline-block; padding: 0.75rem 0; }
</style>
</head>
<body>
<h1>Không có mạng</h1>
<p>Tệp này chưa được lưu trên máy nên cần có mạng mới mở được. Kiểm tra Wi-Fi hoặc dữ liệu di động rồi mở lại.</p>
<p><a href="${base}">Về trang chủ ${escapeHtml(appName)}</a></p>
</body>
</html>
`
}
