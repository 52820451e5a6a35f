import { a as pagePath, i as buildIndex, n as search, r as loadIndex } from './FindPage-Dsa9pPuA.js'
import { t as isValidOn } from './validity-BgJBQzTm.js'
// src/search/unit-documents.ts
/**
 * The units that exist, each with the old names that lead to it. A unit that has ended without a
 * successor is listed itself: its page says what became of it.
 */
function unitDocuments(units, isCurrent) {
  const bySlug = new Map(units.map((unit) => [unit.slug, unit]))
  const inherited = /* @__PURE__ */ new Map()
  const listed = units.filter(isCurrent)
  for (const unit of units) {
    if (isCurrent(unit)) continue
    const heirs = heirsOf(unit, {
      bySlug,
      isCurrent,
    })
    if (heirs.length === 0) listed.push(unit)
    for (const heir of heirs)
      bequeath(inherited, {
        unit,
        heir,
        isOnly: heirs.length === 1,
      })
  }
  return listed.map((unit) => documentOf$1(unit, inherited.get(unit.slug)))
}
/** The units existing today that took over from one that has ended, over any number of steps. */
function heirsOf(unit, { bySlug, isCurrent }) {
  const seen = /* @__PURE__ */ new Set([unit])
  const queue = [unit]
  const heirs = []
  for (let ended = queue.shift(); ended; ended = queue.shift())
    for (const successor of ended.succeededBy ?? []) {
      const next = bySlug.get(typeof successor === 'object' ? successor.slug : successor)
      if (!next || seen.has(next)) continue
      seen.add(next)
      if (isCurrent(next)) heirs.push(next)
      else queue.push(next)
    }
  return heirs
}
/** What went into one unit is one of its old names; what was divided is an area its heirs were part of. */
function bequeath(inherited, { unit, heir, isOnly }) {
  const names = inherited.get(heir.slug) ?? {
    aliases: [],
    formerAreas: [],
  }
  if (isOnly) names.aliases.push(unit.name, ...(unit.aliases ?? []), ...formerNamesOf(unit))
  else names.formerAreas.push(unit.name)
  inherited.set(heir.slug, names)
}
function documentOf$1(
  unit,
  inherited = {
    aliases: [],
    formerAreas: [],
  },
) {
  const { name, slug } = unit
  const districts = (unit.formerNames ?? []).flatMap(({ district }) => district || [])
  const fields = unit.kind === 'commune' ? [] : (unit.procedureFields ?? [])
  return {
    id: `unit:${slug}`,
    kind: 'unit',
    title: name,
    slug,
    href: pagePath('unit', slug),
    codes: unit.code ? [unit.code] : [],
    keywords: [...(unit.aliases ?? [])],
    aliases: [...formerNamesOf(unit), ...inherited.aliases],
    formerAreas: [.../* @__PURE__ */ new Set([...districts, ...inherited.formerAreas])],
    body: fields.flatMap((field) => (typeof field === 'object' ? field.name : [])).join('. '),
  }
}
/** Old names with their district, as several districts had communes of one name. */
function formerNamesOf({ formerNames }) {
  return (formerNames ?? []).map(({ name, district }) => (district ? `${name}, ${district}` : name))
}
// src/search/documents.ts
/**
 * Everything that can be found, from the content lists. Units that have ended are found as old names
 * of those that succeeded them.
 * @param today Decides which units have ended.
 */
function documentsFromContent(content, today) {
  return [
    ...content.procedures.map((procedure) =>
      documentOf('procedure', procedure, {
        codes: present([procedure.code]),
        text: present([nameOf(procedure.field), ...(procedure.lifeEvents ?? []).map(nameOf)]),
      }),
    ),
    ...unitDocuments(
      content.units,
      (unit) => unit.kind !== 'former' && isValidOn({ validTo: unit.validTo }, today),
    ),
    ...content.handbook.map((entry) => documentOf('handbook', entry)),
    ...content.alerts.map((alert) =>
      documentOf('alert', alert, { keywords: present([alert.scamForm]) }),
    ),
    ...content.pages.map((page) => documentOf('page', page)),
    ...content.legalDocuments.map((law) =>
      documentOf('legal-document', law, { codes: [law.number, calledByNumber(law)] }),
    ),
  ]
}
function documentOf(kind, source, { codes, keywords = [], text = [] } = {}) {
  const { title, slug, summary } = source
  return {
    id: `${kind}:${slug}`,
    kind,
    title,
    slug,
    href: pagePath(kind, slug),
    ...(codes && { codes }),
    keywords: [...keywords, ...(source.keywords ?? [])],
    ...(summary && { summary }),
    ...(text.length > 0 && { body: text.join('. ') }),
  }
}
/** "Nghị định 168/2024/NĐ-CP": how people name a document whose title they do not know. */
function calledByNumber({ title, number }) {
  const type = /^(?:Bộ luật|Luật|Nghị định|Nghị quyết|Quyết định|Thông tư liên tịch|Thông tư)/.exec(
    title,
  )
  return type ? `${type[0]} ${number}` : ''
}
function nameOf(related) {
  return typeof related === 'object' ? related?.name : void 0
}
function present(texts) {
  return texts.filter((text) => Boolean(text))
}
// src/find/search-engine.ts
/** An index over the content lists, made on this device. */
function indexOf(content, today) {
  return loadIndex(buildIndex(documentsFromContent(content, today)))
}
export { indexOf, loadIndex, search }
