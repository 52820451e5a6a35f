import { stepKeys } from '@chung-tay/shared/scam-check'
import type { PayloadRequest, TextField, TextFieldValidation } from 'payload'

const noSuchStep = (step: string) =>
  `“Có phải lừa đảo không?” đang đăng không có câu hỏi hay kết luận nào tên “${step}”. Mở mục đó, chép đúng tên, hoặc để trống.`

const validate: TextFieldValidation = async (value, { req, event }) => {
  if (!value) return true
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value))
    return 'Mã bước chỉ gồm chữ thường không dấu, số và dấu gạch ngang.'
  // Asked when saving, not at every key. Seeds were checked together before, and alerts load first.
  if (event === 'onChange' || req.context.isSeeding) return true
  return (await hasStep(req, value)) || noSuchStep(value)
}

/** The step of the scam guide that an alert's readers are sent to. */
export const selfCheckStepField: TextField = {
  name: 'selfCheckStep',
  type: 'text',
  label: 'Bước tự kiểm tra',
  maxLength: 60,
  admin: {
    width: '50%',
    description:
      'Mã của bước trong “Có phải lừa đảo không?”. Có mã thì trang hiện nút “Tự kiểm tra”, mở đúng bước đó.',
  },
  validate,
}

async function hasStep(req: PayloadRequest, step: string): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'scam-guides',
    where: { _status: { equals: 'published' } },
    select: { questions: true, verdicts: true },
    pagination: false,
    depth: 0,
    req,
  })
  return docs.some((guide) => stepKeys(guide).includes(step))
}
