import { Bubble, Phone, Words } from './parts'

/** Screens of phones with messages that want something. */
export const phones = {
  'otp-message': (
    <Phone>
      <Bubble y={26} height={64}>
        <Words x={153} y={46} size={12}>
          Mã xác thực
        </Words>
        <Words x={153} y={76} size={24}>
          481 926
        </Words>
      </Bubble>
      <Bubble y={106} height={50}>
        <Words x={153} y={128} size={13}>
          Đọc giúp tôi
        </Words>
        <Words x={153} y={146} size={13}>
          mã này
        </Words>
      </Bubble>
      <path d="M102 184h100" />
    </Phone>
  ),
  'apk-link': (
    <Phone>
      <Bubble y={26} height={48}>
        <path className="ct-d-accent" d="M106 36h18l8 8v22h-26z" />
        <Words x={172} y={56} size={12}>
          VNeID.apk
        </Words>
      </Bubble>
      <Bubble y={88} height={50}>
        <Words x={153} y={110} size={13}>
          Cài ngay!
        </Words>
        <Words x={153} y={128} size={12}>
          Hạn hôm nay
        </Words>
      </Bubble>
      <circle className="ct-d-soft" cx="112" cy="172" r="14" />
      <path d="M107 168c0-9 12-9 11-1 0 4-6 4-6 8M112 180h.01M138 172h64" />
    </Phone>
  ),
  'video-call-frozen': (
    <Phone>
      <rect className="ct-d-soft" x="97" y="26" width="126" height="112" rx="8" />
      <circle className="ct-d-paper" cx="160" cy="74" r="24" />
      <path className="ct-d-accent" d="M118 138c2-30 22-38 42-38s40 8 42 38z" />
      <path className="ct-d-blur" d="M132 62h50M140 72h54M128 82h48M144 92h40" />
      <path d="M103 52h22M196 112h22M103 118h16" />
      <Bubble y={150} height={40}>
        <Words x={153} y={175} size={12}>
          Mượn tiền gấp
        </Words>
      </Bubble>
    </Phone>
  ),
  'bank-message': (
    <Phone>
      <Words x={160} y={38} size={13}>
        Ngân hàng
      </Words>
      <path d="M97 48h126" />
      <Bubble y={58} height={34}>
        <path d="M108 70h88M108 80h60" />
      </Bubble>
      <Bubble y={102} height={82}>
        <Words x={153} y={124} size={13}>
          Trừ 4.900.000
        </Words>
        <Words x={153} y={144} size={12}>
          Bấm để hủy:
        </Words>
        <path className="ct-d-accent" d="M110 156h86v16h-86z" />
      </Bubble>
    </Phone>
  ),
  'receipt-photo': (
    <Phone>
      <rect className="ct-d-soft" x="97" y="26" width="126" height="164" rx="8" />
      <circle className="ct-d-accent" cx="160" cy="64" r="24" />
      <path className="ct-d-check" d="M149 64l8 9 15-17" />
      <Words x={160} y={112} size={12}>
        Chuyển tiền
      </Words>
      <Words x={160} y={128} size={12}>
        thành công
      </Words>
      <Words x={160} y={156} size={18}>
        480.000
      </Words>
      <path d="M118 172h84" />
    </Phone>
  ),
}
