import { useState } from 'react'
import { queries, related, relatedAll, useContent, type ProcedureCard } from '../platform/content'
import {
  Beside,
  Loaded,
  Page,
  SearchField,
  Section,
  Tile,
  TileGrid,
  type IconName,
} from '../platform/ui'
import { drawing } from './drawing'
import { ProcedureList } from './ProcedureList'
import { filterProcedures } from './filter-procedures'

/** All procedures: by word, by field, by event in life. */
export default function ProceduresPage() {
  const procedures = useContent(queries.procedures)
  return (
    <Page
      title="Thủ tục"
      lead="Chọn việc bạn cần làm. Mỗi thủ tục nói rõ cần gì, bao lâu, bao nhiêu tiền."
      back={false}
      drawing={drawing}
      isWide
      meta={{
        description:
          'Thủ tục của công an: căn cước, VNeID, cư trú, hộ chiếu, đăng ký xe, giấy phép lái xe và các thủ tục khác.',
      }}
    >
      <Loaded query={procedures}>{(list) => <Finder procedures={list} />}</Loaded>
    </Page>
  )
}

function Finder({ procedures }: { procedures: readonly ProcedureCard[] }) {
  const { data: groups } = useContent(queries.procedureFields)
  const [query, setQuery] = useState('')
  const shown = filterProcedures(procedures, query)
  const isAsking = query.trim() !== ''
  const countOf = (slug: string) =>
    procedures.filter(
      (procedure) =>
        related(procedure.field)?.slug === slug ||
        relatedAll(procedure.lifeEvents).some((event) => event.slug === slug),
    ).length
  const tiles = (kind: 'field' | 'life-event') => (
    <TileGrid>
      {groups
        ?.filter((group) => group.kind === kind && countOf(group.slug) > 0)
        .map(({ id, slug, name, icon }) => (
          <Tile
            key={id}
            to={`/thu-tuc/nhom/${slug}`}
            icon={icon as IconName}
            label={name}
            hint={`${countOf(slug)} thủ tục`}
          />
        ))}
    </TileGrid>
  )
  return (
    <>
      <SearchField
        label="Tìm thủ tục"
        value={query}
        onChange={setQuery}
        placeholder="Ví dụ: tạm trú"
      />
      <Beside
        isSideFirst
        side={
          <div className={isAsking ? 'ct-wide-only' : undefined}>
            <div className="ct-sections">
              <Section title="Theo lĩnh vực">{tiles('field')}</Section>
              <Section title="Theo chuyện của bạn">{tiles('life-event')}</Section>
            </div>
          </div>
        }
      >
        {isAsking ? (
          <ProcedureList procedures={shown} />
        ) : (
          <Section title="Tất cả thủ tục">
            <ProcedureList procedures={procedures} />
          </Section>
        )}
      </Beside>
    </>
  )
}
