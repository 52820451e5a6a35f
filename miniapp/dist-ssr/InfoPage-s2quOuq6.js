import './alerts-DETQibik.js'
import {
  $ as useParams,
  K as PhoneButton,
  O as Section,
  a as RichText,
  k as Stack,
  n as Loaded,
  o as Page,
  ot as useSettings,
  r as NotFound,
  st as useContent,
  x as ProvenanceNote,
} from './ui-BkTNSg5-.js'
import { r as queries } from './queries-D3El3I6I.js'
import { t as AlertList } from './AlertList-B62l0ezb.js'
import { t as require_jsx_runtime } from './jsx-runtime-DMhvi77r.js'
// src/info-pages/InfoPage.tsx
var import_jsx_runtime = require_jsx_runtime()
/** The page that says what the police never do; it also shows hotlines and the newest alerts. */
var scamHelpSlug = 'cong-an-khong-bao-gio'
/** A page written by staff: about, privacy, how to use. */
function InfoPage() {
  const { slug = '' } = useParams()
  const page = useContent(queries.page(slug))
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Loaded, {
    query: page,
    children: (found) =>
      found
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Page, {
            title: found.title,
            lead: found.summary ?? void 0,
            meta: { description: found.summary ?? found.title },
            children: [
              /* @__PURE__ */ (0, import_jsx_runtime.jsx)(RichText, { content: found.body }),
              slug === scamHelpSlug
                ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScamHelp, {})
                : null,
              /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ProvenanceNote, {
                provenance: found.provenance,
              }),
            ],
          })
        : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NotFound, {}),
  })
}
function ScamHelp() {
  const { data: settings } = useSettings()
  const { data: alerts } = useContent(queries.alerts)
  const numbers =
    settings?.hotlines?.filter(({ number, kind }) => number === '113' || kind === 'report') ?? []
  const newest = alerts?.filter(({ group }) => group === 'impersonation').slice(0, 4) ?? []
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, {
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Section, {
        title: 'Gọi ngay khi cần',
        children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Stack, {
          children: numbers.map(({ id, number, name, note }) =>
            /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
              PhoneButton,
              {
                number,
                label: `${number} – ${name}`,
                note: note ?? void 0,
              },
              id ?? number,
            ),
          ),
        }),
      }),
      newest.length > 0
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Section, {
            title: 'Những vụ giả danh mới được cảnh báo',
            children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(AlertList, { alerts: newest }),
          })
        : null,
    ],
  })
}
var __moduleId = 'src/info-pages/InfoPage.tsx'
export { __moduleId, InfoPage as default }
