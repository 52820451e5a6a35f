import { r as NotFound } from './ui-BkTNSg5-.js'
import { t as require_jsx_runtime } from './jsx-runtime-DMhvi77r.js'
// src/not-found/NotFoundPage.tsx
var import_jsx_runtime = require_jsx_runtime()
/** The page for addresses that do not exist. */
function NotFoundPage() {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NotFound, {})
}
var __moduleId = 'src/not-found/NotFoundPage.tsx'
export { __moduleId, NotFoundPage as default }
