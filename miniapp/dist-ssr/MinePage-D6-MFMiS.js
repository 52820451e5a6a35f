import {
  O as Section,
  W as ButtonLink,
  _ as LinkList,
  g as LinkItem,
  o as Page,
  st as useContent,
  t as EmptyState,
} from './ui-BkTNSg5-.js'
import './preferences-C8SRwccV.js'
import { r as queries } from './queries-D3El3I6I.js'
import { t as OpenBadge } from './OpenBadge-CskC7CJU.js'
import { t as usePreferences } from './entry-server.js'
import './units-3c2U6VxK.js'
import { t as require_jsx_runtime } from './jsx-runtime-DMhvi77r.js'
// src/mine/MinePage.tsx
var import_jsx_runtime = require_jsx_runtime()
/** What this device keeps for the person: their commune, and the way to the settings. */
function MinePage() {
  const { preferences } = usePreferences()
  const { data: units } = useContent(queries.units)
  const commune = units?.find(({ slug }) => slug === preferences.commune)
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Page, {
    title: 'Của tôi',
    lead: 'Chỉ lưu trên máy này, không ai khác thấy.',
    back: false,
    meta: { noindex: true },
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Section, {
        title: 'Nơi của tôi',
        children: commune
          ? /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, {
              children: [
                /* @__PURE__ */ (0, import_jsx_runtime.jsx)(OpenBadge, { hours: commune }),
                /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LinkList, {
                  children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LinkItem, {
                    to: `/lien-he/${commune.slug}`,
                    icon: 'map-pin',
                    title: commune.name,
                    hint: commune.address ?? 'Xem giờ làm việc, liên hệ',
                  }),
                }),
              ],
            })
          : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(EmptyState, {
              drawing: 'unit',
              title: 'Bạn chưa chọn xã, phường',
              action: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ButtonLink, {
                icon: 'map-pin',
                to: '/lien-he',
                children: 'Chọn xã, phường',
              }),
              children: 'Chọn một lần, trang thủ tục sẽ chỉ đúng nơi bạn cần đến.',
            }),
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Section, {
        title: 'Tiện ích',
        children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(LinkList, {
          children: [
            /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LinkItem, {
              to: '/cai-dat',
              icon: 'text-size',
              title: 'Chữ to, màu tối, đọc to',
            }),
            /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LinkItem, {
              to: '/tim',
              icon: 'search',
              title: 'Tìm kiếm',
            }),
            /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LinkItem, {
              to: '/cam-nang',
              icon: 'book',
              title: 'Cẩm nang gỡ khó',
            }),
            /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LinkItem, {
              to: '/van-ban',
              icon: 'scale',
              title: 'Văn bản pháp luật',
            }),
            /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LinkItem, {
              to: '/trang/cong-an-khong-bao-gio',
              icon: 'shield',
              title: 'Nhận ra kẻ giả danh công an',
            }),
          ],
        }),
      }),
    ],
  })
}
var __moduleId = 'src/mine/MinePage.tsx'
export { __moduleId, MinePage as default }
