import type { DossierLookUp, DossierView } from '@chung-tay/shared/dossiers/contract'
import { useCallback } from 'react'
import { postJson } from '../platform/submissions'
import { useStored } from '../platform/storage'
import { keptList } from '../platform/storage/kept-list'

/** A dossier this phone was asked to keep an eye on, with what is needed to ask again. */
export type Watched = {
  question: DossierLookUp
  hint: string
  title: string
  state: string
  stateWords: string
  checkedAt: number
  /** By which one asks to be told of it; missing where it was looked up before there was one. */
  noticeKey?: string
  /** Whether the state changed since the person last looked. */
  isNews: boolean
}

const none: never[] = []
const example = [
  { question: { number: '' }, hint: '', title: '', state: '', stateWords: '', checkedAt: 0 },
]
/** Not built like one kind of proof: of either it asks only what it is. */
const proofExample = { kind: '' } as unknown as DossierLookUp['proof']
const max = 10

export function askDossier(question: DossierLookUp): Promise<DossierView> {
  return postJson<DossierView>({ path: '/api/dossiers/lookup', body: question, withProof: true })
}

const isSame = (a: DossierLookUp, b: DossierLookUp) => a.number === b.number

/** The same, for whoever takes their list to another phone. */
export const watchedList = keptList<Watched>({
  key: 'dossiers:watched',
  example: { ...example[0]!, question: { number: '', proof: proofExample }, isNews: false },
  nameOf: ({ question }) => question.number,
  most: max,
})

/** Dossiers that this phone watches. Number and digits stay here; nothing else keeps them. */
export function useWatched() {
  const [list, write] = useStored<Watched[]>('dossiers:watched', none, example)
  const watch = useCallback(
    (question: DossierLookUp, found: DossierView) => {
      const others = list.filter((each) => !isSame(each.question, question))
      write([toWatched(question, found, false), ...others].slice(0, max))
    },
    [list, write],
  )
  const unwatch = useCallback(
    (number: string) => write(list.filter(({ question }) => question.number !== number)),
    [list, write],
  )
  const isWatched = (number: string) => list.some(({ question }) => question.number === number)
  return { list, watch, unwatch, isWatched, write }
}

export function toWatched(question: DossierLookUp, found: DossierView, isNews: boolean): Watched {
  return {
    question,
    hint: found.numberHint,
    title: found.procedure?.title ?? 'Hồ sơ',
    state: found.state,
    stateWords: found.stateWords,
    checkedAt: Date.now(),
    noticeKey: found.noticeKey,
    isNews,
  }
}
