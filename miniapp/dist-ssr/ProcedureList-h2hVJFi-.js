import {
  S as Badge,
  W as ButtonLink,
  _ as LinkList,
  g as LinkItem,
  t as EmptyState,
} from './ui-BkTNSg5-.js'
import { t as require_jsx_runtime } from './jsx-runtime-DMhvi77r.js'
// src/procedures/ProcedureList.tsx
var import_jsx_runtime = require_jsx_runtime()
/** Procedures as links; says which can be done wholly online. */
function ProcedureList({ procedures }) {
  if (procedures.length === 0)
    return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(EmptyState, {
      drawing: 'list',
      title: 'Không thấy thủ tục nào như vậy',
      action: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ButtonLink, {
        to: '/tim',
        children: 'Tìm ở mọi nơi',
      }),
      children: 'Thử gõ ngắn hơn, ví dụ “ho chieu”.',
    })
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LinkList, {
    children: procedures.map(({ id, slug, title, summary, online }) =>
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
        LinkItem,
        {
          to: `/thu-tuc/${slug}`,
          title,
          hint: summary,
          badge:
            online?.level === 'full'
              ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Badge, {
                  tone: 'good',
                  children: 'Làm được trên mạng',
                })
              : void 0,
        },
        id,
      ),
    ),
  })
}
export { ProcedureList as t }
