import {
  n as require_react,
  o as __toESM,
  t as require_jsx_runtime,
} from './jsx-runtime-DMhvi77r.js'
import {
  A as SearchField,
  S as Badge,
  V as formatDay,
  _ as LinkList,
  g as LinkItem,
  h as Chips,
  n as Loaded,
  o as Page,
  p as Chip,
  st as useContent,
  t as EmptyState,
} from './ui-BkTNSg5-.js'
import { r as queries } from './queries-D3El3I6I.js'
import { r as fold } from './text-wkNry6Ps.js'
import { t as statusLabels } from './labels-DiE6q5av.js'
// src/legal-documents/LegalDocumentsPage.tsx
var import_react = /* @__PURE__ */ __toESM(require_react(), 1)
var import_jsx_runtime = require_jsx_runtime()
/** Laws, decrees and circulars, by number, name and state. */
function LegalDocumentsPage() {
  const documents = useContent(queries.legalDocuments)
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Page, {
    title: 'Văn bản pháp luật',
    lead: 'Xem văn bản nào còn hiệu lực, văn bản nào đã được thay thế.',
    meta: { description: 'Luật, nghị định, thông tư được viện dẫn, kèm tình trạng hiệu lực.' },
    children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Loaded, {
      query: documents,
      children: (list) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Finder, { documents: list }),
    }),
  })
}
function Finder({ documents }) {
  const [query, setQuery] = (0, import_react.useState)('')
  const [status, setStatus] = (0, import_react.useState)()
  const words = fold(query).split(' ').filter(Boolean)
  const shown = documents.filter((document) => {
    const text = fold([document.number, document.title, ...(document.keywords ?? [])].join(' '))
    return (!status || document.status === status) && words.every((word) => text.includes(word))
  })
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, {
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SearchField, {
        label: 'Tìm văn bản',
        value: query,
        onChange: setQuery,
        placeholder: 'Ví dụ: 168/2024 hoặc căn cước',
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Chips, {
        label: 'Tình trạng',
        children: Object.keys(statusLabels).map((name) =>
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
            Chip,
            {
              selected: status === name,
              onClick: () => setStatus(status === name ? void 0 : name),
              children: statusLabels[name].label,
            },
            name,
          ),
        ),
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', {
        role: 'status',
        className: 'ct-hint',
        children: query.trim() || status ? `Tìm thấy ${shown.length} văn bản` : '',
      }),
      shown.length === 0
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(EmptyState, {
            drawing: 'list',
            title: 'Không thấy văn bản nào như vậy',
            children: 'Thử gõ số hiệu, ví dụ 26/2023.',
          })
        : null,
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LinkList, {
        children: shown.map((document) =>
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
            LinkItem,
            {
              to: `/van-ban/${document.slug}`,
              title: document.title,
              hint: `Số ${document.number}`,
              badge: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Badge, {
                tone: statusLabels[document.status].tone,
                children: statusLabels[document.status].label,
              }),
              meta: `từ ${formatDay(document.effectiveFrom)}`,
            },
            document.id,
          ),
        ),
      }),
    ],
  })
}
var __moduleId = 'src/legal-documents/LegalDocumentsPage.tsx'
export { __moduleId, LegalDocumentsPage as default }
