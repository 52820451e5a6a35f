'use client'

import type { ReactNode } from 'react'
import { ImportStages } from './ImportStages'
import type { ImportSource } from './import-client'
import { useFileImport } from './use-file-import'

type Props<Preview, Counts> = {
  source: ImportSource
  /** What must be chosen before the file; it stays as it is once the file was chosen. */
  before?: ReactNode
  file: {
    label: string
    /** Endings of names. */
    accept: string
    hint?: string
    isDisabled?: boolean
  }
  preview: (preview: Preview) => ReactNode
  /** What the button that does it says, for so many rows. */
  commitLabel: (rows: number) => string
  done: (counts: Counts) => ReactNode
}

/** Choose a file, see what it would do, do it. */
export function FileImportForm<
  Preview extends { rows: object[] },
  Counts extends Record<string, number>,
>({ source, before, file, preview, commitLabel, done }: Props<Preview, Counts>) {
  const importing = useFileImport<Preview, Counts>(source)
  const { state, choose } = importing
  const isChoosing = state.step === 'choose' || state.step === 'done'
  return (
    <section className="staff-view__form" aria-live="polite">
      {isChoosing ? (
        <>
          {before}
          <label>
            {file.label}
            <input
              type="file"
              accept={file.accept}
              disabled={file.isDisabled}
              onChange={(event) => void choose(event.target.files?.[0])}
            />
            {file.hint ? <small>{file.hint}</small> : null}
          </label>
        </>
      ) : null}
      <ImportStages of={importing} preview={preview} commitLabel={commitLabel} done={done} />
    </section>
  )
}
