import type { ShownQuestion } from '@chung-tay/shared/quiz/attempts/shown-question'
import { useState } from 'react'
import { mediaAddress } from '../../platform/media-address'
import { drawingOf } from './drawings'

/**
 * A question's picture with what is seen on it in words below, for whoever does not see it well and
 * for when a photograph cannot be loaded. Drawings are part of the app.
 */
export function QuestionPicture({ picture }: { picture: NonNullable<ShownQuestion['picture']> }) {
  const [isMissing, setMissing] = useState(false)
  const drawn = 'drawing' in picture ? drawingOf(picture.drawing) : undefined
  return (
    <figure className="ct-question__picture">
      {drawn ? (
        <svg viewBox="0 0 320 200" aria-hidden="true" focusable="false">
          {drawn}
        </svg>
      ) : 'url' in picture && !isMissing ? (
        <img
          src={mediaAddress(picture.url)}
          alt=""
          width={picture.width ?? undefined}
          height={picture.height ?? undefined}
          onError={() => setMissing(true)}
        />
      ) : null}
      <figcaption>
        {isMissing ? 'Chưa tải được ảnh. ' : ''}Trong hình: {picture.alt}
      </figcaption>
    </figure>
  )
}
