import {
  E as Notice,
  I as useStored,
  N as Emblem,
  Q as useNavigationType,
  R as storage,
  X as Router,
  Y as NavLink,
  Z as useLocation,
  at as parsePath,
  c as escapeHtml,
  d as headTags,
  dt as host,
  et as useRoutes,
  gt as useOnline,
  it as matchRoutes,
  l as escapeScript,
  lt as ContentProvider,
  nt as createPath,
  ot as useSettings,
  pt as useSWRConfig,
  q as Icon,
  rt as generatePath,
  s as HeadContext,
  tt as Action,
  u as tagsToHtml,
  ut as useContentStore,
} from './ui-BkTNSg5-.js'
import {
  a as __require,
  n as require_react,
  o as __toESM,
  r as __commonJSMin,
  t as require_jsx_runtime,
} from './jsx-runtime-DMhvi77r.js'
import { n as listQueries, r as queries, t as detailQueries } from './queries-D3El3I6I.js'
// src/platform/ui/accent-variables.ts
var white = [255, 255, 255]
var night = [20, 23, 21]
/**
 * The colours that follow from a province's accent: on light and on dark paper, each text readable on
 * what lies under it (WCAG 2.2, 1.4.3: at least 4.5 to 1).
 * @param hex "#0B6B3A"; anything else gives no colours, so that the default stays.
 */
function accentVariables(hex) {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) return void 0
  const accent = parse(hex)
  const light = darkenUntil(accent, white, 5)
  const tint = mix(light, white, 0.88)
  const bright = lightenUntil(accent, night, 6)
  const darkTint = mix(bright, night, 0.84)
  return {
    light: {
      '--color-accent': css(light),
      '--color-on-accent': '#ffffff',
      '--color-accent-tint': css(tint),
      '--color-accent-text': css(darkenUntil(light, tint, 4.6)),
    },
    dark: {
      '--color-accent': css(bright),
      '--color-on-accent': css(darkenUntil(mix(bright, night, 0.9), bright, 4.6)),
      '--color-accent-tint': css(darkTint),
      '--color-accent-text': css(lightenUntil(bright, darkTint, 4.6)),
    },
  }
}
/** Contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
function contrast(a, b) {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}
function parse(hex) {
  const number = Number.parseInt(hex.slice(1), 16)
  return [number >> 16, (number >> 8) & 255, number & 255]
}
var darkenUntil = (color, under, least) => towards(color, [0, 0, 0], under, least)
var lightenUntil = (color, under, least) => towards(color, white, under, least)
function towards(color, end, under, least) {
  for (let share = 0; share <= 1; share += 0.02) {
    const candidate = mix(color, end, share)
    if (contrast(candidate, under) >= least) return candidate
  }
  return end
}
function mix(a, b, share) {
  return a.map((value, index) => Math.round(value + ((b[index] ?? 0) - value) * share))
}
function luminance(color) {
  const [r = 0, g = 0, b = 0] = color.map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
var css = (color) => `#${color.map((value) => value.toString(16).padStart(2, '0')).join('')}`
// src/AppShell.tsx
var import_jsx_runtime = require_jsx_runtime()
var places = [
  {
    to: '/',
    icon: 'home',
    label: 'Trang chủ',
  },
  {
    to: '/thu-tuc',
    icon: 'document',
    label: 'Thủ tục',
  },
  {
    to: '/lien-he',
    icon: 'map-pin',
    label: 'Liên hệ',
  },
  {
    to: '/cua-toi',
    icon: 'user',
    label: 'Của tôi',
  },
]
/** What stands around every page: a way past it, the four places to be, the province's accent. */
function AppShell({ children }) {
  const { data: settings } = useSettings()
  const isOnline = useOnline()
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('div', {
    className: 'ct-shell',
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(AccentStyle, { color: settings?.accentColor }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('a', {
        className: 'ct-skip',
        href: '#noi-dung',
        children: 'Đến nội dung chính',
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('header', {
        className: 'ct-bar',
        children: [
          /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('p', {
            className: 'ct-bar__name',
            children: [
              /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Emblem, {
                settings,
                size: 40,
              }),
              /* @__PURE__ */ (0, import_jsx_runtime.jsx)('span', {
                children: settings?.agencyName,
              }),
            ],
          }),
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)('nav', {
            'aria-label': 'Chính',
            children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)('ul', {
              children: places.map(({ to, icon, label }) =>
                /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
                  'li',
                  {
                    children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(NavLink, {
                      to,
                      end: to === '/',
                      children: [
                        /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name: icon }),
                        /* @__PURE__ */ (0, import_jsx_runtime.jsx)('span', { children: label }),
                      ],
                    }),
                  },
                  to,
                ),
              ),
            }),
          }),
        ],
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('main', {
        id: 'noi-dung',
        tabIndex: -1,
        children: [
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)('div', {
            role: 'status',
            children: isOnline
              ? null
              : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Notice, {
                  tone: 'neutral',
                  icon: 'wifi-off',
                  title: 'Máy đang mất mạng',
                  children: 'Bạn vẫn đọc được nội dung đã lưu trong máy.',
                }),
          }),
          children,
        ],
      }),
    ],
  })
}
/** The accent's colours for light and dark; the values are computed, never taken over as written. */
function AccentStyle({ color }) {
  const variables = color ? accentVariables(color) : void 0
  if (!variables) return null
  const rules = (set) =>
    Object.entries(set)
      .map(([name, value]) => `${name}:${value}`)
      .join(';')
  const css = `:root{${rules(variables.light)}}:root[data-theme=dark]{${rules(variables.dark)}}@media(prefers-color-scheme:dark){:root:not([data-theme=light]){${rules(variables.dark)}}}`
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)('style', {
    dangerouslySetInnerHTML: { __html: css },
  })
}
// src/platform/content/page-content.ts
/** The id of the data block. */
var pageContentId = 'content'
// src/platform/app/page-html.ts
/** Puts a rendered page into the template. */
function pageHtml(app, options) {
  const { site, publicUrl, content, read } = options
  const settings = read(queries.settings)
  const meta = app.head.page ?? { title: '' }
  const tags = headTags(
    app.status === 404
      ? {
          ...meta,
          noindex: true,
        }
      : meta,
    {
      appName: settings?.appName ?? 'Chung tay',
      agencyName: settings?.agencyName ?? '',
      publicUrl,
      path: content.path === '*' ? '/404' : content.path,
    },
  )
  const { answers, shared } = dataOf(app.readings, options)
  const block = blockOf(
    {
      ...content,
      manifest: site.manifest,
      shared,
    },
    answers,
  )
  const links = [
    ...(site.pageFiles[app.moduleId ?? ''] ?? []).map((file) => fileLink(site.base, file)),
    ...Object.values(shared)
      .flat()
      .map((file) => dataLink(site.base, file)),
  ]
  return fillTemplate(site.template, {
    head: tagsToHtml(tags) + links.join(''),
    app: app.html,
    content: block,
    noscript: '',
  })
}
/** The app without a page, given when a page cannot be had: it renders from the content files. */
function shellHtml(site, content) {
  const empty = {
    ...content,
    path: '',
    manifest: site.manifest,
    shared: {},
  }
  return fillTemplate(site.template, {
    head: '<title>Chung tay</title>',
    app: '',
    content: blockOf(empty, []),
    noscript: '<p>Trang này cần bật JavaScript. Bạn mở lại trang chủ khi có mạng để đọc.</p>',
  })
}
function fillTemplate(template, parts) {
  return template.replace(/<!--(head|app|content|noscript)-->/g, (_, name) => parts[name])
}
function dataOf(readings, options) {
  const answers = []
  const shared = {}
  for (const [path, answer] of readings) {
    if (answer === void 0) continue
    const json = toJson(answer)
    if (path.includes('where[slug]') || json.length <= options.inlineLimit)
      answers.push([path, json])
    else shared[path] = options.filesOf?.(path) ?? []
  }
  return {
    answers,
    shared,
  }
}
function blockOf(content, answers) {
  const pairs = answers.map(([path, json]) => `${JSON.stringify(path)}:${json}`)
  const json = `${JSON.stringify(content).slice(0, -1)},"answers":{${pairs.join(',')}}}`
  return `<script type="application/json" id="${pageContentId}">${escapeScript(json)}<\/script>`
}
var jsonOf = /* @__PURE__ */ new WeakMap()
function toJson(answer) {
  if (typeof answer !== 'object' || answer === null) return JSON.stringify(answer)
  const known = jsonOf.get(answer)
  if (known !== void 0) return known
  const json = JSON.stringify(answer)
  jsonOf.set(answer, json)
  return json
}
function fileLink(base, file) {
  const href = escapeHtml(`${base}${file}`)
  return file.endsWith('.css')
    ? `<link rel="stylesheet" crossorigin href="${href}">`
    : `<link rel="modulepreload" crossorigin href="${href}">`
}
function dataLink(base, file) {
  return `<link rel="preload" as="fetch" crossorigin href="${escapeHtml(`${base}${file}`)}">`
}
// src/platform/content/query-target.ts
var lists = /* @__PURE__ */ new Map()
for (const name of Object.keys(listQueries)) lists.set(listQueries[name].path, name)
var details = Object.keys(detailQueries).map((name) => ({
  name,
  prefix: detailQueries[name]('').path,
}))
/** Reads a path of the content queries backwards; undefined for any other path. */
function queryTarget(path) {
  if (path === queries.settings.path) return { kind: 'settings' }
  const list = lists.get(path)
  if (list)
    return {
      kind: 'list',
      name: list,
    }
  const detail = details.find(({ prefix }) => path.startsWith(prefix))
  if (!detail) return void 0
  return {
    kind: 'detail',
    name: detail.name,
    slug: decode$1(path.slice(detail.prefix.length)),
  }
}
function decode$1(slug) {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}
// src/platform/content/snapshot.ts
/** Answers content queries from a snapshot; a slug that does not exist answers null. */
function snapshotReader(snapshot) {
  return ({ path }) => answer(snapshot, path)
}
function answer(snapshot, path) {
  const target = queryTarget(path)
  if (!target) return void 0
  if (target.kind === 'settings') return snapshot.settings
  if (target.kind === 'list') return snapshot.lists[target.name]
  const documents = snapshot.details[target.name]
  return Object.prototype.hasOwnProperty.call(documents, target.slug)
    ? documents[target.slug]
    : null
}
// src/platform/app/page-paths.ts
/** Every page that exists with this content, apart from the one for unknown addresses. */
function pagePaths$1(routes, snapshot) {
  return routes.filter(({ path }) => path !== '*').flatMap((route) => pathsOf(route, snapshot))
}
function pathsOf(route, snapshot) {
  if (!route.path.includes(':'))
    return [
      {
        path: route.path,
        isRepeated: false,
      },
    ]
  if (route.entries)
    return route.entries(snapshotReader(snapshot)).map((params) => ({
      path: generatePath(route.path, params),
      isRepeated: true,
    }))
  const name = collectionOf(route)
  return Object.values(snapshot.details[name]).map(({ slug, updatedAt }) => ({
    path: generatePath(route.path, { [parameterOf(route)]: slug }),
    isRepeated: true,
    updatedAt,
  }))
}
/** The collection whose documents the route's pages are about. */
function collectionOf(route) {
  const probe = 'x'
  for (const { shape, path } of route.content({ [parameterOf(route)]: probe })) {
    const target = shape === 'one' ? queryTarget(path) : void 0
    if (target?.kind === 'detail' && target.slug === probe) return target.name
  }
  throw new Error(`The route ${route.path} needs "entries": it reads no document by its parameter`)
}
function parameterOf({ path }) {
  return /:(\w+)/.exec(path)?.[1] ?? 'slug'
}
// node_modules/react-dom/cjs/react-dom-server-legacy.node.production.min.js
/**
 * @license React
 * react-dom-server-legacy.node.production.min.js
 *
 * Copyright (c) Facebook, Inc. and its affiliates.
 *
 * This source code is licensed under the MIT license found in the
 * LICENSE file in the root directory of this source tree.
 */
