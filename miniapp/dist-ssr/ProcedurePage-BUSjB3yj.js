import {
  $ as useParams,
  A as SearchField,
  B as formatDate,
  C as Disclosure,
  E as Notice,
  F as Checklist,
  G as ExternalLink,
  H as formatShort,
  O as Section,
  T as FactList,
  U as Button,
  V as formatDay,
  _ as LinkList,
  b as LegalBasisList,
  dt as host,
  g as LinkItem,
  ht as relatedAll,
  mt as related,
  n as Loaded,
  o as Page,
  ot as useSettings,
  r as NotFound,
  st as useContent,
  w as Fact,
  x as ProvenanceNote,
} from './ui-BkTNSg5-.js'
import {
  n as require_react,
  o as __toESM,
  t as require_jsx_runtime,
} from './jsx-runtime-DMhvi77r.js'
import { r as queries } from './queries-D3El3I6I.js'
import { i as toLocalDate, n as addMonths, t as addDays } from './local-date-CY22fD8G.js'
import {
  i as firstWorkingDay,
  n as useNow,
  r as addWorkingDays,
  t as OpenBadge,
} from './OpenBadge-CskC7CJU.js'
import { t as isValidOn } from './validity-BgJBQzTm.js'
import { t as usePreferences } from './entry-server.js'
import './preferences-C8SRwccV.js'
import { n as matchUnits } from './match-units-DB0QG0sK.js'
import './units-3c2U6VxK.js'
// src/calendar/period.ts
var hoursOfWorkingDay = 8
/**
 * The last day of a time limit that starts with filing on `start`. As the hour of filing is not
 * known, the answer is the latest day that the limit can end on.
 *
 * - The day of filing is not counted (Bộ luật Dân sự 91/2015/QH13, điều 147 khoản 2).
 * - Months end on the day of the same number (điều 148 khoản 3).
 * - Days and months that end on a day off end with the next working day (điều 148 khoản 5).
 * - Working hours: eight to a working day. Hours run through days off.
 *
 * @throws RangeError when the amount is negative or not a number.
 */
function addPeriod(period, start, holidays) {
  const { amount, unit } = period
  if (!(amount >= 0) || !Number.isFinite(amount)) throw new RangeError(`Not an amount: ${amount}`)
  switch (unit) {
    case 'working-hours':
      return addWorkingDays(start, Math.ceil(amount / hoursOfWorkingDay), holidays)
    case 'working-days':
      return addWorkingDays(start, Math.ceil(amount), holidays)
    case 'hours':
      return addDays(start, Math.ceil(amount / 24))
    case 'days':
      return firstWorkingDay(addDays(start, Math.ceil(amount)), holidays)
    case 'months':
      return firstWorkingDay(addMonths(start, Math.ceil(amount)), holidays)
  }
}
// src/calendar/deadline-sentence.ts
/**
 * "Nếu nộp hôm nay, chậm nhất thứ Tư 02/12 có kết quả." On a day off it counts from the next day on
 * which offices receive, and names that day.
 */
