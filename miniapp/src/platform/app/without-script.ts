// Controls that only the app brings to life; links, calls and what opens by itself stay.
const dead = [
  '#app button',
  '#app input',
  '#app select',
  '#app textarea',
  '.ct-form > :not(noscript)',
  '.ct-search',
  '.ct-segmented',
  '.ct-switch',
  '.ct-choice',
  '.ct-skeleton',
  '.ct-file-button',
].join()

/** Stands in `<noscript>` above every page: takes away what would not answer, and says what works instead. */
export const withoutScript =
  `<style>${dead}{display:none!important}` +
  '.ct-noscript{max-width:44rem;margin:0 auto;padding:12px 16px;border:2px solid}</style>' +
  '<p class="ct-noscript">Trình duyệt đang tắt JavaScript. Bạn vẫn đọc được mọi nội dung và bấm gọi được các ' +
  'số điện thoại. Muốn tìm kiếm, gửi, tra cứu, làm bài thì bật JavaScript rồi tải lại trang. Việc gấp, gọi ' +
  '<a href="tel:113">113</a>; việc khác, đến công an xã, phường gần nhất.</p>'
