'use client'

import { useEffect, useState } from 'react'
import { wordsOf } from '../../staff/staff-error'
import type { ShownImport, TableImportState } from '../vocabulary'
import { readImport } from './table-client'

const lookEveryMs = 1000
const working: readonly TableImportState[] = ['checking', 'writing', 'undoing']

export const isWorking = ({ state }: ShownImport) => working.includes(state)

/** An import as it stands, looked at again and again while the service works on it. */
export function useImport(first: ShownImport | undefined) {
  const [current, setCurrent] = useState(first)
  const [problem, setProblem] = useState<string>()
  const watched = current && isWorking(current) ? current.id : undefined
  useEffect(() => {
    if (!watched) return
    let isOver = false
    const look = async () => {
      const next = await readImport(watched).catch((error: unknown) => {
        if (!isOver) setProblem(wordsOf(error))
        return undefined
      })
      if (isOver) return
      if (next) {
        setProblem(undefined)
        setCurrent(next)
      }
      if (!next || isWorking(next)) timer = setTimeout(() => void look(), lookEveryMs)
    }
    let timer = setTimeout(() => void look(), lookEveryMs / 4)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [watched])
  return { current, problem, setCurrent }
}
