import type {
  Handbook,
  Procedure,
  ProcedureField,
  Setting,
  Unit,
} from '@chung-tay/shared/payload-types'
import type { ContentDocument, ContentSnapshot } from '@chung-tay/shared/content/snapshot'

const date = '2026-01-01T00:00:00.000Z'
const words =
  'cấp lại đổi đăng ký xác nhận giấy tờ căn cước thường trú tạm trú hộ chiếu xe biển số hồ sơ công dân nộp nhận kết quả trực tuyến'.split(
    ' ',
  )

/** Content of any size, the same on every machine: for measuring, and for pages before there is any. */
export function syntheticSnapshot(procedureCount: number): ContentSnapshot {
  const fields = Array.from({ length: 12 }, (_, at) => field(at))
  const procedures = Array.from({ length: procedureCount }, (_, at) => procedure(at, fields))
  const units = Array.from({ length: 120 }, (_, at) => unit(at))
  const handbook = Array.from({ length: 20 }, (_, at) => handbookEntry(at))
  return {
    version: `synthetic-${procedureCount}`,
    builtAt: date,
    settings,
    lists: {
      'procedure-fields': asDocuments(fields),
      procedures: asDocuments(procedures.map(card)),
      units: asDocuments(units),
      contacts: [],
      handbook: asDocuments(handbook),
      'traffic-fines': [],
      alerts: [],
      'scam-figures': [],
      'scam-guides': [],
      'legal-documents': [],
      'quiz-topics': [],
      pages: [],
    },
    details: {
      procedures: bySlug(procedures),
      units: bySlug(units),
      handbook: bySlug(handbook),
      'traffic-fines': {},
      alerts: {},
      'legal-documents': {},
      'quiz-topics': {},
      pages: {},
    },
  }
}

const settings = {
  id: 'settings',
  appName: 'Chung tay',
  agencyName: 'Công an tỉnh (dữ liệu đo)',
  provinceName: 'Tỉnh mẫu',
  accentColor: '#0B6B3A',
  homeTiles: [{ label: 'Làm thủ tục', target: 'procedures', icon: 'document' }],
  popularSearches: ['mất căn cước'],
  hotlines: [{ number: '113', name: 'Công an', kind: 'emergency' }],
  portals: [],
  holidays: [],
  retention: { changeLogMonths: 24 },
  provenance: { source: 'Dữ liệu đo', checkedAt: date },
} as unknown as Setting

function field(at: number): ProcedureField {
  return {
    id: `field-${at}`,
    name: `Lĩnh vực ${at + 1}`,
    slug: `linh-vuc-${at + 1}`,
    kind: at % 3 === 0 ? 'life-event' : 'field',
    icon: 'document',
    order: at,
    updatedAt: date,
    createdAt: date,
    _status: 'published',
  }
}

function procedure(at: number, fields: readonly ProcedureField[]): Procedure {
  return {
    id: `procedure-${at}`,
    title: `Thủ tục ${at + 1}: ${sentence(at, 8)}`,
    slug: `thu-tuc-${at + 1}`,
    summary: `${sentence(at, 24)}.`,
    field: fields[at % fields.length] ?? 'field-0',
    lifeEvents: [],
    code: `1.${String(at).padStart(6, '0')}`,
    level: ['commune'],
    whoMayApply: `${sentence(at + 1, 20)}.`,
    beforeYouStart: texts(at, 3),
    result: sentence(at, 6),
    keywords: [sentence(at + 2, 3), sentence(at + 3, 3)],
    documents: texts(at, 5).map(({ id, text }) => ({ id, name: text, form: 'copy', copies: 1 })),
    steps: texts(at, 5).map(({ id, text }) => ({ id, title: sentence(at, 6), detail: text })),
    processingTimes: [{ id: 't', amount: 7, unit: 'working-days', channel: 'any' }],
    fees: [{ id: 'f', amount: 50_000, currency: 'VND', channel: 'any' }],
    online: { level: 'full', url: 'https://dichvucong.gov.vn' },
    faq: texts(at, 3).map(({ id, text }) => ({
      id,
      question: `${sentence(at, 7)}?`,
      answer: text,
    })),
    provenance: { source: 'Dữ liệu đo', checkedAt: date },
    updatedAt: date,
    createdAt: date,
    _status: 'published',
  }
}

function unit(at: number): Unit {
  return {
    id: `unit-${at}`,
    name: `Công an xã Mẫu ${at + 1}`,
    slug: `cong-an-xa-mau-${at + 1}`,
    kind: 'commune',
    area: `xã Mẫu ${at + 1}`,
    address: sentence(at, 8),
    openingHours: [{ id: 'h', days: ['mon', 'tue', 'wed'], opens: '07:30', closes: '17:00' }],
    formerNames: texts(at, 3).map(({ id, text }) => ({ id, name: text })),
    isSample: true,
    provenance: { source: 'Dữ liệu đo', checkedAt: date },
    updatedAt: date,
    createdAt: date,
    _status: 'published',
  }
}

function handbookEntry(at: number): Handbook {
  return {
    id: `handbook-${at}`,
    title: sentence(at, 10),
    slug: `cam-nang-${at + 1}`,
    summary: `${sentence(at, 24)}.`,
    keywords: [sentence(at, 3)],
    provenance: { source: 'Dữ liệu đo', checkedAt: date },
    updatedAt: date,
    createdAt: date,
    _status: 'published',
  }
}

function card(procedure: Procedure) {
  const { id, title, slug, summary, code, field, lifeEvents, level, online, keywords } = procedure
  return { id, title, slug, summary, code, field, lifeEvents, level, online, keywords }
}

function texts(seed: number, count: number): { id: string; text: string }[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `${seed}-${at}`,
    text: `${sentence(seed * 7 + at, 18)}.`,
  }))
}

function sentence(seed: number, length: number): string {
  const picked = Array.from({ length }, (_, at) => words[(seed * 31 + at * 17) % words.length])
  const text = picked.join(' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function bySlug(docs: readonly { slug: string }[]): Record<string, ContentDocument> {
  return Object.fromEntries(asDocuments(docs).map((doc) => [doc.slug, doc]))
}

function asDocuments(docs: readonly object[]): ContentDocument[] {
  return docs as ContentDocument[]
}
