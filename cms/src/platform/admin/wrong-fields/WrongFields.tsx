'use client'

import {
  useAllFormFields,
  useConfig,
  useDocumentInfo,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import type { ClientField, FormState } from 'payload'
import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { showField } from './show-field'
import { wayToField } from './way-to-field'

/**
 * What has to be mended before a form is taken, for as long as it has to: each field by name, with why, one
 * tap away on whatever tab it lies. The first is shown at once. Payload marks fields where they are, which
 * helps nobody who looks at another tab.
 */
export function WrongFields() {
  const [state, dispatch] = useAllFormFields()
  const isSubmitted = useFormSubmitted()
  const isProcessing = useFormProcessing()
  const formFields = useFieldsOfForm()
  const place = useRef<HTMLDivElement>(null)
  const wasShown = useRef(false)
  const failure = useRef<Failure>({ errors: [], isKept: true })
  const wrong =
    isSubmitted && !isProcessing
      ? wrongIn(state).map((error) => ({ ...error, ...wayToField(formFields, error.path) }))
      : []
  const show = ({ path, tabs }: { path: string; tabs: string[] }) => {
    const form = place.current?.closest('form')
    if (form) void showField(form, path, tabs)
  }
  useEffect(() => {
    if (isProcessing) {
      wasShown.current = false
      failure.current = { errors: [], isKept: false }
    } else if (wrong.length > 0 && !wasShown.current) {
      wasShown.current = true
      failure.current = { errors: wrongIn(state), isKept: false }
      show(wrong[0]!)
    } else if (isSubmitted && wrong.length === 0 && !failure.current.isKept) {
      const { errors } = failure.current
      failure.current.isKept = true
      if (errors.length > 0 && errors.every(({ path, value }) => state[path]?.value === value))
        dispatch({ type: 'ADD_SERVER_ERRORS', errors })
    }
  })
  return (
    <div ref={place}>
      {wrong.length > 0 &&
        // Not here: what stands around a form moves with it on a phone.
        createPortal(
          <div role="status">
            <details className="wrong-fields">
              <summary>Cần sửa {wrong.length} ô</summary>
              <ol>
                {wrong.map((field) => (
                  <li key={field.path}>
                    <button
                      type="button"
                      onClick={({ currentTarget }) => {
                        // It would cover what it leads to.
                        currentTarget.closest('details')?.removeAttribute('open')
                        show(field)
                      }}
                    >
                      <strong>{field.label}</strong> {field.message}
                    </button>
                  </li>
                ))}
              </ol>
            </details>
          </div>,
          document.body,
        )}
    </div>
  )
}

/**
 * What was wrong when the form was refused. An answer to what was typed just before comes late and takes the
 * marks away, though nothing was mended: then, once, they are put back.
 */
type Failure = { errors: ReturnType<typeof wrongIn>; isKept: boolean }

function wrongIn(state: FormState) {
  return Object.entries(state).flatMap(([path, field]) =>
    field.valid === false && field.passesCondition !== false && field.errorMessage
      ? [{ path, message: field.errorMessage, value: field.value }]
      : [],
  )
}

function useFieldsOfForm(): readonly ClientField[] {
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const entity = collectionSlug
    ? getEntityConfig({ collectionSlug })
    : globalSlug
      ? getEntityConfig({ globalSlug })
      : null
  return entity?.fields ?? []
}
