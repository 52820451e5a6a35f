import { certificateCode } from '@chung-tay/shared/quiz/certificates/certificate-code'
import type { CertificateView } from '@chung-tay/shared/quiz/certificates/contract'
import { useState } from 'react'
import useSWR from 'swr'
import { useSearchParams } from '../../platform/router'
import { host } from '../../platform/host'
import { apiOrigin } from '../../platform/api-origin'
import { getJson } from '../../platform/submissions'
import { Button, ErrorNotice, Notice, Page, Skeleton } from '../../platform/ui'
import { Form, TextField, useProblems } from '../../platform/ui/forms'
import { QuizLinks } from '../QuizLinks'
import { CertificateCard } from './CertificateCard'

/** Whether a certificate is real: by its code, for whoever holds it or was shown it. */
export default function CertificatePage() {
  const [search, setSearch] = useSearchParams()
  const code = (search.get('m') ?? '').toUpperCase()
  const [typed, setTyped] = useState('')
  const wanted = certificateCode(typed)
  const problems = useProblems({
    judge: () => (wanted ? {} : { code: 'Mã có 16 chữ và số, gồm 0–9 và A–F. Hãy so lại mã.' }),
    values: { code: typed },
  })
  const { data, error, mutate } = useSWR(
    code ? ['quiz certificate', code] : null,
    () => getJson<CertificateView>(`/api/quiz/certificates/${encodeURIComponent(code)}`),
    { shouldRetryOnError: false },
  )
  const isUnknown = (error as { status?: number } | undefined)?.status === 404
  return (
    <Page
      isForm
      title="Chứng nhận dự thi"
      back="/trac-nghiem"
      meta={{ noindex: true }}
      side={<QuizLinks />}
    >
      {data ? (
        <>
          <Notice tone="good" title="Chứng nhận này do hệ thống cấp" />
          <CertificateCard certificate={data} />
          <Button full icon="download" onClick={() => host.openExternal(pdfAddress(data.code))}>
            Tải chứng nhận (PDF)
          </Button>
        </>
      ) : isUnknown ? (
        <Notice tone="danger" title={`Không có chứng nhận nào mang mã ${code}`}>
          Kiểm tra lại mã. Nếu ai đưa cho bạn mã này, chứng nhận đó không do hệ thống cấp hoặc đã bị
          hủy.
        </Notice>
      ) : error ? (
        <ErrorNotice onRetry={() => void mutate()} />
      ) : code ? (
        <Skeleton lines={4} />
      ) : null}
      {data ? null : (
        <Form
          {...problems.form}
          onSubmit={() => {
            if (problems.check() && wanted) setSearch({ m: wanted })
          }}
        >
          <TextField
            label="Mã chứng nhận"
            hint="16 chữ và số in dưới mã vuông trên chứng nhận."
            value={typed}
            onChange={setTyped}
            error={problems.shown.code}
          />
          <Button full htmlType="submit" icon="search">
            Kiểm tra chứng nhận
          </Button>
        </Form>
      )}
    </Page>
  )
}

const pdfAddress = (code: string) =>
  new URL(`${apiOrigin}/api/quiz/certificates/${code}/pdf`, window.location.href).href
