import { PictureCodeButton, ScanButton } from '../../platform/scan'
import { Button } from '../../platform/ui'
import { Form, TextArea } from '../../platform/ui/forms'
import type { Check } from './use-check'

const instead = 'Bạn gõ số tài khoản hoặc link vào ô trên.'

/** One box for whatever somebody was sent. A code is asked about as soon as it is read. */
export function CheckForm({ check }: { check: Check }) {
  const take = (text: string) => {
    check.setText(text)
    void check.ask(text)
  }
  return (
    <Form onSubmit={() => check.ask(check.text)} {...check.problems.form}>
      <TextArea
        label="Số, tài khoản, link, ứng dụng hoặc cả tin nhắn"
        hint="Chép nguyên văn vào đây. Với link, đừng mở."
        maxLength={4000}
        rows={2}
        value={check.text}
        onChange={check.setText}
        error={check.problems.shown.text}
      />
      <Button full htmlType="submit" icon="search" disabled={check.isAsking}>
        {check.isAsking ? 'Đang kiểm tra…' : 'Kiểm tra'}
      </Button>
      <div className="ct-scan-ways">
        <ScanButton label="Quét mã QR" instead={instead} onText={take} />
        <PictureCodeButton label="Ảnh mã QR" instead={instead} onText={take} />
      </div>
    </Form>
  )
}
