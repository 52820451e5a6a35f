import {
  J as Link,
  K as PhoneButton,
  N as Emblem,
  O as Section,
  S as Badge,
  V as formatDay,
  _ as LinkList,
  f as MiniBars,
  g as LinkItem,
  h as Chips,
  ht as relatedAll,
  k as Stack,
  m as ChipLink,
  mt as related,
  n as Loaded,
  o as Page,
  ot as useSettings,
  q as Icon,
  st as useContent,
  v as Tile,
  y as TileGrid,
} from './ui-BkTNSg5-.js'
import './alerts-DETQibik.js'
import { r as queries } from './queries-D3El3I6I.js'
import { r as severityLabels } from './AlertList-B62l0ezb.js'
import { t as require_jsx_runtime } from './jsx-runtime-DMhvi77r.js'
// src/home/TodayAlert.tsx
var import_jsx_runtime = require_jsx_runtime()
/** The alert that staff put first, or the newest one, with its figures at a glance. */
function TodayAlert({ settings }) {
  const { data: alerts } = useContent(queries.alerts)
  const chosen = related(settings.currentAlert)?.slug
  const alert = alerts?.find(({ slug }) => slug === chosen) ?? alerts?.[0]
  if (!alert) return null
  const severity = severityLabels[alert.severity]
  const chart = alert.charts?.find(({ points }) => (points?.length ?? 0) > 1)
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Section, {
    title: 'Tin nóng',
    action: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
      to: '/tin-nong',
      children: 'Tất cả tin',
    }),
    children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Link, {
      to: `/tin-nong/${alert.slug}`,
      className: 'ct-today',
      children: [
        /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('span', {
          className: 'ct-today__meta',
          children: [
            /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Badge, {
              tone: severity.tone,
              icon: 'alert',
              children: severity.label,
            }),
            formatDay(alert.issuedAt),
          ],
        }),
        /* @__PURE__ */ (0, import_jsx_runtime.jsx)('strong', { children: alert.title }),
        /* @__PURE__ */ (0, import_jsx_runtime.jsx)('span', {
          className: 'ct-hint',
          children: alert.summary,
        }),
        chart
          ? /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('span', {
              className: 'ct-today__chart',
              children: [
                /* @__PURE__ */ (0, import_jsx_runtime.jsx)(MiniBars, {
                  points: chart.points ?? [],
                }),
                /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('span', {
                  className: 'ct-hint',
                  children: [chart.title, ' (', chart.unit, ')'],
                }),
              ],
            })
          : null,
      ],
    }),
  })
}
// src/home/search-path.ts
/**
 * Address of the search page with words already typed. They stand in the fragment, which a browser
 * keeps to itself: what people look for is not sent to the server.
 */
function searchPath(words) {
  return `/tim#${encodeURIComponent(words)}`
}
// src/home/tile-targets.ts
/** Where the tiles that staff arrange lead. */
var tileTargets = {
  procedures: '/thu-tuc',
  contacts: '/lien-he',
  alerts: '/tin-nong',
  handbook: '/cam-nang',
  'scam-help': '/trang/cong-an-khong-bao-gio',
  'legal-documents': '/van-ban',
}
// src/home/HomePage.tsx
/** The first page: say what you need, or pick one of a few tasks. */
function HomePage() {
  const settings = useSettings()
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Loaded, {
    query: settings,
    children: (data) =>
      /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Page, {
        title: `${data.appName} – ${data.agencyName}`,
        meta: {
          description: data.motto ?? `Thủ tục, liên hệ, cảnh báo lừa đảo của ${data.agencyName}.`,
        },
        plain: true,
        heading: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('header', {
          className: 'ct-home__head',
          children: [
            /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('div', {
              className: 'ct-home__name',
              children: [
                /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Emblem, {
                  settings: data,
                  size: 60,
                }),
                /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('div', {
                  children: [
                    /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', {
                      className: 'ct-home__agency',
                      children: data.agencyName,
                    }),
                    data.motto
                      ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', {
                          className: 'ct-home__motto',
                          children: data.motto,
                        })
                      : null,
                  ],
                }),
              ],
            }),
            /* @__PURE__ */ (0, import_jsx_runtime.jsx)('h1', {
              tabIndex: -1,
              children: 'Bạn cần làm gì?',
            }),
            /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Link, {
              className: 'ct-home__search',
              to: '/tim',
              children: [
                /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name: 'search' }),
                /* @__PURE__ */ (0, import_jsx_runtime.jsx)('span', {
                  children: 'Gõ điều bạn cần, không cần dấu',
                }),
              ],
            }),
            /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Chips, {
              label: 'Hay được tìm',
              children: data.popularSearches?.slice(0, 4).map((words) =>
                /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
                  ChipLink,
                  {
                    to: searchPath(words),
                    children: words,
                  },
                  words,
                ),
              ),
            }),
          ],
        }),
        children: [
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)(TileGrid, {
            children: data.homeTiles?.map(({ id, label, target, icon }) =>
              /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
                Tile,
                {
                  to: tileTargets[target],
                  icon,
                  label,
                },
                id ?? target,
              ),
            ),
          }),
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)(TodayAlert, { settings: data }),
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Featured, {
            procedures: relatedAll(data.featuredProcedures),
          }),
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LifeEvents, {}),
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Section, {
            title: 'Gọi ngay',
            children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Stack, {
              children: data.hotlines?.map(({ id, number, name, note, kind }) =>
                /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
                  PhoneButton,
                  {
                    number,
                    label: `${number} – ${name}`,
                    note: note ?? void 0,
                    kind: kind === 'emergency' && number === '113' ? 'primary' : 'secondary',
                  },
                  id ?? number,
                ),
              ),
            }),
          }),
          /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('footer', {
            className: 'ct-home__foot',
            children: [
              /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
                to: '/trang/gioi-thieu',
                children: 'Giới thiệu',
              }),
              /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
                to: '/trang/cach-dung',
                children: 'Cách dùng',
              }),
              /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
                to: '/trang/quyen-rieng-tu',
                children: 'Quyền riêng tư',
              }),
              /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
                to: '/cai-dat',
                children: 'Chữ to, màu tối',
              }),
            ],
          }),
        ],
      }),
  })
}
function Featured({ procedures }) {
  if (procedures.length === 0) return null
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Section, {
    title: 'Nhiều người cần',
    action: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
      to: '/thu-tuc',
      children: 'Tất cả thủ tục',
    }),
    children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LinkList, {
      children: procedures.map(({ id, slug, title }) =>
        /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
          LinkItem,
          {
            to: `/thu-tuc/${slug}`,
            title,
          },
          id,
        ),
      ),
    }),
  })
}
function LifeEvents() {
  const { data: groups } = useContent(queries.procedureFields)
  const events = groups?.filter(({ kind }) => kind === 'life-event') ?? []
  if (events.length === 0) return null
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Section, {
    title: 'Chuyện gì vừa xảy ra?',
    children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(TileGrid, {
      children: events.map(({ id, slug, name, icon }) =>
        /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
          Tile,
          {
            to: `/thu-tuc/nhom/${slug}`,
            icon,
            label: name,
          },
          id,
        ),
      ),
    }),
  })
}
var __moduleId = 'src/home/HomePage.tsx'
export { __moduleId, HomePage as default }
