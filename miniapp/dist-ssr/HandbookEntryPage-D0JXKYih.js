import {
  $ as useParams,
  O as Section,
  _ as LinkList,
  a as RichText,
  b as LegalBasisList,
  g as LinkItem,
  ht as relatedAll,
  n as Loaded,
  o as Page,
  r as NotFound,
  st as useContent,
  x as ProvenanceNote,
} from './ui-BkTNSg5-.js'
import { t as require_jsx_runtime } from './jsx-runtime-DMhvi77r.js'
import { r as queries } from './queries-D3El3I6I.js'
// src/handbook/HandbookEntryPage.tsx
var import_jsx_runtime = require_jsx_runtime()
/** One difficulty and how to solve it. */
function HandbookEntryPage() {
  const { slug = '' } = useParams()
  const entry = useContent(queries.handbookEntry(slug))
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Loaded, {
    query: entry,
    children: (found) => {
      if (!found) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NotFound, {})
      const procedures = relatedAll(found.relatedProcedures)
      return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Page, {
        title: found.title,
        lead: found.summary,
        back: '/cam-nang',
        meta: {
          description: found.summary,
          type: 'article',
        },
        children: [
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)(RichText, { content: found.body }),
          procedures.length > 0
            ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Section, {
                title: 'Thủ tục liên quan',
                children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LinkList, {
                  children: procedures.map(({ id, slug: procedureSlug, title }) =>
                    /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
                      LinkItem,
                      {
                        to: `/thu-tuc/${procedureSlug}`,
                        icon: 'document',
                        title,
                      },
                      id,
                    ),
                  ),
                }),
              })
            : null,
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LegalBasisList, { items: found.legalBasis }),
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ProvenanceNote, {
            provenance: found.provenance,
          }),
        ],
      })
    },
  })
}
var __moduleId = 'src/handbook/HandbookEntryPage.tsx'
export { __moduleId, HandbookEntryPage as default }
