import { spaced } from '@chung-tay/shared/phone/spaced'
import { Fragment } from 'react'
import { AlertList } from '../alerts'
import { queries, useContent, useSettings } from '../platform/content'
import { useParams } from '../platform/router'
import {
  Beside,
  Contents,
  Loaded,
  NotFound,
  Page,
  PhoneButton,
  ProvenanceNote,
  RichText,
  Section,
  SmsButton,
  Stack,
} from '../platform/ui'

/** The page that says what the police never do; it also shows hotlines and the newest alerts. */
const scamHelpSlug = 'cong-an-khong-bao-gio'

/** A page written by staff: about, privacy, how to use. */
export default function InfoPage() {
  const { slug = '' } = useParams()
  const page = useContent(queries.page(slug))
  return (
    <Loaded query={page}>
      {(found) =>
        found ? (
          <Page
            title={found.title}
            lead={found.summary ?? undefined}
            meta={{ description: found.summary ?? found.title }}
            isWide
          >
            <Beside side={slug === scamHelpSlug ? <ScamHelp /> : <Contents />}>
              <RichText content={found.body} />
              <ProvenanceNote provenance={found.provenance} />
            </Beside>
          </Page>
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  )
}

function ScamHelp() {
  const { data: settings } = useSettings()
  const { data: alerts } = useContent(queries.alerts)
  const numbers =
    settings?.hotlines?.filter(({ number, kind }) => number === '113' || kind === 'report') ?? []
  const newest = alerts?.filter(({ group }) => group === 'impersonation').slice(0, 4) ?? []
  return (
    <>
      <Section title="Gọi ngay khi cần">
        <Stack>
          {numbers.map(({ id, number, name, note, smsNumber }) => (
            <Fragment key={id ?? number}>
              <PhoneButton
                number={number}
                label={`${spaced(number)} – ${name}`}
                note={note ?? undefined}
              />
              {smsNumber ? <SmsButton number={smsNumber} /> : null}
            </Fragment>
          ))}
        </Stack>
      </Section>
      {newest.length > 0 ? (
        <Section title="Những vụ giả danh mới được cảnh báo">
          <AlertList alerts={newest} />
        </Section>
      ) : null}
    </>
  )
}
