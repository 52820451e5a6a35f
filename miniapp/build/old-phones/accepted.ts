export type Target = 'web' | 'zalo' | 'tips'
export type Accepted = {
  /** Why the oldest phones do well without it. */
  why: string
  /** The builds that have it. */
  in: readonly Target[]
}

const app = ['web', 'zalo'] as const

/** Code younger than the oldest phones that does them no harm. */
export const acceptedCode: Record<string, Accepted> = {
  createImageBitmap: { why: 'Caught: an image element draws instead (open-picture)', in: app },
  'Notification.requestPermission': {
    why: 'Asked only where there are Notification and PushManager (notices/push)',
    in: app,
  },
  '.toHex()': { why: "A point's own method in @noble/curves", in: app },
  '.union()': { why: "zod's own function in Zalo's SDK", in: ['zalo'] },
}

const nicer: Accepted = { why: 'Only nicer: without it everything is there and works', in: app }

/** Styles younger than the oldest phones that do them no harm. */
export const acceptedStyles: Record<string, Accepted> = {
  'property accent-color': nicer,
  'property aspect-ratio': nicer,
  'property container-type': nicer,
  'property forced-color-adjust': nicer,
  'property outline': { why: 'There, with square corners', in: app },
  'property overscroll-behavior': nicer,
  'property paint-order': nicer,
  'property resize': nicer,
  'property rotate': nicer,
  'property scroll-margin-block': nicer,
  'property scroll-margin-block-end': nicer,
  'property scroll-margin-block-start': nicer,
  'property scroll-padding-block-end': nicer,
  'property scroll-padding-block-start': nicer,
  'property scrollbar-width': nicer,
  'property text-wrap': nicer,
}
