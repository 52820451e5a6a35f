import { useEffect, useRef, useState } from 'react'

export type Problems<Name extends string> = Partial<Record<Name, string>>

type Options<Name extends string> = {
  /** What is wrong with each field as it stands now; asked for only when it matters. */
  judge: () => Problems<Name>
  /** What stands in the fields: what the service refused belongs to the value that it refused. */
  values: Readonly<Partial<Record<Name, unknown>>>
  /** Said at the top of a long form while something below is wrong. */
  summary?: string
}

type Refused<Name extends string> = Partial<Record<Name, { words: string; value: unknown }>>

/**
 * What a form says of its fields, by one rule. Nothing before somebody tries to send. Then every field that
 * is wrong says what is wrong with it as it stands. A field that is right falls silent at once, and stays so
 * until the next try, whatever is typed into it meanwhile. A refusal by the service goes when its value does.
 */
export function useProblems<Name extends string>({ judge, values, summary }: Options<Name>) {
  const [told, setTold] = useState<readonly Name[]>([])
  const [refused, setRefused] = useState<Refused<Name>>({})
  const [failure, setFailure] = useState<string>()
  const [attempt, setAttempt] = useState(0)
  const [wasSummed, setSummed] = useState(false)
  // An answer may come after more was typed: it stands at what is there by then.
  const current = useRef(values)
  useEffect(() => {
    current.current = values
  })

  const now: Problems<Name> = told.length > 0 ? judge() : {}
  const stillWrong = told.filter((name) => now[name])
  if (stillWrong.length < told.length) setTold(stillWrong)
  const stillRefused = Object.entries(refused).filter(([name, refusal]) =>
    Object.is(values[name as Name], (refusal as { value: unknown }).value),
  ) as [Name, { words: string; value: unknown }][]
  if (stillRefused.length < Object.keys(refused).length) {
    setRefused(Object.fromEntries(stillRefused) as Refused<Name>)
    // The words at the top were about these fields.
    if (stillRefused.length === 0) setFailure(undefined)
  }

  const shown = Object.fromEntries([
    ...stillRefused.map(([name, { words }]) => [name, words]),
    ...stillWrong.map((name) => [name, now[name]]),
  ]) as Problems<Name>
  const isRight = Object.keys(shown).length === 0

  const forget = () => {
    setRefused({})
    setFailure(undefined)
    setSummed(false)
  }
  return {
    /** What to say at each field. */
    shown,
    /** A try to send. @returns Whether nothing is wrong; else the fields say what is. */
    check(found: Problems<Name> = judge()): boolean {
      const wrong = (Object.keys(found) as Name[]).filter((name) => found[name])
      forget()
      setTold(wrong)
      if (wrong.length === 0) return true
      setSummed(summary !== undefined)
      setAttempt((before) => before + 1)
      return false
    },
    /** Says why it was not sent; `fields` are told at the fields that this form has. */
    refuse(words: string, fields: Readonly<Record<string, string>> = {}): void {
      const own = Object.entries(fields).filter(([name]) => name in current.current) as [
        Name,
        string,
      ][]
      setRefused(
        Object.fromEntries(
          own.map(([name, words]) => [name, { words, value: current.current[name] }]),
        ) as Refused<Name>,
      )
      setFailure(words)
      setSummed(own.length > 0)
      setAttempt((before) => before + 1)
    },
    /** Starts anew, for another step or another thing to send. */
    clear(): void {
      forget()
      setTold([])
    },
    /** For `Form`. */
    form: {
      problem: failure ?? (isRight ? undefined : summary),
      attempt,
      isMended: wasSummed && isRight && failure === undefined,
    },
  }
}
