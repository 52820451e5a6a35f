import { useSettings } from '../platform/content'
import { ButtonLink, ExternalLink, Notice, Section, Stack } from '../platform/ui'
import { Portals } from './Portals'

/** While no dossier is held here no number could be found: said before anybody types, with the ways that work. */
export function LookElsewhere() {
  const { data: settings } = useSettings()
  return (
    <>
      <Notice tone="caution" title="Chưa tra được ở đây">
        <p>Công an tỉnh chưa đưa hồ sơ nào vào đây. Bạn xem ở nơi đã nộp.</p>
      </Notice>
      <Portals />
      <Section title="Hồ sơ nộp tại quầy">
        <p className="ct-hint">
          Đến ngày hẹn, mang giấy hẹn và thẻ căn cước tới nơi đã nộp. Muốn hỏi sớm thì gọi nơi đó.
        </p>
        <Stack>
          <ButtonLink full kind="secondary" icon="map-pin" to="/lien-he">
            Tìm nơi đã nộp
          </ButtonLink>
          {settings?.website ? (
            <ExternalLink href={settings.website}>Trang của công an tỉnh</ExternalLink>
          ) : null}
        </Stack>
      </Section>
    </>
  )
}
