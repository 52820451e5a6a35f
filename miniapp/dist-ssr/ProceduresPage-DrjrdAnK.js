import {
  n as require_react,
  o as __toESM,
  t as require_jsx_runtime,
} from './jsx-runtime-DMhvi77r.js'
import {
  A as SearchField,
  O as Section,
  ht as relatedAll,
  mt as related,
  n as Loaded,
  o as Page,
  st as useContent,
  v as Tile,
  y as TileGrid,
} from './ui-BkTNSg5-.js'
import { r as queries } from './queries-D3El3I6I.js'
import { t as ProcedureList } from './ProcedureList-h2hVJFi-.js'
import { r as fold } from './text-wkNry6Ps.js'
// src/procedures/filter-procedures.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1)
/** Procedures whose title, summary, code or keywords hold every word, whatever the diacritics. */
function filterProcedures(procedures, query) {
  const words = fold(query).split(' ').filter(Boolean)
  if (words.length === 0) return procedures
  return procedures.filter(({ title, summary, code, keywords }) => {
    const text = fold([title, summary, code ?? '', ...(keywords ?? [])].join(' '))
    return words.every((word) => text.includes(word))
  })
}
// src/procedures/ProceduresPage.tsx
var import_jsx_runtime = require_jsx_runtime()
/** All procedures: by word, by field, by event in life. */
function ProceduresPage() {
  const procedures = useContent(queries.procedures)
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Page, {
    title: 'Thủ tục',
    lead: 'Chọn việc bạn cần làm. Mỗi thủ tục nói rõ cần gì, bao lâu, bao nhiêu tiền.',
    back: false,
    meta: {
      description:
        'Thủ tục của công an: căn cước, VNeID, cư trú, hộ chiếu, đăng ký xe, giấy phép lái xe và các thủ tục khác.',
    },
    children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Loaded, {
      query: procedures,
      children: (list) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Finder, { procedures: list }),
    }),
  })
}
function Finder({ procedures }) {
  const { data: groups } = useContent(queries.procedureFields)
  const [query, setQuery] = (0, import_react.useState)('')
  const shown = filterProcedures(procedures, query)
  const countOf = (slug) =>
    procedures.filter(
      (procedure) =>
        related(procedure.field)?.slug === slug ||
        relatedAll(procedure.lifeEvents).some((event) => event.slug === slug),
    ).length
  const tiles = (kind) =>
    /* @__PURE__ */ (0, import_jsx_runtime.jsx)(TileGrid, {
      children: groups
        ?.filter((group) => group.kind === kind && countOf(group.slug) > 0)
        .map(({ id, slug, name, icon }) =>
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
            Tile,
            {
              to: `/thu-tuc/nhom/${slug}`,
              icon,
              label: name,
              hint: `${countOf(slug)} thủ tục`,
            },
            id,
          ),
        ),
    })
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, {
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SearchField, {
        label: 'Tìm thủ tục',
        value: query,
        onChange: setQuery,
        placeholder: 'Ví dụ: tạm trú',
      }),
      query.trim()
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ProcedureList, { procedures: shown })
        : /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, {
            children: [
              /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Section, {
                title: 'Theo lĩnh vực',
                children: tiles('field'),
              }),
              /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Section, {
                title: 'Theo chuyện của bạn',
                children: tiles('life-event'),
              }),
              /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Section, {
                title: 'Tất cả thủ tục',
                children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ProcedureList, {
                  procedures,
                }),
              }),
            ],
          }),
    ],
  })
}
var __moduleId = 'src/procedures/ProceduresPage.tsx'
export { __moduleId, ProceduresPage as default }
