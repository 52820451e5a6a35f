/** Words of the south, the centre and the north, and of the street, for what documents say plainly. */
export const regionalWords: readonly { says: string[]; means: string[]; factor: number }[] = [
  {
    says: ['rớt', 'làm rớt', 'đánh rớt', 'làm rơi', 'đánh mất', 'làm mất', 'bị mất', 'lạc mất', 'bị rơi'],
    means: ['mất', 'cấp lại', 'trình báo mất'],
    factor: 0.65,
  },
  { says: ['mất ví', 'rơi ví', 'mất bóp', 'rớt bóp', 'mất túi xách', 'mất hết giấy tờ', 'mất giấy tờ', 'mất hết giấy tờ tùy thân'], means: ['mất căn cước', 'cấp lại thẻ căn cước', 'cấp lại'], factor: 0.7 },
  { says: ['bể', 'nứt', 'trầy', 'bị bể', 'bị gãy', 'lột', 'sứt', 'móp', 'méo'], means: ['đổi', 'cấp đổi', 'cấp lại', 'hỏng'], factor: 0.6 },
  { says: ['quá đát', 'hết đát', 'sắp hết hạn'], means: ['hết hạn', 'đổi', 'cấp đổi'], factor: 0.75 },
  { says: ['xe gắn máy', 'xe honda', 'hon đa', 'xe hon đa', 'honda', 'xe tay ga', 'xe số', 'xế'], means: ['xe máy', 'xe'], factor: 0.75 },
  { says: ['mướn', 'mướn nhà', 'mướn phòng', 'cho mướn', 'ở ghép', 'xóm trọ', 'phòng trọ', 'thuê phòng', 'khu trọ'], means: ['thuê nhà', 'ở trọ', 'tạm trú'], factor: 0.75 },
  {
    says: ['gạt', 'bị gạt', 'gạt tiền', 'bợ tiền', 'lùa gà', 'bị lùa', 'lừa lấy tiền', 'lấy sạch tiền', 'mất sạch tiền', 'bị dụ', 'dính bẫy', 'bị lừa'],
    means: ['bị lừa đảo', 'lừa đảo'],
    factor: 0.8,
  },
  {
    says: ['chôm', 'chỉa', 'thó', 'cuỗm', 'nẫng', 'khoắng', 'trộm mất', 'lấy trộm', 'bị lấy trộm', 'bị lấy cắp', 'bị mất cắp', 'nhập nha', 'ăn cắp', 'đạo chích', 'bị trộm', 'kẻ trộm', 'tên trộm', 'thằng trộm'],
    means: ['mất trộm'],
    factor: 0.9,
  },
  { says: ['giựt', 'bị giựt', 'giựt đồ', 'giật đồ', 'bị giật', 'cướp giựt'], means: ['cướp giật'], factor: 0.9 },
  { says: ['oánh nhau', 'uýnh nhau', 'đập nhau', 'quánh nhau', 'choảng nhau', 'đánh lộn', 'uýnh lộn', 'oánh lộn', 'đập lộn', 'hỗn chiến'], means: ['đánh nhau'], factor: 0.92 },
  { says: ['con nít', 'sắp nhỏ', 'trẻ nhỏ', 'thằng cu', 'nhóc', 'đứa nhỏ', 'bé sơ sinh', 'mới đẻ', 'mới sinh', 'con gái', 'con trai', 'thằng cháu'], means: ['trẻ', 'dưới 14 tuổi', 'cho con'], factor: 0.6 },
  { says: ['qua đời', 'tạ thế', 'đã mất', 'người chết', 'đã chết', 'chết rồi', 'mới mất'], means: ['xóa đăng ký thường trú', 'khai tử'], factor: 0.6 },
  { says: ['om sòm', 'inh ỏi', 'ầm ĩ', 'ồn', 'làm ồn', 'ồn quá', 'gây ồn ào', 'mở nhạc', 'hát karaoke'], means: ['gây ồn'], factor: 0.9 },
  { says: ['kế bên', 'nhà bên', 'sát vách', 'bên cạnh', 'láng giềng', 'nhà hàng xóm', 'lối xóm'], means: ['hàng xóm'], factor: 0.8 },
  { says: ['kiếng'], means: ['kính'], factor: 0.92 },
  { says: ['tới ngủ', 'đến ngủ', 'lên chơi', 'đến chơi', 'ở chơi', 'ngủ nhờ', 'ngủ trọ', 'ngủ qua đêm', 'ở nhờ', 'ở mấy hôm'], means: ['lưu trú', 'khách ngủ lại'], factor: 0.75 },
  { says: ['chuyển đến ở', 'chuyển tới ở', 'mới chuyển đến', 'dọn đến', 'dọn tới', 'dọn về', 'chuyển nhà', 'chuyển chỗ ở', 'đổi chỗ ở'], means: ['đăng ký tạm trú', 'đăng ký thường trú'], factor: 0.65 },
  { says: ['đứng tên', 'mua lại', 'sang lại', 'mua xe', 'đổi tên chủ xe', 'xe cũ', 'chính chủ', 'không chính chủ'], means: ['sang tên'], factor: 0.6 },
  { says: ['giấy xe', 'giấy tờ xe', 'giấy đăng ký xe', 'đăng ký xe máy', 'cà số'], means: ['đăng ký xe', 'chứng nhận đăng ký'], factor: 0.8 },
  { says: ['giấy cư trú', 'giấy xác nhận thường trú', 'giấy xác nhận tạm trú', 'xác nhận hộ khẩu', 'xác nhận nhân khẩu'], means: ['xác nhận thông tin về cư trú'], factor: 0.85 },
  { says: ['cưới vợ', 'lấy vợ', 'lấy chồng', 'về nhà chồng', 'nhà chồng', 'nhà vợ', 'cưới chồng'], means: ['đăng ký thường trú'], factor: 0.4 },
  { says: ['đăng ký ở', 'đăng ký nơi ở', 'đăng ký chỗ ở', 'khai báo nơi ở'], means: ['đăng ký thường trú', 'đăng ký tạm trú'], factor: 0.75 },
  { says: ['quên mật khẩu', 'không đăng nhập được', 'không vào được', 'bị khóa'], means: ['mở khóa', 'khóa'], factor: 0.6 },
  { says: ['ảnh nóng', 'ảnh nhạy cảm', 'clip nóng', 'ghép ảnh', 'ghép mặt'], means: ['ảnh nhạy cảm', 'cắt ghép ảnh'], factor: 0.85 },
  { says: ['khởi kiện', 'không đồng ý với quyết định', 'không hài lòng với quyết định', 'phạt oan', 'phạt sai'], means: ['khiếu nại'], factor: 0.75 },
]

/** "12 tuổi" leads to what is for that age. */
export const ages: readonly { says: string[]; means: string[]; factor: number }[] = [
  { says: yearsFrom(1, 5), means: ['dưới 6 tuổi', 'dưới 14 tuổi'], factor: 0.85 },
  { says: yearsFrom(6, 13), means: ['dưới 14 tuổi'], factor: 0.85 },
  { says: yearsFrom(15, 24), means: ['từ đủ 14 tuổi'], factor: 0.85 },
]

function yearsFrom(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => `${first + i} tuổi`)
}
