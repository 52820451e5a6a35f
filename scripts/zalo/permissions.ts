import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { filesBelow } from '../../miniapp/build/files'
import { rootDir } from '../lib/paths'

/** Where each call of Zalo's SDK that the app makes is used, in a sentence for Zalo's reviewers and console. */
export const sentences: Record<string, string> = {
  createShortcut:
    'Khi người dân bấm “Đưa ra màn hình chính” để lần sau mở nhanh; từ chối vẫn dùng được hết.',
  downloadFile:
    'Khi người dân bấm tải biểu mẫu Word, Excel hoặc lưu văn bản trả lời phản ánh của chính mình vào máy.',
  followOA:
    'Sau khi người dân làm xong một việc, ứng dụng mời một lần việc theo dõi OA của cơ quan; bấm “Không cần” thì không mời nữa.',
  getAccessToken:
    'Chỉ khi người dân tự chọn: dự thi cuộc thi dành cho tài khoản Zalo (mỗi tài khoản thi đúng số lượt), bật “Mang theo sang máy khác” để danh sách theo dõi của mình có ở máy thứ hai, hoặc bấm “Lấy số từ Zalo”. Từ chối thì mọi việc khác vẫn dùng được.',
  getPhoneNumber:
    'Khi người dân bấm “Lấy số từ Zalo” dưới ô số điện thoại của đơn phản ánh hoặc khiếu nại, để khỏi gõ; số hiện trong ô cho họ xem, sửa, xóa. Từ chối thì tự gõ, mọi việc khác vẫn dùng được.',
  getShareableLink: 'Khi người dân bấm “Chia sẻ”, để đường dẫn gửi đi có tên trang.',
  openChat: 'Khi người dân bấm “Nhắn qua Zalo” ở trang của đơn vị công an.',
  openDocument: 'Khi người dân bấm mở biểu mẫu hoặc văn bản PDF.',
  openOutApp: 'Khi người dân chọn mở trang tố giác trong trình duyệt của máy thay vì trong Zalo.',
  openPhone: 'Khi người dân bấm gọi 113 hoặc gọi đơn vị công an.',
  openSMS:
    'Khi người dân bấm nhắn tin tới số mà cơ quan nhận tin nhắn; máy mở tin nhắn trống, người dân tự viết, tự gửi.',
  openShareSheet: 'Khi người dân bấm “Chia sẻ” để báo cho người thân một cảnh báo lừa đảo.',
  openWebview:
    'Khi người dân bấm một liên kết ra ngoài (cổng dịch vụ công, văn bản gốc), sau khi đã được hỏi.',
  saveImageToGallery: 'Khi người dân bấm lưu ảnh cảnh báo, biên nhận hoặc giấy chứng nhận vào máy.',
  scanQRCode: 'Khi người dân bấm “Quét mã” để khỏi gõ mã hồ sơ hoặc mã theo dõi.',
  setNavigationBarColor:
    'Màu thanh tiêu đề theo màu của cơ quan và giao diện sáng, tối mà người dân chọn.',
  setNavigationBarTitle: 'Tên trang đang xem trên thanh tiêu đề.',
}

/** What of the SDK is no call: names and listening, which ask nothing. */
const noCalls = new Set(['events', 'EventName'])

export type Permissions = {
  /** Calls that the console has to grant before they work for everybody, each with its sentence. */
  toAsk: { call: string; sentence: string }[]
  /** The other calls, each with its sentence: reviewers ask for it. */
  others: { call: string; sentence: string }[]
  faults: string[]
}

/** The calls that the app takes from Zalo's SDK, and which of them the SDK says have to be granted. */
export function permissions({
  taken,
  granted,
}: {
  taken: readonly string[]
  granted: readonly string[]
}): Permissions {
  const calls = taken.filter((name) => !noCalls.has(name))
  const withSentence = calls.flatMap((call) =>
    sentences[call] ? [{ call, sentence: sentences[call] }] : [],
  )
  return {
    toAsk: withSentence.filter(({ call }) => granted.includes(call)),
    others: withSentence.filter(({ call }) => !granted.includes(call)),
    faults: calls
      .filter((call) => !sentences[call])
      .map(
        (call) => `The app calls ${call}, and scripts/zalo/permissions.ts does not say what for`,
      ),
  }
}

const phoneQuestions: [RegExp, string][] = [
  [
    /geolocation\.getCurrentPosition/,
    'Vị trí: khi người dân bấm “Vị trí của tôi” để tìm đơn vị gần nhất hoặc chỉ chỗ trong phản ánh.',
  ],
  [
    /mediaDevices\.getUserMedia|\.getUserMedia\(/,
    'Máy ảnh: khi người dân bấm quét mã mà Zalo không có máy quét riêng; hình không rời khỏi máy.',
  ],
]

/** Questions that the phone itself asks of the person, found in the package's code, each with its sentence. */
export async function phoneQuestionsOf(directory: string): Promise<string[]> {
  const scripts = (await filesBelow(directory)).filter((name) => name.endsWith('.js'))
  const texts = await Promise.all(
    scripts.map((name) => readFile(path.join(directory, name), 'utf8')),
  )
  return phoneQuestions
    .filter(([call]) => texts.some((text) => call.test(text)))
    .map(([, sentence]) => sentence)
}

/** What `zalo-sdk.ts` takes from the SDK. */
export async function takenFromSdk(): Promise<string[]> {
  const file = path.join(rootDir, 'miniapp/src/platform/host/zalo-sdk.ts')
  return /export \{([^}]+)\}/.exec(await readFile(file, 'utf8'))?.[1]?.match(/\w+/g) ?? []
}

/** Functions of which the SDK's own description says that the console has to grant them first. */
export async function grantedByConsole(): Promise<string[]> {
  const file = path.join(rootDir, 'node_modules/zmp-sdk/apis/index.d.ts')
  const text = await readFile(file, 'utf8')
  const described = text.matchAll(
    /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*declare (?:const|function) (\w+)/g,
  )
  return [...described]
    .filter(([, words]) => words!.includes('@requirePermission'))
    .map((m) => m[2]!)
}
