export type Tone = 'right' | 'wrong' | 'end'

/** Notes of each tone: Hz, and when it begins in seconds. Rising is good, one low soft note is not yet. */
const notes: Record<Tone, readonly (readonly [hertz: number, at: number])[]> = {
  right: [
    [659, 0],
    [880, 0.09],
  ],
  wrong: [[220, 0]],
  end: [
    [523, 0],
    [659, 0.1],
    [784, 0.2],
    [1047, 0.3],
  ],
}
const noteSeconds = 0.18
const loudness = 0.12

let context: AudioContext | undefined

/** Plays a short tone made by the device itself. @throws Error where there is no Web Audio */
export function playTone(tone: Tone): void {
  context ??= new AudioContext()
  void context.resume()
  const start = context.currentTime
  for (const [hertz, at] of notes[tone]) {
    const voice = context.createOscillator()
    const volume = context.createGain()
    voice.type = 'triangle'
    voice.frequency.value = hertz
    // Swells and fades: a note cut off would click.
    volume.gain.setValueAtTime(0, start + at)
    volume.gain.linearRampToValueAtTime(loudness, start + at + 0.015)
    volume.gain.exponentialRampToValueAtTime(0.001, start + at + noteSeconds)
    voice.connect(volume).connect(context.destination)
    voice.start(start + at)
    voice.stop(start + at + noteSeconds)
  }
}
