import { Switch } from '../platform/ui'
import type { Own, Wishes } from './wishes'

type Props = { wishes: Wishes; own: Own; onChange: (change: Partial<Wishes>) => void }

/** What to be told of: each for itself, none beforehand. */
export function TopicSwitches({ wishes, own, onChange }: Props) {
  return (
    <>
      <Switch
        label="Cảnh báo cho nơi tôi ở"
        hint={
          own.commune
            ? 'Cảnh báo cho cả tỉnh và cho xã, phường bạn đã chọn.'
            : 'Cảnh báo cho cả tỉnh. Chọn nơi ở tại “Của tôi” để có cả tin của xã, phường.'
        }
        checked={wishes.alerts}
        onChange={(alerts) => onChange({ alerts })}
      />
      <Switch
        label="Phản ánh của tôi"
        hint={
          own.codes.length > 0
            ? 'Khi có người nhận, trả lời hay kết thúc. Tin chỉ ghi số vụ việc.'
            : 'Máy này chưa nhớ phản ánh nào.'
        }
        checked={wishes.feedback}
        onChange={(feedback) => onChange({ feedback })}
      />
      <Switch
        label="Hồ sơ của tôi"
        hint={
          own.dossierKeys.length > 0
            ? 'Khi trạng thái đổi. Tin chỉ ghi số hồ sơ đã che.'
            : 'Máy này chưa theo dõi hồ sơ nào. Tra cứu hồ sơ rồi bật “Nhắc tôi khi có thay đổi”.'
        }
        checked={wishes.dossiers}
        onChange={(dossiers) => onChange({ dossiers })}
      />
      <Switch
        label="Cuộc thi bắt đầu"
        checked={wishes.contests}
        onChange={(contests) => onChange({ contests })}
      />
    </>
  )
}
