import { useMemo, useState, type Dispatch, type SetStateAction } from 'react'
import { queries, useContent } from '../../platform/content'
import { host, PositionError } from '../../platform/host'
import { Button } from '../../platform/ui'
import { FilePicker, TextArea, TextField, type PickedFile } from '../../platform/ui/forms'
import { PlaceField } from '../../units'
import { isAboutPlace, maxText, type FeedbackForm, type Problems } from './form-state'
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
          <LocationField location={form.location} onChange={(location) => onChange({ location })} />
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

type Location = FeedbackForm['location']

function LocationField({
  location,
  onChange,
}: {
  location: Location
  onChange: (location: Location) => void
}) {
  const [problem, setProblem] = useState('')
  const ask = async () => {
    setProblem('')
    try {
      const { latitude, longitude } = await host.getPosition()
      onChange({ latitude, longitude })
    } catch (error) {
      const isDenied = error instanceof PositionError && error.code === 'denied'
      setProblem(
        isDenied
          ? 'Máy không cho xem vị trí. Bạn ghi chỗ cụ thể ở ô trên là đủ.'
          : 'Chưa biết được vị trí. Bạn ghi chỗ cụ thể ở ô trên là đủ.',
      )
    }
  }
  return (
    <div data-field="location">
      {location ? (
        <Button kind="quiet" icon="close" onClick={() => onChange(undefined)}>
          Đã kèm vị trí. Bấm để bỏ
        </Button>
      ) : (
        <Button kind="secondary" icon="map-pin" onClick={() => void ask()}>
          Kèm vị trí tôi đang đứng
        </Button>
      )}
      <p role="status" className="ct-hint">
        {problem}
      </p>
    </div>
  )
}
