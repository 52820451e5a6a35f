import {
  $ as useParams,
  B as formatDate,
  D as Card,
  E as Notice,
  G as ExternalLink,
  K as PhoneButton,
  O as Section,
  S as Badge,
  U as Button,
  V as formatDay,
  _ as LinkList,
  dt as host,
  g as LinkItem,
  h as Chips,
  ht as relatedAll,
  k as Stack,
  m as ChipLink,
  mt as related,
  n as Loaded,
  o as Page,
  r as NotFound,
  st as useContent,
  x as ProvenanceNote,
} from './ui-BkTNSg5-.js'
import { t as require_jsx_runtime } from './jsx-runtime-DMhvi77r.js'
import { r as queries } from './queries-D3El3I6I.js'
import { t as formerName } from './match-units-DB0QG0sK.js'
import { t as usePreferences } from './entry-server.js'
import './preferences-C8SRwccV.js'
import { t as OpenBadge } from './OpenBadge-CskC7CJU.js'
/* empty css               */
// src/units/hours-rows.ts
var order = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
var names = {
  mon: 'thứ Hai',
  tue: 'thứ Ba',
  wed: 'thứ Tư',
  thu: 'thứ Năm',
  fri: 'thứ Sáu',
  sat: 'thứ Bảy',
  sun: 'Chủ nhật',
}
/** Weekly hours as rows of a table; neighbouring days with the same hours share a row. */
function hoursRows(hours) {
  const rows = []
  for (const day of order) {
    const times = (hours ?? [])
      .filter(({ days }) => days.includes(day))
      .map(({ opens, closes }) => `${opens} – ${closes}`)
      .sort()
    const last = rows[rows.length - 1]
    const isNext = last && order.indexOf(last.to) === order.indexOf(day) - 1
    if (times.length === 0) continue
    if (isNext && last.times.join() === times.join()) last.to = day
    else
      rows.push({
        from: day,
        to: day,
        times,
      })
  }
  return rows.map(({ from, to, times }) => ({
    days: capital(from === to ? names[from] : `${names[from]} – ${names[to]}`),
    times,
  }))
}
var capital = (text) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
// src/units/HoursTable.tsx
var import_jsx_runtime = require_jsx_runtime()
/** Weekly hours and the days that differ. */
function HoursTable({ hours: { openingHours, hoursExceptions } }) {
  const rows = hoursRows(openingHours)
  if (rows.length === 0) return null
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, {
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('table', {
        className: 'ct-hours',
        children: [
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)('caption', {
            className: 'ct-visually-hidden',
            children: 'Giờ làm việc trong tuần',
          }),
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)('tbody', {
            children: rows.map(({ days, times }) =>
              /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(
                'tr',
                {
                  children: [
                    /* @__PURE__ */ (0, import_jsx_runtime.jsx)('th', {
                      scope: 'row',
                      children: days,
                    }),
                    /* @__PURE__ */ (0, import_jsx_runtime.jsx)('td', {
                      children: times.join(', '),
                    }),
                  ],
                },
                days,
              ),
            ),
          }),
        ],
      }),
      hoursExceptions?.map(({ id, date, closed, opens, closes, note }) =>
        /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(
          'p',
          {
            className: 'ct-hours__exception',
            children: [
              formatDate(date),
              ': ',
              closed ? 'nghỉ' : `${opens} – ${closes}`,
              note ? ` (${note})` : '',
            ],
          },
          id ?? date,
        ),
      ),
    ],
  })
}
// src/units/ContactDesks.tsx
/** The desks of a unit and how to reach them; without any number, what to do instead. */
function ContactDesks({ unit }) {
  const { data: contacts } = useContent(queries.contacts)
  const desks = (contacts ?? []).filter((contact) => related(contact.unit)?.slug === unit.slug)
  const hasPhone = desks.some(({ phones }) => phones?.length)
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Section, {
    title: 'Liên hệ',
    children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Stack, {
      children: [
        desks.map((desk) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Desk, { desk }, desk.id)),
        hasPhone
          ? null
          : /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Notice, {
              tone: 'neutral',
              title: 'Chưa công bố số điện thoại riêng',
              children: [
                'Việc gấp, gọi 113. Ai gọi cho bạn và tự xưng là ',
                unit.name,
                ', đừng làm theo, hãy đến tận nơi hỏi lại.',
              ],
            }),
        /* @__PURE__ */ (0, import_jsx_runtime.jsx)(PhoneButton, {
          number: '113',
          label: 'Gọi 113 khi cần công an ngay',
        }),
      ],
    }),
  })
}
function Desk({ desk }) {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Card, {
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('h3', { children: desk.label }),
      desk.isSample
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Badge, {
            tone: 'caution',
            children: 'Dữ liệu mẫu',
          })
        : null,
      desk.place
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', { children: desk.place })
        : null,
      desk.phones?.map(({ id, number, note }) =>
        /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
          PhoneButton,
          {
            number,
            label: number,
            note: note ?? void 0,
          },
          id ?? number,
        ),
      ),
      desk.zaloUrl
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Button, {
            kind: 'secondary',
            icon: 'chat',
            onClick: () => host.openZaloChat(desk.zaloUrl ?? ''),
            children: 'Nhắn qua Zalo',
          })
        : null,
      desk.email
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('p', {
            children: ['Thư điện tử: ', desk.email],
          })
        : null,
      desk.website
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ExternalLink, {
            href: desk.website,
            children: 'Trang thông tin điện tử',
          })
        : null,
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(HoursTable, { hours: desk }),
      desk.note ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', { children: desk.note }) : null,
      desk.assuredAt
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('p', {
            className: 'ct-hint',
            children: ['Xác nhận còn đúng ngày ', formatDay(desk.assuredAt)],
          })
        : null,
    ],
  })
}
// src/units/FormerNames.tsx
/** The communes that became this one, by the day until which they existed. */
function FormerNames({ unit }) {
  const names = unit.formerNames ?? []
  if (names.length === 0) return null
  const byDay = /* @__PURE__ */ new Map()
  for (const former of names) {
    const day = former.until ? formatDay(former.until) : ''
    byDay.set(day, [...(byDay.get(day) ?? []), formerName(former)])
  }
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Section, {
    title: 'Tên cũ',
    children: [...byDay].map(([day, list]) =>
      /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(
        'p',
        { children: [day ? `Đến hết ngày ${day}: ` : 'Trước đây: ', list.join('; '), '.'] },
        day,
      ),
    ),
  })
}
// src/units/FormerUnit.tsx
/** A unit that no longer exists: since when, and where its work is done now. */
function FormerUnit({ unit }) {
  const successors = relatedAll(unit.succeededBy)
  const since = unit.validTo ? ` từ sau ngày ${formatDay(unit.validTo)}` : ''
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Page, {
    title: unit.name,
    back: '/lien-he',
    meta: { description: `${unit.name} không còn hoạt động. Xem nơi tiếp nhận hiện nay.` },
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Notice, {
        tone: 'caution',
        title: `Đơn vị này không còn hoạt động${since}`,
        children: unit.summary ?? 'Việc trước đây làm ở đây nay làm ở những nơi dưới đây.',
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Section, {
        title: successors.length > 1 ? 'Nay là một trong các nơi sau' : 'Nay là',
        children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LinkList, {
          children: successors.map(({ id, slug, name }) =>
            /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
              LinkItem,
              {
                to: `/lien-he/${slug}`,
                title: name,
              },
              id,
            ),
          ),
        }),
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ProvenanceNote, { provenance: unit.provenance }),
    ],
  })
}
// src/units/MyCommuneButton.tsx
/** Remembers this unit as the person's own, on the device only. */
function MyCommuneButton({ unit }) {
  const { preferences, setPreferences } = usePreferences()
  const isMine = preferences.commune === unit.slug
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Button, {
    kind: 'secondary',
    icon: isMine ? 'check' : 'star',
    'aria-pressed': isMine,
    onClick: () => setPreferences({ commune: isMine ? null : unit.slug }),
    children: isMine ? 'Đây là nơi của tôi' : 'Chọn làm nơi của tôi',
  })
}
// src/units/UnitPlace.tsx
/** Address and a link to a map, which is another site. */
function UnitPlace({ unit: { address, location } }) {
  const { latitude, longitude, isApproximate } = location ?? {}
  const hasPlace = typeof latitude === 'number' && typeof longitude === 'number'
  if (!address && !hasPlace) return null
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Section, {
    title: 'Đường đi',
    children: [
      address
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', { children: address })
        : /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', { children: 'Chưa có địa chỉ cụ thể.' }),
      hasPlace
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, {
            children: [
              /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ExternalLink, {
                href: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=14/${latitude}/${longitude}`,
                children: 'Xem trên bản đồ',
              }),
              isApproximate
                ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', {
                    className: 'ct-hint',
                    children: 'Bản đồ chỉ vị trí gần đúng: trung tâm địa bàn, chưa phải trụ sở.',
                  })
                : null,
            ],
          })
        : null,
    ],
  })
}
// src/units/UnitPage.tsx
/** One unit: open now, where, how to call, what it handles, its old names. */
function UnitPage() {
  const { slug = '' } = useParams()
  const unit = useContent(queries.unit(slug))
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Loaded, {
    query: unit,
    children: (found) =>
      found
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(UnitDetail, { unit: found })
        : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NotFound, {}),
  })
}
function UnitDetail({ unit }) {
  const fields = relatedAll(unit.procedureFields)
  if (unit.kind === 'former')
    return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(FormerUnit, { unit })
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Page, {
    title: unit.name,
    lead: unit.summary ?? void 0,
    back: '/lien-he',
    meta: { description: unit.summary ?? `${unit.name}: giờ làm việc, địa chỉ, liên hệ.` },
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(OpenBadge, { hours: unit }),
      unit.isSample
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Notice, {
            tone: 'caution',
            title: 'Dữ liệu mẫu – chưa phải thông tin thật',
            children:
              'Giờ làm việc và đầu mối ở trang này chỉ để minh họa. Trước khi đi, hãy hỏi lại nơi đó.',
          })
        : null,
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ContactDesks, { unit }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(UnitPlace, { unit }),
      unit.openingHours?.length
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Section, {
            title: 'Giờ làm việc',
            children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(HoursTable, { hours: unit }),
          })
        : null,
      fields.length > 0
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Section, {
            title: 'Làm được việc gì ở đây',
            children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Chips, {
              label: 'Lĩnh vực',
              children: fields.map(({ id, slug, name }) =>
                /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
                  ChipLink,
                  {
                    to: `/thu-tuc/nhom/${slug}`,
                    children: name,
                  },
                  id,
                ),
              ),
            }),
          })
        : null,
      unit.kind === 'commune'
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(MyCommuneButton, { unit })
        : null,
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(FormerNames, { unit }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ProvenanceNote, { provenance: unit.provenance }),
    ],
  })
}
var __moduleId = 'src/units/UnitPage.tsx'
export { __moduleId, UnitPage as default }
