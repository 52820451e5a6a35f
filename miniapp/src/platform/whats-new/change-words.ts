import { formatDay } from '@chung-tay/shared/calendar'
import type { Change } from './compare-facts'
import type { Fact, Part } from './fact'

type PartWords = { changed: string; come: string; gone: string }

const words: Record<Part, PartWords> = {
  fee: { changed: 'Lệ phí', come: 'Thêm lệ phí', gone: 'Không còn thu' },
  time: { changed: 'Thời hạn', come: 'Thêm thời hạn', gone: 'Không còn thời hạn' },
  paper: { changed: 'Giấy tờ', come: 'Thêm giấy tờ', gone: 'Không cần nữa' },
  step: { changed: 'Cách làm', come: 'Thêm bước', gone: 'Bỏ bước' },
  place: { changed: 'Nơi làm', come: 'Nơi làm', gone: 'Không còn làm ở' },
  online: { changed: 'Nộp trực tuyến', come: 'Nộp trực tuyến', gone: 'Không còn nộp trực tuyến' },
  form: { changed: 'Mẫu tờ khai', come: 'Thêm mẫu tờ khai', gone: 'Không dùng mẫu' },
  law: { changed: 'Căn cứ', come: 'Thêm căn cứ', gone: 'Không còn căn cứ vào' },
  fine: { changed: 'Mức phạt', come: 'Mức phạt', gone: 'Không còn phạt' },
  licence: { changed: 'Bằng lái', come: 'Bằng lái', gone: 'Không còn' },
  validity: { changed: 'Áp dụng', come: 'Áp dụng', gone: 'Không còn ghi' },
  status: { changed: 'Tình trạng', come: 'Tình trạng', gone: 'Không còn ghi' },
  amended: { changed: 'Sửa đổi bởi', come: 'Được sửa đổi bởi', gone: 'Không còn sửa đổi bởi' },
  replaced: { changed: 'Thay thế bởi', come: 'Được thay thế bởi', gone: 'Không còn thay thế bởi' },
  figure: { changed: 'Con số trong bài', come: 'Thêm con số', gone: 'Không còn con số' },
}

const nothing = 'không ghi thêm gì'

/** A line of what changed: what it is about, and what it was and is where both are known. */
type ChangeLine = { about: string; before?: string; after: string }

/**
 * A change in words: "Lệ phí", "120.000 đ", "150.000 đ"; "Thêm giấy tờ", "Giấy khai sinh".
 * @throws RangeError for a change without a side
 */
export function changeLine({ before, after, isLater }: Change): ChangeLine {
  if (before && after) return bothSides(before, after, isLater)
  const fact = after ?? before
  if (!fact) throw new RangeError('A change has a side')
  const { come, gone } = words[fact.part]
  const about = after ? soon(come, isLater) : isLater ? 'Không còn dự kiến' : gone
  return { about, after: whole(fact, isLater) }
}

function bothSides(before: Fact, after: Fact, isLater: boolean): ChangeLine {
  const { changed } = words[after.part]
  const label = soon(changed, isLater)
  // The same thing is named once; of another both names are told.
  if (before.name !== '' && before.name === after.name) {
    return {
      about: `${label} – ${after.name}`,
      before: withDay(before.says || nothing, before, isLater),
      after: withDay(after.says || nothing, after, isLater),
    }
  }
  return { about: label, before: whole(before, isLater), after: whole(after, isLater) }
}

function soon(about: string, isLater: boolean): string {
  return isLater ? `${about} sắp tới` : about
}

function whole(fact: Fact, isLater: boolean): string {
  const { name, says } = fact
  return withDay([name, says].filter(Boolean).join(': '), fact, isLater)
}

function withDay(text: string, { from }: Fact, isLater: boolean): string {
  return isLater && from ? `${text} (từ ${formatDay(from)})` : text
}
