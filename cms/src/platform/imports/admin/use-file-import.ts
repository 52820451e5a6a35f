'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'

type State<Preview, Counts> =
  | { step: 'choose'; problem?: string }
  | { step: 'reading' }
  | { step: 'preview'; file: File; preview: Preview }
  | { step: 'sending'; share: number }
  | { step: 'done'; counts: Counts }

type Sending<Preview> = { file: File; preview: Preview; onProgress: (share: number) => void }

type Work<Preview, Counts> = {
  /** What the file would do. */
  read: (file: File) => Promise<Preview>
  /** Does it; reports the share (0–1) that is done. */
  send: (sending: Sending<Preview>) => Promise<Counts>
}

/** The steps of bringing in a file: choose it, see what it would do, do it. Problems lead back to the first. */
export function useFileImport<Preview, Counts>({ read, send }: Work<Preview, Counts>) {
  const router = useRouter()
  const [state, setState] = useState<State<Preview, Counts>>({ step: 'choose' })
  const failed = (error: unknown) => setState({ step: 'choose', problem: (error as Error).message })

  const choose = async (file: File | undefined) => {
    if (!file) return
    setState({ step: 'reading' })
    try {
      setState({ step: 'preview', file, preview: await read(file) })
    } catch (error) {
      failed(error)
    }
  }
  const commit = async (seen: { file: File; preview: Preview }) => {
    const onProgress = (share: number) => setState({ step: 'sending', share })
    onProgress(0)
    try {
      setState({ step: 'done', counts: await send({ ...seen, onProgress }) })
    } catch (error) {
      failed(error)
    }
    router.refresh()
  }
  return { state, choose, commit, restart: () => setState({ step: 'choose' }) }
}

export type FileImport<Preview, Counts> = ReturnType<typeof useFileImport<Preview, Counts>>
