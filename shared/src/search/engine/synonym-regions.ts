/**
 * Words of the south, the centre and the north, and of the street, for what documents say plainly:
 * `said, said > meant, meant > how close`.
 */
export const regionalWords = `
rớt, làm rớt, đánh rớt, làm rơi, đánh mất, làm mất, bị mất, lạc mất, bị rơi > mất, cấp lại, trình báo mất > 0.65
mất ví, rơi ví, mất bóp, rớt bóp, mất túi xách, mất hết giấy tờ, mất giấy tờ, mất hết giấy tờ tùy thân > mất căn cước, cấp lại thẻ căn cước, cấp lại > 0.7
bể, nứt, trầy, bị bể, bị gãy, lột, sứt, móp, méo > đổi, cấp đổi, cấp lại, hỏng > 0.6
quá đát, hết đát, sắp hết hạn > hết hạn, đổi, cấp đổi > 0.75
xe gắn máy, xe honda, hon đa, xe hon đa, honda, xe tay ga, xe số, xế > xe máy, xe > 0.75
mướn, mướn nhà, mướn phòng, cho mướn, ở ghép, xóm trọ, phòng trọ, thuê phòng, khu trọ > thuê nhà, ở trọ, tạm trú > 0.75
gạt, bị gạt, gạt tiền, bợ tiền, lùa gà, bị lùa, lừa lấy tiền, lấy sạch tiền, mất sạch tiền, bị dụ, dính bẫy, bị lừa > bị lừa đảo, lừa đảo > 0.8
chôm, chỉa, thó, cuỗm, nẫng, khoắng, trộm mất, lấy trộm, bị lấy trộm, bị lấy cắp, bị mất cắp, nhập nha, ăn cắp, đạo chích, bị trộm, kẻ trộm, tên trộm, thằng trộm > mất trộm > 0.9
giựt, bị giựt, giựt đồ, giật đồ, bị giật, cướp giựt > cướp giật > 0.9
oánh nhau, uýnh nhau, đập nhau, quánh nhau, choảng nhau, đánh lộn, uýnh lộn, oánh lộn, đập lộn, hỗn chiến > đánh nhau > 0.92
con nít, sắp nhỏ, trẻ nhỏ, thằng cu, nhóc, đứa nhỏ, bé sơ sinh, mới đẻ, mới sinh, con gái, con trai, thằng cháu > trẻ, dưới 14 tuổi, cho con > 0.6
qua đời, tạ thế, đã mất, người chết, đã chết, chết rồi, mới mất > xóa đăng ký thường trú, khai tử > 0.6
om sòm, inh ỏi, ầm ĩ, ồn, làm ồn, ồn quá, gây ồn ào, mở nhạc, hát karaoke > gây ồn > 0.9
kế bên, nhà bên, sát vách, bên cạnh, láng giềng, nhà hàng xóm, lối xóm > hàng xóm > 0.8
phạt nhiêu, đóng nhiêu > mức phạt, phạt > 0.7
kiếng > kính > 0.92
tới ngủ, đến ngủ, lên chơi, đến chơi, ở chơi, ngủ nhờ, ngủ trọ, ngủ qua đêm, ở nhờ, ở mấy hôm > lưu trú, khách ngủ lại > 0.75
chuyển đến ở, chuyển tới ở, mới chuyển đến, dọn đến, dọn tới, dọn về, chuyển nhà, chuyển chỗ ở, đổi chỗ ở > đăng ký tạm trú, đăng ký thường trú > 0.65
đứng tên, mua lại, sang lại, mua xe, đổi tên chủ xe, xe cũ, chính chủ, không chính chủ > sang tên > 0.6
giấy xe, giấy tờ xe, giấy đăng ký xe, đăng ký xe máy, cà số > đăng ký xe, chứng nhận đăng ký > 0.8
giấy cư trú, giấy xác nhận thường trú, giấy xác nhận tạm trú, xác nhận hộ khẩu, xác nhận nhân khẩu > xác nhận thông tin về cư trú > 0.85
cưới vợ, lấy vợ, lấy chồng, về nhà chồng, nhà chồng, nhà vợ, cưới chồng > đăng ký thường trú > 0.4
đăng ký ở, đăng ký nơi ở, đăng ký chỗ ở, khai báo nơi ở > đăng ký thường trú, đăng ký tạm trú > 0.75
quên mật khẩu, không đăng nhập được, không vào được, bị khóa > mở khóa, khóa > 0.6
ảnh nóng, ảnh nhạy cảm, clip nóng, ghép ảnh, ghép mặt > ảnh nhạy cảm, cắt ghép ảnh > 0.85
khởi kiện, không đồng ý với quyết định, không hài lòng với quyết định, phạt oan, phạt sai > khiếu nại > 0.75
nón, nón bảo hiểm, đội nón > mũ bảo hiểm, mũ > 0.95
quẹo, cua gắt, quẹo cua, rẽ > chuyển hướng, rẽ > 0.9
leo lề, trên lề, lên lề, lề đường > vỉa hè > 0.95
đụng xe, xe đụng, bị đụng, bị tông, tông nhau, đụng nhau, quẹt xe, tông phải > đâm xe, tai nạn giao thông > 0.9
xỉu, té xỉu, té ngã, bất tỉnh nhân sự > ngất xỉu > 0.95
ghe, xuồng, chìm ghe, chìm xuồng, chìm đò > lật thuyền > 0.9
chạy nhanh, chạy quá nhanh, phóng nhanh, bắn tốc độ, chạy lố tốc độ, vượt tốc độ > quá tốc độ > 0.95
bấm điện thoại, vừa chạy vừa gọi, nghe phone, coi điện thoại, lướt điện thoại > điện thoại, dùng điện thoại > 0.9
cãi lộn, chửi lộn, chửi nhau, chửi bới, gây lộn, um sùm, rùm beng, la hét > gây ồn, mất trật tự > 0.9
đốt rác, xả rác, vứt rác, xả nước thải, hôi thối, khói bụi > mất vệ sinh, đổ rác bừa bãi > 0.95
lề mề, hống hách, cửa quyền, hạch sách, làm khó, chê cán bộ, quát nạt > thái độ cán bộ, cán bộ gây khó khăn > 0.9
xã hội đen, đầu gấu, đàn em, giang hồ, dân anh chị, chặn cửa, kéo đến nhà > giang hồ, côn đồ > 0.95
ổng đánh, chồng đập, chồng uýnh, ba đánh, bị chồng đánh, đánh vợ con, đánh mẹ > bạo lực gia đình, chồng đánh > 0.95
đập đá, chơi đá, bay lắc, cắn thuốc, chơi ke, hút cỏ, bán ma túy, bán thuốc lắc > sử dụng ma túy, ma túy > 0.95
bài bạc, đánh bài, sát phạt, sóc đĩa, lắc bầu cua, binh xập xám, đánh chắn, ba cây > đánh bạc, cờ bạc > 0.95
đem cầm, cầm luôn, mượn xe không trả, mượn rồi cầm, lấy luôn xe, ôm tiền bỏ trốn > mất xe, tố giác > 0.85
hụi, chơi hụi, giật hụi, chủ hụi, hụi chết, chơi họ, vỡ họ, giật họ > vỡ hụi > 0.95
nằm một chỗ, nằm liệt, liệt giường, già yếu, đi không được, không đi được, không đi lại được, không ngồi dậy, chín mươi tuổi, tám mươi tuổi, bà cố, ông cố, tai biến nằm > làm căn cước tại nhà, người già > 0.85
tới đâu rồi, đến đâu rồi, chưa có thẻ, tới chừ chưa có, chờ hoài, đợi mãi, chờ mãi, chưa lấy được > hồ sơ đến đâu rồi, trễ hẹn > 0.85
ra riêng, ở riêng, dọn ra riêng, hộ khẩu riêng, sổ riêng, cắt hộ riêng > tách hộ, hộ riêng > 0.9
ở đậu, ở ké, ở nhờ, tá túc, ngủ đậu > lưu trú, ở nhờ > 0.85
người lào, người trung quốc, người hàn quốc, người hàn, người nhật, người mỹ, người campuchia, người đài loan, ông tây, bà tây, ngoại kiều > người nước ngoài > 0.9
cưới, đám cưới, cưới vợ, cưới chồng, lấy vợ, lấy chồng > đăng ký kết hôn > 0.7
`