function deadlineSentence({ period, today, holidays }) {
  const filed = firstWorkingDay(today, holidays)
  const when = filed === today ? 'hôm nay' : formatShort(filed)
  if (period.amount === 0) return `Nếu nộp ${when}, được giải quyết ngay.`
  const end = addPeriod(period, filed, holidays)
  return `Nếu nộp ${when}, chậm nhất ${end.slice(0, 4) === today.slice(0, 4) ? formatShort(end) : formatDate(end)} có kết quả.`
}
// src/calendar/format-money.ts
var signs = {
  VND: 'đ',
  USD: 'USD',
}
/** "50.000 đ", "35.000–105.000 đ", "145 USD"; nothing to pay is "Miễn phí". */
function formatMoney({ amount, amountTo, currency }) {
  const sign = signs[currency ?? 'VND']
  if (amountTo && amountTo > amount) return `${grouped(amount)}–${grouped(amountTo)} ${sign}`
  return amount === 0 ? 'Miễn phí' : `${grouped(amount)} ${sign}`
}
/** Points between thousands, a comma before decimals; written out, as some phones lack vi in Intl. */
function grouped(amount) {
  const [whole = '', decimals] = String(Math.round(amount * 100) / 100).split('.')
  const points = whole.replace(/\B(?=(?:\d{3})+$)/g, '.')
  return decimals ? `${points},${decimals}` : points
}
// src/procedures/document-items.ts
var forms = {
  any: '',
  original: 'bản chính',
  copy: 'bản sao',
  electronic: 'bản điện tử',
}
var channels$1 = {
  any: '',
  'in-person': 'Khi đến tận nơi',
  online: 'Khi nộp trực tuyến',
  post: 'Khi gửi bưu chính',
}
/** Documents as things to tick; the condition comes first in the note. */
function documentItems({ documents }) {
  return (documents ?? []).map(({ name, form, copies, channel, onlyWhen, note }) => {
    const kind = [copies ? `${copies} bản` : '', forms[form ?? 'any']].filter(Boolean).join(', ')
    const notes = [
      onlyWhen ? `Chỉ khi ${onlyWhen}` : '',
      channels$1[channel ?? 'any'],
      note ?? '',
    ].filter(Boolean)
    return {
      id: name,
      label: kind ? `${name} (${kind})` : name,
      note: notes.length > 0 ? `${notes.join('. ')}.` : void 0,
    }
  })
}
/** The list as text for a message. */
function shareText(title, items) {
  return [
    `${title} – cần mang:`,
    ...items.map(({ label, note }) => `- ${label}${note ? ` (${note.replace(/\.$/, '')})` : ''}`),
  ].join('\n')
}
// src/procedures/DocumentList.tsx
var import_jsx_runtime = require_jsx_runtime()
/** What to bring, to tick off while looking for it, and to send to whoever helps. */
function DocumentList({ procedure }) {
  const items = documentItems(procedure)
  if (items.length === 0) return null
  const share = () =>
    host.share({
      title: procedure.title,
      text: shareText(procedure.title, items),
      path: `/thu-tuc/${procedure.slug}`,
    })
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Section, {
    title: 'Cần mang gì',
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Checklist, {
        label: 'Giấy tờ cần có',
        items,
        storageKey: `checklist.${procedure.slug}`,
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Button, {
        kind: 'secondary',
        icon: 'share',
        onClick: () => void share(),
        children: 'Gửi danh sách cho người nhà',
      }),
    ],
  })
}
// src/procedures/sentences.ts
var channels = {
  any: '',
  'in-person': 'nộp trực tiếp',
  online: 'nộp trực tuyến',
  post: 'qua bưu chính',
}
var units = {
  hours: 'giờ',
  'working-hours': 'giờ làm việc',
  days: 'ngày',
  'working-days': 'ngày làm việc',
  months: 'tháng',
}
/** "Không quá 7 ngày làm việc (phải xác minh)"; an amount of 0 is at once. */
function timeSentence({ amount, unit, label, channel }) {
  const time =
    amount === 0
      ? 'Giải quyết ngay'
      : `Không quá ${String(amount).replace('.', ',')} ${units[unit]}`
  const details = [label, channels[channel ?? 'any']].filter(Boolean).join(', ')
  return details ? `${time} (${lowerFirst(details)})` : time
}
/** "Cấp lại: 70.000 đ, một lần". */
function feeSentence(fee) {
  const what = [fee.label, channels[fee.channel ?? 'any']].filter(Boolean).join(', ')
  const money = [formatMoney(fee), fee.amount > 0 ? fee.per : ''].filter(Boolean).join(', ')
  return what ? `${what}: ${money}` : money
}
/** From when to when, and on what condition: "đến hết 31/12/2026, mức thường là 70.000 đồng". */
function feeNote({ validFrom, validTo, condition }) {
  return [
    validFrom ? `từ ${formatDay(validFrom)}` : '',
    validTo ? `đến hết ${formatDay(validTo)}` : '',
    condition ?? '',
  ]
    .filter(Boolean)
    .join(', ')
}
/** Fees that hold on a day, and those that will hold later. What has ended is left out. */
function splitFees(fees, today) {
  return {
    now: fees.filter((fee) => isValidOn(fee, today)),
    later: fees.filter(({ validFrom }) => validFrom && toLocalDate(validFrom) > today),
  }
}
/** Time limits that hold on a day. */
function timesOn(times, today) {
  return times.filter((time) => isValidOn(time, today))
}
var lowerFirst = (text) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
// src/procedures/which-desk.ts
/** The unit that handles a procedure for somebody: their commune's where communes do it, else the province's department for the field. */
function whichDesk(procedure, units, commune) {
  if (procedure.level.includes('commune')) return commune
  return departmentFor(procedure, units)
}
/** The province's department that handles the procedure's field. */
function departmentFor(procedure, units) {
  const field = related(procedure.field)?.slug
  const handles = (unit) => relatedAll(unit.procedureFields).some(({ slug }) => slug === field)
  return (
    units.find((unit) => unit.kind === 'department' && handles(unit)) ??
    units.find(({ kind }) => kind === 'province')
  )
}
var places = {
  commune: 'công an xã, phường',
  province: 'Công an tỉnh',
  ministry: 'Bộ Công an',
}
/** "Công an xã, phường hoặc Công an tỉnh – nơi nào cũng được". */
function placeSentence({ level, anyUnit }) {
  const text = level.map((name) => places[name]).join(' hoặc ')
  const capital = text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
  return anyUnit ? `${capital}, nơi nào cũng được` : capital
}
// src/procedures/KeyFacts.tsx
/** Where, how long, how much, with what result: what most people came for. */
function KeyFacts({ procedure }) {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(FactList, {
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Fact, {
        icon: 'map-pin',
        label: 'Ở đâu',
        children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)('strong', {
          children: placeSentence(procedure),
        }),
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Fact, {
        icon: 'clock',
        label: 'Bao lâu',
        children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Times, { procedure }),
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Fact, {
        icon: 'money',
        label: 'Bao nhiêu tiền',
        children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Fees, { procedure }),
      }),
      procedure.whoMayApply
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Fact, {
            icon: 'user',
            label: 'Ai được làm',
            children: procedure.whoMayApply,
          })
        : null,
      procedure.result
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Fact, {
            icon: 'check',
            label: 'Bạn nhận được',
            children: procedure.result,
          })
        : null,
    ],
  })
}
function Times({ procedure }) {
  const now = useNow()
  const { data: settings } = useSettings()
  const all = procedure.processingTimes ?? []
  const today = now && toLocalDate(now)
  const times = today ? timesOn(all, today) : all
  if (times.length === 0)
    return /* @__PURE__ */ (0, import_jsx_runtime.jsx)('span', {
      children: 'Chưa có quy định chung. Hỏi nơi tiếp nhận khi nộp.',
    })
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_jsx_runtime.Fragment, {
    children: times.map((time, index) =>
      /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(
        'div',
        {
          children: [
            /* @__PURE__ */ (0, import_jsx_runtime.jsx)('strong', { children: timeSentence(time) }),
            today
              ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', {
                  className: 'ct-hint',
                  children: deadlineSentence({
                    period: time,
                    today,
                    holidays: settings?.holidays,
                  }),
                })
              : null,
            time.note
              ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', {
                  className: 'ct-hint',
                  children: time.note,
                })
              : null,
          ],
        },
        time.id ?? index,
      ),
    ),
  })
}
function Fees({ procedure }) {
  const now = useNow()
  const all = procedure.fees ?? []
  const { now: current, later } = now
    ? splitFees(all, toLocalDate(now))
    : {
        now: all,
        later: [],
      }
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, {
    children: [
      current.map((fee, index) =>
        /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(
          'div',
          {
            children: [
              /* @__PURE__ */ (0, import_jsx_runtime.jsx)('strong', { children: feeSentence(fee) }),
              feeNote(fee)
                ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', {
                    className: 'ct-hint',
                    children: feeNote(fee),
                  })
                : null,
            ],
          },
          fee.id ?? index,
        ),
      ),
      all.length === 0 && !procedure.feeNote
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)('span', {
            children: 'Hỏi nơi tiếp nhận khi nộp.',
          })
        : null,
      procedure.feeNote
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', { children: procedure.feeNote })
        : null,
      later.length > 0
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('div', {
            className: 'ct-later',
            children: [
              /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', { children: 'Sắp thay đổi:' }),
              /* @__PURE__ */ (0, import_jsx_runtime.jsx)('ul', {
                children: later.map((fee, index) =>
                  /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(
                    'li',
                    { children: [feeSentence(fee), ' (', feeNote(fee), ')'] },
                    fee.id ?? index,
                  ),
                ),
              }),
            ],
          })
        : null,
    ],
  })
}
// src/procedures/Steps.tsx
/** The steps of one way of applying, in order. */
function Steps({ procedure, channel }) {
  const steps = (procedure.steps ?? []).filter(
    (step) => (step.channel ?? 'any') === 'any' || step.channel === channel,
  )
  if (steps.length === 0) return null
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)('ol', {
    className: 'ct-steps',
    children: steps.map(({ id, title, detail }) =>
      /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(
        'li',
        {
          children: [
            /* @__PURE__ */ (0, import_jsx_runtime.jsx)('strong', { children: title }),
            detail ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', { children: detail }) : null,
          ],
        },
        id ?? title,
      ),
    ),
  })
}
// src/procedures/WhereToGo.tsx
var import_react = /* @__PURE__ */ __toESM(require_react(), 1)
var shownMatches = 6
/** The desk for this procedure in the reader's own commune, and what is particular there. */
function WhereToGo({ procedure }) {
  const { data: units } = useContent(queries.units)
  const { preferences, setPreferences } = usePreferences()
  if (!units) return null
  const commune = units.find(({ slug }) => slug === preferences.commune)
  const desk = whichDesk(procedure, units, commune)
  const isLocal = procedure.level.includes('commune')
  const department = procedure.level.includes('province') ? departmentFor(procedure, units) : void 0
  const notes = (procedure.localNotes ?? []).filter(({ unit }) => {
    const slug = related(unit)?.slug
    return (
      !commune ||
      slug === commune.slug ||
      slug === department?.slug ||
      related(unit)?.kind === 'province'
    )
  })
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Section, {
    title: 'Đến đâu?',
    id: 'den-dau',
    children: [
      desk
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, {
            children: [
              /* @__PURE__ */ (0, import_jsx_runtime.jsx)(OpenBadge, { hours: desk }),
              /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(LinkList, {
                children: [
                  /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LinkItem, {
                    to: `/lien-he/${desk.slug}`,
                    icon: 'map-pin',
                    title: desk.name,
                    hint: desk.address ?? 'Xem giờ làm việc và cách liên hệ',
                  }),
                  department && department !== desk
                    ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LinkItem, {
                        to: `/lien-he/${department.slug}`,
                        icon: 'map-pin',
                        title: department.name,
                      })
                    : null,
                ],
              }),
              isLocal
                ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Button, {
                    kind: 'quiet',
                    icon: 'refresh',
                    onClick: () => setPreferences({ commune: null }),
                    children: 'Chọn xã, phường khác',
                  })
                : null,
            ],
          })
        : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(CommunePicker, {
            units,
            onPick: (slug) => setPreferences({ commune: slug }),
          }),
      notes.length > 0
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, {
            children: [
              /* @__PURE__ */ (0, import_jsx_runtime.jsx)('h3', {
                children: 'Riêng tại địa phương',
              }),
              /* @__PURE__ */ (0, import_jsx_runtime.jsx)('ul', {
                className: 'ct-plain-list',
                children: notes.map(({ id, unit, note }) =>
                  /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(
                    'li',
                    {
                      children: [
                        related(unit)
                          ? /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('strong', {
                              children: [related(unit)?.name, ': '],
                            })
                          : null,
                        note,
                      ],
                    },
                    id ?? note,
                  ),
                ),
              }),
            ],
          })
        : null,
    ],
  })
}
/** Picks a commune by its name or an old one. */
function CommunePicker({ units, onPick }) {
  const [query, setQuery] = (0, import_react.useState)('')
  const communes = units.filter(({ kind }) => kind === 'commune')
  const matches = query.trim() ? matchUnits(communes, query) : []
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, {
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', {
        children: 'Bạn ở xã, phường nào? Gõ tên cũ cũng được.',
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SearchField, {
        label: 'Xã, phường của bạn',
        value: query,
        onChange: setQuery,
        placeholder: 'Ví dụ: Hiến Nam',
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', {
        role: 'status',
        className: 'ct-hint',
        children: query.trim()
          ? matches.length > 0
            ? `${matches.length} nơi, chạm để chọn`
            : 'Không thấy. Thử gõ ngắn hơn.'
          : '',
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('ul', {
        className: 'ct-pick',
        children: matches.slice(0, shownMatches).map(({ unit, via }) =>
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
            'li',
            {
              children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('button', {
                type: 'button',
                onClick: () => onPick(unit.slug),
                children: [
                  /* @__PURE__ */ (0, import_jsx_runtime.jsx)('strong', { children: unit.name }),
                  via
                    ? /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('span', {
                        className: 'ct-hint',
                        children: ['Trước đây: ', via],
                      })
                    : null,
                ],
              }),
            },
            unit.id,
          ),
        ),
      }),
    ],
  })
}
// src/procedures/ProcedurePage.tsx
/** One procedure: the answer first, then what to bring, where to go, how, and the law. */
function ProcedurePage() {
  const { slug = '' } = useParams()
  const procedure = useContent(queries.procedure(slug))
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Loaded, {
    query: procedure,
    children: (found) =>
      found
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Detail, { procedure: found })
        : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NotFound, {}),
  })
}
function Detail({ procedure }) {
  const { title, summary, online, beforeYouStart, forms, faq } = procedure
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Page, {
    title,
    lead: summary,
    back: '/thu-tuc',
    meta: {
      description: summary,
      type: 'article',
      structuredData: structuredData(procedure),
    },
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(KeyFacts, { procedure }),
      beforeYouStart?.length
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Section, {
            title: 'Trước khi bắt đầu',
            children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)('ul', {
              className: 'ct-plain-list',
              children: beforeYouStart.map(({ id, text }) =>
                /* @__PURE__ */ (0, import_jsx_runtime.jsx)('li', { children: text }, id ?? text),
              ),
            }),
          })
        : null,
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(DocumentList, { procedure }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Section, {
        title: 'Cách làm',
        id: 'cach-lam',
        children: [
          online?.level !== 'none' && online?.url
            ? /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('div', {
                className: 'ct-way',
                children: [
                  /* @__PURE__ */ (0, import_jsx_runtime.jsx)('h3', { children: 'Nộp trực tuyến' }),
                  online.note
                    ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', { children: online.note })
                    : null,
                  /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Steps, {
                    procedure,
                    channel: 'online',
                  }),
                  /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ExternalLink, {
                    href: online.url,
                    children: 'Mở trang nộp hồ sơ',
                  }),
                ],
              })
            : null,
          /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('div', {
            className: 'ct-way',
            children: [
              /* @__PURE__ */ (0, import_jsx_runtime.jsx)('h3', { children: 'Đến tận nơi' }),
              /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Steps, {
                procedure,
                channel: 'in-person',
              }),
            ],
          }),
        ],
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(WhereToGo, { procedure }),
      forms?.length
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Section, {
            title: 'Mẫu tờ khai',
            children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)('ul', {
              className: 'ct-plain-list',
              children: forms.map(({ id, code, name, url, file }) => {
                const address = related(file)?.url ?? url
                const label = [code, name].filter(Boolean).join(' – ')
                return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
                  'li',
                  {
                    children: address
                      ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ExternalLink, {
                          href: address,
                          children: label,
                        })
                      : label,
                  },
                  id ?? name,
                )
              }),
            }),
          })
        : null,
      faq?.length
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Section, {
            title: 'Hay được hỏi',
            children: faq.map(({ id, question, answer }) =>
              /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
                Disclosure,
                {
                  summary: question,
                  children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', { children: answer }),
                },
                id ?? question,
              ),
            ),
          })
        : null,
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(RelatedHandbook, { slug: procedure.slug }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LegalBasisList, { items: procedure.legalBasis }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Notice, {
        tone: 'neutral',
        icon: 'shield',
        children: 'Công an không gọi điện bắt bạn chuyển tiền hay cài ứng dụng để làm thủ tục này.',
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ProvenanceNote, {
        provenance: procedure.provenance,
      }),
    ],
  })
}
function RelatedHandbook({ slug }) {
  const { data: handbook } = useContent(queries.handbook)
  const entries =
    handbook?.filter(({ relatedProcedures }) =>
      relatedAll(relatedProcedures).some((one) => one.slug === slug),
    ) ?? []
  if (entries.length === 0) return null
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Section, {
    title: 'Gặp khó khăn?',
    children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LinkList, {
      children: entries.slice(0, 6).map(({ id, slug: entrySlug, title }) =>
        /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
          LinkItem,
          {
            to: `/cam-nang/${entrySlug}`,
            icon: 'book',
            title,
          },
          id,
        ),
      ),
    }),
  })
}
/** schema.org's words for a public service. */
function structuredData({ title, summary }) {
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: title,
    description: summary,
  }
}
var __moduleId = 'src/procedures/ProcedurePage.tsx'
export { __moduleId, ProcedurePage as default }
