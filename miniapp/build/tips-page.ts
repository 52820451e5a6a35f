type File = { url: string; integrity: string }

/** The HTML of the page for crime tips. Without JavaScript it says what to do instead. */
export function tipsPage({ script, style }: { script: File; style: File }): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<title>Tố giác tội phạm</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${style.url}" integrity="${style.integrity}">
<script type="module" src="${script.url}" integrity="${script.integrity}"></script>
</head>
<body>
<div id="app"></div>
<noscript>
<main class="tp-screen">
<h1>Tố giác tội phạm</h1>
<p>Trang này mã hóa tin ngay trên máy bạn, nên cần bật JavaScript. Trình duyệt của bạn đang tắt JavaScript, vì vậy chưa gửi được tin ở đây.</p>
<p>Đang có nguy hiểm, hãy gọi <a href="tel:113">113</a>. Việc khác, hãy đến trụ sở công an xã, phường gần nhất hoặc tìm theo tên trong <a href="/lien-he">danh sách các đơn vị</a>.</p>
</main>
</noscript>
</body>
</html>
`
}
