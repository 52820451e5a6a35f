import { tidy } from '@chung-tay/shared/text'
import { useState } from 'react'
import { queries, useContent, useSettings } from '../../platform/content'
import {
  Button,
  LinkItem,
  LinkList,
  Loaded,
  Page,
  PhoneButton,
  Section,
  Stack,
} from '../../platform/ui'
import { Form, TextField, useProblems } from '../../platform/ui/forms'
import { firstStep, stepAddress } from '../wizard/steps'
import {
  checkOfficial,
  type OfficialAnswer,
} from '@chung-tay/shared/scam-check/official/check-official'
import { buildDirectory } from '@chung-tay/shared/scam-check/official/directory'
import { OfficialResult } from './OfficialResult'
import { publishesNumbers } from './publishes-numbers'
import { drawing } from '../drawing'
import { ScamLinks } from '../ScamLinks'
import '../scam-check.css'

/** "Is this really the police?": holds a number, account or address against the directory on the phone. */
export default function OfficialPage() {
  const contacts = useContent(queries.contacts)
  const settings = useSettings()
  const [text, setText] = useState('')
  const [answer, setAnswer] = useState<{ asked: string; found: OfficialAnswer }>()
  const asked = tidy(text)
  const problems = useProblems({
    judge: () => (asked ? {} : { asked: 'Hãy nhập số điện thoại hoặc địa chỉ cần hỏi.' }),
    values: { asked },
  })

  const hasNumbers = publishesNumbers(contacts.data ?? [])

  return (
    <Page
      isForm
      title="Có đúng là công an không?"
      drawing={drawing}
      lead="So với danh bạ chính thức có sẵn trong máy. Không gửi gì đi đâu cả."
      back="/kiem-tra-lua-dao"
      meta={{
        description:
          'Nhập số điện thoại, Zalo, trang web, hộp thư để xem có phải do công an công bố không; nhận ra tên miền nhái.',
      }}
      side={<ScamLinks />}
    >
      <Loaded query={contacts}>
        {(list) => (
          <Form
            {...problems.form}
            onSubmit={() => {
              if (!problems.check()) return
              if (!settings.data) return problems.refuse('Danh bạ chưa tải xong. Hãy bấm lại.')
              const directory = buildDirectory({ contacts: list, settings: settings.data })
              setAnswer({ asked, found: checkOfficial(asked, directory) })
            }}
          >
            <TextField
              label="Số điện thoại, link Zalo, trang web hoặc hộp thư"
              hint="Chép nguyên văn. Với link, đừng mở."
              autoComplete="off"
              enterKeyHint="go"
              maxLength={2048}
              value={text}
              onChange={setText}
              error={problems.shown.asked}
            />
            {hasNumbers ? null : (
              <p className="ct-hint">
                Danh bạ ở đây mới có số khẩn cấp, hộp thư và trang mạng, chưa có số riêng của các
                đơn vị.
              </p>
            )}
            <Button full htmlType="submit" icon="search">
              So với danh bạ
            </Button>
          </Form>
        )}
      </Loaded>
      <div role="status">
        {answer ? (
          <Section title="Kết quả">
            <p className="ct-asked">{answer.asked}</p>
            <OfficialResult answer={answer.found} />
          </Section>
        ) : null}
      </div>
      <Section title="Muốn chắc chắn">
        <Stack>
          <PhoneButton number="113" label="Tự gọi 113 để hỏi" note="Miễn phí, ngày và đêm" />
        </Stack>
        <LinkList>
          <LinkItem
            to="/lien-he"
            icon="map-pin"
            title={
              hasNumbers ? 'Tìm số của công an xã, phường' : 'Tìm công an xã, phường nơi bạn ở'
            }
          />
          <LinkItem
            to={stepAddress(firstStep)}
            icon="shield"
            title="Trả lời vài câu: có phải lừa đảo không?"
          />
          <LinkItem to="/kiem-tra-lua-dao" icon="search" title="Kiểm tra trong danh sách lừa đảo" />
        </LinkList>
      </Section>
    </Page>
  )
}
