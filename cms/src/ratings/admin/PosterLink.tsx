'use client'

import { useFormFields } from '@payloadcms/ui'

/** In a unit: opens the poster that invites people at the desk to rate. */
export function PosterLink() {
  const slug = useFormFields(([fields]) => fields.slug?.value)
  if (typeof slug !== 'string' || !slug) return null
  return (
    <p className="field-type">
      <a href={`/danh-gia/ap-phich#${slug}`} target="_blank" rel="noreferrer">
        In áp phích mời đánh giá (có mã QR)
      </a>
    </p>
  )
}
