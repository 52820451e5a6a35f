import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { speakable } from './speakable'

export type ReadAloud = {
  /** Whether this device has a Vietnamese voice. */
  isAvailable: boolean
  isSpeaking: boolean
  speak: (text: string) => void
  stop: () => void
}

/** Reads text aloud in Vietnamese; falls silent when the page that asked goes away. */
export function useReadAloud(): ReadAloud {
  const isAvailable = useSyncExternalStore(subscribeVoices, hasVoice, () => false)
  const [isSpeaking, setSpeaking] = useState(false)

  const stop = useCallback(() => {
    if ('speechSynthesis' in globalThis) speechSynthesis.cancel()
    setSpeaking(false)
  }, [])

  const speak = useCallback((text: string) => {
    if (!hasVoice()) return
    speechSynthesis.cancel()
    const pieces = speakable(text)
    pieces.forEach((piece, index) => {
      const utterance = new SpeechSynthesisUtterance(piece)
      utterance.lang = 'vi-VN'
      utterance.voice = vietnameseVoice() ?? null
      utterance.rate = 0.95
      if (index === pieces.length - 1) utterance.onend = () => setSpeaking(false)
      utterance.onerror = () => setSpeaking(false)
      speechSynthesis.speak(utterance)
    })
    setSpeaking(pieces.length > 0)
  }, [])

  useEffect(() => stop, [stop])
  return { isAvailable, isSpeaking, speak, stop }
}

function vietnameseVoice(): SpeechSynthesisVoice | undefined {
  return speechSynthesis.getVoices().find(({ lang }) => /^vi([-_]|$)/i.test(lang))
}

function hasVoice(): boolean {
  return 'speechSynthesis' in globalThis && vietnameseVoice() !== undefined
}

// Browsers load the list of voices after the page and announce it.
function subscribeVoices(listener: () => void): () => void {
  if (!('speechSynthesis' in globalThis)) return () => undefined
  speechSynthesis.addEventListener?.('voiceschanged', listener)
  return () => speechSynthesis.removeEventListener?.('voiceschanged', listener)
}
