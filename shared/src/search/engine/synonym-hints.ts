/**
 * What people say when they need something that has another name; weaker than a name of it:
 * `said, said > meant, meant > how close`.
 */
export const leadsTo = `
tt > thường trú, tạm trú > 0.7
hộ khẩu, hk, sổ hộ khẩu > thường trú, cư trú > 0.6
ct01, tờ khai ct01, mẫu ct01 > tờ khai thay đổi thông tin cư trú, đăng ký thường trú, đăng ký tạm trú > 0.7
a1, a2, b1, b2, c1, bằng a1, bằng a2, bằng b1, bằng b2, bằng c, bằng lái xe máy, bằng xe máy, bằng lái ô tô, bằng ô tô > giấy phép lái xe > 0.75
lý lịch, phiếu số 1, phiếu số 2, tiền án, tiền sự, án tích, sở tư pháp > lý lịch tư pháp > 0.8
sở gtvt, sở giao thông, sở giao thông vận tải > giấy phép lái xe > 0.8
mức 2, mức độ 2, định danh mức 2 > định danh điện tử mức độ 2, định danh điện tử > 0.8
mất, rơi, đánh rơi, thất lạc > cấp lại, trình báo mất > 0.6
hỏng, gãy, rách, hư, hư hỏng, bong tróc > cấp lại, cấp đổi > 0.6
đổi sang, chuyển sang > đổi, cấp đổi > 0.8
mờ, phai > đổi, cấp đổi > 0.5
hết hạn, quá hạn, sắp hết hạn, hết thời hạn > cấp đổi, đổi, gia hạn > 0.65
làm lại, xin lại, in lại > cấp lại > 0.9
làm căn cước, làm cccd, làm thẻ căn cước, làm cc, làm thẻ cccd > cấp thẻ căn cước, làm căn cước > 0.9
làm mới, xin cấp, làm lần đầu > cấp > 0.7
sai thông tin, sai tên, sai ngày sinh, sửa thông tin, đổi tên > điều chỉnh thông tin, cấp đổi > 0.6
nhập khẩu, nhập hộ khẩu, chuyển hộ khẩu, chuyển khẩu, nhập hộ, làm hộ khẩu, nhập tịch hộ > đăng ký thường trú > 0.9
cắt khẩu, xóa khẩu, cắt hộ khẩu, xóa hộ khẩu > xóa đăng ký thường trú > 0.9
tách khẩu, tách hộ khẩu, tách sổ, tách sổ hộ khẩu > tách hộ > 0.95
ở trọ, thuê trọ, nhà trọ, phòng trọ, thuê nhà, trọ > tạm trú > 0.7
sđt, số điện thoại, địa chỉ, liên hệ, trụ sở, đường dây nóng, giờ mở cửa, giờ làm việc, lịch làm việc > công an, phòng > 0.5
qua đêm, ngủ lại, ở lại, ở nhờ, khách đến chơi > lưu trú > 0.7
đi vắng, vắng nhà, đi xa > tạm vắng > 0.8
sinh con, mới sinh, trẻ sơ sinh, mới đẻ > đăng ký thường trú, dưới 6 tuổi, dưới 14 tuổi > 0.5
trẻ em, trẻ con, em bé, cho con, con nhỏ, cho bé, cho cháu > dưới 14 tuổi, dưới 6 tuổi > 0.7
bán xe, mua xe cũ, mua bán xe, chuyển nhượng xe, tặng xe, cho xe, đổi chủ xe > sang tên > 0.8
xe mới, mua xe, bấm biển, bấm biển số, làm biển số, bốc biển > đăng ký xe lần đầu > 0.8
đi nước ngoài, du lịch nước ngoài, đi du học, xuất khẩu lao động > hộ chiếu > 0.7
trừ điểm, hết điểm, mất điểm, cộng điểm > phục hồi điểm > 0.7
lừa, lừa tiền, lừa gạt > lừa đảo > 0.85
hack, mất nick > chiếm đoạt tài khoản, chiếm tài khoản, chiếm quyền > 0.8
công an giả, giả công an > giả danh công an > 0.95
tống tiền, đe dọa, dọa > cưỡng đoạt, tống tiền > 0.6
việc nhẹ lương cao, việc làm online, chốt đơn > cộng tác viên > 0.8
cá độ, lô đề, số đề, đánh bạc > đánh đề, cờ bạc > 0.8
ck, chuyển khoản > chuyển tiền > 0.8
tk > tài khoản > 0.85
karaoke, cầm đồ, khách sạn, nhà nghỉ, massage, xoa bóp, vũ trường > điều kiện về an ninh trật tự > 0.7
mộc, dấu công ty, khắc dấu, làm dấu > con dấu > 0.85
cứu hỏa > phòng cháy > 0.7
công an huyện, công an quận, công an thị xã > công an xã, công an phường > 0.5
cảnh sát khu vực, csgt xã, công an khu vực > công an xã, công an phường > 0.6
đăng ký vneid, kích hoạt vneid, cài vneid, đăng ký định danh, kích hoạt định danh > cấp tài khoản định danh > 0.85
đăng ký, đk > cấp > 0.5
xe máy, mô tô, xe mô tô, ô tô, xe ô tô, xe hơi, oto, xe con > xe > 0.7
`
