import {
  n as require_react,
  o as __toESM,
  t as require_jsx_runtime,
} from './jsx-runtime-DMhvi77r.js'
import './preferences-C8SRwccV.js'
import { t as usePreferences } from './entry-server.js'
import {
  L as forgetStored,
  M as Switch,
  O as Section,
  P as Dialog,
  U as Button,
  _ as LinkList,
  g as LinkItem,
  j as SegmentedControl,
  o as Page,
} from './ui-BkTNSg5-.js'
// src/settings/SettingsPage.tsx
var import_react = /* @__PURE__ */ __toESM(require_react(), 1)
var import_jsx_runtime = require_jsx_runtime()
var sizes = [
  {
    value: 1,
    label: 'Vừa',
  },
  {
    value: 1.25,
    label: 'To',
  },
  {
    value: 1.5,
    label: 'Rất to',
  },
]
var themes = [
  {
    value: 'auto',
    label: 'Theo máy',
  },
  {
    value: 'light',
    label: 'Sáng',
  },
  {
    value: 'dark',
    label: 'Tối',
  },
]
/** How the app looks and what it remembers, on this device only. */
function SettingsPage() {
  const { preferences, setPreferences } = usePreferences()
  const [isAsking, setAsking] = (0, import_react.useState)(false)
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Page, {
    title: 'Cài đặt',
    lead: 'Các lựa chọn này chỉ lưu trên máy của bạn.',
    back: '/cua-toi',
    meta: { noindex: true },
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SegmentedControl, {
        label: 'Cỡ chữ',
        options: sizes,
        value: preferences.textSize,
        onChange: (textSize) => setPreferences({ textSize }),
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SegmentedControl, {
        label: 'Màu nền',
        options: themes,
        value: preferences.theme,
        onChange: (theme) => setPreferences({ theme }),
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Switch, {
        label: 'Đọc to cho tôi nghe',
        hint: 'Hiện nút loa ở đầu mỗi trang, nếu máy có giọng tiếng Việt',
        checked: preferences.readAloud,
        onChange: (readAloud) => setPreferences({ readAloud }),
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Section, {
        title: 'Về ứng dụng',
        children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(LinkList, {
          children: [
            /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LinkItem, {
              to: '/trang/gioi-thieu',
              title: 'Giới thiệu',
            }),
            /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LinkItem, {
              to: '/trang/cach-dung',
              title: 'Cách dùng',
            }),
            /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LinkItem, {
              to: '/trang/quyen-rieng-tu',
              title: 'Quyền riêng tư',
            }),
            /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LinkItem, {
              to: '/trang/kha-nang-tiep-can',
              title: 'Dành cho mọi người',
            }),
          ],
        }),
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Section, {
        title: 'Dữ liệu trên máy này',
        children: [
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', {
            children: 'Gồm cỡ chữ, nơi của bạn, dấu trong danh sách giấy tờ và từ vừa tìm.',
          }),
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Button, {
            kind: 'danger',
            icon: 'trash',
            onClick: () => setAsking(true),
            children: 'Xóa hết trên máy này',
          }),
        ],
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Dialog, {
        open: isAsking,
        onClose: () => setAsking(false),
        title: 'Xóa hết?',
        children: [
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', {
            children: 'Các dấu đã đánh và lựa chọn của bạn sẽ mất. Không lấy lại được.',
          }),
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Button, {
            kind: 'danger',
            full: true,
            onClick: () => {
              forgetStored()
              setAsking(false)
            },
            children: 'Xóa hết',
          }),
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Button, {
            kind: 'secondary',
            full: true,
            onClick: () => setAsking(false),
            children: 'Giữ lại',
          }),
        ],
      }),
    ],
  })
}
var __moduleId = 'src/settings/SettingsPage.tsx'
export { __moduleId, SettingsPage as default }
