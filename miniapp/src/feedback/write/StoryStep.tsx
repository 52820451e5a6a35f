import type { Point } from '@chung-tay/shared/feedback/map'
import { useMemo, type Dispatch, type SetStateAction } from 'react'
import { queries, useContent } from '../../platform/content'
import { FilePicker, TextArea, TextField, type PickedFile } from '../../platform/ui/forms'
import { PlaceField, pointOf, type Placed } from '../../units'
import { isAboutPlace, maxText, type FeedbackForm, type Problems } from './form-state'
import { LocationField } from './LocationField'
import { NearbyCases } from './NearbyCases'
import { SimilarCases } from './SimilarCases'

type Props = {
  form: FeedbackForm
  problems: Problems
  onChange: (change: Partial<FeedbackForm>) => void
  files: PickedFile[]
  onFiles: Dispatch<SetStateAction<PickedFile[]>>
}

/** Second: where, what happened, and pictures of it. */
export function StoryStep({ form, problems, onChange, files, onFiles }: Props) {
  const { data: units } = useContent(queries.units)
  const communes = useMemo(() => units?.filter(({ kind }) => kind === 'commune') ?? [], [units])
  const active = useMemo(() => units?.filter(({ kind }) => kind !== 'former') ?? [], [units])
  const isPlace = isAboutPlace(form.kind)
  return (
    <>
      {isPlace ? (
        <PlaceField
          anchor="commune"
          label="Xảy ra ở xã, phường nào?"
          placeholder="Chọn xã, phường"
          value={form.commune}
          onChange={(commune) => onChange({ commune })}
          error={problems.commune}
          places={communes}
        />
      ) : null}
      {form.kind === 'conduct' || form.kind === 'praise' ? (
        <PlaceField
          optional
          anchor="aboutUnit"
          label="Nói về đơn vị nào?"
          placeholder="Chọn đơn vị"
          value={form.aboutUnit}
          onChange={(aboutUnit) => onChange({ aboutUnit })}
          places={active}
        />
      ) : null}
      <TextArea
        anchor="text"
        label="Bạn kể lại giúp"
        hint="Việc gì, từ lúc nào, còn tiếp diễn không. Viết như bạn nói, không cần văn vẻ."
        value={form.text}
        onChange={(text) => onChange({ text })}
        error={problems.text}
        maxLength={maxText}
        rows={7}
      />
      {isPlace ? (
        <>
          <TextField
            optional
            anchor="place"
            label="Chỗ cụ thể"
            hint="Thôn, đường, gần mốc nào."
            value={form.place}
            onChange={(place) => onChange({ place })}
            maxLength={200}
          />
          <LocationField
            location={form.location}
            onChange={(location) => onChange({ location })}
            commune={communes.find(({ slug }) => slug === form.commune)}
            middle={middleOf(communes, form.commune)}
          />
          <NearbyCases point={form.location} commune={form.commune} />
          <SimilarCases commune={form.commune} text={form.text} />
        </>
      ) : null}
      <FilePicker
        anchor="files"
        label="Ảnh, đoạn phim, tệp PDF"
        hint="Nhiều nhất 5 tệp. Ảnh được thu nhỏ, xóa vị trí và thông tin máy chụp; tệp PDF và phim thì giữ nguyên."
        value={files}
        onChange={onFiles}
        max={5}
        accept="image/*,application/pdf,video/*"
      />
    </>
  )
}

/** Where a map opens: at the commune, or at any whose place is known while none is chosen. */
function middleOf(
  communes: readonly (Placed & { slug: string })[],
  chosen: string,
): Point | undefined {
  const points = communes.flatMap((commune) => {
    const point = pointOf(commune)
    return point ? [{ slug: commune.slug, point }] : []
  })
  return (points.find(({ slug }) => slug === chosen) ?? points[0])?.point
}
