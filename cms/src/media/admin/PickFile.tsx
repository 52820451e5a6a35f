'use client'

import { Upload, useConfig, useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useRef, useState, type SyntheticEvent } from 'react'
import { fitFile, isFit } from './fit-file'

/**
 * Payload's field for a file, which takes any and lets the service refuse it after it was sent. Here what is
 * too large is made smaller first, and what cannot be taken is told at once.
 */
export function PickFile() {
  const { collectionSlug, initialState } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const place = useRef<HTMLDivElement>(null)
  const [told, setTold] = useState('')
  const error = useFormFields(([fields]) => fields.file?.errorMessage)
  const { dispatchFields } = useForm()
  useEffect(() => {
    // Payload's own words, which are English in every language.
    if (error?.startsWith('A file'))
      dispatchFields({ type: 'UPDATE', path: 'file', errorMessage: noFile })
  }, [error, dispatchFields])
  const upload = collectionSlug && getEntityConfig({ collectionSlug })?.upload
  if (!collectionSlug || !upload) return null

  const look = (event: SyntheticEvent, file: File | undefined) => {
    setTold('')
    if (!file || isFit(file)) return
    event.preventDefault()
    event.stopPropagation()
    setTold('Đang làm nhỏ ảnh…')
    void fitFile(file).then((fitted) => {
      if ('problem' in fitted) return setTold(fitted.problem)
      handOver(place.current, fitted.file)
      setTold('Ảnh đã được làm nhỏ để gửi được.')
    })
  }
  return (
    <div
      ref={place}
      onChangeCapture={(event) => {
        const { target } = event as unknown as { target: HTMLInputElement }
        if (target.type !== 'file') return
        const file = target.files?.[0]
        if (file && !isFit(file)) target.value = ''
        look(event, file)
      }}
      onDropCapture={(event) => look(event, event.dataTransfer.files[0])}
    >
      <Upload collectionSlug={collectionSlug} initialState={initialState} uploadConfig={upload} />
      <p className="pick-file__told" role="status">
        {told}
      </p>
    </div>
  )
}

const noFile = 'Chưa có tệp nào. Hãy chọn một tệp.'

/** Chooses a file in the browser’s own field, as if a person had. */
function handOver(place: HTMLElement | null, file: File): void {
  const input = place?.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) return
  const chosen = new DataTransfer()
  chosen.items.add(file)
  input.files = chosen.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
}
