/**
 * Frauds as they are told: who calls, by which way, under which pretext:
 * `said, said > meant, meant > how close`.
 */
export const fraudWords = `
vietcombank, vcb, agribank, bidv, vietinbank, techcombank, mb bank, mbbank, sacombank, acb, vpbank, tpbank, vib, hdbank, shb, ví momo, momo, zalopay > ngân hàng > 0.95
viettel, vinaphone, vina, mobifone, mobi, vietnamobile, viễn thông, tổng đài mạng > nhà mạng, sim > 0.9
lazada, tiki, sendo, tiktok shop, livestream, shop online, mua hàng online, bán hàng online > mua online, shopee > 0.9
bưu cục, ghtk, ghn, giao hàng tiết kiệm, giao hàng nhanh, viettel post, đơn hàng, hàng dởm, hàng nhái, hàng đểu > giao hàng, hàng giả > 0.9
forex, usdt, token, ngoại hối, sàn vàng, lợi nhuận, lãi cao, lời cao, cam kết lãi, góp vốn, rút không được, không rút được, không cho rút > đầu tư, tiền ảo > 0.85
tinder, bumble, làm quen qua mạng, quen qua mạng, quen trên mạng, yêu qua mạng, kết bạn qua mạng, người yêu mạng, tìm bạn đời > lừa tình, hẹn hò, kết bạn > 0.9
kiện hàng, gói quà, thùng hàng, kẹt sân bay, phí hải quan, sĩ quan, kỹ sư nước ngoài, bác sĩ quân y, ở sân bay > quà nước ngoài, bưu kiện > 0.9
cảnh phục, mặc quân phục, trung tá, đại úy, thiếu tá, điều tra viên, hợp tác điều tra, phục vụ điều tra, điều tra tôi, giấy triệu tập, lệnh bắt giam, tài khoản tạm giữ, dọa bắt, sim rác, bộ công an gọi > giả danh công an, lệnh bắt > 0.9
bác sĩ gọi, bệnh viện gọi, thầy cô gọi, cô giáo gọi, nhà trường gọi, mổ cho con, tiền mổ, tai nạn ở trường, con bị tai nạn, cháu bị tai nạn, chợ rẫy, đóng viện phí > con cấp cứu, viện phí > 0.9
bình chọn, vote, messenger, bị chiếm zalo, chiếm mất, máy lạ, mất zalo, mất tài khoản facebook, nhờ chuyển khoản, mượn tiền qua zalo > chiếm tài khoản, hack zalo, mất facebook > 0.85
giọng nói giả, giống giọng, hình mờ, tiếng rè, mặt đơ, ai giả, trí tuệ nhân tạo, giả khuôn mặt > deepfake, gọi video giả > 0.9
khỏa thân, chat sex, phim sex, clip sex, ảnh sex, hình nhạy cảm, tung clip, phát tán ảnh, đăng ảnh, quay màn hình > ảnh nhạy cảm, tống tiền > 0.9
hoa hồng, đơn ảo, giật đơn, nhiệm vụ, like video, xem video, việc online, việc tại nhà, làm thêm, làm online, nạp tiền làm nhiệm vụ > làm nhiệm vụ, cộng tác viên > 0.9
biên giới, myanmar, miến điện, tam giác vàng, lao động chui, bị bán sang, bị ép làm lừa đảo > việc nước ngoài, mua bán người > 0.85
vay app, app vay, vay qua app, vay nhanh, bốc bát họ, chơi bài online, đánh bài online, game bài, game đổi thưởng, nổ hũ, tài xỉu online, cá cược, bao lô, soi cầu, chốt số > vay nóng, cờ bạc, tín dụng đen > 0.85
lấy lại tiền lừa đảo, lấy lại tiền bị lừa, thu hồi tiền lừa, lấy lại tiền treo, thu hồi tiền, đòi lại tiền lừa > lấy lại tiền, thu hồi tiền > 0.9
tour du lịch, homestay, villa, resort, fanpage khách sạn, đặt tour, tiền cọc phòng > tour giá rẻ, đặt phòng > 0.9
vé xe tết, vé về quê, vé xe về quê, vé xe khách, vé tàu tết > vé tết, vé xe giả > 0.9
du học, giấy báo nhập học, học phí, phí nhập học, giữ chỗ học > học bổng, nhập học > 0.85
mượn thẻ atm, thuê thẻ, mua thẻ atm, bán thẻ ngân hàng, nhận tiền hộ, nhận tiền giùm, mở tài khoản hộ, cho mượn thẻ > thuê tài khoản, bán tài khoản > 0.9
tiền lạ, tiền lạ vào tài khoản, tự nhiên có tiền, nhận được tiền lạ, chuyển lộn, chuyển lộn tiền, chuyển khoản nhầm > chuyển nhầm > 0.95
chuyển khoản giả, đã chuyển khoản giả, ảnh chuyển khoản giả, bill, hóa đơn chuyển khoản > biên lai giả, bill giả > 0.9
trang web giả, website giả, web nhái, giống hệt trang, giống hệt cổng, website giống, giả trang dịch vụ công > trang giả, web giả > 0.95
tiền điện, tiền nước, nhân viên điện lực, bấm link, bấm vào link, bấm vào đường dẫn, đường dẫn, đường link > trang giả, link lạ > 0.75
bị điều khiển, chiếm quyền điện thoại, chiếm quyền điều khiển, định danh qua mạng, định danh qua điện thoại, kích hoạt qua điện thoại, hướng dẫn cài, cài định danh > vneid giả, cài vneid > 0.9
trót chuyển, lỡ chuyển, đã chuyển tiền, vừa chuyển khoản, bấm link lạ rồi, đã bấm link, lỡ bấm link, mới biết bị lừa > vừa chuyển tiền cho kẻ lừa đảo, trình báo lừa đảo > 0.9
đứng tên vay, đứng tên nợ, bị vay tiền, vay bằng cccd của mình, vay tiền bằng cccd, lộ thông tin, lộ cccd, lộ căn cước, mang nợ > vay nợ tên tôi, lộ căn cước > 0.9
công an giả, làm theo công an giả, bị nhốt trong nhà trọ, tự nhốt, ép tự nhốt, gọi báo bị bắt cóc > bắt cóc online, giả danh công an > 0.85
`
