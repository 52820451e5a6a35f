'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'

/** Runs a decision, says how it went, and shows what is left. */
export function useDeciding() {
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [message, setMessage] = useState('')
  const run = async (work: () => Promise<string>): Promise<boolean> => {
    setBusy(true)
    setMessage('')
    try {
      setMessage(await work())
      router.refresh()
      return true
    } catch (error) {
      setMessage((error as Error).message)
      return false
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, message, run }
}
