import {
  $ as useParams,
  B as formatDate,
  E as Notice,
  K as PhoneButton,
  O as Section,
  S as Badge,
  a as RichText,
  b as LegalBasisList,
  n as Loaded,
  o as Page,
  r as NotFound,
  st as useContent,
  x as ProvenanceNote,
  z as ChartFigure,
} from './ui-BkTNSg5-.js'
import { n as groupLabels, r as severityLabels, t as AlertList } from './AlertList-B62l0ezb.js'
import { r as queries } from './queries-D3El3I6I.js'
/* empty css                */
import { t as require_jsx_runtime } from './jsx-runtime-DMhvi77r.js'
// src/alerts/AlertPage.tsx
var import_jsx_runtime = require_jsx_runtime()
/** One alert: what to do first, then how to recognise it, how it works, and the figures. */
function AlertPage() {
  const { slug = '' } = useParams()
  const alert = useContent(queries.alert(slug))
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Loaded, {
    query: alert,
    children: (found) =>
      found
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(AlertDetail, { alert: found })
        : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NotFound, {}),
  })
}
function AlertDetail({ alert }) {
  const severity = severityLabels[alert.severity]
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Page, {
    title: alert.title,
    lead: alert.summary,
    back: '/tin-nong',
    meta: {
      description: alert.summary,
      type: 'article',
    },
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('p', {
        className: 'ct-alert__meta',
        children: [
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Badge, {
            tone: severity.tone,
            icon: 'alert',
            children: severity.label,
          }),
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)('span', {
            children: groupLabels[alert.group],
          }),
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)('time', {
            dateTime: alert.issuedAt.slice(0, 10),
            children: formatDate(alert.issuedAt),
          }),
        ],
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Section, {
        title: 'Việc cần làm',
        children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Steps, { items: alert.whatToDo }),
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Section, {
        title: 'Dấu hiệu nhận biết',
        children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)('ul', {
          className: 'ct-alert__signs',
          children: alert.signs?.map(({ id, text }) =>
            /* @__PURE__ */ (0, import_jsx_runtime.jsx)('li', { children: text }, id ?? text),
          ),
        }),
      }),
      alert.howItWorks?.length
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Section, {
            title: 'Kẻ gian làm thế nào',
            children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Steps, {
              items: alert.howItWorks,
            }),
          })
        : null,
      /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Section, {
        title: 'Nếu đã mắc lừa',
        children: [
          alert.ifVictim?.length
            ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Steps, { items: alert.ifVictim })
            : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Notice, {
                tone: 'neutral',
                children:
                  'Gọi ngân hàng khóa tài khoản, giữ lại tin nhắn và ảnh chụp, rồi đến công an gần nhất trình báo.',
              }),
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)(PhoneButton, {
            number: '113',
            label: 'Gọi 113',
          }),
        ],
      }),
      alert.charts?.length
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Section, {
            title: 'Số liệu',
            children: alert.charts.map((chart) =>
              /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
                ChartFigure,
                { chart },
                chart.id ?? chart.title,
              ),
            ),
          })
        : null,
      alert.body
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(RichText, { content: alert.body })
        : null,
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(RelatedAlerts, { alert }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LegalBasisList, { items: alert.legalBasis }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ProvenanceNote, { provenance: alert.provenance }),
    ],
  })
}
function Steps({ items }) {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)('ol', {
    className: 'ct-alert__steps',
    children: items?.map(({ id, text }) =>
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('li', { children: text }, id ?? text),
    ),
  })
}
function RelatedAlerts({ alert }) {
  const { data: alerts } = useContent(queries.alerts)
  const related =
    alerts?.filter(({ slug, group }) => group === alert.group && slug !== alert.slug).slice(0, 3) ??
    []
  if (related.length === 0) return null
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Section, {
    title: 'Thủ đoạn tương tự',
    children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(AlertList, { alerts: related }),
  })
}
var __moduleId = 'src/alerts/AlertPage.tsx'
export { __moduleId, AlertPage as default }
