import type { FeedbackAttachment } from '@chung-tay/shared/payload-types'

/** Files of a case: pictures as pictures, others by their name; those that wait or are hidden say so. */
export function CaseFiles({ files }: { files: readonly FeedbackAttachment[] }) {
  return files.map((file) => <CaseFile key={file.id} file={file} />)
}

function CaseFile({ file: { url, label, kind, scan, isHidden } }: { file: FeedbackAttachment }) {
  if (scan === 'waiting') {
    return <p className="staff-view__hint">Một tệp đang chờ quét vi-rút.</p>
  }
  return (
    <a className="case__file" href={url ?? ''} target="_blank" rel="noreferrer">
      {isHidden ? (
        <>{label || 'Tệp'} (đã ẩn, chỉ điều phối viên mở được)</>
      ) : kind === 'image' ? (
        <img src={url ?? ''} alt={label || 'Ảnh đính kèm'} />
      ) : (
        label || 'Mở tệp'
      )}
    </a>
  )
}
