import {
  n as require_react,
  o as __toESM,
  t as require_jsx_runtime,
} from './jsx-runtime-DMhvi77r.js'
import {
  A as SearchField,
  W as ButtonLink,
  h as Chips,
  n as Loaded,
  o as Page,
  p as Chip,
  st as useContent,
  t as EmptyState,
} from './ui-BkTNSg5-.js'
import { r as queries } from './queries-D3El3I6I.js'
import { r as fold } from './text-wkNry6Ps.js'
import { n as groupLabels, t as AlertList } from './AlertList-B62l0ezb.js'
/* empty css                */
// src/alerts/AlertsPage.tsx
var import_react = /* @__PURE__ */ __toESM(require_react(), 1)
var import_jsx_runtime = require_jsx_runtime()
/** Every alert, newest first, by group and by word. */
function AlertsPage() {
  const alerts = useContent(queries.alerts)
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Page, {
    title: 'Tin nóng trên không gian mạng',
    lead: 'Kẻ gian đang lừa thế nào, nhận ra bằng cách nào, phải làm gì.',
    meta: {
      description:
        'Cảnh báo lừa đảo trên mạng: dấu hiệu nhận biết, việc cần làm, số liệu có nguồn.',
    },
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ButtonLink, {
        kind: 'secondary',
        icon: 'shield',
        to: '/trang/cong-an-khong-bao-gio',
        children: 'Những việc công an không bao giờ làm',
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Loaded, {
        query: alerts,
        children: (list) =>
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)(AlertFinder, { alerts: list }),
      }),
    ],
  })
}
function AlertFinder({ alerts }) {
  const [query, setQuery] = (0, import_react.useState)('')
  const [group, setGroup] = (0, import_react.useState)()
  const words = fold(query).split(' ').filter(Boolean)
  const shown = alerts.filter((alert) => {
    const text = fold(
      [alert.title, alert.scamForm, alert.summary, ...(alert.keywords ?? [])].join(' '),
    )
    return (!group || alert.group === group) && words.every((word) => text.includes(word))
  })
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, {
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SearchField, {
        label: 'Tìm thủ đoạn',
        value: query,
        onChange: setQuery,
        placeholder: 'Ví dụ: giả danh công an',
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Chips, {
        label: 'Nhóm thủ đoạn',
        children: Object.keys(groupLabels).map((name) =>
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
            Chip,
            {
              selected: group === name,
              onClick: () => setGroup(group === name ? void 0 : name),
              children: groupLabels[name],
            },
            name,
          ),
        ),
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', {
        role: 'status',
        className: 'ct-hint',
        children: query || group ? `Tìm thấy ${shown.length} tin` : '',
      }),
      shown.length > 0
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(AlertList, { alerts: shown })
        : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(EmptyState, {
            drawing: 'search',
            title: 'Chưa có tin nào như vậy',
            children:
              'Không có trong danh sách không có nghĩa là an toàn. Thấy nghi ngờ, hãy gọi 113 hoặc hỏi công an xã, phường.',
          }),
    ],
  })
}
var __moduleId = 'src/alerts/AlertsPage.tsx'
export { __moduleId, AlertsPage as default }
