import { S as Badge, V as formatDay, _ as LinkList, g as LinkItem } from './ui-BkTNSg5-.js'
import { t as require_jsx_runtime } from './jsx-runtime-DMhvi77r.js'
// src/alerts/labels.ts
/** How severe an alert is, in a word, with the colour that goes with it. */
var severityLabels = {
  info: {
    label: 'Nên biết',
    tone: 'neutral',
  },
  warning: {
    label: 'Cảnh giác',
    tone: 'caution',
  },
  urgent: {
    label: 'Khẩn',
    tone: 'danger',
  },
}
var groupLabels = {
  impersonation: 'Giả mạo cơ quan, thương hiệu',
  takeover: 'Chiếm đoạt tài khoản',
  combined: 'Thủ đoạn khác',
}
// src/alerts/AlertList.tsx
var import_jsx_runtime = require_jsx_runtime()
/** Alerts as links, each with its severity and date. */
function AlertList({ alerts, label }) {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LinkList, {
    label,
    children: alerts.map((alert) =>
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
        LinkItem,
        {
          to: `/tin-nong/${alert.slug}`,
          title: alert.title,
          hint: alert.summary,
          badge: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Badge, {
            tone: severityLabels[alert.severity].tone,
            children: severityLabels[alert.severity].label,
          }),
          meta: formatDay(alert.issuedAt),
        },
        alert.id,
      ),
    ),
  })
}
export { groupLabels as n, severityLabels as r, AlertList as t }
