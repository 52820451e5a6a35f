import { pagePath, type SearchDocument } from './search-document'

export type UnitForSearch = {
  name: string
  slug: string
  kind: string
  code?: string | null
  formerNames?: readonly { name: string; district?: string | null }[] | null
  aliases?: readonly string[] | null
  validTo?: string | null
  succeededBy?: readonly (string | { slug: string })[] | null
  procedureFields?: readonly (string | { name: string })[] | null
}

type Names = { aliases: string[]; formerAreas: string[] }

/**
 * The units that exist, each with the old names that lead to it. A unit that has ended without a
 * successor is listed itself: its page says what became of it.
 */
export function unitDocuments(
  units: readonly UnitForSearch[],
  isCurrent: (unit: UnitForSearch) => boolean,
): SearchDocument[] {
  const bySlug = new Map(units.map((unit) => [unit.slug, unit]))
  const inherited = new Map<string, Names>()
  const listed = units.filter(isCurrent)
  for (const unit of units) {
    if (isCurrent(unit)) continue
    const heirs = heirsOf(unit, { bySlug, isCurrent })
    if (heirs.length === 0) listed.push(unit)
    for (const heir of heirs) bequeath(inherited, { unit, heir, isOnly: heirs.length === 1 })
  }
  return listed.map((unit) => documentOf(unit, inherited.get(unit.slug)))
}

type Register = { bySlug: Map<string, UnitForSearch>; isCurrent: (unit: UnitForSearch) => boolean }

/** The units existing today that took over from one that has ended, over any number of steps. */
function heirsOf(unit: UnitForSearch, { bySlug, isCurrent }: Register): UnitForSearch[] {
  const seen = new Set<UnitForSearch>([unit])
  const queue = [unit]
  const heirs: UnitForSearch[] = []
  for (let ended = queue.shift(); ended; ended = queue.shift()) {
    for (const successor of ended.succeededBy ?? []) {
      const next = bySlug.get(typeof successor === 'object' ? successor.slug : successor)
      if (!next || seen.has(next)) continue
      seen.add(next)
      if (isCurrent(next)) heirs.push(next)
      else queue.push(next)
    }
  }
  return heirs
}

type Bequest = { unit: UnitForSearch; heir: UnitForSearch; isOnly: boolean }

/** What went into one unit is one of its old names; what was divided is an area its heirs were part of. */
function bequeath(inherited: Map<string, Names>, { unit, heir, isOnly }: Bequest): void {
  const names = inherited.get(heir.slug) ?? { aliases: [], formerAreas: [] }
  if (isOnly) names.aliases.push(unit.name, ...(unit.aliases ?? []), ...formerNamesOf(unit))
  else names.formerAreas.push(unit.name)
  inherited.set(heir.slug, names)
}

function documentOf(
  unit: UnitForSearch,
  inherited: Names = { aliases: [], formerAreas: [] },
): SearchDocument {
  const { name, slug } = unit
  const districts = (unit.formerNames ?? []).flatMap(({ district }) => district || [])
  // Every commune handles almost every field; only what a department handles tells it from others.
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
    formerAreas: [...new Set([...districts, ...inherited.formerAreas])],
    body: fields.flatMap((field) => (typeof field === 'object' ? field.name : [])).join('. '),
  }
}

/** Old names with their district, as several districts had communes of one name. */
function formerNamesOf({ formerNames }: UnitForSearch): string[] {
  return (formerNames ?? []).map(({ name, district }) => (district ? `${name}, ${district}` : name))
}
