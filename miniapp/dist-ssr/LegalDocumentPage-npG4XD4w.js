import {
  $ as useParams,
  E as Notice,
  G as ExternalLink,
  O as Section,
  S as Badge,
  T as FactList,
  V as formatDay,
  _ as LinkList,
  g as LinkItem,
  ht as relatedAll,
  n as Loaded,
  o as Page,
  r as NotFound,
  st as useContent,
  w as Fact,
  x as ProvenanceNote,
} from './ui-BkTNSg5-.js'
import { t as statusLabels } from './labels-DiE6q5av.js'
import { r as queries } from './queries-D3El3I6I.js'
import { t as require_jsx_runtime } from './jsx-runtime-DMhvi77r.js'
// src/legal-documents/LegalDocumentPage.tsx
var import_jsx_runtime = require_jsx_runtime()
/** One legal document: whether it holds, since when, and what came after it. */
function LegalDocumentPage() {
  const { slug = '' } = useParams()
  const document = useContent(queries.legalDocument(slug))
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Loaded, {
    query: document,
    children: (found) =>
      found
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Detail, { document: found })
        : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NotFound, {}),
  })
}
function Detail({ document }) {
  const status = statusLabels[document.status]
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Page, {
    title: `${document.title} (${document.number})`,
    back: '/van-ban',
    meta: {
      description: document.summary ?? document.title,
      type: 'article',
    },
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Badge, {
        tone: status.tone,
        children: status.label,
      }),
      document.status === 'expired'
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Notice, {
            tone: 'caution',
            title: 'Văn bản này không còn hiệu lực',
            children:
              'Đừng căn cứ vào văn bản này. Nội dung còn viện dẫn nó đang được kiểm tra lại.',
          })
        : null,
      document.summary
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', { children: document.summary })
        : null,
      /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(FactList, {
        children: [
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Fact, {
            icon: 'stamp',
            label: 'Cơ quan ban hành',
            children: document.issuer,
          }),
          document.issuedAt
            ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Fact, {
                icon: 'calendar',
                label: 'Ngày ban hành',
                children: formatDay(document.issuedAt),
              })
            : null,
          /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Fact, {
            icon: 'clock',
            label: 'Hiệu lực',
            children: [
              'Từ ',
              formatDay(document.effectiveFrom),
              document.effectiveTo ? `, hết hiệu lực từ ${formatDay(document.effectiveTo)}` : '',
            ],
          }),
        ],
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Others, {
        title: 'Được thay thế bởi',
        documents: document.replacedBy,
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Others, {
        title: 'Được sửa đổi, bổ sung bởi',
        documents: document.amendedBy,
      }),
      document.officialUrl
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ExternalLink, {
            href: document.officialUrl,
            children: 'Đọc toàn văn ở trang chính thức',
          })
        : null,
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ProvenanceNote, {
        provenance: document.provenance,
      }),
    ],
  })
}
function Others({ title, documents }) {
  const shown = relatedAll(documents)
  if (shown.length === 0) return null
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Section, {
    title,
    children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LinkList, {
      children: shown.map(({ id, slug, title: name, number }) =>
        /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
          LinkItem,
          {
            to: `/van-ban/${slug}`,
            title: name,
            hint: `Số ${number}`,
          },
          id,
        ),
      ),
    }),
  })
}
var __moduleId = 'src/legal-documents/LegalDocumentPage.tsx'
export { __moduleId, LegalDocumentPage as default }
