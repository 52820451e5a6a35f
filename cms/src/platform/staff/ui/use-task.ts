import { useState } from 'react'
import { wordsOf } from '../staff-error'

/** One thing being done at a time, with what to say of it. */
export function useTask() {
  const [state, setState] = useState<{ busy?: string; problem?: string; done?: string }>({})
  /** @param words Said while it runs. @param work Gives what to say when it is done. */
  const run = async (words: string, work: () => Promise<string | undefined>): Promise<boolean> => {
    setState({ busy: words })
    // The words are drawn before work that keeps the page busy begins.
    await new Promise((resolve) => setTimeout(resolve, 30))
    try {
      setState({ done: await work() })
      return true
    } catch (error) {
      setState({ problem: wordsOf(error) })
      return false
    }
  }
  return { ...state, run, say: (busy: string) => setState({ busy }), clear: () => setState({}) }
}

export type Task = ReturnType<typeof useTask>