var require_react_dom_server_legacy_node_production_min = /* @__PURE__ */ __commonJSMin(
  (exports) => {
    var ea = require_react()
    var fa = __require('stream')
    var n = Object.prototype.hasOwnProperty
    var ha =
      /^[:A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD][:A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\-.0-9\u00B7\u0300-\u036F\u203F-\u2040]*$/
    var ia = {}
    var ja = {}
    function ka(a) {
      if (n.call(ja, a)) return !0
      if (n.call(ia, a)) return !1
      if (ha.test(a)) return (ja[a] = !0)
      ia[a] = !0
      return !1
    }
    function q(a, b, c, d, f, e, g) {
      this.acceptsBooleans = 2 === b || 3 === b || 4 === b
      this.attributeName = d
      this.attributeNamespace = f
      this.mustUseProperty = c
      this.propertyName = a
      this.type = b
      this.sanitizeURL = e
      this.removeEmptyString = g
    }
    var r = {}
    'children dangerouslySetInnerHTML defaultValue defaultChecked innerHTML suppressContentEditableWarning suppressHydrationWarning style'
      .split(' ')
      .forEach(function (a) {
        r[a] = new q(a, 0, !1, a, null, !1, !1)
      })
    ;[
      ['acceptCharset', 'accept-charset'],
      ['className', 'class'],
      ['htmlFor', 'for'],
      ['httpEquiv', 'http-equiv'],
    ].forEach(function (a) {
      var b = a[0]
      r[b] = new q(b, 1, !1, a[1], null, !1, !1)
    })
    ;['contentEditable', 'draggable', 'spellCheck', 'value'].forEach(function (a) {
      r[a] = new q(a, 2, !1, a.toLowerCase(), null, !1, !1)
    })
    ;['autoReverse', 'externalResourcesRequired', 'focusable', 'preserveAlpha'].forEach(
      function (a) {
        r[a] = new q(a, 2, !1, a, null, !1, !1)
      },
    )
    'allowFullScreen async autoFocus autoPlay controls default defer disabled disablePictureInPicture disableRemotePlayback formNoValidate hidden loop noModule noValidate open playsInline readOnly required reversed scoped seamless itemScope'
      .split(' ')
      .forEach(function (a) {
        r[a] = new q(a, 3, !1, a.toLowerCase(), null, !1, !1)
      })
    ;['checked', 'multiple', 'muted', 'selected'].forEach(function (a) {
      r[a] = new q(a, 3, !0, a, null, !1, !1)
    })
    ;['capture', 'download'].forEach(function (a) {
      r[a] = new q(a, 4, !1, a, null, !1, !1)
    })
    ;['cols', 'rows', 'size', 'span'].forEach(function (a) {
      r[a] = new q(a, 6, !1, a, null, !1, !1)
    })
    ;['rowSpan', 'start'].forEach(function (a) {
      r[a] = new q(a, 5, !1, a.toLowerCase(), null, !1, !1)
    })
    var la = /[\-:]([a-z])/g
    function ma(a) {
      return a[1].toUpperCase()
    }
    'accent-height alignment-baseline arabic-form baseline-shift cap-height clip-path clip-rule color-interpolation color-interpolation-filters color-profile color-rendering dominant-baseline enable-background fill-opacity fill-rule flood-color flood-opacity font-family font-size font-size-adjust font-stretch font-style font-variant font-weight glyph-name glyph-orientation-horizontal glyph-orientation-vertical horiz-adv-x horiz-origin-x image-rendering letter-spacing lighting-color marker-end marker-mid marker-start overline-position overline-thickness paint-order panose-1 pointer-events rendering-intent shape-rendering stop-color stop-opacity strikethrough-position strikethrough-thickness stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-rendering underline-position underline-thickness unicode-bidi unicode-range units-per-em v-alphabetic v-hanging v-ideographic v-mathematical vector-effect vert-adv-y vert-origin-x vert-origin-y word-spacing writing-mode xmlns:xlink x-height'
      .split(' ')
      .forEach(function (a) {
        var b = a.replace(la, ma)
        r[b] = new q(b, 1, !1, a, null, !1, !1)
      })
    'xlink:actuate xlink:arcrole xlink:role xlink:show xlink:title xlink:type'
      .split(' ')
      .forEach(function (a) {
        var b = a.replace(la, ma)
        r[b] = new q(b, 1, !1, a, 'http://www.w3.org/1999/xlink', !1, !1)
      })
    ;['xml:base', 'xml:lang', 'xml:space'].forEach(function (a) {
      var b = a.replace(la, ma)
      r[b] = new q(b, 1, !1, a, 'http://www.w3.org/XML/1998/namespace', !1, !1)
    })
    ;['tabIndex', 'crossOrigin'].forEach(function (a) {
      r[a] = new q(a, 1, !1, a.toLowerCase(), null, !1, !1)
    })
    r.xlinkHref = new q('xlinkHref', 1, !1, 'xlink:href', 'http://www.w3.org/1999/xlink', !0, !1)
    ;['src', 'href', 'action', 'formAction'].forEach(function (a) {
      r[a] = new q(a, 1, !1, a.toLowerCase(), null, !0, !0)
    })
    var t = {
      animationIterationCount: !0,
      aspectRatio: !0,
      borderImageOutset: !0,
      borderImageSlice: !0,
      borderImageWidth: !0,
      boxFlex: !0,
      boxFlexGroup: !0,
      boxOrdinalGroup: !0,
      columnCount: !0,
      columns: !0,
      flex: !0,
      flexGrow: !0,
      flexPositive: !0,
      flexShrink: !0,
      flexNegative: !0,
      flexOrder: !0,
      gridArea: !0,
      gridRow: !0,
      gridRowEnd: !0,
      gridRowSpan: !0,
      gridRowStart: !0,
      gridColumn: !0,
      gridColumnEnd: !0,
      gridColumnSpan: !0,
      gridColumnStart: !0,
      fontWeight: !0,
      lineClamp: !0,
      lineHeight: !0,
      opacity: !0,
      order: !0,
      orphans: !0,
      tabSize: !0,
      widows: !0,
      zIndex: !0,
      zoom: !0,
      fillOpacity: !0,
      floodOpacity: !0,
      stopOpacity: !0,
      strokeDasharray: !0,
      strokeDashoffset: !0,
      strokeMiterlimit: !0,
      strokeOpacity: !0,
      strokeWidth: !0,
    }
    var na = ['Webkit', 'ms', 'Moz', 'O']
    Object.keys(t).forEach(function (a) {
      na.forEach(function (b) {
        b = b + a.charAt(0).toUpperCase() + a.substring(1)
        t[b] = t[a]
      })
    })
    var oa = /["'&<>]/
    function u(a) {
      if ('boolean' === typeof a || 'number' === typeof a) return '' + a
      a = '' + a
      var b = oa.exec(a)
      if (b) {
        var c = '',
          d,
          f = 0
        for (d = b.index; d < a.length; d++) {
          switch (a.charCodeAt(d)) {
            case 34:
              b = '&quot;'
              break
            case 38:
              b = '&amp;'
              break
            case 39:
              b = '&#x27;'
              break
            case 60:
              b = '&lt;'
              break
            case 62:
              b = '&gt;'
              break
            default:
              continue
          }
          f !== d && (c += a.substring(f, d))
          f = d + 1
          c += b
        }
        a = f !== d ? c + a.substring(f, d) : c
      }
      return a
    }
    var pa = /([A-Z])/g
    var qa = /^ms-/
    var ra = Array.isArray
    function v(a, b) {
      return {
        insertionMode: a,
        selectedValue: b,
      }
    }
    function sa(a, b, c) {
      switch (b) {
        case 'select':
          return v(1, null != c.value ? c.value : c.defaultValue)
        case 'svg':
          return v(2, null)
        case 'math':
          return v(3, null)
        case 'foreignObject':
          return v(1, null)
        case 'table':
          return v(4, null)
        case 'thead':
        case 'tbody':
        case 'tfoot':
          return v(5, null)
        case 'colgroup':
          return v(7, null)
        case 'tr':
          return v(6, null)
      }
      return 4 <= a.insertionMode || 0 === a.insertionMode ? v(1, null) : a
    }
    var ta = /* @__PURE__ */ new Map()
    function ua(a, b, c) {
      if ('object' !== typeof c)
        throw Error(
          "The `style` prop expects a mapping from style properties to values, not a string. For example, style={{marginRight: spacing + 'em'}} when using JSX.",
        )
      b = !0
      for (var d in c)
        if (n.call(c, d)) {
          var f = c[d]
          if (null != f && 'boolean' !== typeof f && '' !== f) {
            if (0 === d.indexOf('--')) {
              var e = u(d)
              f = u(('' + f).trim())
            } else {
              e = d
              var g = ta.get(e)
              void 0 !== g
                ? (e = g)
                : ((g = u(e.replace(pa, '-$1').toLowerCase().replace(qa, '-ms-'))),
                  ta.set(e, g),
                  (e = g))
              f =
                'number' === typeof f
                  ? 0 === f || n.call(t, d)
                    ? '' + f
                    : f + 'px'
                  : u(('' + f).trim())
            }
            b ? ((b = !1), a.push(' style="', e, ':', f)) : a.push(';', e, ':', f)
          }
        }
      b || a.push('"')
    }
    function w(a, b, c, d) {
      switch (c) {
        case 'style':
          ua(a, b, d)
          return
        case 'defaultValue':
        case 'defaultChecked':
        case 'innerHTML':
        case 'suppressContentEditableWarning':
        case 'suppressHydrationWarning':
          return
      }
      if (!(2 < c.length) || ('o' !== c[0] && 'O' !== c[0]) || ('n' !== c[1] && 'N' !== c[1])) {
        if (((b = r.hasOwnProperty(c) ? r[c] : null), null !== b)) {
          switch (typeof d) {
            case 'function':
            case 'symbol':
              return
            case 'boolean':
              if (!b.acceptsBooleans) return
          }
          c = b.attributeName
          switch (b.type) {
            case 3:
              d && a.push(' ', c, '=""')
              break
            case 4:
              !0 === d ? a.push(' ', c, '=""') : !1 !== d && a.push(' ', c, '="', u(d), '"')
              break
            case 5:
              isNaN(d) || a.push(' ', c, '="', u(d), '"')
              break
            case 6:
              !isNaN(d) && 1 <= d && a.push(' ', c, '="', u(d), '"')
              break
            default:
              ;(b.sanitizeURL && (d = '' + d), a.push(' ', c, '="', u(d), '"'))
          }
        } else if (ka(c)) {
          switch (typeof d) {
            case 'function':
            case 'symbol':
              return
            case 'boolean':
              if (((b = c.toLowerCase().slice(0, 5)), 'data-' !== b && 'aria-' !== b)) return
          }
          a.push(' ', c, '="', u(d), '"')
        }
      }
    }
    function x(a, b, c) {
      if (null != b) {
        if (null != c)
          throw Error('Can only set one of `children` or `props.dangerouslySetInnerHTML`.')
        if ('object' !== typeof b || !('__html' in b))
          throw Error(
            '`props.dangerouslySetInnerHTML` must be in the form `{__html: ...}`. Please visit https://reactjs.org/link/dangerously-set-inner-html for more information.',
          )
        b = b.__html
        null !== b && void 0 !== b && a.push('' + b)
      }
    }
    function va(a) {
      var b = ''
      ea.Children.forEach(a, function (a) {
        null != a && (b += a)
      })
      return b
    }
    function wa(a, b, c, d) {
      a.push(z(c))
      var f = (c = null),
        e
      for (e in b)
        if (n.call(b, e)) {
          var g = b[e]
          if (null != g)
            switch (e) {
              case 'children':
                c = g
                break
              case 'dangerouslySetInnerHTML':
                f = g
                break
              default:
                w(a, d, e, g)
            }
        }
      a.push('>')
      x(a, f, c)
      return 'string' === typeof c ? (a.push(u(c)), null) : c
    }
    var xa = /^[a-zA-Z][a-zA-Z:_\.\-\d]*$/
    var ya = /* @__PURE__ */ new Map()
    function z(a) {
      var b = ya.get(a)
      if (void 0 === b) {
        if (!xa.test(a)) throw Error('Invalid tag: ' + a)
        b = '<' + a
        ya.set(a, b)
      }
      return b
    }
    function za(a, b, c, d, f) {
      switch (b) {
        case 'select':
          a.push(z('select'))
          var e = null,
            g = null
          for (l in c)
            if (n.call(c, l)) {
              var h = c[l]
              if (null != h)
                switch (l) {
                  case 'children':
                    e = h
                    break
                  case 'dangerouslySetInnerHTML':
                    g = h
                    break
                  case 'defaultValue':
                  case 'value':
                    break
                  default:
                    w(a, d, l, h)
                }
            }
          a.push('>')
          x(a, g, e)
          return e
        case 'option':
          g = f.selectedValue
          a.push(z('option'))
          var k = (h = null),
            m = null
          var l = null
          for (e in c)
            if (n.call(c, e)) {
              var p = c[e]
              if (null != p)
                switch (e) {
                  case 'children':
                    h = p
                    break
                  case 'selected':
                    m = p
                    break
                  case 'dangerouslySetInnerHTML':
                    l = p
                    break
                  case 'value':
                    k = p
                  default:
                    w(a, d, e, p)
                }
            }
          if (null != g)
            if (((c = null !== k ? '' + k : va(h)), ra(g))) {
              for (d = 0; d < g.length; d++)
                if ('' + g[d] === c) {
                  a.push(' selected=""')
                  break
                }
            } else '' + g === c && a.push(' selected=""')
          else m && a.push(' selected=""')
          a.push('>')
          x(a, l, h)
          return h
        case 'textarea':
          a.push(z('textarea'))
          l = g = e = null
          for (h in c)
            if (n.call(c, h) && ((k = c[h]), null != k))
              switch (h) {
                case 'children':
                  l = k
                  break
                case 'value':
                  e = k
                  break
                case 'defaultValue':
                  g = k
                  break
                case 'dangerouslySetInnerHTML':
                  throw Error('`dangerouslySetInnerHTML` does not make sense on <textarea>.')
                default:
                  w(a, d, h, k)
              }
          null === e && null !== g && (e = g)
          a.push('>')
          if (null != l) {
            if (null != e)
              throw Error('If you supply `defaultValue` on a <textarea>, do not pass children.')
            if (ra(l) && 1 < l.length) throw Error('<textarea> can only have at most one child.')
            e = '' + l
          }
          'string' === typeof e && '\n' === e[0] && a.push('\n')
          null !== e && a.push(u('' + e))
          return null
        case 'input':
          a.push(z('input'))
          k = l = h = e = null
          for (g in c)
            if (n.call(c, g) && ((m = c[g]), null != m))
              switch (g) {
                case 'children':
                case 'dangerouslySetInnerHTML':
                  throw Error(
                    'input is a self-closing tag and must neither have `children` nor use `dangerouslySetInnerHTML`.',
                  )
                case 'defaultChecked':
                  k = m
                  break
                case 'defaultValue':
                  h = m
                  break
                case 'checked':
                  l = m
                  break
                case 'value':
                  e = m
                  break
                default:
                  w(a, d, g, m)
              }
          null !== l ? w(a, d, 'checked', l) : null !== k && w(a, d, 'checked', k)
          null !== e ? w(a, d, 'value', e) : null !== h && w(a, d, 'value', h)
          a.push('/>')
          return null
        case 'menuitem':
          a.push(z('menuitem'))
          for (var B in c)
            if (n.call(c, B) && ((e = c[B]), null != e))
              switch (B) {
                case 'children':
                case 'dangerouslySetInnerHTML':
                  throw Error('menuitems cannot have `children` nor `dangerouslySetInnerHTML`.')
                default:
                  w(a, d, B, e)
              }
          a.push('>')
          return null
        case 'title':
          a.push(z('title'))
          e = null
          for (p in c)
            if (n.call(c, p) && ((g = c[p]), null != g))
              switch (p) {
                case 'children':
                  e = g
                  break
                case 'dangerouslySetInnerHTML':
                  throw Error('`dangerouslySetInnerHTML` does not make sense on <title>.')
                default:
                  w(a, d, p, g)
              }
          a.push('>')
          return e
        case 'listing':
        case 'pre':
          a.push(z(b))
          g = e = null
          for (k in c)
            if (n.call(c, k) && ((h = c[k]), null != h))
              switch (k) {
                case 'children':
                  e = h
                  break
                case 'dangerouslySetInnerHTML':
                  g = h
                  break
                default:
                  w(a, d, k, h)
              }
          a.push('>')
          if (null != g) {
            if (null != e)
              throw Error('Can only set one of `children` or `props.dangerouslySetInnerHTML`.')
            if ('object' !== typeof g || !('__html' in g))
              throw Error(
                '`props.dangerouslySetInnerHTML` must be in the form `{__html: ...}`. Please visit https://reactjs.org/link/dangerously-set-inner-html for more information.',
              )
            c = g.__html
            null !== c &&
              void 0 !== c &&
              ('string' === typeof c && 0 < c.length && '\n' === c[0]
                ? a.push('\n', c)
                : a.push('' + c))
          }
          'string' === typeof e && '\n' === e[0] && a.push('\n')
          return e
        case 'area':
        case 'base':
        case 'br':
        case 'col':
        case 'embed':
        case 'hr':
        case 'img':
        case 'keygen':
        case 'link':
        case 'meta':
        case 'param':
        case 'source':
        case 'track':
        case 'wbr':
          a.push(z(b))
          for (var C in c)
            if (n.call(c, C) && ((e = c[C]), null != e))
              switch (C) {
                case 'children':
                case 'dangerouslySetInnerHTML':
                  throw Error(
                    b +
                      ' is a self-closing tag and must neither have `children` nor use `dangerouslySetInnerHTML`.',
                  )
                default:
                  w(a, d, C, e)
              }
          a.push('/>')
          return null
        case 'annotation-xml':
        case 'color-profile':
        case 'font-face':
        case 'font-face-src':
        case 'font-face-uri':
        case 'font-face-format':
        case 'font-face-name':
        case 'missing-glyph':
          return wa(a, c, b, d)
        case 'html':
          return (0 === f.insertionMode && a.push('<!DOCTYPE html>'), wa(a, c, b, d))
        default:
          if (-1 === b.indexOf('-') && 'string' !== typeof c.is) return wa(a, c, b, d)
          a.push(z(b))
          g = e = null
          for (m in c)
            if (n.call(c, m) && ((h = c[m]), null != h))
              switch (m) {
                case 'children':
                  e = h
                  break
                case 'dangerouslySetInnerHTML':
                  g = h
                  break
                case 'style':
                  ua(a, d, h)
                  break
                case 'suppressContentEditableWarning':
                case 'suppressHydrationWarning':
                  break
                default:
                  ka(m) &&
                    'function' !== typeof h &&
                    'symbol' !== typeof h &&
                    a.push(' ', m, '="', u(h), '"')
              }
          a.push('>')
          x(a, g, e)
          return e
      }
    }
    function Aa(a, b, c) {
      a.push('<!--$?--><template id="')
      if (null === c)
        throw Error('An ID must have been assigned before we can complete the boundary.')
      a.push(c)
      return a.push('"></template>')
    }
    function Ba(a, b, c, d) {
      switch (c.insertionMode) {
        case 0:
        case 1:
          return (
            a.push('<div hidden id="'),
            a.push(b.segmentPrefix),
            (b = d.toString(16)),
            a.push(b),
            a.push('">')
          )
        case 2:
          return (
            a.push('<svg aria-hidden="true" style="display:none" id="'),
            a.push(b.segmentPrefix),
            (b = d.toString(16)),
            a.push(b),
            a.push('">')
          )
        case 3:
          return (
            a.push('<math aria-hidden="true" style="display:none" id="'),
            a.push(b.segmentPrefix),
            (b = d.toString(16)),
            a.push(b),
            a.push('">')
          )
        case 4:
          return (
            a.push('<table hidden id="'),
            a.push(b.segmentPrefix),
            (b = d.toString(16)),
            a.push(b),
            a.push('">')
          )
        case 5:
          return (
            a.push('<table hidden><tbody id="'),
            a.push(b.segmentPrefix),
            (b = d.toString(16)),
            a.push(b),
            a.push('">')
          )
        case 6:
          return (
            a.push('<table hidden><tr id="'),
            a.push(b.segmentPrefix),
            (b = d.toString(16)),
            a.push(b),
            a.push('">')
          )
        case 7:
          return (
            a.push('<table hidden><colgroup id="'),
            a.push(b.segmentPrefix),
            (b = d.toString(16)),
            a.push(b),
            a.push('">')
          )
        default:
          throw Error('Unknown insertion mode. This is a bug in React.')
      }
    }
    function Ca(a, b) {
      switch (b.insertionMode) {
        case 0:
        case 1:
          return a.push('</div>')
        case 2:
          return a.push('</svg>')
        case 3:
          return a.push('</math>')
        case 4:
          return a.push('</table>')
        case 5:
          return a.push('</tbody></table>')
        case 6:
          return a.push('</tr></table>')
        case 7:
          return a.push('</colgroup></table>')
        default:
          throw Error('Unknown insertion mode. This is a bug in React.')
      }
    }
    var Da = /[<\u2028\u2029]/g
    function Ea(a) {
      return JSON.stringify(a).replace(Da, function (a) {
        switch (a) {
          case '<':
            return '\\u003c'
          case '\u2028':
            return '\\u2028'
          case '\u2029':
            return '\\u2029'
          default:
            throw Error(
              'escapeJSStringsForInstructionScripts encountered a match it does not know how to replace. this means the match regex and the replacement characters are no longer in sync. This is a bug in React',
            )
        }
      })
    }
    function Fa(a, b) {
      b = void 0 === b ? '' : b
      return {
        bootstrapChunks: [],
        startInlineScript: '<script>',
        placeholderPrefix: b + 'P:',
        segmentPrefix: b + 'S:',
        boundaryPrefix: b + 'B:',
        idPrefix: b,
        nextSuspenseID: 0,
        sentCompleteSegmentFunction: !1,
        sentCompleteBoundaryFunction: !1,
        sentClientRenderFunction: !1,
        generateStaticMarkup: a,
      }
    }
    function Ga() {
      return {
        insertionMode: 1,
        selectedValue: null,
      }
    }
    function Ha(a, b, c, d) {
      if (c.generateStaticMarkup) return (a.push(u(b)), !1)
      '' === b ? (a = d) : (d && a.push('<!-- -->'), a.push(u(b)), (a = !0))
      return a
    }
    var A = Object.assign
    var Ia = Symbol.for('react.element')
    var Ja = Symbol.for('react.portal')
    var Ka = Symbol.for('react.fragment')
    var La = Symbol.for('react.strict_mode')
    var Ma = Symbol.for('react.profiler')
    var Na = Symbol.for('react.provider')
    var Oa = Symbol.for('react.context')
    var Pa = Symbol.for('react.forward_ref')
    var Qa = Symbol.for('react.suspense')
    var Ra = Symbol.for('react.suspense_list')
    var Sa = Symbol.for('react.memo')
    var Ta = Symbol.for('react.lazy')
    var Ua = Symbol.for('react.scope')
    var Va = Symbol.for('react.debug_trace_mode')
    var Wa = Symbol.for('react.legacy_hidden')
    var Xa = Symbol.for('react.default_value')
    var Ya = Symbol.iterator
    function Za(a) {
      if (null == a) return null
      if ('function' === typeof a) return a.displayName || a.name || null
      if ('string' === typeof a) return a
      switch (a) {
        case Ka:
          return 'Fragment'
        case Ja:
          return 'Portal'
        case Ma:
          return 'Profiler'
        case La:
          return 'StrictMode'
        case Qa:
          return 'Suspense'
        case Ra:
          return 'SuspenseList'
      }
      if ('object' === typeof a)
        switch (a.$$typeof) {
          case Oa:
            return (a.displayName || 'Context') + '.Consumer'
          case Na:
            return (a._context.displayName || 'Context') + '.Provider'
          case Pa:
            var b = a.render
            a = a.displayName
            a ||
              ((a = b.displayName || b.name || ''),
              (a = '' !== a ? 'ForwardRef(' + a + ')' : 'ForwardRef'))
            return a
          case Sa:
            return ((b = a.displayName || null), null !== b ? b : Za(a.type) || 'Memo')
          case Ta:
            b = a._payload
            a = a._init
            try {
              return Za(a(b))
            } catch (c) {}
        }
      return null
    }
    var $a = {}
    function ab(a, b) {
      a = a.contextTypes
      if (!a) return $a
      var c = {},
        d
      for (d in a) c[d] = b[d]
      return c
    }
    var D = null
    function E(a, b) {
      if (a !== b) {
        a.context._currentValue2 = a.parentValue
        a = a.parent
        var c = b.parent
        if (null === a) {
          if (null !== c)
            throw Error('The stacks must reach the root at the same time. This is a bug in React.')
        } else {
          if (null === c)
            throw Error('The stacks must reach the root at the same time. This is a bug in React.')
          E(a, c)
        }
        b.context._currentValue2 = b.value
      }
    }
    function bb(a) {
      a.context._currentValue2 = a.parentValue
      a = a.parent
      null !== a && bb(a)
    }
    function cb(a) {
      var b = a.parent
      null !== b && cb(b)
      a.context._currentValue2 = a.value
    }
    function db(a, b) {
      a.context._currentValue2 = a.parentValue
      a = a.parent
      if (null === a)
        throw Error(
          'The depth must equal at least at zero before reaching the root. This is a bug in React.',
        )
      a.depth === b.depth ? E(a, b) : db(a, b)
    }
    function eb(a, b) {
      var c = b.parent
      if (null === c)
        throw Error(
          'The depth must equal at least at zero before reaching the root. This is a bug in React.',
        )
      a.depth === c.depth ? E(a, c) : eb(a, c)
      b.context._currentValue2 = b.value
    }
    function F(a) {
      var b = D
      b !== a &&
        (null === b
          ? cb(a)
          : null === a
            ? bb(b)
            : b.depth === a.depth
              ? E(b, a)
              : b.depth > a.depth
                ? db(b, a)
                : eb(b, a),
        (D = a))
    }
    var fb = {
      isMounted: function () {
        return !1
      },
      enqueueSetState: function (a, b) {
        a = a._reactInternals
        null !== a.queue && a.queue.push(b)
      },
      enqueueReplaceState: function (a, b) {
        a = a._reactInternals
        a.replace = !0
        a.queue = [b]
      },
      enqueueForceUpdate: function () {},
    }
    function gb(a, b, c, d) {
      var f = void 0 !== a.state ? a.state : null
      a.updater = fb
      a.props = c
      a.state = f
      var e = {
        queue: [],
        replace: !1,
      }
      a._reactInternals = e
      var g = b.contextType
      a.context = 'object' === typeof g && null !== g ? g._currentValue2 : d
      g = b.getDerivedStateFromProps
      'function' === typeof g &&
        ((g = g(c, f)), (f = null === g || void 0 === g ? f : A({}, f, g)), (a.state = f))
      if (
        'function' !== typeof b.getDerivedStateFromProps &&
        'function' !== typeof a.getSnapshotBeforeUpdate &&
        ('function' === typeof a.UNSAFE_componentWillMount ||
          'function' === typeof a.componentWillMount)
      )
        if (
          ((b = a.state),
          'function' === typeof a.componentWillMount && a.componentWillMount(),
          'function' === typeof a.UNSAFE_componentWillMount && a.UNSAFE_componentWillMount(),
          b !== a.state && fb.enqueueReplaceState(a, a.state, null),
          null !== e.queue && 0 < e.queue.length)
        )
          if (
            ((b = e.queue),
            (g = e.replace),
            (e.queue = null),
            (e.replace = !1),
            g && 1 === b.length)
          )
            a.state = b[0]
          else {
            e = g ? b[0] : a.state
            f = !0
            for (g = g ? 1 : 0; g < b.length; g++) {
              var h = b[g]
              h = 'function' === typeof h ? h.call(a, e, c, d) : h
              null != h && (f ? ((f = !1), (e = A({}, e, h))) : A(e, h))
            }
            a.state = e
          }
        else e.queue = null
    }
    var hb = {
      id: 1,
      overflow: '',
    }
    function ib(a, b, c) {
      var d = a.id
      a = a.overflow
      var f = 32 - G(d) - 1
      d &= ~(1 << f)
      c += 1
      var e = 32 - G(b) + f
      if (30 < e) {
        var g = f - (f % 5)
        e = (d & ((1 << g) - 1)).toString(32)
        d >>= g
        f -= g
        return {
          id: (1 << (32 - G(b) + f)) | (c << f) | d,
          overflow: e + a,
        }
      }
      return {
        id: (1 << e) | (c << f) | d,
        overflow: a,
      }
    }
    var G = Math.clz32 ? Math.clz32 : jb
    var kb = Math.log
    var lb = Math.LN2
    function jb(a) {
      a >>>= 0
      return 0 === a ? 32 : (31 - ((kb(a) / lb) | 0)) | 0
    }
    function mb(a, b) {
      return (a === b && (0 !== a || 1 / a === 1 / b)) || (a !== a && b !== b)
    }
    var nb = 'function' === typeof Object.is ? Object.is : mb
    var H = null
    var ob = null
    var I = null
    var J = null
    var K = !1
    var L = !1
    var M = 0
    var N = null
    var O = 0
    function P() {
      if (null === H)
        throw Error(
          'Invalid hook call. Hooks can only be called inside of the body of a function component. This could happen for one of the following reasons:\n1. You might have mismatching versions of React and the renderer (such as React DOM)\n2. You might be breaking the Rules of Hooks\n3. You might have more than one copy of React in the same app\nSee https://reactjs.org/link/invalid-hook-call for tips about how to debug and fix this problem.',
        )
      return H
    }
    function rb() {
      if (0 < O) throw Error('Rendered more hooks than during the previous render')
      return {
        memoizedState: null,
        queue: null,
        next: null,
      }
    }
    function sb() {
      null === J
        ? null === I
          ? ((K = !1), (I = J = rb()))
          : ((K = !0), (J = I))
        : null === J.next
          ? ((K = !1), (J = J.next = rb()))
          : ((K = !0), (J = J.next))
      return J
    }
    function tb() {
      ob = H = null
      L = !1
      I = null
      O = 0
      J = N = null
    }
    function ub(a, b) {
      return 'function' === typeof b ? b(a) : b
    }
    function vb(a, b, c) {
      H = P()
      J = sb()
      if (K) {
        var d = J.queue
        b = d.dispatch
        if (null !== N && ((c = N.get(d)), void 0 !== c)) {
          N.delete(d)
          d = J.memoizedState
          do ((d = a(d, c.action)), (c = c.next))
          while (null !== c)
          J.memoizedState = d
          return [d, b]
        }
        return [J.memoizedState, b]
      }
      a = a === ub ? ('function' === typeof b ? b() : b) : void 0 !== c ? c(b) : b
      J.memoizedState = a
      a = J.queue = {
        last: null,
        dispatch: null,
      }
      a = a.dispatch = wb.bind(null, H, a)
      return [J.memoizedState, a]
    }
    function xb(a, b) {
      H = P()
      J = sb()
      b = void 0 === b ? null : b
      if (null !== J) {
        var c = J.memoizedState
        if (null !== c && null !== b) {
          var d = c[1]
          a: if (null === d) d = !1
          else {
            for (var f = 0; f < d.length && f < b.length; f++)
              if (!nb(b[f], d[f])) {
                d = !1
                break a
              }
            d = !0
          }
          if (d) return c[0]
        }
      }
      a = a()
      J.memoizedState = [a, b]
      return a
    }
    function wb(a, b, c) {
      if (25 <= O)
        throw Error(
          'Too many re-renders. React limits the number of renders to prevent an infinite loop.',
        )
      if (a === H)
        if (
          ((L = !0),
          (a = {
            action: c,
            next: null,
          }),
          null === N && (N = /* @__PURE__ */ new Map()),
          (c = N.get(b)),
          void 0 === c)
        )
          N.set(b, a)
        else {
          for (b = c; null !== b.next;) b = b.next
          b.next = a
        }
    }
    function yb() {
      throw Error('startTransition cannot be called during server rendering.')
    }
    function Q() {}
    var zb = {
      readContext: function (a) {
        return a._currentValue2
      },
      useContext: function (a) {
        P()
        return a._currentValue2
      },
      useMemo: xb,
      useReducer: vb,
      useRef: function (a) {
        H = P()
        J = sb()
        var b = J.memoizedState
        return null === b ? ((a = { current: a }), (J.memoizedState = a)) : b
      },
      useState: function (a) {
        return vb(ub, a)
      },
      useInsertionEffect: Q,
      useLayoutEffect: function () {},
      useCallback: function (a, b) {
        return xb(function () {
          return a
        }, b)
      },
      useImperativeHandle: Q,
      useEffect: Q,
      useDebugValue: Q,
      useDeferredValue: function (a) {
        P()
        return a
      },
      useTransition: function () {
        P()
        return [!1, yb]
      },
      useId: function () {
        var a = ob.treeContext
        var b = a.overflow
        a = a.id
        a = (a & ~(1 << (32 - G(a) - 1))).toString(32) + b
        var c = R
        if (null === c)
          throw Error(
            'Invalid hook call. Hooks can only be called inside of the body of a function component.',
          )
        b = M++
        a = ':' + c.idPrefix + 'R' + a
        0 < b && (a += 'H' + b.toString(32))
        return a + ':'
      },
      useMutableSource: function (a, b) {
        P()
        return b(a._source)
      },
      useSyncExternalStore: function (a, b, c) {
        if (void 0 === c)
          throw Error(
            'Missing getServerSnapshot, which is required for server-rendered content. Will revert to client rendering.',
          )
        return c()
      },
    }
    var R = null
    var Ab = ea.__SECRET_INTERNALS_DO_NOT_USE_OR_YOU_WILL_BE_FIRED.ReactCurrentDispatcher
    function Bb(a) {
      console.error(a)
      return null
    }
    function S() {}
    function Cb(a, b, c, d, f, e, g, h, k) {
      var m = [],
        l = /* @__PURE__ */ new Set()
      b = {
        destination: null,
        responseState: b,
        progressiveChunkSize: void 0 === d ? 12800 : d,
        status: 0,
        fatalError: null,
        nextSegmentId: 0,
        allPendingTasks: 0,
        pendingRootTasks: 0,
        completedRootSegment: null,
        abortableTasks: l,
        pingedTasks: m,
        clientRenderedBoundaries: [],
        completedBoundaries: [],
        partialBoundaries: [],
        onError: void 0 === f ? Bb : f,
        onAllReady: void 0 === e ? S : e,
        onShellReady: void 0 === g ? S : g,
        onShellError: void 0 === h ? S : h,
        onFatalError: void 0 === k ? S : k,
      }
      c = T(b, 0, null, c, !1, !1)
      c.parentFlushed = !0
      a = Db(b, a, null, c, l, $a, null, hb)
      m.push(a)
      return b
    }
    function Db(a, b, c, d, f, e, g, h) {
      a.allPendingTasks++
      null === c ? a.pendingRootTasks++ : c.pendingTasks++
      var k = {
        node: b,
        ping: function () {
          var b = a.pingedTasks
          b.push(k)
          1 === b.length && Eb(a)
        },
        blockedBoundary: c,
        blockedSegment: d,
        abortSet: f,
        legacyContext: e,
        context: g,
        treeContext: h,
      }
      f.add(k)
      return k
    }
    function T(a, b, c, d, f, e) {
      return {
        status: 0,
        id: -1,
        index: b,
        parentFlushed: !1,
        chunks: [],
        children: [],
        formatContext: d,
        boundary: c,
        lastPushedText: f,
        textEmbedded: e,
      }
    }
    function U(a, b) {
      a = a.onError(b)
      if (null != a && 'string' !== typeof a)
        throw Error(
          'onError returned something with a type other than "string". onError should return a string and may return null or undefined but must not return anything else. It received something of type "' +
            typeof a +
            '" instead',
        )
      return a
    }
    function V(a, b) {
      var c = a.onShellError
      c(b)
      c = a.onFatalError
      c(b)
      null !== a.destination
        ? ((a.status = 2), a.destination.destroy(b))
        : ((a.status = 1), (a.fatalError = b))
    }
    function Fb(a, b, c, d, f) {
      H = {}
      ob = b
      M = 0
      for (a = c(d, f); L;) ((L = !1), (M = 0), (O += 1), (J = null), (a = c(d, f)))
      tb()
      return a
    }
    function Gb(a, b, c, d) {
      var f = c.render(),
        e = d.childContextTypes
      if (null !== e && void 0 !== e) {
        var g = b.legacyContext
        if ('function' !== typeof c.getChildContext) d = g
        else {
          c = c.getChildContext()
          for (var h in c)
            if (!(h in e))
              throw Error(
                (Za(d) || 'Unknown') +
                  '.getChildContext(): key "' +
                  h +
                  '" is not defined in childContextTypes.',
              )
          d = A({}, g, c)
        }
        b.legacyContext = d
        W(a, b, f)
        b.legacyContext = g
      } else W(a, b, f)
    }
    function Hb(a, b) {
      if (a && a.defaultProps) {
        b = A({}, b)
        a = a.defaultProps
        for (var c in a) void 0 === b[c] && (b[c] = a[c])
        return b
      }
      return b
    }
    function Ib(a, b, c, d, f) {
      if ('function' === typeof c)
        if (c.prototype && c.prototype.isReactComponent) {
          f = ab(c, b.legacyContext)
          var e = c.contextType
          e = new c(d, 'object' === typeof e && null !== e ? e._currentValue2 : f)
          gb(e, c, d, f)
          Gb(a, b, e, c)
        } else {
          e = ab(c, b.legacyContext)
          f = Fb(a, b, c, d, e)
          var g = 0 !== M
          if (
            'object' === typeof f &&
            null !== f &&
            'function' === typeof f.render &&
            void 0 === f.$$typeof
          )
            (gb(f, c, d, e), Gb(a, b, f, c))
          else if (g) {
            d = b.treeContext
            b.treeContext = ib(d, 1, 0)
            try {
              W(a, b, f)
            } finally {
              b.treeContext = d
            }
          } else W(a, b, f)
        }
      else if ('string' === typeof c) {
        f = b.blockedSegment
        e = za(f.chunks, c, d, a.responseState, f.formatContext)
        f.lastPushedText = !1
        g = f.formatContext
        f.formatContext = sa(g, c, d)
        Jb(a, b, e)
        f.formatContext = g
        switch (c) {
          case 'area':
          case 'base':
          case 'br':
          case 'col':
          case 'embed':
          case 'hr':
          case 'img':
          case 'input':
          case 'keygen':
          case 'link':
          case 'meta':
          case 'param':
          case 'source':
          case 'track':
          case 'wbr':
            break
          default:
            f.chunks.push('</', c, '>')
        }
        f.lastPushedText = !1
      } else {
        switch (c) {
          case Wa:
          case Va:
          case La:
          case Ma:
          case Ka:
            W(a, b, d.children)
            return
          case Ra:
            W(a, b, d.children)
            return
          case Ua:
            throw Error('ReactDOMServer does not yet support scope components.')
          case Qa:
            a: {
              c = b.blockedBoundary
              f = b.blockedSegment
              e = d.fallback
              d = d.children
              g = /* @__PURE__ */ new Set()
              var h = {
                  id: null,
                  rootSegmentID: -1,
                  parentFlushed: !1,
                  pendingTasks: 0,
                  forceClientRender: !1,
                  completedSegments: [],
                  byteSize: 0,
                  fallbackAbortableTasks: g,
                  errorDigest: null,
                },
                k = T(a, f.chunks.length, h, f.formatContext, !1, !1)
              f.children.push(k)
              f.lastPushedText = !1
              var m = T(a, 0, null, f.formatContext, !1, !1)
              m.parentFlushed = !0
              b.blockedBoundary = h
              b.blockedSegment = m
              try {
                if (
                  (Jb(a, b, d),
                  a.responseState.generateStaticMarkup ||
                    (m.lastPushedText && m.textEmbedded && m.chunks.push('<!-- -->')),
                  (m.status = 1),
                  X(h, m),
                  0 === h.pendingTasks)
                )
                  break a
              } catch (l) {
                ;((m.status = 4), (h.forceClientRender = !0), (h.errorDigest = U(a, l)))
              } finally {
                ;((b.blockedBoundary = c), (b.blockedSegment = f))
              }
              b = Db(a, e, c, k, g, b.legacyContext, b.context, b.treeContext)
              a.pingedTasks.push(b)
            }
            return
        }
        if ('object' === typeof c && null !== c)
          switch (c.$$typeof) {
            case Pa:
              d = Fb(a, b, c.render, d, f)
              if (0 !== M) {
                c = b.treeContext
                b.treeContext = ib(c, 1, 0)
                try {
                  W(a, b, d)
                } finally {
                  b.treeContext = c
                }
              } else W(a, b, d)
              return
            case Sa:
              c = c.type
              d = Hb(c, d)
              Ib(a, b, c, d, f)
              return
            case Na:
              f = d.children
              c = c._context
              d = d.value
              e = c._currentValue2
              c._currentValue2 = d
              g = D
              D = d = {
                parent: g,
                depth: null === g ? 0 : g.depth + 1,
                context: c,
                parentValue: e,
                value: d,
              }
              b.context = d
              W(a, b, f)
              a = D
              if (null === a)
                throw Error(
                  'Tried to pop a Context at the root of the app. This is a bug in React.',
                )
              d = a.parentValue
              a.context._currentValue2 = d === Xa ? a.context._defaultValue : d
              a = D = a.parent
              b.context = a
              return
            case Oa:
              d = d.children
              d = d(c._currentValue2)
              W(a, b, d)
              return
            case Ta:
              f = c._init
              c = f(c._payload)
              d = Hb(c, d)
              Ib(a, b, c, d, void 0)
              return
          }
        throw Error(
          'Element type is invalid: expected a string (for built-in components) or a class/function (for composite components) but got: ' +
            ((null == c ? c : typeof c) + '.'),
        )
      }
    }
    function W(a, b, c) {
      b.node = c
      if ('object' === typeof c && null !== c) {
        switch (c.$$typeof) {
          case Ia:
            Ib(a, b, c.type, c.props, c.ref)
            return
          case Ja:
            throw Error(
              'Portals are not currently supported by the server renderer. Render them conditionally so that they only appear on the client render.',
            )
          case Ta:
            var d = c._init
            c = d(c._payload)
            W(a, b, c)
            return
        }
        if (ra(c)) {
          Kb(a, b, c)
          return
        }
        null === c || 'object' !== typeof c
          ? (d = null)
          : ((d = (Ya && c[Ya]) || c['@@iterator']), (d = 'function' === typeof d ? d : null))
        if (d && (d = d.call(c))) {
          c = d.next()
          if (!c.done) {
            var f = []
            do (f.push(c.value), (c = d.next()))
            while (!c.done)
            Kb(a, b, f)
          }
          return
        }
        a = Object.prototype.toString.call(c)
        throw Error(
          'Objects are not valid as a React child (found: ' +
            ('[object Object]' === a ? 'object with keys {' + Object.keys(c).join(', ') + '}' : a) +
            '). If you meant to render a collection of children, use an array instead.',
        )
      }
      'string' === typeof c
        ? ((d = b.blockedSegment),
          (d.lastPushedText = Ha(b.blockedSegment.chunks, c, a.responseState, d.lastPushedText)))
        : 'number' === typeof c &&
          ((d = b.blockedSegment),
          (d.lastPushedText = Ha(
            b.blockedSegment.chunks,
            '' + c,
            a.responseState,
            d.lastPushedText,
          )))
    }
    function Kb(a, b, c) {
      for (var d = c.length, f = 0; f < d; f++) {
        var e = b.treeContext
        b.treeContext = ib(e, d, f)
        try {
          Jb(a, b, c[f])
        } finally {
          b.treeContext = e
        }
      }
    }
    function Jb(a, b, c) {
      var d = b.blockedSegment.formatContext,
        f = b.legacyContext,
        e = b.context
      try {
        return W(a, b, c)
      } catch (k) {
        if ((tb(), 'object' === typeof k && null !== k && 'function' === typeof k.then)) {
          c = k
          var g = b.blockedSegment,
            h = T(a, g.chunks.length, null, g.formatContext, g.lastPushedText, !0)
          g.children.push(h)
          g.lastPushedText = !1
          a = Db(
            a,
            b.node,
            b.blockedBoundary,
            h,
            b.abortSet,
            b.legacyContext,
            b.context,
            b.treeContext,
          ).ping
          c.then(a, a)
          b.blockedSegment.formatContext = d
          b.legacyContext = f
          b.context = e
          F(e)
        } else
          throw (
            (b.blockedSegment.formatContext = d),
            (b.legacyContext = f),
            (b.context = e),
            F(e),
            k
          )
      }
    }
    function Lb(a) {
      var b = a.blockedBoundary
      a = a.blockedSegment
      a.status = 3
      Mb(this, b, a)
    }
    function Nb(a, b, c) {
      var d = a.blockedBoundary
      a.blockedSegment.status = 3
      null === d
        ? (b.allPendingTasks--,
          2 !== b.status && ((b.status = 2), null !== b.destination && b.destination.push(null)))
        : (d.pendingTasks--,
          d.forceClientRender ||
            ((d.forceClientRender = !0),
            (d.errorDigest = b.onError(
              void 0 === c ? Error('The render was aborted by the server without a reason.') : c,
            )),
            d.parentFlushed && b.clientRenderedBoundaries.push(d)),
          d.fallbackAbortableTasks.forEach(function (a) {
            return Nb(a, b, c)
          }),
          d.fallbackAbortableTasks.clear(),
          b.allPendingTasks--,
          0 === b.allPendingTasks && ((a = b.onAllReady), a()))
    }
    function X(a, b) {
      if (0 === b.chunks.length && 1 === b.children.length && null === b.children[0].boundary) {
        var c = b.children[0]
        c.id = b.id
        c.parentFlushed = !0
        1 === c.status && X(a, c)
      } else a.completedSegments.push(b)
    }
    function Mb(a, b, c) {
      if (null === b) {
        if (c.parentFlushed) {
          if (null !== a.completedRootSegment)
            throw Error('There can only be one root segment. This is a bug in React.')
          a.completedRootSegment = c
        }
        a.pendingRootTasks--
        0 === a.pendingRootTasks && ((a.onShellError = S), (b = a.onShellReady), b())
      } else
        (b.pendingTasks--,
          b.forceClientRender ||
            (0 === b.pendingTasks
              ? (c.parentFlushed && 1 === c.status && X(b, c),
                b.parentFlushed && a.completedBoundaries.push(b),
                b.fallbackAbortableTasks.forEach(Lb, a),
                b.fallbackAbortableTasks.clear())
              : c.parentFlushed &&
                1 === c.status &&
                (X(b, c),
                1 === b.completedSegments.length &&
                  b.parentFlushed &&
                  a.partialBoundaries.push(b))))
      a.allPendingTasks--
      0 === a.allPendingTasks && ((a = a.onAllReady), a())
    }
    function Eb(a) {
      if (2 !== a.status) {
        var b = D,
          c = Ab.current
        Ab.current = zb
        var d = R
        R = a.responseState
        try {
          var f = a.pingedTasks,
            e = 0
          for (; e < f.length; e++) {
            var g = f[e]
            var h = a,
              k = g.blockedSegment
            if (0 === k.status) {
              F(g.context)
              try {
                ;(W(h, g, g.node),
                  h.responseState.generateStaticMarkup ||
                    (k.lastPushedText && k.textEmbedded && k.chunks.push('<!-- -->')),
                  g.abortSet.delete(g),
                  (k.status = 1),
                  Mb(h, g.blockedBoundary, k))
              } catch (y) {
                if ((tb(), 'object' === typeof y && null !== y && 'function' === typeof y.then)) {
                  var m = g.ping
                  y.then(m, m)
                } else {
                  g.abortSet.delete(g)
                  k.status = 4
                  var l = g.blockedBoundary,
                    p = y,
                    B = U(h, p)
                  null === l
                    ? V(h, p)
                    : (l.pendingTasks--,
                      l.forceClientRender ||
                        ((l.forceClientRender = !0),
                        (l.errorDigest = B),
                        l.parentFlushed && h.clientRenderedBoundaries.push(l)))
                  h.allPendingTasks--
                  if (0 === h.allPendingTasks) {
                    var C = h.onAllReady
                    C()
                  }
                }
              }
            }
          }
          f.splice(0, e)
          null !== a.destination && Ob(a, a.destination)
        } catch (y) {
          ;(U(a, y), V(a, y))
        } finally {
          ;((R = d), (Ab.current = c), c === zb && F(b))
        }
      }
    }
    function Y(a, b, c) {
      c.parentFlushed = !0
      switch (c.status) {
        case 0:
          var d = (c.id = a.nextSegmentId++)
          c.lastPushedText = !1
          c.textEmbedded = !1
          a = a.responseState
          b.push('<template id="')
          b.push(a.placeholderPrefix)
          a = d.toString(16)
          b.push(a)
          return b.push('"></template>')
        case 1:
          c.status = 2
          var f = !0
          d = c.chunks
          var e = 0
          c = c.children
          for (var g = 0; g < c.length; g++) {
            for (f = c[g]; e < f.index; e++) b.push(d[e])
            f = Z(a, b, f)
          }
          for (; e < d.length - 1; e++) b.push(d[e])
          e < d.length && (f = b.push(d[e]))
          return f
        default:
          throw Error(
            'Aborted, errored or already flushed boundaries should not be flushed again. This is a bug in React.',
          )
      }
    }
    function Z(a, b, c) {
      var d = c.boundary
      if (null === d) return Y(a, b, c)
      d.parentFlushed = !0
      if (d.forceClientRender)
        return (
          a.responseState.generateStaticMarkup ||
            ((d = d.errorDigest),
            b.push('<!--$!-->'),
            b.push('<template'),
            d && (b.push(' data-dgst="'), (d = u(d)), b.push(d), b.push('"')),
            b.push('></template>')),
          Y(a, b, c),
          (a = a.responseState.generateStaticMarkup ? !0 : b.push('<!--/$-->')),
          a
        )
      if (0 < d.pendingTasks) {
        d.rootSegmentID = a.nextSegmentId++
        0 < d.completedSegments.length && a.partialBoundaries.push(d)
        var f = a.responseState
        var e = f.nextSuspenseID++
        f = f.boundaryPrefix + e.toString(16)
        d = d.id = f
        Aa(b, a.responseState, d)
        Y(a, b, c)
        return b.push('<!--/$-->')
      }
      if (d.byteSize > a.progressiveChunkSize)
        return (
          (d.rootSegmentID = a.nextSegmentId++),
          a.completedBoundaries.push(d),
          Aa(b, a.responseState, d.id),
          Y(a, b, c),
          b.push('<!--/$-->')
        )
      a.responseState.generateStaticMarkup || b.push('<!--$-->')
      c = d.completedSegments
      if (1 !== c.length)
        throw Error(
          'A previously unvisited boundary must have exactly one root segment. This is a bug in React.',
        )
      Z(a, b, c[0])
      a = a.responseState.generateStaticMarkup ? !0 : b.push('<!--/$-->')
      return a
    }
    function Pb(a, b, c) {
      Ba(b, a.responseState, c.formatContext, c.id)
      Z(a, b, c)
      return Ca(b, c.formatContext)
    }
    function Qb(a, b, c) {
      for (var d = c.completedSegments, f = 0; f < d.length; f++) Rb(a, b, c, d[f])
      d.length = 0
      a = a.responseState
      d = c.id
      c = c.rootSegmentID
      b.push(a.startInlineScript)
      a.sentCompleteBoundaryFunction
        ? b.push('$RC("')
        : ((a.sentCompleteBoundaryFunction = !0),
          b.push(
            'function $RC(a,b){a=document.getElementById(a);b=document.getElementById(b);b.parentNode.removeChild(b);if(a){a=a.previousSibling;var f=a.parentNode,c=a.nextSibling,e=0;do{if(c&&8===c.nodeType){var d=c.data;if("/$"===d)if(0===e)break;else e--;else"$"!==d&&"$?"!==d&&"$!"!==d||e++}d=c.nextSibling;f.removeChild(c);c=d}while(c);for(;b.firstChild;)f.insertBefore(b.firstChild,c);a.data="$";a._reactRetry&&a._reactRetry()}};$RC("',
          ))
      if (null === d)
        throw Error('An ID must have been assigned before we can complete the boundary.')
      c = c.toString(16)
      b.push(d)
      b.push('","')
      b.push(a.segmentPrefix)
      b.push(c)
      return b.push('")<\/script>')
    }
    function Rb(a, b, c, d) {
      if (2 === d.status) return !0
      var f = d.id
      if (-1 === f) {
        if (-1 === (d.id = c.rootSegmentID))
          throw Error('A root segment ID must have been assigned by now. This is a bug in React.')
        return Pb(a, b, d)
      }
      Pb(a, b, d)
      a = a.responseState
      b.push(a.startInlineScript)
      a.sentCompleteSegmentFunction
        ? b.push('$RS("')
        : ((a.sentCompleteSegmentFunction = !0),
          b.push(
            'function $RS(a,b){a=document.getElementById(a);b=document.getElementById(b);for(a.parentNode.removeChild(a);a.firstChild;)b.parentNode.insertBefore(a.firstChild,b);b.parentNode.removeChild(b)};$RS("',
          ))
      b.push(a.segmentPrefix)
      f = f.toString(16)
      b.push(f)
      b.push('","')
      b.push(a.placeholderPrefix)
      b.push(f)
      return b.push('")<\/script>')
    }
    function Ob(a, b) {
      try {
        var c = a.completedRootSegment
        if (null !== c && 0 === a.pendingRootTasks) {
          Z(a, b, c)
          a.completedRootSegment = null
          var d = a.responseState.bootstrapChunks
          for (c = 0; c < d.length - 1; c++) b.push(d[c])
          c < d.length && b.push(d[c])
        }
        var f = a.clientRenderedBoundaries,
          e = 0
        for (; e < f.length; e++) {
          var g = f[e]
          d = b
          var h = a.responseState,
            k = g.id,
            m = g.errorDigest,
            l = g.errorMessage,
            p = g.errorComponentStack
          d.push(h.startInlineScript)
          h.sentClientRenderFunction
            ? d.push('$RX("')
            : ((h.sentClientRenderFunction = !0),
              d.push(
                'function $RX(b,c,d,e){var a=document.getElementById(b);a&&(b=a.previousSibling,b.data="$!",a=a.dataset,c&&(a.dgst=c),d&&(a.msg=d),e&&(a.stck=e),b._reactRetry&&b._reactRetry())};$RX("',
              ))
          if (null === k)
            throw Error('An ID must have been assigned before we can complete the boundary.')
          d.push(k)
          d.push('"')
          if (m || l || p) {
            d.push(',')
            var B = Ea(m || '')
            d.push(B)
          }
          if (l || p) {
            d.push(',')
            var C = Ea(l || '')
            d.push(C)
          }
          if (p) {
            d.push(',')
            var y = Ea(p)
            d.push(y)
          }
          if (!d.push(')<\/script>')) {
            a.destination = null
            e++
            f.splice(0, e)
            return
          }
        }
        f.splice(0, e)
        var aa = a.completedBoundaries
        for (e = 0; e < aa.length; e++)
          if (!Qb(a, b, aa[e])) {
            a.destination = null
            e++
            aa.splice(0, e)
            return
          }
        aa.splice(0, e)
        var ba = a.partialBoundaries
        for (e = 0; e < ba.length; e++) {
          var pb = ba[e]
          a: {
            f = a
            g = b
            var ca = pb.completedSegments
            for (h = 0; h < ca.length; h++)
              if (!Rb(f, g, pb, ca[h])) {
                h++
                ca.splice(0, h)
                var qb = !1
                break a
              }
            ca.splice(0, h)
            qb = !0
          }
          if (!qb) {
            a.destination = null
            e++
            ba.splice(0, e)
            return
          }
        }
        ba.splice(0, e)
        var da = a.completedBoundaries
        for (e = 0; e < da.length; e++)
          if (!Qb(a, b, da[e])) {
            a.destination = null
            e++
            da.splice(0, e)
            return
          }
        da.splice(0, e)
      } finally {
        0 === a.allPendingTasks &&
          0 === a.pingedTasks.length &&
          0 === a.clientRenderedBoundaries.length &&
          0 === a.completedBoundaries.length &&
          b.push(null)
      }
    }
    function Sb(a, b) {
      if (1 === a.status) ((a.status = 2), b.destroy(a.fatalError))
      else if (2 !== a.status && null === a.destination) {
        a.destination = b
        try {
          Ob(a, b)
        } catch (c) {
          ;(U(a, c), V(a, c))
        }
      }
    }
    function Tb(a, b) {
      try {
        var c = a.abortableTasks
        c.forEach(function (c) {
          return Nb(c, a, b)
        })
        c.clear()
        null !== a.destination && Ob(a, a.destination)
      } catch (d) {
        ;(U(a, d), V(a, d))
      }
    }
    function Ub() {}
    function Vb(a, b, c, d) {
      var f = !1,
        e = null,
        g = '',
        h = !1
      a = Cb(
        a,
        Fa(c, b ? b.identifierPrefix : void 0),
        Ga(),
        Infinity,
        Ub,
        void 0,
        function () {
          h = !0
        },
        void 0,
        void 0,
      )
      Eb(a)
      Tb(a, d)
      Sb(a, {
        push: function (a) {
          null !== a && (g += a)
          return !0
        },
        destroy: function (a) {
          f = !0
          e = a
        },
      })
      if (f) throw e
      if (!h)
        throw Error(
          'A component suspended while responding to synchronous input. This will cause the UI to be replaced with a loading indicator. To fix, updates that suspend should be wrapped with startTransition.',
        )
      return g
    }
    function Wb(a, b) {
      a.prototype = Object.create(b.prototype)
      a.prototype.constructor = a
      a.__proto__ = b
    }
    var Xb = (function (a) {
      function b() {
        var b = a.call(this, {}) || this
        b.request = null
        b.startedFlowing = !1
        return b
      }
      Wb(b, a)
      var c = b.prototype
      c._destroy = function (a, b) {
        Tb(this.request)
        b(a)
      }
      c._read = function () {
        this.startedFlowing && Sb(this.request, this)
      }
      return b
    })(fa.Readable)
    function Yb() {}
    function Zb(a, b) {
      var c = new Xb(),
        d = Cb(
          a,
          Fa(!1, b ? b.identifierPrefix : void 0),
          Ga(),
          Infinity,
          Yb,
          function () {
            c.startedFlowing = !0
            Sb(d, c)
          },
          void 0,
          void 0,
        )
      c.request = d
      Eb(d)
      return c
    }
    exports.renderToNodeStream = function (a, b) {
      return Zb(a, b)
    }
    exports.renderToStaticMarkup = function (a, b) {
      return Vb(
        a,
        b,
        !0,
        'The server used "renderToStaticMarkup" which does not support Suspense. If you intended to have the server wait for the suspended component please switch to "renderToPipeableStream" which supports Suspense on the server',
      )
    }
    exports.renderToStaticNodeStream = function (a, b) {
      return Zb(a, b)
    }
    exports.renderToString = function (a, b) {
      return Vb(
        a,
        b,
        !1,
        'The server used "renderToString" which does not support Suspense. If you intended for this Suspense boundary to render the fallback content on the server consider throwing an Error somewhere within the Suspense boundary. If you intended to have the server wait for the suspended component please switch to "renderToPipeableStream" which supports Suspense on the server',
      )
    }
    exports.version = '18.3.1'
  },
)
// node_modules/react-dom/cjs/react-dom-server.node.production.min.js
/**
 * @license React
 * react-dom-server.node.production.min.js
 *
 * Copyright (c) Facebook, Inc. and its affiliates.
 *
 * This source code is licensed under the MIT license found in the
 * LICENSE file in the root directory of this source tree.
 */
var require_react_dom_server_node_production_min = /* @__PURE__ */ __commonJSMin((exports) => {
  var aa = __require('util')
  var ba = require_react()
  var k = null
  var l = 0
  var q = !0
  function r(a, b) {
    if ('string' === typeof b) {
      if (0 !== b.length)
        if (2048 < 3 * b.length)
          (0 < l && (t(a, k.subarray(0, l)), (k = /* @__PURE__ */ new Uint8Array(2048)), (l = 0)),
            t(a, u.encode(b)))
        else {
          var c = k
          0 < l && (c = k.subarray(l))
          c = u.encodeInto(b, c)
          var d = c.read
          l += c.written
          d < b.length &&
            (t(a, k),
            (k = /* @__PURE__ */ new Uint8Array(2048)),
            (l = u.encodeInto(b.slice(d), k).written))
          2048 === l && (t(a, k), (k = /* @__PURE__ */ new Uint8Array(2048)), (l = 0))
        }
    } else
      0 !== b.byteLength &&
        (2048 < b.byteLength
          ? (0 < l && (t(a, k.subarray(0, l)), (k = /* @__PURE__ */ new Uint8Array(2048)), (l = 0)),
            t(a, b))
          : ((c = k.length - l),
            c < b.byteLength &&
              (0 === c
                ? t(a, k)
                : (k.set(b.subarray(0, c), l), (l += c), t(a, k), (b = b.subarray(c))),
              (k = /* @__PURE__ */ new Uint8Array(2048)),
              (l = 0)),
            k.set(b, l),
            (l += b.byteLength),
            2048 === l && (t(a, k), (k = /* @__PURE__ */ new Uint8Array(2048)), (l = 0))))
  }
  function t(a, b) {
    a = a.write(b)
    q = q && a
  }
  function w(a, b) {
    r(a, b)
    return q
  }
  function ca(a) {
    k && 0 < l && a.write(k.subarray(0, l))
    k = null
    l = 0
    q = !0
  }
  var u = new aa.TextEncoder()
  function x(a) {
    return u.encode(a)
  }
  var y = Object.prototype.hasOwnProperty
  var da =
    /^[:A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD][:A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\-.0-9\u00B7\u0300-\u036F\u203F-\u2040]*$/
  var ea = {}
  var fa = {}
  function ha(a) {
    if (y.call(fa, a)) return !0
    if (y.call(ea, a)) return !1
    if (da.test(a)) return (fa[a] = !0)
    ea[a] = !0
    return !1
  }
  function z(a, b, c, d, f, e, g) {
    this.acceptsBooleans = 2 === b || 3 === b || 4 === b
    this.attributeName = d
    this.attributeNamespace = f
    this.mustUseProperty = c
    this.propertyName = a
    this.type = b
    this.sanitizeURL = e
    this.removeEmptyString = g
  }
  var A = {}
  'children dangerouslySetInnerHTML defaultValue defaultChecked innerHTML suppressContentEditableWarning suppressHydrationWarning style'
    .split(' ')
    .forEach(function (a) {
      A[a] = new z(a, 0, !1, a, null, !1, !1)
    })
  ;[
    ['acceptCharset', 'accept-charset'],
    ['className', 'class'],
    ['htmlFor', 'for'],
    ['httpEquiv', 'http-equiv'],
  ].forEach(function (a) {
    var b = a[0]
    A[b] = new z(b, 1, !1, a[1], null, !1, !1)
  })
  ;['contentEditable', 'draggable', 'spellCheck', 'value'].forEach(function (a) {
    A[a] = new z(a, 2, !1, a.toLowerCase(), null, !1, !1)
  })
  ;['autoReverse', 'externalResourcesRequired', 'focusable', 'preserveAlpha'].forEach(function (a) {
    A[a] = new z(a, 2, !1, a, null, !1, !1)
  })
  'allowFullScreen async autoFocus autoPlay controls default defer disabled disablePictureInPicture disableRemotePlayback formNoValidate hidden loop noModule noValidate open playsInline readOnly required reversed scoped seamless itemScope'
    .split(' ')
    .forEach(function (a) {
      A[a] = new z(a, 3, !1, a.toLowerCase(), null, !1, !1)
    })
  ;['checked', 'multiple', 'muted', 'selected'].forEach(function (a) {
    A[a] = new z(a, 3, !0, a, null, !1, !1)
  })
  ;['capture', 'download'].forEach(function (a) {
    A[a] = new z(a, 4, !1, a, null, !1, !1)
  })
  ;['cols', 'rows', 'size', 'span'].forEach(function (a) {
    A[a] = new z(a, 6, !1, a, null, !1, !1)
  })
  ;['rowSpan', 'start'].forEach(function (a) {
    A[a] = new z(a, 5, !1, a.toLowerCase(), null, !1, !1)
  })
  var ia = /[\-:]([a-z])/g
  function ja(a) {
    return a[1].toUpperCase()
  }
  'accent-height alignment-baseline arabic-form baseline-shift cap-height clip-path clip-rule color-interpolation color-interpolation-filters color-profile color-rendering dominant-baseline enable-background fill-opacity fill-rule flood-color flood-opacity font-family font-size font-size-adjust font-stretch font-style font-variant font-weight glyph-name glyph-orientation-horizontal glyph-orientation-vertical horiz-adv-x horiz-origin-x image-rendering letter-spacing lighting-color marker-end marker-mid marker-start overline-position overline-thickness paint-order panose-1 pointer-events rendering-intent shape-rendering stop-color stop-opacity strikethrough-position strikethrough-thickness stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-rendering underline-position underline-thickness unicode-bidi unicode-range units-per-em v-alphabetic v-hanging v-ideographic v-mathematical vector-effect vert-adv-y vert-origin-x vert-origin-y word-spacing writing-mode xmlns:xlink x-height'
    .split(' ')
    .forEach(function (a) {
      var b = a.replace(ia, ja)
      A[b] = new z(b, 1, !1, a, null, !1, !1)
    })
  'xlink:actuate xlink:arcrole xlink:role xlink:show xlink:title xlink:type'
    .split(' ')
    .forEach(function (a) {
      var b = a.replace(ia, ja)
      A[b] = new z(b, 1, !1, a, 'http://www.w3.org/1999/xlink', !1, !1)
    })
  ;['xml:base', 'xml:lang', 'xml:space'].forEach(function (a) {
    var b = a.replace(ia, ja)
    A[b] = new z(b, 1, !1, a, 'http://www.w3.org/XML/1998/namespace', !1, !1)
  })
  ;['tabIndex', 'crossOrigin'].forEach(function (a) {
    A[a] = new z(a, 1, !1, a.toLowerCase(), null, !1, !1)
  })
  A.xlinkHref = new z('xlinkHref', 1, !1, 'xlink:href', 'http://www.w3.org/1999/xlink', !0, !1)
  ;['src', 'href', 'action', 'formAction'].forEach(function (a) {
    A[a] = new z(a, 1, !1, a.toLowerCase(), null, !0, !0)
  })
  var B = {
    animationIterationCount: !0,
    aspectRatio: !0,
    borderImageOutset: !0,
    borderImageSlice: !0,
    borderImageWidth: !0,
    boxFlex: !0,
    boxFlexGroup: !0,
    boxOrdinalGroup: !0,
    columnCount: !0,
    columns: !0,
    flex: !0,
    flexGrow: !0,
    flexPositive: !0,
    flexShrink: !0,
    flexNegative: !0,
    flexOrder: !0,
    gridArea: !0,
    gridRow: !0,
    gridRowEnd: !0,
    gridRowSpan: !0,
    gridRowStart: !0,
    gridColumn: !0,
    gridColumnEnd: !0,
    gridColumnSpan: !0,
    gridColumnStart: !0,
    fontWeight: !0,
    lineClamp: !0,
    lineHeight: !0,
    opacity: !0,
    order: !0,
    orphans: !0,
    tabSize: !0,
    widows: !0,
    zIndex: !0,
    zoom: !0,
    fillOpacity: !0,
    floodOpacity: !0,
    stopOpacity: !0,
    strokeDasharray: !0,
    strokeDashoffset: !0,
    strokeMiterlimit: !0,
    strokeOpacity: !0,
    strokeWidth: !0,
  }
  var ka = ['Webkit', 'ms', 'Moz', 'O']
  Object.keys(B).forEach(function (a) {
    ka.forEach(function (b) {
      b = b + a.charAt(0).toUpperCase() + a.substring(1)
      B[b] = B[a]
    })
  })
  var la = /["'&<>]/
  function F(a) {
    if ('boolean' === typeof a || 'number' === typeof a) return '' + a
    a = '' + a
    var b = la.exec(a)
    if (b) {
      var c = '',
        d,
        f = 0
      for (d = b.index; d < a.length; d++) {
        switch (a.charCodeAt(d)) {
          case 34:
            b = '&quot;'
            break
          case 38:
            b = '&amp;'
            break
          case 39:
            b = '&#x27;'
            break
          case 60:
            b = '&lt;'
            break
          case 62:
            b = '&gt;'
            break
          default:
            continue
        }
        f !== d && (c += a.substring(f, d))
        f = d + 1
        c += b
      }
      a = f !== d ? c + a.substring(f, d) : c
    }
    return a
  }
  var ma = /([A-Z])/g
  var pa = /^ms-/
  var qa = Array.isArray
  var ra = x('<script>')
  var sa = x('<\/script>')
  var ta = x('<script src="')
  var ua = x('<script type="module" src="')
  var va = x('" async=""><\/script>')
  var wa = /(<\/|<)(s)(cript)/gi
  function xa(a, b, c, d) {
    return '' + b + ('s' === c ? '\\u0073' : '\\u0053') + d
  }
  function G(a, b) {
    return {
      insertionMode: a,
      selectedValue: b,
    }
  }
  function ya(a, b, c) {
    switch (b) {
      case 'select':
        return G(1, null != c.value ? c.value : c.defaultValue)
      case 'svg':
        return G(2, null)
      case 'math':
        return G(3, null)
      case 'foreignObject':
        return G(1, null)
      case 'table':
        return G(4, null)
      case 'thead':
      case 'tbody':
      case 'tfoot':
        return G(5, null)
      case 'colgroup':
        return G(7, null)
      case 'tr':
        return G(6, null)
    }
    return 4 <= a.insertionMode || 0 === a.insertionMode ? G(1, null) : a
  }
  var za = x('<!-- -->')
  function Aa(a, b, c, d) {
    if ('' === b) return d
    d && a.push(za)
    a.push(F(b))
    return !0
  }
  var Ba = /* @__PURE__ */ new Map()
  var Ca = x(' style="')
  var Da = x(':')
  var Ea = x(';')
  function Fa(a, b, c) {
    if ('object' !== typeof c)
      throw Error(
        "The `style` prop expects a mapping from style properties to values, not a string. For example, style={{marginRight: spacing + 'em'}} when using JSX.",
      )
    b = !0
    for (var d in c)
      if (y.call(c, d)) {
        var f = c[d]
        if (null != f && 'boolean' !== typeof f && '' !== f) {
          if (0 === d.indexOf('--')) {
            var e = F(d)
            f = F(('' + f).trim())
          } else {
            e = d
            var g = Ba.get(e)
            void 0 !== g
              ? (e = g)
              : ((g = x(F(e.replace(ma, '-$1').toLowerCase().replace(pa, '-ms-')))),
                Ba.set(e, g),
                (e = g))
            f =
              'number' === typeof f
                ? 0 === f || y.call(B, d)
                  ? '' + f
                  : f + 'px'
                : F(('' + f).trim())
          }
          b ? ((b = !1), a.push(Ca, e, Da, f)) : a.push(Ea, e, Da, f)
        }
      }
    b || a.push(H)
  }
  var I = x(' ')
  var J = x('="')
  var H = x('"')
  var Ga = x('=""')
  function K(a, b, c, d) {
    switch (c) {
      case 'style':
        Fa(a, b, d)
        return
      case 'defaultValue':
      case 'defaultChecked':
      case 'innerHTML':
      case 'suppressContentEditableWarning':
      case 'suppressHydrationWarning':
        return
    }
    if (!(2 < c.length) || ('o' !== c[0] && 'O' !== c[0]) || ('n' !== c[1] && 'N' !== c[1])) {
      if (((b = A.hasOwnProperty(c) ? A[c] : null), null !== b)) {
        switch (typeof d) {
          case 'function':
          case 'symbol':
            return
          case 'boolean':
            if (!b.acceptsBooleans) return
        }
        c = b.attributeName
        switch (b.type) {
          case 3:
            d && a.push(I, c, Ga)
            break
          case 4:
            !0 === d ? a.push(I, c, Ga) : !1 !== d && a.push(I, c, J, F(d), H)
            break
          case 5:
            isNaN(d) || a.push(I, c, J, F(d), H)
            break
          case 6:
            !isNaN(d) && 1 <= d && a.push(I, c, J, F(d), H)
            break
          default:
            ;(b.sanitizeURL && (d = '' + d), a.push(I, c, J, F(d), H))
        }
      } else if (ha(c)) {
        switch (typeof d) {
          case 'function':
          case 'symbol':
            return
          case 'boolean':
            if (((b = c.toLowerCase().slice(0, 5)), 'data-' !== b && 'aria-' !== b)) return
        }
        a.push(I, c, J, F(d), H)
      }
    }
  }
  var L = x('>')
  var Ha = x('/>')
  function M(a, b, c) {
    if (null != b) {
      if (null != c)
        throw Error('Can only set one of `children` or `props.dangerouslySetInnerHTML`.')
      if ('object' !== typeof b || !('__html' in b))
        throw Error(
          '`props.dangerouslySetInnerHTML` must be in the form `{__html: ...}`. Please visit https://reactjs.org/link/dangerously-set-inner-html for more information.',
        )
      b = b.__html
      null !== b && void 0 !== b && a.push('' + b)
    }
  }
  function Ia(a) {
    var b = ''
    ba.Children.forEach(a, function (a) {
      null != a && (b += a)
    })
    return b
  }
  var Ja = x(' selected=""')
  function Ka(a, b, c, d) {
    a.push(N(c))
    var f = (c = null),
      e
    for (e in b)
      if (y.call(b, e)) {
        var g = b[e]
        if (null != g)
          switch (e) {
            case 'children':
              c = g
              break
            case 'dangerouslySetInnerHTML':
              f = g
              break
            default:
              K(a, d, e, g)
          }
      }
    a.push(L)
    M(a, f, c)
    return 'string' === typeof c ? (a.push(F(c)), null) : c
  }
  var La = x('\n')
  var Ma = /^[a-zA-Z][a-zA-Z:_\.\-\d]*$/
  var Na = /* @__PURE__ */ new Map()
  function N(a) {
    var b = Na.get(a)
    if (void 0 === b) {
      if (!Ma.test(a)) throw Error('Invalid tag: ' + a)
      b = x('<' + a)
      Na.set(a, b)
    }
    return b
  }
  var Oa = x('<!DOCTYPE html>')
  function Pa(a, b, c, d, f) {
    switch (b) {
      case 'select':
        a.push(N('select'))
        var e = null,
          g = null
        for (p in c)
          if (y.call(c, p)) {
            var h = c[p]
            if (null != h)
              switch (p) {
                case 'children':
                  e = h
                  break
                case 'dangerouslySetInnerHTML':
                  g = h
                  break
                case 'defaultValue':
                case 'value':
                  break
                default:
                  K(a, d, p, h)
              }
          }
        a.push(L)
        M(a, g, e)
        return e
      case 'option':
        g = f.selectedValue
        a.push(N('option'))
        var m = (h = null),
          n = null
        var p = null
        for (e in c)
          if (y.call(c, e)) {
            var v = c[e]
            if (null != v)
              switch (e) {
                case 'children':
                  h = v
                  break
                case 'selected':
                  n = v
                  break
                case 'dangerouslySetInnerHTML':
                  p = v
                  break
                case 'value':
                  m = v
                default:
                  K(a, d, e, v)
              }
          }
        if (null != g)
          if (((c = null !== m ? '' + m : Ia(h)), qa(g))) {
            for (d = 0; d < g.length; d++)
              if ('' + g[d] === c) {
                a.push(Ja)
                break
              }
          } else '' + g === c && a.push(Ja)
        else n && a.push(Ja)
        a.push(L)
        M(a, p, h)
        return h
      case 'textarea':
        a.push(N('textarea'))
        p = g = e = null
        for (h in c)
          if (y.call(c, h) && ((m = c[h]), null != m))
            switch (h) {
              case 'children':
                p = m
                break
              case 'value':
                e = m
                break
              case 'defaultValue':
                g = m
                break
              case 'dangerouslySetInnerHTML':
                throw Error('`dangerouslySetInnerHTML` does not make sense on <textarea>.')
              default:
                K(a, d, h, m)
            }
        null === e && null !== g && (e = g)
        a.push(L)
        if (null != p) {
          if (null != e)
            throw Error('If you supply `defaultValue` on a <textarea>, do not pass children.')
          if (qa(p) && 1 < p.length) throw Error('<textarea> can only have at most one child.')
          e = '' + p
        }
        'string' === typeof e && '\n' === e[0] && a.push(La)
        null !== e && a.push(F('' + e))
        return null
      case 'input':
        a.push(N('input'))
        m = p = h = e = null
        for (g in c)
          if (y.call(c, g) && ((n = c[g]), null != n))
            switch (g) {
              case 'children':
              case 'dangerouslySetInnerHTML':
                throw Error(
                  'input is a self-closing tag and must neither have `children` nor use `dangerouslySetInnerHTML`.',
                )
              case 'defaultChecked':
                m = n
                break
              case 'defaultValue':
                h = n
                break
              case 'checked':
                p = n
                break
              case 'value':
                e = n
                break
              default:
                K(a, d, g, n)
            }
        null !== p ? K(a, d, 'checked', p) : null !== m && K(a, d, 'checked', m)
        null !== e ? K(a, d, 'value', e) : null !== h && K(a, d, 'value', h)
        a.push(Ha)
        return null
      case 'menuitem':
        a.push(N('menuitem'))
        for (var C in c)
          if (y.call(c, C) && ((e = c[C]), null != e))
            switch (C) {
              case 'children':
              case 'dangerouslySetInnerHTML':
                throw Error('menuitems cannot have `children` nor `dangerouslySetInnerHTML`.')
              default:
                K(a, d, C, e)
            }
        a.push(L)
        return null
      case 'title':
        a.push(N('title'))
        e = null
        for (v in c)
          if (y.call(c, v) && ((g = c[v]), null != g))
            switch (v) {
              case 'children':
                e = g
                break
              case 'dangerouslySetInnerHTML':
                throw Error('`dangerouslySetInnerHTML` does not make sense on <title>.')
              default:
                K(a, d, v, g)
            }
        a.push(L)
        return e
      case 'listing':
      case 'pre':
        a.push(N(b))
        g = e = null
        for (m in c)
          if (y.call(c, m) && ((h = c[m]), null != h))
            switch (m) {
              case 'children':
                e = h
                break
              case 'dangerouslySetInnerHTML':
                g = h
                break
              default:
                K(a, d, m, h)
            }
        a.push(L)
        if (null != g) {
          if (null != e)
            throw Error('Can only set one of `children` or `props.dangerouslySetInnerHTML`.')
          if ('object' !== typeof g || !('__html' in g))
            throw Error(
              '`props.dangerouslySetInnerHTML` must be in the form `{__html: ...}`. Please visit https://reactjs.org/link/dangerously-set-inner-html for more information.',
            )
          c = g.__html
          null !== c &&
            void 0 !== c &&
            ('string' === typeof c && 0 < c.length && '\n' === c[0]
              ? a.push(La, c)
              : a.push('' + c))
        }
        'string' === typeof e && '\n' === e[0] && a.push(La)
        return e
      case 'area':
      case 'base':
      case 'br':
      case 'col':
      case 'embed':
      case 'hr':
      case 'img':
      case 'keygen':
      case 'link':
      case 'meta':
      case 'param':
      case 'source':
      case 'track':
      case 'wbr':
        a.push(N(b))
        for (var D in c)
          if (y.call(c, D) && ((e = c[D]), null != e))
            switch (D) {
              case 'children':
              case 'dangerouslySetInnerHTML':
                throw Error(
                  b +
                    ' is a self-closing tag and must neither have `children` nor use `dangerouslySetInnerHTML`.',
                )
              default:
                K(a, d, D, e)
            }
        a.push(Ha)
        return null
      case 'annotation-xml':
      case 'color-profile':
      case 'font-face':
      case 'font-face-src':
      case 'font-face-uri':
      case 'font-face-format':
      case 'font-face-name':
      case 'missing-glyph':
        return Ka(a, c, b, d)
      case 'html':
        return (0 === f.insertionMode && a.push(Oa), Ka(a, c, b, d))
      default:
        if (-1 === b.indexOf('-') && 'string' !== typeof c.is) return Ka(a, c, b, d)
        a.push(N(b))
        g = e = null
        for (n in c)
          if (y.call(c, n) && ((h = c[n]), null != h))
            switch (n) {
              case 'children':
                e = h
                break
              case 'dangerouslySetInnerHTML':
                g = h
                break
              case 'style':
                Fa(a, d, h)
                break
              case 'suppressContentEditableWarning':
              case 'suppressHydrationWarning':
                break
              default:
                ha(n) &&
                  'function' !== typeof h &&
                  'symbol' !== typeof h &&
                  a.push(I, n, J, F(h), H)
            }
        a.push(L)
        M(a, g, e)
        return e
    }
  }
  var Qa = x('</')
  var Ra = x('>')
  var Sa = x('<template id="')
  var Ta = x('"></template>')
  var Ua = x('<!--$-->')
  var Va = x('<!--$?--><template id="')
  var Wa = x('"></template>')
  var Xa = x('<!--$!-->')
  var Ya = x('<!--/$-->')
  var Za = x('<template')
  var $a = x('"')
  var ab = x(' data-dgst="')
  x(' data-msg="')
  x(' data-stck="')
  var bb = x('></template>')
  function cb(a, b, c) {
    r(a, Va)
    if (null === c)
      throw Error('An ID must have been assigned before we can complete the boundary.')
    r(a, c)
    return w(a, Wa)
  }
  var db = x('<div hidden id="')
  var eb = x('">')
  var fb = x('</div>')
  var gb = x('<svg aria-hidden="true" style="display:none" id="')
  var hb = x('">')
  var ib = x('</svg>')
  var jb = x('<math aria-hidden="true" style="display:none" id="')
  var kb = x('">')
  var lb = x('</math>')
  var mb = x('<table hidden id="')
  var nb = x('">')
  var ob = x('</table>')
  var pb = x('<table hidden><tbody id="')
  var qb = x('">')
  var rb = x('</tbody></table>')
  var sb = x('<table hidden><tr id="')
  var tb = x('">')
  var ub = x('</tr></table>')
  var vb = x('<table hidden><colgroup id="')
  var wb = x('">')
  var xb = x('</colgroup></table>')
  function yb(a, b, c, d) {
    switch (c.insertionMode) {
      case 0:
      case 1:
        return (r(a, db), r(a, b.segmentPrefix), r(a, d.toString(16)), w(a, eb))
      case 2:
        return (r(a, gb), r(a, b.segmentPrefix), r(a, d.toString(16)), w(a, hb))
      case 3:
        return (r(a, jb), r(a, b.segmentPrefix), r(a, d.toString(16)), w(a, kb))
      case 4:
        return (r(a, mb), r(a, b.segmentPrefix), r(a, d.toString(16)), w(a, nb))
      case 5:
        return (r(a, pb), r(a, b.segmentPrefix), r(a, d.toString(16)), w(a, qb))
      case 6:
        return (r(a, sb), r(a, b.segmentPrefix), r(a, d.toString(16)), w(a, tb))
      case 7:
        return (r(a, vb), r(a, b.segmentPrefix), r(a, d.toString(16)), w(a, wb))
      default:
        throw Error('Unknown insertion mode. This is a bug in React.')
    }
  }
  function zb(a, b) {
    switch (b.insertionMode) {
      case 0:
      case 1:
        return w(a, fb)
      case 2:
        return w(a, ib)
      case 3:
        return w(a, lb)
      case 4:
        return w(a, ob)
      case 5:
        return w(a, rb)
      case 6:
        return w(a, ub)
      case 7:
        return w(a, xb)
      default:
        throw Error('Unknown insertion mode. This is a bug in React.')
    }
  }
  var Ab = x(
    'function $RS(a,b){a=document.getElementById(a);b=document.getElementById(b);for(a.parentNode.removeChild(a);a.firstChild;)b.parentNode.insertBefore(a.firstChild,b);b.parentNode.removeChild(b)};$RS("',
  )
  var Bb = x('$RS("')
  var Cb = x('","')
  var Db = x('")<\/script>')
  var Fb = x(
    'function $RC(a,b){a=document.getElementById(a);b=document.getElementById(b);b.parentNode.removeChild(b);if(a){a=a.previousSibling;var f=a.parentNode,c=a.nextSibling,e=0;do{if(c&&8===c.nodeType){var d=c.data;if("/$"===d)if(0===e)break;else e--;else"$"!==d&&"$?"!==d&&"$!"!==d||e++}d=c.nextSibling;f.removeChild(c);c=d}while(c);for(;b.firstChild;)f.insertBefore(b.firstChild,c);a.data="$";a._reactRetry&&a._reactRetry()}};$RC("',
  )
  var Gb = x('$RC("')
  var Hb = x('","')
  var Ib = x('")<\/script>')
  var Jb = x(
    'function $RX(b,c,d,e){var a=document.getElementById(b);a&&(b=a.previousSibling,b.data="$!",a=a.dataset,c&&(a.dgst=c),d&&(a.msg=d),e&&(a.stck=e),b._reactRetry&&b._reactRetry())};$RX("',
  )
  var Kb = x('$RX("')
  var Lb = x('"')
  var Mb = x(')<\/script>')
  var Nb = x(',')
  var Ob = /[<\u2028\u2029]/g
  function Pb(a) {
    return JSON.stringify(a).replace(Ob, function (a) {
      switch (a) {
        case '<':
          return '\\u003c'
        case '\u2028':
          return '\\u2028'
        case '\u2029':
          return '\\u2029'
        default:
          throw Error(
            'escapeJSStringsForInstructionScripts encountered a match it does not know how to replace. this means the match regex and the replacement characters are no longer in sync. This is a bug in React',
          )
      }
    })
  }
  var O = Object.assign
  var Qb = Symbol.for('react.element')
  var Rb = Symbol.for('react.portal')
  var Sb = Symbol.for('react.fragment')
  var Tb = Symbol.for('react.strict_mode')
  var Ub = Symbol.for('react.profiler')
  var Vb = Symbol.for('react.provider')
  var Wb = Symbol.for('react.context')
  var Xb = Symbol.for('react.forward_ref')
  var Yb = Symbol.for('react.suspense')
  var Zb = Symbol.for('react.suspense_list')
  var $b = Symbol.for('react.memo')
  var ac = Symbol.for('react.lazy')
  var bc = Symbol.for('react.scope')
  var cc = Symbol.for('react.debug_trace_mode')
  var dc = Symbol.for('react.legacy_hidden')
  var ec = Symbol.for('react.default_value')
  var fc = Symbol.iterator
  function gc(a) {
    if (null == a) return null
    if ('function' === typeof a) return a.displayName || a.name || null
    if ('string' === typeof a) return a
    switch (a) {
      case Sb:
        return 'Fragment'
      case Rb:
        return 'Portal'
      case Ub:
        return 'Profiler'
      case Tb:
        return 'StrictMode'
      case Yb:
        return 'Suspense'
      case Zb:
        return 'SuspenseList'
    }
    if ('object' === typeof a)
      switch (a.$$typeof) {
        case Wb:
          return (a.displayName || 'Context') + '.Consumer'
        case Vb:
          return (a._context.displayName || 'Context') + '.Provider'
        case Xb:
          var b = a.render
          a = a.displayName
          a ||
            ((a = b.displayName || b.name || ''),
            (a = '' !== a ? 'ForwardRef(' + a + ')' : 'ForwardRef'))
          return a
        case $b:
          return ((b = a.displayName || null), null !== b ? b : gc(a.type) || 'Memo')
        case ac:
          b = a._payload
          a = a._init
          try {
            return gc(a(b))
          } catch (c) {}
      }
    return null
  }
  var hc = {}
  function ic(a, b) {
    a = a.contextTypes
    if (!a) return hc
    var c = {},
      d
    for (d in a) c[d] = b[d]
    return c
  }
  var P = null
  function Q(a, b) {
    if (a !== b) {
      a.context._currentValue = a.parentValue
      a = a.parent
      var c = b.parent
      if (null === a) {
        if (null !== c)
          throw Error('The stacks must reach the root at the same time. This is a bug in React.')
      } else {
        if (null === c)
          throw Error('The stacks must reach the root at the same time. This is a bug in React.')
        Q(a, c)
      }
      b.context._currentValue = b.value
    }
  }
  function jc(a) {
    a.context._currentValue = a.parentValue
    a = a.parent
    null !== a && jc(a)
  }
  function kc(a) {
    var b = a.parent
    null !== b && kc(b)
    a.context._currentValue = a.value
  }
  function lc(a, b) {
    a.context._currentValue = a.parentValue
    a = a.parent
    if (null === a)
      throw Error(
        'The depth must equal at least at zero before reaching the root. This is a bug in React.',
      )
    a.depth === b.depth ? Q(a, b) : lc(a, b)
  }
  function mc(a, b) {
    var c = b.parent
    if (null === c)
      throw Error(
        'The depth must equal at least at zero before reaching the root. This is a bug in React.',
      )
    a.depth === c.depth ? Q(a, c) : mc(a, c)
    b.context._currentValue = b.value
  }
  function nc(a) {
    var b = P
    b !== a &&
      (null === b
        ? kc(a)
        : null === a
          ? jc(b)
          : b.depth === a.depth
            ? Q(b, a)
            : b.depth > a.depth
              ? lc(b, a)
              : mc(b, a),
      (P = a))
  }
  var oc = {
    isMounted: function () {
      return !1
    },
    enqueueSetState: function (a, b) {
      a = a._reactInternals
      null !== a.queue && a.queue.push(b)
    },
    enqueueReplaceState: function (a, b) {
      a = a._reactInternals
      a.replace = !0
      a.queue = [b]
    },
    enqueueForceUpdate: function () {},
  }
  function pc(a, b, c, d) {
    var f = void 0 !== a.state ? a.state : null
    a.updater = oc
    a.props = c
    a.state = f
    var e = {
      queue: [],
      replace: !1,
    }
    a._reactInternals = e
    var g = b.contextType
    a.context = 'object' === typeof g && null !== g ? g._currentValue : d
    g = b.getDerivedStateFromProps
    'function' === typeof g &&
      ((g = g(c, f)), (f = null === g || void 0 === g ? f : O({}, f, g)), (a.state = f))
    if (
      'function' !== typeof b.getDerivedStateFromProps &&
      'function' !== typeof a.getSnapshotBeforeUpdate &&
      ('function' === typeof a.UNSAFE_componentWillMount ||
        'function' === typeof a.componentWillMount)
    )
      if (
        ((b = a.state),
        'function' === typeof a.componentWillMount && a.componentWillMount(),
        'function' === typeof a.UNSAFE_componentWillMount && a.UNSAFE_componentWillMount(),
        b !== a.state && oc.enqueueReplaceState(a, a.state, null),
        null !== e.queue && 0 < e.queue.length)
      )
        if (
          ((b = e.queue), (g = e.replace), (e.queue = null), (e.replace = !1), g && 1 === b.length)
        )
          a.state = b[0]
        else {
          e = g ? b[0] : a.state
          f = !0
          for (g = g ? 1 : 0; g < b.length; g++) {
            var h = b[g]
            h = 'function' === typeof h ? h.call(a, e, c, d) : h
            null != h && (f ? ((f = !1), (e = O({}, e, h))) : O(e, h))
          }
          a.state = e
        }
      else e.queue = null
  }
  var qc = {
    id: 1,
    overflow: '',
  }
  function rc(a, b, c) {
    var d = a.id
    a = a.overflow
    var f = 32 - sc(d) - 1
    d &= ~(1 << f)
    c += 1
    var e = 32 - sc(b) + f
    if (30 < e) {
      var g = f - (f % 5)
      e = (d & ((1 << g) - 1)).toString(32)
      d >>= g
      f -= g
      return {
        id: (1 << (32 - sc(b) + f)) | (c << f) | d,
        overflow: e + a,
      }
    }
    return {
      id: (1 << e) | (c << f) | d,
      overflow: a,
    }
  }
  var sc = Math.clz32 ? Math.clz32 : tc
  var uc = Math.log
  var vc = Math.LN2
  function tc(a) {
    a >>>= 0
    return 0 === a ? 32 : (31 - ((uc(a) / vc) | 0)) | 0
  }
  function wc(a, b) {
    return (a === b && (0 !== a || 1 / a === 1 / b)) || (a !== a && b !== b)
  }
  var xc = 'function' === typeof Object.is ? Object.is : wc
  var R = null
  var yc = null
  var zc = null
  var S = null
  var T = !1
  var Ac = !1
  var U = 0
  var V = null
  var Bc = 0
  function W() {
    if (null === R)
      throw Error(
        'Invalid hook call. Hooks can only be called inside of the body of a function component. This could happen for one of the following reasons:\n1. You might have mismatching versions of React and the renderer (such as React DOM)\n2. You might be breaking the Rules of Hooks\n3. You might have more than one copy of React in the same app\nSee https://reactjs.org/link/invalid-hook-call for tips about how to debug and fix this problem.',
      )
    return R
  }
  function Cc() {
    if (0 < Bc) throw Error('Rendered more hooks than during the previous render')
    return {
      memoizedState: null,
      queue: null,
      next: null,
    }
  }
  function Dc() {
    null === S
      ? null === zc
        ? ((T = !1), (zc = S = Cc()))
        : ((T = !0), (S = zc))
      : null === S.next
        ? ((T = !1), (S = S.next = Cc()))
        : ((T = !0), (S = S.next))
    return S
  }
  function Ec() {
    yc = R = null
    Ac = !1
    zc = null
    Bc = 0
    S = V = null
  }
  function Fc(a, b) {
    return 'function' === typeof b ? b(a) : b
  }
  function Gc(a, b, c) {
    R = W()
    S = Dc()
    if (T) {
      var d = S.queue
      b = d.dispatch
      if (null !== V && ((c = V.get(d)), void 0 !== c)) {
        V.delete(d)
        d = S.memoizedState
        do ((d = a(d, c.action)), (c = c.next))
        while (null !== c)
        S.memoizedState = d
        return [d, b]
      }
      return [S.memoizedState, b]
    }
    a = a === Fc ? ('function' === typeof b ? b() : b) : void 0 !== c ? c(b) : b
    S.memoizedState = a
    a = S.queue = {
      last: null,
      dispatch: null,
    }
    a = a.dispatch = Hc.bind(null, R, a)
    return [S.memoizedState, a]
  }
  function Ic(a, b) {
    R = W()
    S = Dc()
    b = void 0 === b ? null : b
    if (null !== S) {
      var c = S.memoizedState
      if (null !== c && null !== b) {
        var d = c[1]
        a: if (null === d) d = !1
        else {
          for (var f = 0; f < d.length && f < b.length; f++)
            if (!xc(b[f], d[f])) {
              d = !1
              break a
            }
          d = !0
        }
        if (d) return c[0]
      }
    }
    a = a()
    S.memoizedState = [a, b]
    return a
  }
  function Hc(a, b, c) {
    if (25 <= Bc)
      throw Error(
        'Too many re-renders. React limits the number of renders to prevent an infinite loop.',
      )
    if (a === R)
      if (
        ((Ac = !0),
        (a = {
          action: c,
          next: null,
        }),
        null === V && (V = /* @__PURE__ */ new Map()),
        (c = V.get(b)),
        void 0 === c)
      )
        V.set(b, a)
      else {
        for (b = c; null !== b.next;) b = b.next
        b.next = a
      }
  }
  function Jc() {
    throw Error('startTransition cannot be called during server rendering.')
  }
  function Kc() {}
  var Mc = {
    readContext: function (a) {
      return a._currentValue
    },
    useContext: function (a) {
      W()
      return a._currentValue
    },
    useMemo: Ic,
    useReducer: Gc,
    useRef: function (a) {
      R = W()
      S = Dc()
      var b = S.memoizedState
      return null === b ? ((a = { current: a }), (S.memoizedState = a)) : b
    },
    useState: function (a) {
      return Gc(Fc, a)
    },
    useInsertionEffect: Kc,
    useLayoutEffect: function () {},
    useCallback: function (a, b) {
      return Ic(function () {
        return a
      }, b)
    },
    useImperativeHandle: Kc,
    useEffect: Kc,
    useDebugValue: Kc,
    useDeferredValue: function (a) {
      W()
      return a
    },
    useTransition: function () {
      W()
      return [!1, Jc]
    },
    useId: function () {
      var a = yc.treeContext
      var b = a.overflow
      a = a.id
      a = (a & ~(1 << (32 - sc(a) - 1))).toString(32) + b
      var c = Lc
      if (null === c)
        throw Error(
          'Invalid hook call. Hooks can only be called inside of the body of a function component.',
        )
      b = U++
      a = ':' + c.idPrefix + 'R' + a
      0 < b && (a += 'H' + b.toString(32))
      return a + ':'
    },
    useMutableSource: function (a, b) {
      W()
      return b(a._source)
    },
    useSyncExternalStore: function (a, b, c) {
      if (void 0 === c)
        throw Error(
          'Missing getServerSnapshot, which is required for server-rendered content. Will revert to client rendering.',
        )
      return c()
    },
  }
  var Lc = null
  var Nc = ba.__SECRET_INTERNALS_DO_NOT_USE_OR_YOU_WILL_BE_FIRED.ReactCurrentDispatcher
  function Oc(a) {
    console.error(a)
    return null
  }
  function X() {}
  function Pc(a, b) {
    var c = a.pingedTasks
    c.push(b)
    1 === c.length &&
      setImmediate(function () {
        return Qc(a)
      })
  }
  function Rc(a, b, c, d, f, e, g, h) {
    a.allPendingTasks++
    null === c ? a.pendingRootTasks++ : c.pendingTasks++
    var m = {
      node: b,
      ping: function () {
        return Pc(a, m)
      },
      blockedBoundary: c,
      blockedSegment: d,
      abortSet: f,
      legacyContext: e,
      context: g,
      treeContext: h,
    }
    f.add(m)
    return m
  }
  function Sc(a, b, c, d, f, e) {
    return {
      status: 0,
      id: -1,
      index: b,
      parentFlushed: !1,
      chunks: [],
      children: [],
      formatContext: d,
      boundary: c,
      lastPushedText: f,
      textEmbedded: e,
    }
  }
  function Y(a, b) {
    a = a.onError(b)
    if (null != a && 'string' !== typeof a)
      throw Error(
        'onError returned something with a type other than "string". onError should return a string and may return null or undefined but must not return anything else. It received something of type "' +
          typeof a +
          '" instead',
      )
    return a
  }
  function Tc(a, b) {
    var c = a.onShellError
    c(b)
    c = a.onFatalError
    c(b)
    null !== a.destination
      ? ((a.status = 2), a.destination.destroy(b))
      : ((a.status = 1), (a.fatalError = b))
  }
  function Uc(a, b, c, d, f) {
    R = {}
    yc = b
    U = 0
    for (a = c(d, f); Ac;) ((Ac = !1), (U = 0), (Bc += 1), (S = null), (a = c(d, f)))
    Ec()
    return a
  }
  function Vc(a, b, c, d) {
    var f = c.render(),
      e = d.childContextTypes
    if (null !== e && void 0 !== e) {
      var g = b.legacyContext
      if ('function' !== typeof c.getChildContext) d = g
      else {
        c = c.getChildContext()
        for (var h in c)
          if (!(h in e))
            throw Error(
              (gc(d) || 'Unknown') +
                '.getChildContext(): key "' +
                h +
                '" is not defined in childContextTypes.',
            )
        d = O({}, g, c)
      }
      b.legacyContext = d
      Z(a, b, f)
      b.legacyContext = g
    } else Z(a, b, f)
  }
  function Wc(a, b) {
    if (a && a.defaultProps) {
      b = O({}, b)
      a = a.defaultProps
      for (var c in a) void 0 === b[c] && (b[c] = a[c])
      return b
    }
    return b
  }
  function Xc(a, b, c, d, f) {
    if ('function' === typeof c)
      if (c.prototype && c.prototype.isReactComponent) {
        f = ic(c, b.legacyContext)
        var e = c.contextType
        e = new c(d, 'object' === typeof e && null !== e ? e._currentValue : f)
        pc(e, c, d, f)
        Vc(a, b, e, c)
      } else {
        e = ic(c, b.legacyContext)
        f = Uc(a, b, c, d, e)
        var g = 0 !== U
        if (
          'object' === typeof f &&
          null !== f &&
          'function' === typeof f.render &&
          void 0 === f.$$typeof
        )
          (pc(f, c, d, e), Vc(a, b, f, c))
        else if (g) {
          d = b.treeContext
          b.treeContext = rc(d, 1, 0)
          try {
            Z(a, b, f)
          } finally {
            b.treeContext = d
          }
        } else Z(a, b, f)
      }
    else if ('string' === typeof c) {
      f = b.blockedSegment
      e = Pa(f.chunks, c, d, a.responseState, f.formatContext)
      f.lastPushedText = !1
      g = f.formatContext
      f.formatContext = ya(g, c, d)
      Yc(a, b, e)
      f.formatContext = g
      switch (c) {
        case 'area':
        case 'base':
        case 'br':
        case 'col':
        case 'embed':
        case 'hr':
        case 'img':
        case 'input':
        case 'keygen':
        case 'link':
        case 'meta':
        case 'param':
        case 'source':
        case 'track':
        case 'wbr':
          break
        default:
          f.chunks.push(Qa, c, Ra)
      }
      f.lastPushedText = !1
    } else {
      switch (c) {
        case dc:
        case cc:
        case Tb:
        case Ub:
        case Sb:
          Z(a, b, d.children)
          return
        case Zb:
          Z(a, b, d.children)
          return
        case bc:
          throw Error('ReactDOMServer does not yet support scope components.')
        case Yb:
          a: {
            c = b.blockedBoundary
            f = b.blockedSegment
            e = d.fallback
            d = d.children
            g = /* @__PURE__ */ new Set()
            var h = {
                id: null,
                rootSegmentID: -1,
                parentFlushed: !1,
                pendingTasks: 0,
                forceClientRender: !1,
                completedSegments: [],
                byteSize: 0,
                fallbackAbortableTasks: g,
                errorDigest: null,
              },
              m = Sc(a, f.chunks.length, h, f.formatContext, !1, !1)
            f.children.push(m)
            f.lastPushedText = !1
            var n = Sc(a, 0, null, f.formatContext, !1, !1)
            n.parentFlushed = !0
            b.blockedBoundary = h
            b.blockedSegment = n
            try {
              if (
                (Yc(a, b, d),
                n.lastPushedText && n.textEmbedded && n.chunks.push(za),
                (n.status = 1),
                Zc(h, n),
                0 === h.pendingTasks)
              )
                break a
            } catch (p) {
              ;((n.status = 4), (h.forceClientRender = !0), (h.errorDigest = Y(a, p)))
            } finally {
              ;((b.blockedBoundary = c), (b.blockedSegment = f))
            }
            b = Rc(a, e, c, m, g, b.legacyContext, b.context, b.treeContext)
            a.pingedTasks.push(b)
          }
          return
      }
      if ('object' === typeof c && null !== c)
        switch (c.$$typeof) {
          case Xb:
            d = Uc(a, b, c.render, d, f)
            if (0 !== U) {
              c = b.treeContext
              b.treeContext = rc(c, 1, 0)
              try {
                Z(a, b, d)
              } finally {
                b.treeContext = c
              }
            } else Z(a, b, d)
            return
          case $b:
            c = c.type
            d = Wc(c, d)
            Xc(a, b, c, d, f)
            return
          case Vb:
            f = d.children
            c = c._context
            d = d.value
            e = c._currentValue
            c._currentValue = d
            g = P
            P = d = {
              parent: g,
              depth: null === g ? 0 : g.depth + 1,
              context: c,
              parentValue: e,
              value: d,
            }
            b.context = d
            Z(a, b, f)
            a = P
            if (null === a)
              throw Error('Tried to pop a Context at the root of the app. This is a bug in React.')
            d = a.parentValue
            a.context._currentValue = d === ec ? a.context._defaultValue : d
            a = P = a.parent
            b.context = a
            return
          case Wb:
            d = d.children
            d = d(c._currentValue)
            Z(a, b, d)
            return
          case ac:
            f = c._init
            c = f(c._payload)
            d = Wc(c, d)
            Xc(a, b, c, d, void 0)
            return
        }
      throw Error(
        'Element type is invalid: expected a string (for built-in components) or a class/function (for composite components) but got: ' +
          ((null == c ? c : typeof c) + '.'),
      )
    }
  }
  function Z(a, b, c) {
    b.node = c
    if ('object' === typeof c && null !== c) {
      switch (c.$$typeof) {
        case Qb:
          Xc(a, b, c.type, c.props, c.ref)
          return
        case Rb:
          throw Error(
            'Portals are not currently supported by the server renderer. Render them conditionally so that they only appear on the client render.',
          )
        case ac:
          var d = c._init
          c = d(c._payload)
          Z(a, b, c)
          return
      }
      if (qa(c)) {
        $c(a, b, c)
        return
      }
      null === c || 'object' !== typeof c
        ? (d = null)
        : ((d = (fc && c[fc]) || c['@@iterator']), (d = 'function' === typeof d ? d : null))
      if (d && (d = d.call(c))) {
        c = d.next()
        if (!c.done) {
          var f = []
          do (f.push(c.value), (c = d.next()))
          while (!c.done)
          $c(a, b, f)
        }
        return
      }
      a = Object.prototype.toString.call(c)
      throw Error(
        'Objects are not valid as a React child (found: ' +
          ('[object Object]' === a ? 'object with keys {' + Object.keys(c).join(', ') + '}' : a) +
          '). If you meant to render a collection of children, use an array instead.',
      )
    }
    'string' === typeof c
      ? ((d = b.blockedSegment),
        (d.lastPushedText = Aa(b.blockedSegment.chunks, c, a.responseState, d.lastPushedText)))
      : 'number' === typeof c &&
        ((d = b.blockedSegment),
        (d.lastPushedText = Aa(b.blockedSegment.chunks, '' + c, a.responseState, d.lastPushedText)))
  }
  function $c(a, b, c) {
    for (var d = c.length, f = 0; f < d; f++) {
      var e = b.treeContext
      b.treeContext = rc(e, d, f)
      try {
        Yc(a, b, c[f])
      } finally {
        b.treeContext = e
      }
    }
  }
  function Yc(a, b, c) {
    var d = b.blockedSegment.formatContext,
      f = b.legacyContext,
      e = b.context
    try {
      return Z(a, b, c)
    } catch (m) {
      if ((Ec(), 'object' === typeof m && null !== m && 'function' === typeof m.then)) {
        c = m
        var g = b.blockedSegment,
          h = Sc(a, g.chunks.length, null, g.formatContext, g.lastPushedText, !0)
        g.children.push(h)
        g.lastPushedText = !1
        a = Rc(
          a,
          b.node,
          b.blockedBoundary,
          h,
          b.abortSet,
          b.legacyContext,
          b.context,
          b.treeContext,
        ).ping
        c.then(a, a)
        b.blockedSegment.formatContext = d
        b.legacyContext = f
        b.context = e
        nc(e)
      } else
        throw (
          (b.blockedSegment.formatContext = d),
          (b.legacyContext = f),
          (b.context = e),
          nc(e),
          m
        )
    }
  }
  function ad(a) {
    var b = a.blockedBoundary
    a = a.blockedSegment
    a.status = 3
    bd(this, b, a)
  }
  function cd(a, b, c) {
    var d = a.blockedBoundary
    a.blockedSegment.status = 3
    null === d
      ? (b.allPendingTasks--,
        2 !== b.status && ((b.status = 2), null !== b.destination && b.destination.end()))
      : (d.pendingTasks--,
        d.forceClientRender ||
          ((d.forceClientRender = !0),
          (d.errorDigest = b.onError(
            void 0 === c ? Error('The render was aborted by the server without a reason.') : c,
          )),
          d.parentFlushed && b.clientRenderedBoundaries.push(d)),
        d.fallbackAbortableTasks.forEach(function (a) {
          return cd(a, b, c)
        }),
        d.fallbackAbortableTasks.clear(),
        b.allPendingTasks--,
        0 === b.allPendingTasks && ((a = b.onAllReady), a()))
  }
  function Zc(a, b) {
    if (0 === b.chunks.length && 1 === b.children.length && null === b.children[0].boundary) {
      var c = b.children[0]
      c.id = b.id
      c.parentFlushed = !0
      1 === c.status && Zc(a, c)
    } else a.completedSegments.push(b)
  }
  function bd(a, b, c) {
    if (null === b) {
      if (c.parentFlushed) {
        if (null !== a.completedRootSegment)
          throw Error('There can only be one root segment. This is a bug in React.')
        a.completedRootSegment = c
      }
      a.pendingRootTasks--
      0 === a.pendingRootTasks && ((a.onShellError = X), (b = a.onShellReady), b())
    } else
      (b.pendingTasks--,
        b.forceClientRender ||
          (0 === b.pendingTasks
            ? (c.parentFlushed && 1 === c.status && Zc(b, c),
              b.parentFlushed && a.completedBoundaries.push(b),
              b.fallbackAbortableTasks.forEach(ad, a),
              b.fallbackAbortableTasks.clear())
            : c.parentFlushed &&
              1 === c.status &&
              (Zc(b, c),
              1 === b.completedSegments.length && b.parentFlushed && a.partialBoundaries.push(b))))
    a.allPendingTasks--
    0 === a.allPendingTasks && ((a = a.onAllReady), a())
  }
  function Qc(a) {
    if (2 !== a.status) {
      var b = P,
        c = Nc.current
      Nc.current = Mc
      var d = Lc
      Lc = a.responseState
      try {
        var f = a.pingedTasks,
          e = 0
        for (; e < f.length; e++) {
          var g = f[e]
          var h = a,
            m = g.blockedSegment
          if (0 === m.status) {
            nc(g.context)
            try {
              ;(Z(h, g, g.node),
                m.lastPushedText && m.textEmbedded && m.chunks.push(za),
                g.abortSet.delete(g),
                (m.status = 1),
                bd(h, g.blockedBoundary, m))
            } catch (E) {
              if ((Ec(), 'object' === typeof E && null !== E && 'function' === typeof E.then)) {
                var n = g.ping
                E.then(n, n)
              } else {
                g.abortSet.delete(g)
                m.status = 4
                var p = g.blockedBoundary,
                  v = E,
                  C = Y(h, v)
                null === p
                  ? Tc(h, v)
                  : (p.pendingTasks--,
                    p.forceClientRender ||
                      ((p.forceClientRender = !0),
                      (p.errorDigest = C),
                      p.parentFlushed && h.clientRenderedBoundaries.push(p)))
                h.allPendingTasks--
                if (0 === h.allPendingTasks) {
                  var D = h.onAllReady
                  D()
                }
              }
            }
          }
        }
        f.splice(0, e)
        null !== a.destination && dd(a, a.destination)
      } catch (E) {
        ;(Y(a, E), Tc(a, E))
      } finally {
        ;((Lc = d), (Nc.current = c), c === Mc && nc(b))
      }
    }
  }
  function ed(a, b, c) {
    c.parentFlushed = !0
    switch (c.status) {
      case 0:
        var d = (c.id = a.nextSegmentId++)
        c.lastPushedText = !1
        c.textEmbedded = !1
        a = a.responseState
        r(b, Sa)
        r(b, a.placeholderPrefix)
        a = d.toString(16)
        r(b, a)
        return w(b, Ta)
      case 1:
        c.status = 2
        var f = !0
        d = c.chunks
        var e = 0
        c = c.children
        for (var g = 0; g < c.length; g++) {
          for (f = c[g]; e < f.index; e++) r(b, d[e])
          f = fd(a, b, f)
        }
        for (; e < d.length - 1; e++) r(b, d[e])
        e < d.length && (f = w(b, d[e]))
        return f
      default:
        throw Error(
          'Aborted, errored or already flushed boundaries should not be flushed again. This is a bug in React.',
        )
    }
  }
  function fd(a, b, c) {
    var d = c.boundary
    if (null === d) return ed(a, b, c)
    d.parentFlushed = !0
    if (d.forceClientRender)
      ((d = d.errorDigest),
        w(b, Xa),
        r(b, Za),
        d && (r(b, ab), r(b, F(d)), r(b, $a)),
        w(b, bb),
        ed(a, b, c))
    else if (0 < d.pendingTasks) {
      d.rootSegmentID = a.nextSegmentId++
      0 < d.completedSegments.length && a.partialBoundaries.push(d)
      var f = a.responseState
      var e = f.nextSuspenseID++
      f = x(f.boundaryPrefix + e.toString(16))
      d = d.id = f
      cb(b, a.responseState, d)
      ed(a, b, c)
    } else if (d.byteSize > a.progressiveChunkSize)
      ((d.rootSegmentID = a.nextSegmentId++),
        a.completedBoundaries.push(d),
        cb(b, a.responseState, d.id),
        ed(a, b, c))
    else {
      w(b, Ua)
      c = d.completedSegments
      if (1 !== c.length)
        throw Error(
          'A previously unvisited boundary must have exactly one root segment. This is a bug in React.',
        )
      fd(a, b, c[0])
    }
    return w(b, Ya)
  }
  function gd(a, b, c) {
    yb(b, a.responseState, c.formatContext, c.id)
    fd(a, b, c)
    return zb(b, c.formatContext)
  }
  function hd(a, b, c) {
    for (var d = c.completedSegments, f = 0; f < d.length; f++) id(a, b, c, d[f])
    d.length = 0
    a = a.responseState
    d = c.id
    c = c.rootSegmentID
    r(b, a.startInlineScript)
    a.sentCompleteBoundaryFunction ? r(b, Gb) : ((a.sentCompleteBoundaryFunction = !0), r(b, Fb))
    if (null === d)
      throw Error('An ID must have been assigned before we can complete the boundary.')
    c = c.toString(16)
    r(b, d)
    r(b, Hb)
    r(b, a.segmentPrefix)
    r(b, c)
    return w(b, Ib)
  }
  function id(a, b, c, d) {
    if (2 === d.status) return !0
    var f = d.id
    if (-1 === f) {
      if (-1 === (d.id = c.rootSegmentID))
        throw Error('A root segment ID must have been assigned by now. This is a bug in React.')
      return gd(a, b, d)
    }
    gd(a, b, d)
    a = a.responseState
    r(b, a.startInlineScript)
    a.sentCompleteSegmentFunction ? r(b, Bb) : ((a.sentCompleteSegmentFunction = !0), r(b, Ab))
    r(b, a.segmentPrefix)
    f = f.toString(16)
    r(b, f)
    r(b, Cb)
    r(b, a.placeholderPrefix)
    r(b, f)
    return w(b, Db)
  }
  function dd(a, b) {
    k = /* @__PURE__ */ new Uint8Array(2048)
    l = 0
    q = !0
    try {
      var c = a.completedRootSegment
      if (null !== c && 0 === a.pendingRootTasks) {
        fd(a, b, c)
        a.completedRootSegment = null
        var d = a.responseState.bootstrapChunks
        for (c = 0; c < d.length - 1; c++) r(b, d[c])
        c < d.length && w(b, d[c])
      }
      var f = a.clientRenderedBoundaries,
        e = 0
      for (; e < f.length; e++) {
        var g = f[e]
        d = b
        var h = a.responseState,
          m = g.id,
          n = g.errorDigest,
          p = g.errorMessage,
          v = g.errorComponentStack
        r(d, h.startInlineScript)
        h.sentClientRenderFunction ? r(d, Kb) : ((h.sentClientRenderFunction = !0), r(d, Jb))
        if (null === m)
          throw Error('An ID must have been assigned before we can complete the boundary.')
        r(d, m)
        r(d, Lb)
        if (n || p || v) (r(d, Nb), r(d, Pb(n || '')))
        if (p || v) (r(d, Nb), r(d, Pb(p || '')))
        v && (r(d, Nb), r(d, Pb(v)))
        if (!w(d, Mb)) {
          a.destination = null
          e++
          f.splice(0, e)
          return
        }
      }
      f.splice(0, e)
      var C = a.completedBoundaries
      for (e = 0; e < C.length; e++)
        if (!hd(a, b, C[e])) {
          a.destination = null
          e++
          C.splice(0, e)
          return
        }
      C.splice(0, e)
      ca(b)
      k = /* @__PURE__ */ new Uint8Array(2048)
      l = 0
      q = !0
      var D = a.partialBoundaries
      for (e = 0; e < D.length; e++) {
        var E = D[e]
        a: {
          f = a
          g = b
          var na = E.completedSegments
          for (h = 0; h < na.length; h++)
            if (!id(f, g, E, na[h])) {
              h++
              na.splice(0, h)
              var Eb = !1
              break a
            }
          na.splice(0, h)
          Eb = !0
        }
        if (!Eb) {
          a.destination = null
          e++
          D.splice(0, e)
          return
        }
      }
      D.splice(0, e)
      var oa = a.completedBoundaries
      for (e = 0; e < oa.length; e++)
        if (!hd(a, b, oa[e])) {
          a.destination = null
          e++
          oa.splice(0, e)
          return
        }
      oa.splice(0, e)
    } finally {
      ;(ca(b),
        'function' === typeof b.flush && b.flush(),
        0 === a.allPendingTasks &&
          0 === a.pingedTasks.length &&
          0 === a.clientRenderedBoundaries.length &&
          0 === a.completedBoundaries.length &&
          b.end())
    }
  }
  function jd(a) {
    setImmediate(function () {
      return Qc(a)
    })
  }
  function kd(a, b) {
    if (1 === a.status) ((a.status = 2), b.destroy(a.fatalError))
    else if (2 !== a.status && null === a.destination) {
      a.destination = b
      try {
        dd(a, b)
      } catch (c) {
        ;(Y(a, c), Tc(a, c))
      }
    }
  }
  function ld(a, b) {
    try {
      var c = a.abortableTasks
      c.forEach(function (c) {
        return cd(c, a, b)
      })
      c.clear()
      null !== a.destination && dd(a, a.destination)
    } catch (d) {
      ;(Y(a, d), Tc(a, d))
    }
  }
  function md(a, b) {
    return function () {
      return kd(b, a)
    }
  }
  function nd(a, b) {
    return function () {
      return ld(a, b)
    }
  }
  function od(a, b) {
    var c = b ? b.identifierPrefix : void 0,
      d = b ? b.nonce : void 0,
      f = b ? b.bootstrapScriptContent : void 0,
      e = b ? b.bootstrapScripts : void 0
    var g = b ? b.bootstrapModules : void 0
    c = void 0 === c ? '' : c
    d = void 0 === d ? ra : x('<script nonce="' + F(d) + '">')
    var h = []
    void 0 !== f && h.push(d, ('' + f).replace(wa, xa), sa)
    if (void 0 !== e) for (f = 0; f < e.length; f++) h.push(ta, F(e[f]), va)
    if (void 0 !== g) for (e = 0; e < g.length; e++) h.push(ua, F(g[e]), va)
    g = {
      bootstrapChunks: h,
      startInlineScript: d,
      placeholderPrefix: x(c + 'P:'),
      segmentPrefix: x(c + 'S:'),
      boundaryPrefix: c + 'B:',
      idPrefix: c,
      nextSuspenseID: 0,
      sentCompleteSegmentFunction: !1,
      sentCompleteBoundaryFunction: !1,
      sentClientRenderFunction: !1,
    }
    e = b ? b.namespaceURI : void 0
    e = G(
      'http://www.w3.org/2000/svg' === e ? 2 : 'http://www.w3.org/1998/Math/MathML' === e ? 3 : 0,
      null,
    )
    f = b ? b.progressiveChunkSize : void 0
    d = b ? b.onError : void 0
    h = b ? b.onAllReady : void 0
    var m = b ? b.onShellReady : void 0,
      n = b ? b.onShellError : void 0
    b = []
    c = /* @__PURE__ */ new Set()
    g = {
      destination: null,
      responseState: g,
      progressiveChunkSize: void 0 === f ? 12800 : f,
      status: 0,
      fatalError: null,
      nextSegmentId: 0,
      allPendingTasks: 0,
      pendingRootTasks: 0,
      completedRootSegment: null,
      abortableTasks: c,
      pingedTasks: b,
      clientRenderedBoundaries: [],
      completedBoundaries: [],
      partialBoundaries: [],
      onError: void 0 === d ? Oc : d,
      onAllReady: void 0 === h ? X : h,
      onShellReady: void 0 === m ? X : m,
      onShellError: void 0 === n ? X : n,
      onFatalError: X,
    }
    e = Sc(g, 0, null, e, !1, !1)
    e.parentFlushed = !0
    a = Rc(g, a, null, e, c, hc, null, qc)
    b.push(a)
    return g
  }
  exports.renderToPipeableStream = function (a, b) {
    var c = od(a, b),
      d = !1
    jd(c)
    return {
      pipe: function (a) {
        if (d) throw Error('React currently only supports piping to one writable stream.')
        d = !0
        kd(c, a)
        a.on('drain', md(a, c))
        a.on('error', nd(c, Error('The destination stream errored while writing data.')))
        a.on('close', nd(c, Error('The destination stream closed early.')))
        return a
      },
      abort: function (a) {
        ld(c, a)
      },
    }
  }
  exports.version = '18.3.1'
})
// ../node_modules/react-router-dom/server.mjs
var import_server_node = /* @__PURE__ */ __commonJSMin((exports) => {
  var l = require_react_dom_server_legacy_node_production_min()
  var s = require_react_dom_server_node_production_min()
  exports.version = l.version
  exports.renderToString = l.renderToString
  exports.renderToStaticMarkup = l.renderToStaticMarkup
  exports.renderToNodeStream = l.renderToNodeStream
  exports.renderToStaticNodeStream = l.renderToStaticNodeStream
  exports.renderToPipeableStream = s.renderToPipeableStream
})()
var import_react = /* @__PURE__ */ __toESM(require_react(), 1)
/**
 * A `<Router>` that may not navigate to any other location. This is useful
 * on the server where there is no stateful UI.
 */
function StaticRouter({ basename, children, location: locationProp = '/', future }) {
  if (typeof locationProp === 'string') locationProp = parsePath(locationProp)
  let action = Action.Pop
  let location = {
    pathname: locationProp.pathname || '/',
    search: locationProp.search || '',
    hash: locationProp.hash || '',
    state: locationProp.state != null ? locationProp.state : null,
    key: locationProp.key || 'default',
  }
  let staticNavigator = getStatelessNavigator()
  return /*#__PURE__*/ import_react.createElement(Router, {
    basename,
    children,
    location,
    navigationType: action,
    navigator: staticNavigator,
    future,
    static: true,
  })
}
function getStatelessNavigator() {
  return {
    createHref,
    encodeLocation,
    push(to) {
      throw new Error(
        `You cannot use navigator.push() on the server because it is a stateless environment. This error was probably triggered when you did a \`navigate(${JSON.stringify(to)})\` somewhere in your app.`,
      )
    },
    replace(to) {
      throw new Error(
        `You cannot use navigator.replace() on the server because it is a stateless environment. This error was probably triggered when you did a \`navigate(${JSON.stringify(to)}, { replace: true })\` somewhere in your app.`,
      )
    },
    go(delta) {
      throw new Error(
        `You cannot use navigator.go() on the server because it is a stateless environment. This error was probably triggered when you did a \`navigate(${delta})\` somewhere in your app.`,
      )
    },
    back() {
      throw new Error(
        'You cannot use navigator.back() on the server because it is a stateless environment.',
      )
    },
    forward() {
      throw new Error(
        'You cannot use navigator.forward() on the server because it is a stateless environment.',
      )
    },
  }
}
function createHref(to) {
  return typeof to === 'string' ? to : createPath(to)
}
function encodeLocation(to) {
  let href = typeof to === 'string' ? to : createPath(to)
  href = href.replace(/ $/, '%20')
  let encoded = ABSOLUTE_URL_REGEX.test(href) ? new URL(href) : new URL(href, 'http://localhost')
  return {
    pathname: encoded.pathname,
    search: encoded.search,
    hash: encoded.hash,
  }
}
var ABSOLUTE_URL_REGEX = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i
// src/platform/content/static-store.ts
/** A store for rendering to HTML: answers from `read`, never asks the network, notes what was read. */
function createStaticStore(read) {
  const readings = /* @__PURE__ */ new Map()
  const fallback = new Proxy(
    {},
    {
      get: (_, path) => {
        if (typeof path !== 'string' || path === '') return void 0
        const answer = read({
          path,
          shape: 'one',
        })
        readings.set(path, answer)
        return answer
      },
    },
  )
  return {
    store: {
      cache: /* @__PURE__ */ new Map(),
      fallback,
      isCurrent: () => true,
      hold: () => void 0,
      releaseAll: () => [],
      prepare: async () => void 0,
      fetch: () =>
        Promise.reject(/* @__PURE__ */ new Error('Content is not fetched while rendering to HTML')),
    },
    readings,
  }
}
// src/platform/router/match-app-route.ts
/** Finds the route of a path inside the app. */
function matchAppRoute(routes, pathname) {
  const match = matchRoutes(
    routes.map((route) => ({
      path: route.path,
      handle: route,
    })),
    pathname,
  )?.[0]
  if (!match) return void 0
  return {
    route: match.route.handle,
    params: match.params,
  }
}
// src/platform/router/page-loader.ts
/** Loads pages by their path inside the app, each page's code once. */
function createPageLoader(routes, store) {
  const pages = /* @__PURE__ */ new Map()
  const find = (pathname) => {
    const match = matchAppRoute(routes, pathname)
    if (!match) throw new Error(`No route for ${pathname}: the table needs one with the path *`)
    return match
  }
  return {
    load: async (pathname, page) => {
      const { route, params } = find(pathname)
      const needed = page ? sharedQueries(page) : [queries.settings, ...route.content(params)]
      const [code] = await Promise.all([route.load(), store.prepare(needed)])
      pages.set(route, code.default)
      return {
        path: route.path,
        Page: code.default,
      }
    },
    loaded: (pathname) => {
      const { route } = find(pathname)
      const Page = pages.get(route)
      return (
        Page && {
          path: route.path,
          Page,
        }
      )
    },
  }
}
var shapes = {
  settings: 'global',
  list: 'list',
  detail: 'one',
}
function sharedQueries({ shared }) {
  return Object.keys(shared).map((path) => ({
    path,
    shape: shapes[queryTarget(path)?.kind ?? 'list'],
  }))
}
// src/platform/live-preview/LivePreview.tsx
/** Shows an editor's draft in the page when its address asks for it (`?xem-truoc=1`). */
function LivePreview({ routes }) {
  const { pathname, search } = useLocation()
  const { mutate } = useSWRConfig()
  const store = useContentStore()
  const isPreview = new URLSearchParams(search).get('xem-truoc') === '1'
  ;(0, import_react.useEffect)(() => {
    const match = isPreview ? matchAppRoute(routes, pathname) : void 0
    if (!match) return
    const query = match.route.content(match.params).find(({ shape }) => shape === 'one')
    let stop = () => {}
    let isStopped = false
    import('./preview-DAtFglfd.js').then(({ startPreview }) => {
      if (isStopped) return
      stop = startPreview({
        query,
        show: (path, data) => {
          store.hold(path)
          mutate(path, data, { revalidate: false })
        },
      })
    })
    return () => {
      isStopped = true
      stop()
      for (const path of store.releaseAll()) mutate(path)
    }
  }, [isPreview, pathname, routes, mutate, store])
  return null
}
// src/platform/preferences/preferences.ts
var defaultPreferences = {
  textSize: 1,
  theme: 'auto',
  readAloud: false,
  commune: null,
}
/** Key in the device's storage; `public/preferences.js` reads it before the first paint. */
var preferencesKey = 'preferences'
/** Shows the preferences on the page: styles depend on these two attributes. */
function applyPreferences({ textSize, theme }) {
  document.documentElement.dataset.textSize = String(textSize)
  document.documentElement.dataset.theme = theme
}
// src/platform/preferences/use-preferences.ts
var nothing = {}
/** The person's preferences and the function that changes some of them. */
function usePreferences() {
  const [kept] = useStored(preferencesKey, nothing)
  return {
    preferences: (0, import_react.useMemo)(
      () => ({
        ...defaultPreferences,
        ...kept,
      }),
      [kept],
    ),
    setPreferences: (0, import_react.useCallback)((change) => {
      const before = storage.read(preferencesKey)
      storage.write(preferencesKey, {
        ...before,
        ...change,
      })
    }, []),
  }
}
// src/platform/preferences/ApplyPreferences.tsx
/** Keeps the page's attributes at what the person prefers. */
function ApplyPreferences() {
  const { preferences } = usePreferences()
  const wasRead = (0, import_react.useRef)(false)
  ;(0, import_react.useEffect)(() => {
    const isRead = storage.read(preferencesKey) !== void 0
    if (isRead || wasRead.current) applyPreferences(preferences)
    wasRead.current ||= isRead
  }, [preferences])
  return null
}
// src/platform/router/leave-for-page.ts
var guardKey = 'chung-tay:left-for'
var guardTime = 6e4
/**
 * Opens a page whose code could not be loaded as a new document: after an update of the site the
 * old page's files are gone. Drafts are on the device and stay. Does so once a minute for an
 * address, and not without a network, so that it never loops.
 * @returns whether the document is being left
 */
function leaveForPage({ pathname, search, hash }) {
  const address = `${host.basename()}${pathname}${search}${hash}`
  if (!navigator.onLine || wasLeftFor(address)) return false
  window.location.assign(address)
  return true
}
function wasLeftFor(address) {
  try {
    const [time = '0', last] = (sessionStorage.getItem(guardKey) ?? '').split(' ', 2)
    sessionStorage.setItem(guardKey, `${Date.now()} ${address}`)
    return last === address && Date.now() - Number(time) < guardTime
  } catch {
    return true
  }
}
// src/platform/router/LoadFailure.tsx
/** Shown in place of a page that could not be loaded or broke while it was shown. */
function LoadFailure() {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('section', {
    className: 'load-failure',
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('h1', { children: 'Chưa mở được trang này' }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', {
        children: 'Có thể mạng đang yếu. Những gì bạn đã nhập trên máy vẫn được giữ.',
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('button', {
        type: 'button',
        onClick: () => window.location.reload(),
        children: 'Tải lại trang',
      }),
    ],
  })
}
// src/platform/router/NavigationProgress.tsx
/** A thin line at the top while the next page loads; it shows only when that takes a moment. */
function NavigationProgress({ isActive }) {
  return isActive
    ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)('div', {
        className: 'navigation-progress',
        role: 'presentation',
      })
    : null
}
// src/platform/router/PageBoundary.tsx
/** Keeps the layout standing when a page breaks. */
var PageBoundary = class extends import_react.Component {
  state = { hasFailed: false }
  static getDerivedStateFromError() {
    return { hasFailed: true }
  }
  render() {
    return this.state.hasFailed
      ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LoadFailure, {})
      : this.props.children
  }
}
// src/platform/router/RouteAnnouncer.tsx
/** After a navigation: moves the focus to the new page's heading and says its title. */
function RouteAnnouncer({ pathname }) {
  const before = (0, import_react.useRef)(pathname)
  const [title, setTitle] = (0, import_react.useState)('')
  ;(0, import_react.useEffect)(() => {
    if (before.current === pathname) return
    before.current = pathname
    focusHeading()
    const timer = setTimeout(() => setTitle(document.title), 100)
    return () => clearTimeout(timer)
  }, [pathname])
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)('div', {
    className: 'route-announcer',
    role: 'status',
    'aria-live': 'polite',
    children: title,
  })
}
function focusHeading() {
  const heading = document.querySelector('main h1') ?? document.querySelector('main')
  if (!(heading instanceof HTMLElement)) return
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}
// src/platform/router/scroll-restoration.ts
var positions = /* @__PURE__ */ new Map()
var useBrowserLayoutEffect =
  typeof window === 'undefined' ? import_react.useEffect : import_react.useLayoutEffect
