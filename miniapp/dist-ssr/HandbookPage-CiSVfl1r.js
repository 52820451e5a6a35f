import {
  n as require_react,
  o as __toESM,
  t as require_jsx_runtime,
} from './jsx-runtime-DMhvi77r.js'
import {
  A as SearchField,
  O as Section,
  _ as LinkList,
  g as LinkItem,
  mt as related,
  n as Loaded,
  o as Page,
  st as useContent,
  t as EmptyState,
} from './ui-BkTNSg5-.js'
import { r as queries } from './queries-D3El3I6I.js'
import { r as fold } from './text-wkNry6Ps.js'
// src/handbook/HandbookPage.tsx
var import_react = /* @__PURE__ */ __toESM(require_react(), 1)
var import_jsx_runtime = require_jsx_runtime()
var others = 'Chuyện khác'
/** Frequent difficulties, by field, with a filter in place. */
function HandbookPage() {
  const handbook = useContent(queries.handbook)
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Page, {
    title: 'Cẩm nang gỡ khó',
    lead: 'Những khó khăn nhiều người gặp và cách gỡ.',
    meta: { description: 'Câu hỏi hay gặp khi làm thủ tục với công an và câu trả lời.' },
    children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Loaded, {
      query: handbook,
      children: (entries) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Finder, { entries }),
    }),
  })
}
function Finder({ entries }) {
  const [query, setQuery] = (0, import_react.useState)('')
  const words = fold(query).split(' ').filter(Boolean)
  const shown = entries.filter(({ title, summary, keywords }) => {
    const text = fold([title, summary, ...(keywords ?? [])].join(' '))
    return words.every((word) => text.includes(word))
  })
  const groups = /* @__PURE__ */ new Map()
  for (const entry of shown) {
    const name = related(entry.field)?.name ?? others
    groups.set(name, [...(groups.get(name) ?? []), entry])
  }
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, {
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SearchField, {
        label: 'Tìm trong cẩm nang',
        value: query,
        onChange: setQuery,
        placeholder: 'Ví dụ: vân tay',
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', {
        role: 'status',
        className: 'ct-hint',
        children: query.trim() ? `Tìm thấy ${shown.length} mục` : '',
      }),
      shown.length === 0
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(EmptyState, {
            drawing: 'search',
            title: 'Chưa có mục nào như vậy',
            children: 'Thử gõ ngắn hơn, hoặc tìm ở trang chủ.',
          })
        : null,
      [...groups].map(([name, members]) =>
        /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
          Section,
          {
            title: name,
            children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LinkList, {
              children: members.map(({ id, slug, title, summary }) =>
                /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
                  LinkItem,
                  {
                    to: `/cam-nang/${slug}`,
                    title,
                    hint: summary,
                  },
                  id,
                ),
              ),
            }),
          },
          name,
        ),
      ),
    ],
  })
}
var __moduleId = 'src/handbook/HandbookPage.tsx'
export { __moduleId, HandbookPage as default }
