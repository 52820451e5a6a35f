/** Written after search was tuned on frauds and words of regions, asked once, and never tuned on. */
export const lastHeldOutLines = `
scam
nó nói tôi bị phạt nguội đưa số tài khoản lạ bảo chuyển | kiem-tra-phat-nguoi-an-toan, gia-danh-cong-an-vien-kiem-sat-toa-an
cán bộ thuế gọi kêu tải ứng dụng etax | gia-mao-trang-co-quan-doanh-nghiep, gia-danh-can-bo-vneid
gia canh sat goi doa toi ban ma tuy | gia-danh-cong-an-vien-kiem-sat-toa-an
bắt tôi kê khai tài sản qua zoom | gia-danh-cong-an-vien-kiem-sat-toa-an
điện thoại tự thao tác sau khi cài dịch vụ công | gia-danh-can-bo-vneid, cuoc-goi-tu-xung-cong-an-vneid
bạn thân mượn tiền qua facebook có phải thật không | chiem-tai-khoan-mang-xa-hoi-vay-tien, goi-video-muon-tien-gap, deepfake-goi-video-muon-tien
nick fb bi hack roi lam sao lay lai | chiem-tai-khoan-mang-xa-hoi-vay-tien
cháu tôi nhắn tin bảo bị tai nạn nhờ chuyển viện phí | gia-danh-giao-vien-y-te-bao-cap-cuu, chiem-tai-khoan-mang-xa-hoi-vay-tien
khóa học làm giàu đầu tư coin | dau-tu-lai-cao-tien-ao
cô bán hàng rủ góp tiền mua đất lãi cao | dau-tu-lai-cao-tien-ao
lam viec online 200k moi ngay | tuyen-cong-tac-vien-online
viết bài đánh giá sản phẩm nhận tiền phải cọc | tuyen-cong-tac-vien-online
sang thái làm game lương ba mươi triệu | tuyen-dung-mua-ban-nguoi, tuyen-cong-tac-vien-online
bạn trai hàn quốc trên mạng gửi va li tiền | lua-tinh-cam-buu-kien, ung-dung-tinh-cam-lua-dao
mua áo trên mạng không giống hình | rao-ban-hang-gia-tren-mang
nhận hàng mở ra toàn giấy vụn | rao-ban-hang-gia-tren-mang
kẻ lừa đảo đưa biên lai ngân hàng giả lấy hàng | bien-lai-chuyen-tien-gia
có người gửi nhầm tôi 5 triệu có nên trả luôn không | chuyen-nham-tien
tín dụng đen cho vay trên điện thoại | app-co-bac-tin-dung-den, to-giac
web cá độ bóng đá | app-co-bac-tin-dung-den
luật sư online nhận đòi lại tiền | dich-vu-lay-lai-tien-lua-dao
đặt vé tàu về tết trên facebook | qua-tet-ve-xe-gia
trường đại học gửi thư báo đậu đòi đóng tiền trước | gia-danh-truong-hoc-hoc-bong
ai đó bảo mở tài khoản ngân hàng cho họ dùng | ban-cho-thue-tai-khoan-ngan-hang, cho-thue-muon-tai-khoan-ngan-hang
con trai bị dụ vào nhà nghỉ rồi tắt máy đòi tiền | bat-coc-online, bat-coc-online-doi-tien-chuoc
ngân hàng nhắn tôi nợ mà tôi chưa từng vay | danh-cap-can-cuoc-de-vay, app-co-bac-tin-dung-den
mở link xong mất sạch tiền trong thẻ | vua-chuyen-tien-cho-ke-lua-dao, gia-mao-trang-co-quan-doanh-nghiep
lừa đảo bán vé ca nhạc | combo-du-lich-gia-re, rao-ban-hang-gia-tren-mang, qua-tet-ve-xe-gia, kiem-tra-lua-dao
kiểm tra số này phải lừa đảo hông | tra-so-lua-dao, kiem-tra-lua-dao
công an có gọi điện bắt chuyển tiền không | gia-danh-cong-an-vien-kiem-sat-toa-an, cong-an-khong-bao-gio, dung-la-cong-an
region
tui bị giựt cái giỏ xách | 113
thằng ăn trộm leo rào vô nhà | 113, to-giac
ba tui té xe gãy chân | 115, tai-nan-giao-thong-lam-gi, 113
nhà kế bên uống rượu la lối tới khuya | phan-anh, 113
mất tờ giấy xe biết làm sao | cap-lai-chung-nhan-dang-ky-bien-so-xe
xe bán cho người ta mà chưa sang tên | sang-ten-xe, ban-xe-giu-lai-bien-so, thu-hoi-dang-ky-xe
con gái tui mười sáu tuổi chạy xe phân khối lớn | tu-16-den-18-lai-mo-to
không gạt xi nhan bị phạt nhiêu | xe-may-khong-xi-nhan
đậu xe hơi trên đường cao tốc | o-to-do-cao-toc
vô đường cấm một chiều | xe-may-nguoc-chieu, o-to-nguoc-chieu
làm thẻ căn cước cho nội bị liệt | lam-can-cuoc-tai-nha
tách khẩu ra khỏi nhà chồng | tach-ho, dang-ky-thuong-tru, tach-ho-co-can-chu-ho-dong-y
con mới sanh nhập khẩu ở đâu | dang-ky-cu-tru-cho-con-moi-sinh, lien-thong-khai-sinh-cu-tru, dang-ky-thuong-tru
tụi nó tụ tập cờ bạc sau chùa | to-giac, 113
bị bạn giựt tiền hụi | viec-tranh-chap-dan-su
rớt cái passport ở sân bay | trinh-bao-mat-ho-chieu, mat-ho-chieu-bao-trong-bao-lau
thẻ căn cước bị gãy làm hai khúc | cap-lai-the-can-cuoc, cap-doi-the-can-cuoc
bà ngoại lẫn đi lạc từ sáng | 113
dượng tui ở úc về ngủ lại vài bữa | nguoi-nuoc-ngoai-den-o-nha-toi, khai-bao-tam-tru-nguoi-nuoc-ngoai, thong-bao-luu-tru, nha-co-khach-ngu-lai
cái biển số bị cong queo xin đổi | doi-chung-nhan-dang-ky-bien-so-xe
`