/** New pages start at their top or at the address's anchor; going back returns to where one was. */
function useScrollRestoration(location, type) {
  const shown = (0, import_react.useRef)(location)
  ;(0, import_react.useEffect)(() => {
    history.scrollRestoration = 'manual'
    const release = () => {
      history.scrollRestoration = 'auto'
    }
    const remember = () => positions.set(shown.current.key, window.scrollY)
    window.addEventListener('pagehide', release)
    window.addEventListener('scroll', remember, { passive: true })
    return () => {
      window.removeEventListener('pagehide', release)
      window.removeEventListener('scroll', remember)
    }
  }, [])
  useBrowserLayoutEffect(() => {
    const before = shown.current
    shown.current = location
    if (before.key === location.key) return
    if (before.pathname === location.pathname && before.hash === location.hash) return
    const anchor = location.hash && document.getElementById(decode(location.hash.slice(1)))
    if (type === Action.Pop) window.scrollTo(0, positions.get(location.key) ?? 0)
    else if (anchor) anchor.scrollIntoView()
    else window.scrollTo(0, 0)
  }, [location, type])
}
function decode(hash) {
  try {
    return decodeURIComponent(hash)
  } catch {
    return hash
  }
}
// src/platform/router/PageOutlet.tsx
/**
 * Shows the page of the current address. A new page appears when its code and content are there;
 * until then the old one stays, with a thin line of progress.
 */
