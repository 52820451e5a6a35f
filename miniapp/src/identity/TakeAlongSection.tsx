import { formatMoment } from '@chung-tay/shared/calendar'
import { canSeal } from '@chung-tay/shared/identity/sealed'
import { keptMonths } from '@chung-tay/shared/identity/vocabulary'
import { Button, ConfirmButton, Disclosure, Notice, Section, Stack } from '../platform/ui'
import { countCarried, readCarried } from './carried'
import { useTakeAlong } from './use-take-along'
import { wordsOf } from './words'

/** “Mang theo sang máy khác”: what it is for and what it takes, said before anything is asked. */
export function TakeAlongSection() {
  const { isOn, isPaused, isLeft, at, isBusy, said, ...can } = useTakeAlong()
  if (!canSeal()) return null
  return (
    <Section title="Mang theo sang máy khác">
      <Stack>
        {isPaused ? (
          <p>
            Đang tạm nghỉ vì Zalo chưa xác nhận bạn là ai. Muốn máy này và các máy khác lại giống
            nhau, bấm “Cập nhật ngay”. Cập nhật lần cuối {formatMoment(at)}.
          </p>
        ) : isOn ? (
          <p>
            Đang bật. Mở trang này trong Zalo ở máy khác rồi cũng bấm Bật, danh sách sẽ hiện ở đó.
            Bỏ một mục khỏi danh sách thì bỏ ở từng máy. Cập nhật lần cuối {formatMoment(at)}.
          </p>
        ) : isLeft ? (
          <p>
            Đã dừng ở máy này. Bản mã hóa vẫn còn ở máy chủ để máy khác của bạn lấy về. Muốn xóa
            hẳn, bấm “Xóa bản mang theo”.
          </p>
        ) : (
          <p>
            Dùng thêm máy hay đổi máy, bạn vẫn thấy phản ánh và hồ sơ mình theo dõi. Khi bạn bấm
            Bật, ứng dụng xin Zalo xác nhận tài khoản của bạn, chỉ để biết hai máy là của cùng một
            người. Tên, ảnh, số điện thoại không được lấy.
          </p>
        )}
        <div role="status">
          {isBusy ? <p className="ct-hint">Đang hỏi Zalo và máy chủ…</p> : null}
          {said ? <Notice tone={said.tone}>{said.words}</Notice> : null}
        </div>
        {isOn ? (
          <>
            <Button full kind="secondary" icon="refresh" disabled={isBusy} onClick={can.refresh}>
              Cập nhật ngay
            </Button>
            <Button full kind="quiet" disabled={isBusy} onClick={can.stop}>
              Dừng ở máy này
            </Button>
          </>
        ) : (
          <Button full kind="secondary" disabled={isBusy} onClick={() => void can.start()}>
            Bật mang theo
          </Button>
        )}
        <WhatGoes />
        {isOn || isLeft ? (
          <Remove onConfirm={can.remove} />
        ) : (
          <Disclosure summary="Từng bật trước đây, nay muốn xóa">
            <Stack>
              <p>
                Bản mã hóa còn ở máy chủ thì xóa được từ đây, sau khi Zalo xác nhận tài khoản của
                bạn.
              </p>
              <Remove onConfirm={can.remove} />
            </Stack>
          </Disclosure>
        )}
      </Stack>
    </Section>
  )
}

function Remove({ onConfirm }: { onConfirm: () => Promise<void> }) {
  return (
    <ConfirmButton
      icon="trash"
      question="Xóa bản mang theo?"
      loss="Bản lưu ở máy chủ mất hẳn, các máy khác không lấy về được nữa. Danh sách đang có trên từng máy vẫn còn."
      confirm="Xóa"
      onConfirm={() => void onConfirm()}
    >
      Xóa bản mang theo
    </ConfirmButton>
  )
}

/** The list of what goes, and who could see it. */
function WhatGoes() {
  const here = wordsOf(countCarried(readCarried()))
  return (
    <Disclosure summary="Những gì được mang theo, ai xem được">
      <Stack>
        <p>Máy này đang có: {here ?? 'chưa có gì'}.</p>
        <ul>
          <li>Mã theo dõi phản ánh, tên và biên nhận của từng phản ánh.</li>
          <li>Số hiệu vụ việc công khai mà bạn theo dõi.</li>
          <li>
            Hồ sơ đang theo dõi: số hồ sơ, kèm 4 số giấy tờ hoặc ngày sinh bạn đã nhập để tra.
          </li>
          <li>Nơi của bạn.</li>
        </ul>
        <p>
          Không có gì khác. Tin tố giác tội phạm không bao giờ nằm trong đó: máy không giữ gì về
          việc ấy.
        </p>
        <p>
          Máy của bạn mã hóa trước khi gửi; máy chủ không lưu khóa và không lưu tài khoản Zalo của
          bạn, chỉ lưu một dấu băm. Ai mở được Zalo của bạn trên máy khác thì xem được danh sách
          này. Sau {keptMonths} tháng không máy nào dùng, bản lưu tự xóa. Bạn xóa lúc nào cũng được,
          hoặc rút đồng ý với ứng dụng trong Zalo.
        </p>
      </Stack>
    </Disclosure>
  )
}
