import type { Unit } from '@chung-tay/shared/payload-types'
import { queries, relatedAll, useContent } from '../platform/content'
import { useParams } from '../platform/router'
import {
  Beside,
  ButtonLink,
  ChipLink,
  Chips,
  Loaded,
  NotFound,
  Notice,
  Page,
  ProvenanceNote,
  Section,
} from '../platform/ui'
import { ContactDesks } from './ContactDesks'
import { drawing } from './drawing'
import { FormerNames } from './FormerNames'
import { FormerUnit } from './FormerUnit'
import { HoursTable } from './HoursTable'
import { MyCommuneButton } from './MyCommuneButton'
import { OpenBadge } from './OpenBadge'
import { UnitPlace } from './UnitPlace'
import './units.css'

/** One unit: open now, where, how to call, what it handles, its old names. */
export default function UnitPage() {
  const { slug = '' } = useParams()
  const unit = useContent(queries.unit(slug))
  return (
    <Loaded query={unit}>{(found) => (found ? <UnitDetail unit={found} /> : <NotFound />)}</Loaded>
  )
}

function UnitDetail({ unit }: { unit: Unit }) {
  const fields = relatedAll(unit.procedureFields)
  if (unit.kind === 'former') return <FormerUnit unit={unit} />
  return (
    <Page
      title={unit.name}
      lead={unit.summary ?? undefined}
      back="/lien-he"
      meta={{ description: unit.summary ?? `${unit.name}: giờ làm việc, địa chỉ, liên hệ.` }}
      drawing={drawing}
      isWide
    >
      <Beside
        side={
          <>
            {unit.openingHours?.length ? (
              <Section title="Giờ làm việc">
                <HoursTable hours={unit} />
              </Section>
            ) : null}
            <ButtonLink kind="secondary" icon="smile" to={`/danh-gia#${unit.slug}`}>
              Đánh giá nơi này
            </ButtonLink>
            {unit.kind === 'commune' ? <MyCommuneButton unit={unit} /> : null}
          </>
        }
      >
        <OpenBadge hours={unit} />
        {unit.isSample ? (
          <Notice tone="caution" title="Dữ liệu mẫu – chưa phải thông tin thật">
            Giờ làm việc và đầu mối ở trang này chỉ để minh họa. Trước khi đi, hãy hỏi lại nơi đó.
          </Notice>
        ) : null}
        <ContactDesks unit={unit} />
        <UnitPlace unit={unit} />
        {fields.length > 0 ? (
          <Section title="Làm được việc gì ở đây">
            <Chips label="Lĩnh vực">
              {fields.map(({ id, slug, name }) => (
                <ChipLink key={id} to={`/thu-tuc/nhom/${slug}`}>
                  {name}
                </ChipLink>
              ))}
            </Chips>
          </Section>
        ) : null}
        <FormerNames unit={unit} />
        <ProvenanceNote provenance={unit.provenance} />
      </Beside>
    </Page>
  )
}