function PageOutlet({ loader, Shell, isHydrating = false }) {
  const target = useLocation()
  const [shown, setShown] = (0, import_react.useState)(() => ({
    location: target,
    page: loader.loaded(target.pathname) ?? failedPage,
  }))
  const [isFirstRender, setFirstRender] = (0, import_react.useState)(isHydrating)
  ;(0, import_react.useEffect)(() => setFirstRender(false), [])
  const isSamePage = target.pathname === shown.location.pathname
  const location = isSamePage ? target : shown.location
  ;(0, import_react.useEffect)(() => {
    if (isSamePage) return
    let isCurrent = true
    const show = (page) =>
      isCurrent &&
      setShown({
        location: target,
        page,
      })
    loader.load(target.pathname).then(show, () => {
      if (isCurrent && !leaveForPage(target)) show(failedPage)
    })
    return () => {
      isCurrent = false
    }
  }, [loader, target, isSamePage])
  const rendered = isFirstRender
    ? {
        ...location,
        search: '',
        hash: '',
      }
    : location
  const page = /* @__PURE__ */ (0, import_jsx_runtime.jsx)(PageRoute, {
    ...shown.page,
    location: rendered,
  })
  const content = useRoutes(
    [
      {
        path: '*',
        element: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Shell, { children: page }),
      },
    ],
    rendered,
  )
  useScrollRestoration(location, useNavigationType())
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, {
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NavigationProgress, { isActive: !isSamePage }),
      content,
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(RouteAnnouncer, { pathname: location.pathname }),
    ],
  })
}
var failedPage = {
  path: '*',
  Page: LoadFailure,
}
function PageRoute({ path, Page, location }) {
  const page = useRoutes(
    [
      {
        path,
        element: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Page, {}),
      },
    ],
    location,
  )
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
    PageBoundary,
    { children: page },
    location.pathname,
  )
}
// src/platform/service-worker/update-store.ts
function createUpdateStore() {
  let waiting
  const listeners = /* @__PURE__ */ new Set()
  return {
    isWaiting: () => waiting !== void 0,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    setWaiting: (worker) => {
      waiting = worker
      for (const listener of listeners) listener()
    },
    apply: () => {
      navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
        once: true,
      })
      waiting?.postMessage({ type: 'SKIP_WAITING' })
    },
  }
}
var updateStore = createUpdateStore()
// src/platform/service-worker/UpdatePrompt.tsx
/** Offers the new build of the app; nothing changes until the person agrees. */
function UpdatePrompt() {
  if (
    !(0, import_react.useSyncExternalStore)(
      updateStore.subscribe,
      updateStore.isWaiting,
      () => false,
    )
  )
    return null
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('aside', {
    className: 'app-notice',
    'aria-label': 'Cập nhật ứng dụng',
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', {
        role: 'status',
        children: 'Có bản mới. Bạn nên gửi xong điều đang viết trước khi cập nhật.',
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('button', {
        type: 'button',
        onClick: updateStore.apply,
        children: 'Cập nhật',
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('button', {
        type: 'button',
        className: 'is-quiet',
        onClick: () => updateStore.setWaiting(void 0),
        children: 'Để sau',
      }),
    ],
  })
}
// src/platform/app/AppRoot.tsx
/** The app inside its router. */
function AppRoot({ routes, Shell, store, loader, isHydrating }) {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(ContentProvider, {
    store,
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ApplyPreferences, {}),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LivePreview, { routes }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(PageOutlet, {
        loader,
        Shell,
        isHydrating,
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(UpdatePrompt, {}),
    ],
  })
}
// src/platform/app/render-page.tsx
/** Renders one page of the app to HTML from content at hand. `path` is inside the app. */
async function renderApp({ routes, Shell }, path, read) {
  const { store, readings } = createStaticStore(read)
  const loader = createPageLoader(routes, store)
  await loader.load(path)
  const head = {}
  const html = (0, import_server_node.renderToString)(
    /* @__PURE__ */ (0, import_jsx_runtime.jsx)(HeadContext.Provider, {
      value: head,
      children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(StaticRouter, {
        location: path,
        children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(AppRoot, {
          routes,
          Shell,
          store,
          loader,
        }),
      }),
    }),
  )
  const code = await matchAppRoute(routes, path)?.route.load()
  return {
    status: statusOf(routes, path, read),
    html,
    head,
    readings,
    moduleId: code.__moduleId,
  }
}
/** The queries a page reads, the app's own among them. */
function pageQueries$1(routes, path) {
  const match = matchAppRoute(routes, path)
  return [queries.settings, ...(match?.route.content(match.params) ?? [])]
}
function statusOf(routes, path, read) {
  const match = matchAppRoute(routes, path)
  if (!match || match.route.path === '*') return 404
  const { route, params } = match
  if (
    route.content(params).some((query) => query.shape === 'one' && (read(query) ?? null) === null)
  )
    return 404
  return route
    .entries?.(read)
    ?.some((entry) => Object.keys(entry).every((key) => entry[key] === params[key])) === false
    ? 404
    : 200
}
// src/routes.tsx
var slugOf = ({ slug = '' }) => slug
/** Every page: its address, its code, and what it reads at first. */
var routes = [
  {
    path: '/',
    load: () => import('./HomePage-3wF3eAV7.js'),
    content: () => [queries.procedureFields, queries.alerts],
  },
  {
    path: '/tim',
    load: () => import('./FindPage-Dsa9pPuA.js').then((n) => n.t),
    content: () => [],
  },
  {
    path: '/thu-tuc',
    load: () => import('./ProceduresPage-DrjrdAnK.js'),
    content: () => [queries.procedureFields, queries.procedures],
  },
  {
    path: '/thu-tuc/nhom/:slug',
    load: () => import('./ProcedureGroupPage-BdXmOob4.js'),
    content: () => [queries.procedureFields, queries.procedures],
    entries: (read) => (read(queries.procedureFields) ?? []).map(({ slug }) => ({ slug })),
  },
  {
    path: '/thu-tuc/:slug',
    load: () => import('./ProcedurePage-BUSjB3yj.js'),
    content: (params) => [queries.procedure(slugOf(params)), queries.units, queries.handbook],
  },
  {
    path: '/lien-he',
    load: () => import('./UnitsPage-xXLGhzk3.js'),
    content: () => [queries.units, queries.procedureFields],
  },
  {
    path: '/lien-he/:slug',
    load: () => import('./UnitPage-CMMnjDjU.js'),
    content: (params) => [queries.unit(slugOf(params)), queries.contacts],
  },
  {
    path: '/cam-nang',
    load: () => import('./HandbookPage-CiSVfl1r.js'),
    content: () => [queries.handbook, queries.procedureFields],
  },
  {
    path: '/cam-nang/:slug',
    load: () => import('./HandbookEntryPage-D0JXKYih.js'),
    content: (params) => [queries.handbookEntry(slugOf(params))],
  },
  {
    path: '/tin-nong',
    load: () => import('./AlertsPage-CxlOySIh.js'),
    content: () => [queries.alerts],
  },
  {
    path: '/tin-nong/:slug',
    load: () => import('./AlertPage-CoZ2iccP.js'),
    content: (params) => [queries.alert(slugOf(params)), queries.alerts],
  },
  {
    path: '/van-ban',
    load: () => import('./LegalDocumentsPage-B8cvxa3q.js'),
    content: () => [queries.legalDocuments],
  },
  {
    path: '/van-ban/:slug',
    load: () => import('./LegalDocumentPage-npG4XD4w.js'),
    content: (params) => [queries.legalDocument(slugOf(params))],
  },
  {
    path: '/trang/:slug',
    load: () => import('./InfoPage-s2quOuq6.js'),
    content: (params) => [queries.page(slugOf(params)), queries.alerts],
  },
  {
    path: '/cua-toi',
    load: () => import('./MinePage-D6-MFMiS.js'),
    content: () => [queries.units],
  },
  {
    path: '/cai-dat',
    load: () => import('./SettingsPage-B7HGv5xk.js'),
    content: () => [],
  },
  {
    path: '*',
    load: () => import('./NotFoundPage-P75_X59f.js'),
    content: () => [],
  },
]
// src/entry-server.tsx
/** Renders one page of the site. */
async function render(options) {
  const { path, content, site, publicUrl, filesOf, inlineLimit = 1e5 } = options
  const { read, version, builtAt } = content
  const app = await renderApp(
    {
      routes,
      Shell: AppShell,
    },
    path === '*' ? '/*' : path,
    read,
  )
  const html = pageHtml(app, {
    site,
    publicUrl,
    content: {
      path,
      version,
      builtAt,
    },
    read,
    filesOf,
    inlineLimit,
  })
  const listed = new Set(pageQueries(path).map((query) => query.path))
  const unlisted = [...app.readings.keys()].filter((reading) => !listed.has(reading))
  return {
    status: app.status,
    html,
    isHidden: app.head.page?.noindex === true,
    unlisted,
  }
}
/** The queries that a page reads: what has to be at hand to render it. */
function pageQueries(path) {
  return pageQueries$1(routes, path)
}
/** Every page that exists with this content. */
function pagePaths(snapshot) {
  return pagePaths$1(routes, snapshot)
}
var __moduleId = 'src/entry-server.tsx'
export {
  __moduleId,
  queryTarget as n,
  pagePaths,
  pageQueries,
  render,
  shellHtml,
  snapshotReader,
  usePreferences as t,
}
