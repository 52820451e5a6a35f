import {
  n as require_react,
  o as __toESM,
  t as require_jsx_runtime,
} from './jsx-runtime-DMhvi77r.js'
import {
  A as SearchField,
  E as Notice,
  O as Section,
  U as Button,
  _ as LinkList,
  dt as host,
  ft as PositionError,
  g as LinkItem,
  h as Chips,
  k as Stack,
  n as Loaded,
  o as Page,
  p as Chip,
  st as useContent,
  t as EmptyState,
} from './ui-BkTNSg5-.js'
import { r as queries } from './queries-D3El3I6I.js'
import { n as matchUnits, r as unitsForField } from './match-units-DB0QG0sK.js'
/* empty css               */
// src/units/distance.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1)
var earthRadiusKm = 6371
/** Kilometres between two places as the crow flies (haversine formula). */
function distanceKm(a, b) {
  const radians = (degrees) => (degrees * Math.PI) / 180
  const dLat = radians(b.latitude - a.latitude)
  const dLon = radians(b.longitude - a.longitude)
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(dLon / 2) ** 2
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(h))
}
/** The nearest units whose place is known, nearest first. */
function nearestUnits(units, here, count = 5) {
  return units
    .flatMap((unit) => {
      const { latitude, longitude } = unit.location ?? {}
      if (unit.kind === 'former' || typeof latitude !== 'number' || typeof longitude !== 'number')
        return []
      return [
        {
          unit,
          km: distanceKm(here, {
            latitude,
            longitude,
          }),
        },
      ]
    })
    .sort((a, b) => a.km - b.km)
    .slice(0, count)
}
/** "khoảng 800 m", "khoảng 3 km". */
function distanceText(km) {
  return km < 1
    ? `khoảng ${Math.max(100, Math.round(km * 10) * 100)} m`
    : `khoảng ${Math.round(km)} km`
}
// src/units/group-units.ts
/** Province and departments first, then communes by the district that people still name them after. */
function groupUnits(units) {
  const groups = /* @__PURE__ */ new Map()
  const put = (title, unit) => groups.set(title, [...(groups.get(title) ?? []), unit])
  for (const unit of units) put(titleOf(unit), unit)
  const rank = (title) => (title === first ? 0 : title === rest ? 2 : title === gone ? 3 : 1)
  return [...groups]
    .map(([title, members]) => ({
      title,
      units: members,
    }))
    .sort((a, b) => rank(a.title) - rank(b.title) || a.title.localeCompare(b.title, 'vi'))
}
var first = 'Công an tỉnh và các phòng'
var rest = 'Xã, phường khác'
var gone = 'Đơn vị cũ'
function titleOf(unit) {
  if (unit.kind === 'former') return gone
  if (unit.kind !== 'commune') return first
  const district = unit.formerNames?.find((former) => former.district)?.district
  return district ? `${district[0]?.toLocaleUpperCase('vi')}${district.slice(1)} (cũ)` : rest
}
// src/units/NearMe.tsx
var import_jsx_runtime = require_jsx_runtime()
var failures = {
  denied: 'Bạn chưa cho biết vị trí, không sao cả. Hãy gõ tên xã, phường vào ô tìm kiếm ở trên.',
  unavailable: 'Máy chưa xác định được vị trí. Hãy gõ tên xã, phường vào ô tìm kiếm ở trên.',
  timeout: 'Máy tìm vị trí quá lâu. Hãy thử lại ở chỗ thoáng, hoặc gõ tên xã, phường.',
}
/** The nearest units; the device is asked for its place only when the person taps. */
function NearMe({ units }) {
  const [near, setNear] = (0, import_react.useState)()
  const [problem, setProblem] = (0, import_react.useState)()
  const [isAsking, setIsAsking] = (0, import_react.useState)(false)
  async function ask() {
    setIsAsking(true)
    setProblem(void 0)
    try {
      setNear(nearestUnits(units, await host.getPosition()))
    } catch (error) {
      setProblem(failures[error instanceof PositionError ? error.code : 'unavailable'])
    }
    setIsAsking(false)
  }
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Stack, {
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Button, {
        kind: 'secondary',
        icon: 'map-pin',
        onClick: () => void ask(),
        disabled: isAsking,
        'aria-describedby': 'near-why',
        children: isAsking ? 'Đang tìm…' : 'Gần tôi',
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', {
        id: 'near-why',
        className: 'ct-hint',
        children:
          'Máy sẽ hỏi vị trí để tính đường. Vị trí chỉ dùng ngay trên máy của bạn, không gửi đi đâu.',
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('div', {
        role: 'status',
        children: [
          problem
            ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Notice, {
                tone: 'caution',
                children: problem,
              })
            : null,
          near?.length === 0
            ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Notice, {
                tone: 'caution',
                children: 'Chưa có nơi nào ghi vị trí trên bản đồ.',
              })
            : null,
          near && near.length > 0
            ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LinkList, {
                label: 'Nơi gần bạn nhất',
                children: near.map(({ unit, km }) =>
                  /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
                    LinkItem,
                    {
                      to: `/lien-he/${unit.slug}`,
                      icon: 'map-pin',
                      title: unit.name,
                      hint: `${distanceText(km)}${unit.location?.isApproximate ? ', tính tới trung tâm địa bàn' : ''}`,
                    },
                    unit.id,
                  ),
                ),
              })
            : null,
        ],
      }),
    ],
  })
}
// src/units/UnitsPage.tsx
/** Every unit: by name, old name, field of procedures, or nearness. */
function UnitsPage() {
  const units = useContent(queries.units)
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Page, {
    title: 'Gặp đúng nơi',
    lead: 'Gõ tên xã, phường. Tên cũ cũng tìm được.',
    meta: {
      description: 'Công an tỉnh, các phòng và công an xã, phường: địa chỉ, giờ làm việc, tên cũ.',
    },
    children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Loaded, {
      query: units,
      children: (list) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(UnitFinder, { units: list }),
    }),
  })
}
function UnitFinder({ units }) {
  const { data: fields } = useContent(queries.procedureFields)
  const [query, setQuery] = (0, import_react.useState)('')
  const [field, setField] = (0, import_react.useState)()
  const matches = (0, import_react.useMemo)(
    () => matchUnits(field ? unitsForField(units, field) : units, query),
    [units, field, query],
  )
  const via = new Map(matches.map(({ unit, via: name }) => [unit.id, name]))
  const groups = groupUnits(matches.map(({ unit }) => unit))
  const isSearching = query.trim() !== '' || field !== void 0
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, {
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SearchField, {
        label: 'Tên xã, phường, phòng',
        value: query,
        onChange: setQuery,
        placeholder: 'Ví dụ: Hiến Nam',
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Chips, {
        label: 'Việc cần làm',
        children: fields
          ?.filter(({ kind }) => kind === 'field')
          .map(({ id, slug, name }) =>
            /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
              Chip,
              {
                selected: field === slug,
                onClick: () => setField(field === slug ? void 0 : slug),
                children: name,
              },
              id,
            ),
          ),
      }),
      isSearching ? null : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NearMe, { units }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', {
        role: 'status',
        className: 'ct-hint',
        children: isSearching ? `Tìm thấy ${matches.length} nơi` : '',
      }),
      matches.length === 0
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(EmptyState, {
            drawing: 'unit',
            title: 'Không thấy nơi nào có tên như vậy',
            children: 'Thử gõ ngắn hơn, ví dụ chỉ tên xã. Việc gấp, gọi 113.',
          })
        : null,
      groups.map(({ title, units: members }) =>
        /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
          Section,
          {
            title,
            children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LinkList, {
              children: members.map((unit) =>
                /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
                  LinkItem,
                  {
                    to: `/lien-he/${unit.slug}`,
                    title: unit.name,
                    hint: via.get(unit.id)
                      ? `Trước đây: ${via.get(unit.id)}`
                      : (unit.address ?? void 0),
                  },
                  unit.id,
                ),
              ),
            }),
          },
          title,
        ),
      ),
    ],
  })
}
var __moduleId = 'src/units/UnitsPage.tsx'
export { __moduleId, UnitsPage as default }
