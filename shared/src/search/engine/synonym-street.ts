/**
 * What people say of crime, fraud, quarrels and everyday trouble, and what documents call it, as
 * `said, said > meant, meant > how close`. Never "nhậu" alone: without marks it is the end of "đánh nhau".
 */
export const streetWords = `
giao hàng, shipper, bưu tá, hàng cod, đơn hàng lạ, giao hàng rởm, hàng rởm > mua online, hàng giả > 0.8
nằm viện, nhập viện, mổ gấp, bị tai nạn cần tiền, đang cấp cứu > con cấp cứu, viện phí > 0.85
trúng thưởng, trúng xe, trúng giải, nhận quà, gửi quà, hải quan giữ > trúng thưởng, quà nước ngoài > 0.9
đặt phòng, đặt cọc phòng, tiền cọc phòng, săn vé, mua vé máy bay, vé rẻ > đặt phòng, vé máy bay > 0.9
sang campuchia, qua campuchia, đi campuchia, qua cam, sang myanmar > campuchia, việc nước ngoài > 0.95
thuế gọi, cục thuế, chi cục thuế, hoàn thuế, cài app, tải app lạ, file apk > link apk, trang giả, link lạ > 0.7
làm lại dữ liệu, cập nhật dữ liệu, dữ liệu dân cư bị sai, đồng bộ dữ liệu > cập nhật dữ liệu, vneid giả > 0.7
chuyển khoản giả, ảnh chuyển khoản, tiền không về, tiền chưa về > chuyển khoản giả, biên lai giả > 0.9
tạt sơn, ném chất bẩn, khủng bố đòi nợ, siết nợ, xiết nợ, đòi nợ thuê > đòi nợ thuê, tín dụng đen > 0.9
quịt nợ, quỵt nợ, giật nợ, xù nợ, bùng nợ, không trả nợ, vay không trả > đòi nợ, tranh chấp > 0.8
đá gà, đá gà ăn tiền, chơi bài ăn tiền, xóc đĩa, tài xỉu, ghi đề, bầu cua > đánh bạc > 0.95
hút chích, xì ke, nghiện hút, chích choác, phê đá, ngáo đá, hàng trắng > sử dụng ma túy, ma túy > 0.95
gõ cửa, lạ mặt, rình rập, lảng vảng, bám theo, đi theo tôi, trèo tường > bị theo dõi, đột nhập, kẻ gian > 0.9
vào nhà lấy đồ, vô nhà lấy đồ, trộm vào nhà, trộm vô nhà, cạy cửa > trộm đột nhập, mất trộm > 0.95
bắt nạt, bạo lực học đường, bạn đánh, đánh hội đồng > trẻ em bị đánh, bị đánh > 0.85
chó cắn, chó dữ, nuôi chó, thả chó > chó thả rông > 0.9
nhặt được, lượm được, lụm được, nhặt của rơi, lượm của rơi > nhặt được của rơi > 0.95
giam xe, bị giam xe, xe bị giam, giữ xe, bị giữ xe, bắt xe, kéo xe > tạm giữ xe, lấy lại xe > 0.85
lấy xe ra, lấy ra được, chuộc xe, nhận lại xe > lấy lại xe > 0.85
camera phạt, dính camera, bị camera chụp, tra phạt nguội, xem phạt nguội > phạt nguội, kiểm tra phạt nguội > 0.9
nhậu xong, đi nhậu, uống rượu, uống bia, say xỉn, rượu bia, thổi nồng độ > có cồn, nồng độ cồn > 0.85
không bằng lái, không có bằng lái, chưa có bằng, hổng có bằng, không bằng > không bằng lái, không có bằng lái > 0.9
không có tiền án, không tiền án, chưa có tiền án, giấy không tiền án > lý lịch tư pháp > 0.95
nội vừa mất, ngoại vừa mất, bố vừa mất, mẹ vừa mất, ba vừa mất, má vừa mất, ông vừa mất, bà vừa mất, chồng vừa mất, vợ vừa mất, bố mới mất, mẹ mới mất, ông mới mất, bà mới mất, vừa qua đời > người thân mất, khai tử, xóa đăng ký thường trú > 0.9
khai sanh, giấy khai sanh, làm khai sanh > khai sinh > 0.98
giấy tờ tùy thân, giấy tùy thân > căn cước > 0.8
viễn thông gọi, cắt số điện thoại, cắt thuê bao, khóa thuê bao, cắt sim > khóa sim, nhà mạng > 0.9
rửa tiền, liên quan vụ án, liên quan đường dây, dính vụ án, lệnh bắt > giả danh công an, lệnh bắt > 0.9
chuyển cọc, đặt cọc mua, cọc xong, chặn facebook, mua trên mạng > lừa bán hàng, mua online > 0.85
đóng gói tại nhà, gia công tại nhà, làm tại nhà, xâu hạt, việc làm thêm > cộng tác viên, việc nhẹ lương cao > 0.85
nhận tiền hỗ trợ, nhận trợ cấp gọi, bảo hiểm gọi, hoàn tiền > trang giả, bhxh giả > 0.75
vneid qua link, vneid qua zalo, link vneid, app vneid lạ, vneid lạ > vneid giả, cài vneid > 0.9
bị lạc, đi lạc, lạc con, con lạc, lạc ở chợ, lạc đường > trẻ lạc, lạc mất con > 0.9
việt kiều, ở mỹ về, ở úc về, ở nước ngoài về, bên mỹ về > người nước ngoài, lưu trú > 0.85
giữ căn cước, cầm căn cước, giữ cccd, giữ giấy tờ, đòi giữ căn cước > giữ thẻ căn cước > 0.95
`
