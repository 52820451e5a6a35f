import {
  $ as useParams,
  ht as relatedAll,
  mt as related,
  n as Loaded,
  o as Page,
  r as NotFound,
  st as useContent,
} from './ui-BkTNSg5-.js'
import { t as ProcedureList } from './ProcedureList-h2hVJFi-.js'
import { r as queries } from './queries-D3El3I6I.js'
import { t as require_jsx_runtime } from './jsx-runtime-DMhvi77r.js'
// src/procedures/ProcedureGroupPage.tsx
var import_jsx_runtime = require_jsx_runtime()
/** The procedures of a field or of an event in life. */
function ProcedureGroupPage() {
  const { slug = '' } = useParams()
  const groups = useContent(queries.procedureFields)
  const { data: procedures = [] } = useContent(queries.procedures)
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Loaded, {
    query: groups,
    children: (list) => {
      const group = list.find((one) => one.slug === slug)
      if (!group) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NotFound, {})
      const members = procedures.filter(
        (procedure) =>
          related(procedure.field)?.slug === slug ||
          relatedAll(procedure.lifeEvents).some((event) => event.slug === slug),
      )
      return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Page, {
        title: group.name,
        lead: group.summary ?? void 0,
        back: '/thu-tuc',
        meta: { description: group.summary ?? group.name },
        children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ProcedureList, {
          procedures: members,
        }),
      })
    },
  })
}
var __moduleId = 'src/procedures/ProcedureGroupPage.tsx'
export { __moduleId, ProcedureGroupPage as default }
