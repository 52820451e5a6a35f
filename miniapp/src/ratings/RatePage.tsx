import { randomUuid } from '@chung-tay/shared/codes/random-uuid'
import type { RatingReceipt } from '@chung-tay/shared/ratings/contract'
import type { Level } from '@chung-tay/shared/ratings/vocabulary'
import { useMemo, useState } from 'react'
import { queries, useContent } from '../platform/content'
import { AfterSuccess } from '../platform/in-zalo/AfterSuccess'
import { sendSubmission, SubmissionError } from '../platform/submissions'
import { useStored } from '../platform/storage'
import { Button, ButtonLink, LinkItem, LinkList, Notice, Page, Section } from '../platform/ui'
import { Form, Honeypot, TextArea, useProblems } from '../platform/ui/forms'
import { PlaceField } from '../units'
import { FactorPicker, type Opinions } from './FactorPicker'
import { LevelPicker } from './LevelPicker'
import { useRated } from './use-rated'
import { drawing } from './drawing'

/** Rating a unit: a face, five factors, a few words. */
export default function RatePage() {
  const { data: units } = useContent(queries.units)
  const { unit: wanted, setUnit, invitation, invited, problem } = useRated()
  const [device, keepDevice] = useStored('device', '')
  const [level, setLevel] = useState<Level>()
  const [factors, setFactors] = useState<Opinions>({})
  const [comment, setComment] = useState('')
  const [website, setWebsite] = useState('')
  const [key, setKey] = useState(() => '')
  const [isSending, setSending] = useState(false)
  const [receipt, setReceipt] = useState<RatingReceipt>()
  const places = useMemo(() => units?.filter(({ kind }) => kind !== 'former') ?? [], [units])
  // A place that is none any more is not sent without being seen.
  const isShown = invited || !units || places.some(({ slug }) => slug === wanted)
  const unit = isShown ? wanted : ''

  const problems = useProblems<'unit' | 'level'>({
    judge: () => ({
      ...(unit ? {} : { unit: 'Hãy chọn đơn vị đã phục vụ bạn.' }),
      ...(level ? {} : { level: 'Hãy chọn một khuôn mặt.' }),
    }),
    values: { unit, level },
  })

  const send = async () => {
    if (!problems.check()) return
    const id = device || randomUuid()
    if (!device) keepDevice(id)
    // Kept after a failure without an answer: sending again must not count twice.
    const sendKey = key || randomUuid()
    setKey(sendKey)
    setSending(true)
    try {
      const { answer } = await sendSubmission<RatingReceipt>({
        path: '/api/ratings/submissions',
        key: sendKey,
        body: {
          unit,
          procedure: invited?.procedure?.slug,
          level,
          factors,
          comment: comment.trim() || undefined,
          invitation,
          device: id,
          website: website || undefined,
        },
      })
      setReceipt(answer)
      window.scrollTo(0, 0)
    } catch (error) {
      const isKnown = error instanceof SubmissionError
      if (isKnown && !error.mayHaveArrived) setKey('')
      if (isKnown) problems.refuse(error.words, error.fields)
      else problems.refuse('Chưa gửi được. Hãy thử lại.')
    } finally {
      setSending(false)
    }
  }

  if (receipt) return <Thanks receipt={receipt} />
  return (
    <Page
      isForm
      title="Đánh giá phục vụ"
      lead="Nửa phút của bạn giúp nơi làm việc tốt hơn. Không ghi bạn là ai."
      meta={{ description: 'Đánh giá mức độ hài lòng khi làm việc với công an.' }}
      drawing={drawing}
      side={
        <Section title="Xem thêm">
          <LinkList>
            <LinkItem to="/danh-gia/ket-qua" icon="people" title="Mọi người đánh giá thế nào" />
            <LinkItem to="/phan-anh" icon="message" title="Có việc cần giải quyết? Gửi phản ánh" />
          </LinkList>
        </Section>
      }
    >
      {problem ? <Notice tone="caution" title={problem} /> : null}
      {invited ? (
        <Notice tone="accent" title={`Mời bạn đánh giá: ${invited.unit.name}`}>
          {invited.procedure?.title}
        </Notice>
      ) : null}
      <Form onSubmit={send} {...problems.form}>
        {invited ? null : (
          <PlaceField
            label="Nơi đã phục vụ bạn"
            placeholder="Chọn đơn vị"
            value={unit}
            onChange={setUnit}
            places={places}
            error={problems.shown.unit}
          />
        )}
        <LevelPicker value={level} onChange={setLevel} error={problems.shown.level} />
        <FactorPicker value={factors} onChange={setFactors} />
        <TextArea
          optional
          label="Bạn muốn nói thêm"
          hint="Đừng ghi tên, số điện thoại của ai. Việc cần giải quyết thì gửi phản ánh để được trả lời."
          value={comment}
          onChange={setComment}
          maxLength={1000}
          rows={4}
        />
        <Honeypot onChange={setWebsite} />
        <Button full htmlType="submit" icon="send" disabled={isSending}>
          {isSending ? 'Đang gửi…' : 'Gửi đánh giá'}
        </Button>
      </Form>
    </Page>
  )
}

function Thanks({ receipt }: { receipt: RatingReceipt }) {
  return (
    <Page isForm title="Cảm ơn bạn" back="/" meta={{ noindex: true }}>
      <Notice tone="good" title={`Đã ghi nhận đánh giá ${receipt.reference}`}>
        {receipt.channel === 'crowded'
          ? 'Hôm nay mạng này đã gửi nhiều đánh giá cho nơi đó, nên đánh giá của bạn được công bố ở phần tính riêng. Không ai sửa hay xóa được.'
          : 'Đánh giá được cộng vào số liệu công khai của đơn vị. Không ai sửa hay xóa được.'}
      </Notice>
      <ButtonLink full to="/danh-gia/ket-qua" icon="people">
        Xem kết quả chung
      </ButtonLink>
      <ButtonLink full kind="secondary" to="/phan-anh" icon="message">
        Có việc cần giải quyết? Gửi phản ánh
      </ButtonLink>
      <AfterSuccess />
    </Page>
  )
}
