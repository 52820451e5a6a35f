import type { PublishedKeys, ReceiptVerdict } from '@chung-tay/shared/signed-receipts/contract'
import { readOpening, readReceipt } from '@chung-tay/shared/signed-receipts/saved-text'
import { verifyReceipt } from '@chung-tay/shared/signed-receipts/verify'
import { useCallback, useEffect, useRef, useState } from 'react'
import { apiOrigin } from '../platform/api-origin'
import { useLocation } from '../platform/router'
import { ScanButton } from '../platform/scan'
import { getJson } from '../platform/submissions'
import { Button, Disclosure, ExternalLink, Icon, Page, WideLinks } from '../platform/ui'
import { Form, TextArea, useProblems } from '../platform/ui/forms'
import { readReceiptFile } from './read-receipt-file'
import { VerdictView } from './VerdictView'
import { drawing } from './drawing'
import './verify.css'

type Judged = { found: ReceiptVerdict; content: string | undefined }

const offline = 'Cần mạng để lấy khóa công khai. Khi có mạng, hãy bấm lại.'

/** Whether a receipt is ours and unchanged. The phone works it out; the receipt goes nowhere. */
export default function VerifyPage() {
  const { hash } = useLocation()
  const [text, setText] = useState('')
  const [judged, setJudged] = useState<Judged>()
  const problems = useProblems({
    judge: () => (text.trim() ? {} : { text: 'Hãy dán biên nhận vào ô này.' }),
    values: { text },
  })
  const verdict = useRef<HTMLDivElement>(null)

  const latest = useRef(problems)
  latest.current = problems

  const judge = useCallback(async (given: string) => {
    latest.current.clear()
    try {
      const { keys } = await getJson<PublishedKeys>('/api/receipts/keys')
      setJudged({ found: verifyReceipt(given, keys), content: readOpening(given)?.content })
    } catch {
      setJudged(undefined)
      latest.current.refuse(offline)
    }
  }, [])
  const take = useCallback(
    (given: string) => {
      setText(readOpening(given) ? given : (readReceipt(given) ?? given))
      void judge(given)
    },
    [judge],
  )
  // A scanned code opens this page with the receipt behind `#`.
  useEffect(() => {
    if (hash.length > 1) take(hash)
  }, [hash, take])
  useEffect(() => verdict.current?.focus(), [judged])

  const open = async (file: File | undefined) => {
    if (!file) return
    try {
      take(await readReceiptFile(file))
    } catch (error) {
      problems.refuse(error instanceof Error ? error.message : 'Chưa mở được tệp này.')
    }
  }
  return (
    <Page
      isForm
      title="Xác minh biên nhận"
      lead="Xem một biên nhận có đúng do hệ thống này cấp và còn nguyên không. Máy của bạn tự kiểm tra, không gửi biên nhận đi đâu."
      meta={{
        description: 'Kiểm tra biên nhận có chữ ký của phản ánh và tin tố giác, ngay trên máy bạn.',
      }}
      drawing={drawing}
      side={
        <WideLinks
          title="Có mã, muốn xem trả lời?"
          links={[
            { to: '/phan-anh/theo-doi', icon: 'message', title: 'Theo dõi phản ánh' },
            { to: '/to-giac', icon: 'scale', title: 'Xem trả lời tin tố giác' },
          ]}
        />
      }
    >
      {judged ? (
        <div ref={verdict} tabIndex={-1} role="status" className="ct-verdict">
          <VerdictView {...judged} />
        </div>
      ) : null}
      <Form
        onSubmit={() => {
          if (problems.check()) return judge(text)
        }}
        {...problems.form}
      >
        <TextArea
          label="Biên nhận"
          hint="Dán cả bản chữ đã lưu, hoặc riêng dòng biên nhận."
          value={text}
          onChange={setText}
          error={problems.shown.text}
          maxLength={40_000}
          rows={4}
        />
        <Button full htmlType="submit" icon="check">
          Xác minh
        </Button>
      </Form>
      <ScanButton
        label="Quét mã trên biên nhận"
        instead="Hãy dán bản chữ vào ô trên."
        onText={take}
      />
      <label className="ct-file-button">
        <Icon name="document" />
        <span>Mở tệp hoặc ảnh đã lưu</span>
        <input
          type="file"
          className="ct-visually-hidden"
          accept="text/plain,image/*"
          onChange={({ target }) => {
            void open(target.files?.[0])
            target.value = ''
          }}
        />
      </label>
      <Disclosure summary="Cách tự kiểm tra, không cần trang này">
        <p>
          Biên nhận là một JWS ký bằng Ed25519; chương trình nào biết chuẩn ấy cũng kiểm tra được
          bằng <ExternalLink href={`${apiOrigin}/api/receipts/keys`}>khóa công khai</ExternalLink>.
          Dấu của nội dung là SHA-256 của mã riêng (32 byte) nối với dòng nội dung.
        </p>
      </Disclosure>
    </Page>
  )
}
