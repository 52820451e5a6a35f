'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { wordsOf } from '../../staff/staff-error'
import { importRows, previewFile, type ImportSource } from './import-client'

type State<Preview, Counts> =
  | { step: 'choose'; problem?: string }
  | { step: 'reading' }
  | { step: 'preview'; file: File; preview: Preview }
  | { step: 'sending'; share: number }
  | { step: 'done'; counts: Counts }

/** The steps of bringing in a file: choose it, see what it would do, do it. Problems lead back to the first. */
export function useFileImport<
  Preview extends { rows: object[] },
  Counts extends Record<string, number>,
>(source: ImportSource) {
  const router = useRouter()
  const [state, setState] = useState<State<Preview, Counts>>({ step: 'choose' })
  const failed = (error: unknown) => setState({ step: 'choose', problem: wordsOf(error) })

  const choose = async (file: File | undefined) => {
    if (!file) return
    setState({ step: 'reading' })
    try {
      setState({ step: 'preview', file, preview: await previewFile<Preview>(source, file) })
    } catch (error) {
      failed(error)
    }
  }
  const commit = async ({ file, preview }: { file: File; preview: Preview }) => {
    const onProgress = (share: number) => setState({ step: 'sending', share })
    onProgress(0)
    try {
      const { rows } = preview
      const counts = await importRows<Counts>(source, { fileName: file.name, rows, onProgress })
      setState({ step: 'done', counts })
    } catch (error) {
      failed(error)
    }
    router.refresh()
  }
  return { state, choose, commit, restart: () => setState({ step: 'choose' }) }
}

export type FileImport<
  Preview extends { rows: object[] },
  Counts extends Record<string, number>,
> = ReturnType<typeof useFileImport<Preview, Counts>>
