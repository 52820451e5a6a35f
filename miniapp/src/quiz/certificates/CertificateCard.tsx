import type { CertificateView } from '@chung-tay/shared/quiz/certificates/contract'
import { useSettings } from '../../platform/content'
import { Emblem } from '../../platform/ui'
import { momentWords } from '../words'
import './certificate.css'

/** What a certificate says, in the look of the printed one. */
export function CertificateCard({ certificate }: { certificate: CertificateView }) {
  const { data: settings } = useSettings()
  const { agency, name, title, score, outOf, rank, of, issuer, issuedAt, code } = certificate
  return (
    <section className="ct-certificate" aria-label="Chứng nhận">
      <Emblem settings={settings} size={56} />
      <p className="ct-hint">{agency}</p>
      <p className="ct-certificate__kind">Giấy chứng nhận</p>
      <p className="ct-certificate__name">{name}</p>
      <p>
        đúng {score}/{outOf} câu trong cuộc thi <strong>{title}</strong>
        {rank === null ? null : `, xếp hạng ${rank} trong ${of} người dự thi`}
      </p>
      <p className="ct-hint">
        {issuer} · {momentWords(issuedAt)}
      </p>
      <p className="ct-certificate__code">{code.replace(/(.{4})(?=.)/g, '$1 ')}</p>
      {certificate.isSample ? (
        <p className="ct-hint">Đây là chứng nhận của cuộc thi mẫu, không có giá trị.</p>
      ) : null}
      <p className="ct-hint">Tên do người dự thi tự ghi; hệ thống không kiểm tra giấy tờ.</p>
    </section>
  )
}
