/** Frauds as they are told and words of the regions, written where search was weakest; it was tuned on them. */
export const fraudTuningLines = `
scam
có người gọi nói là trung tá công an điều tra tôi | gia-danh-cong-an-vien-kiem-sat-toa-an, cuoc-goi-tu-xung-cong-an-vneid, dung-la-cong-an
ho bat toi chuyen tien vao tai khoan tam giu cua bo cong an | gia-danh-cong-an-vien-kiem-sat-toa-an
gọi zalo mặc cảnh phục dọa bắt | gia-danh-cong-an-vien-kiem-sat-toa-an
tự xưng tòa án gửi giấy triệu tập qua điện thoại | gia-danh-cong-an-vien-kiem-sat-toa-an
bảo tôi đứng tên sim rác lừa đảo phải hợp tác điều tra | gia-danh-cong-an-vien-kiem-sat-toa-an, khoa-sim-chua-chuan-hoa
cán bộ xã gọi hướng dẫn cài định danh mức 2 qua mạng | gia-danh-can-bo-vneid, cuoc-goi-tu-xung-cong-an-vneid
bấm vào đường dẫn cập nhật căn cước xong điện thoại bị điều khiển | gia-danh-can-bo-vneid, cuoc-goi-tu-xung-cong-an-vneid, vua-chuyen-tien-cho-ke-lua-dao
goi bao bo sung thong tin thue ho kinh doanh gui duong link | gia-mao-trang-co-quan-doanh-nghiep, gia-danh-can-bo-vneid
nhân viên tiền nước bảo quét mã đóng tiền | gia-mao-trang-co-quan-doanh-nghiep, hai-muoi-lam-kich-ban-2026
website giống hệt cổng dịch vụ công | gia-mao-trang-co-quan-doanh-nghiep
con bị tai nạn ở trường phải đóng viện phí | gia-danh-giao-vien-y-te-bao-cap-cuu
bác sĩ chợ rẫy gọi xin tiền mổ cho con | gia-danh-giao-vien-y-te-bao-cap-cuu
tổng đài ngân hàng gọi hỏi mã otp | gia-danh-ngan-hang-cong-ty-tai-chinh, tin-nhan-thuong-hieu-gia
mở thẻ tín dụng hạn mức cao qua điện thoại | gia-danh-ngan-hang-cong-ty-tai-chinh
tin nhan bidv bao dang nhap thiet bi la | tin-nhan-thuong-hieu-gia
sms tên vietinbank kèm đường dẫn | tin-nhan-thuong-hieu-gia
mobifone báo sim sai thông tin khóa trong hai giờ | khoa-sim-chua-chuan-hoa
vina gọi nâng cấp sim 5g bắt đọc mã | khoa-sim-chua-chuan-hoa, lay-cap-telegram-otp
bạn cũ nhắn messenger nhờ chuyển khoản giùm | chiem-tai-khoan-mang-xa-hoi-vay-tien
zalo đăng nhập máy lạ bị chiếm mất | chiem-tai-khoan-mang-xa-hoi-vay-tien
gửi link vote cuộc thi bé xinh | chiem-tai-khoan-mang-xa-hoi-vay-tien
telegram gửi mã đăng nhập | lay-cap-telegram-otp
mẹ gọi video hình mờ tiếng rè xin chuyển tiền | deepfake-goi-video-muon-tien, goi-video-muon-tien-gap
máy tính ghép mặt người quen | deepfake-goi-video-muon-tien, goi-video-muon-tien-gap
ai đó dọa đăng ảnh khỏa thân của tôi | cat-ghep-anh-nhay-cam-tong-tien
chat sex bị quay màn hình đòi tiền | cat-ghep-anh-nhay-cam-tong-tien
đầu tư lúc đầu có lãi sau rút không được | dau-tu-lai-cao-tien-ao
thầy dạy chứng khoán trên zalo bảo nạp thêm | dau-tu-lai-cao-tien-ao
san tien so hua loi nhuan 30 phan tram | dau-tu-lai-cao-tien-ao
bán hàng đa cấp lôi kéo người già | dau-tu-lai-cao-tien-ao
việc online xem video youtube nhận tiền | tuyen-cong-tac-vien-online
cộng tác viên lazada nạp tiền làm nhiệm vụ | tuyen-cong-tac-vien-online
cho con thi người mẫu nhí đóng tiền | tuyen-cong-tac-vien-online
đi xuất khẩu lao động chui lương nghìn đô | tuyen-dung-mua-ban-nguoi, tuyen-cong-tac-vien-online
em họ bị lừa qua biên giới bắt làm lừa đảo | tuyen-dung-mua-ban-nguoi
yêu qua mạng gửi kiện hàng kẹt ở sân bay | lua-tinh-cam-buu-kien
kỹ sư dầu khí nước ngoài muốn gửi vàng cho tôi | lua-tinh-cam-buu-kien
nguoi yeu quen tren tinder ru nap tien | ung-dung-tinh-cam-lua-dao, lua-tinh-cam-buu-kien, dau-tu-lai-cao-tien-ao
trúng thưởng xe sh phải nộp thuế trước | lua-tinh-cam-buu-kien
mua điện thoại livestream nhận hàng dởm | rao-ban-hang-gia-tren-mang
shop nhận tiền rồi khóa facebook | rao-ban-hang-gia-tren-mang
bưu cục gọi có đơn hàng bắt chuyển tiền trước | rao-ban-hang-gia-tren-mang
khách mua hàng đưa ảnh đã chuyển khoản giả | bien-lai-chuyen-tien-gia
tiền lạ vào tài khoản rồi có người đòi | chuyen-nham-tien
app vay tien doa gui anh cho nguoi than | app-co-bac-tin-dung-den
chơi bài online bị mất hết tiền | app-co-bac-tin-dung-den
game đổi thưởng | app-co-bac-tin-dung-den
bao lô chắc thắng | app-co-bac-tin-dung-den
đội thu hồi tiền lừa đảo trên facebook | dich-vu-lay-lai-tien-lua-dao
đóng phí để lấy lại tiền bị lừa | dich-vu-lay-lai-tien-lua-dao
tour đà lạt giá rẻ chuyển cọc xong mất liên lạc | combo-du-lich-gia-re
phòng khách sạn đặt trên fanpage giả | combo-du-lich-gia-re
mua ve xe ve que tren mang bi lua | qua-tet-ve-xe-gia
giấy báo nhập học giả đòi đóng tiền | gia-danh-truong-hoc-hoc-bong
du học miễn phí đóng cọc visa | gia-danh-truong-hoc-hoc-bong
có người trả 2 triệu để mượn thẻ atm của tôi | ban-cho-thue-tai-khoan-ngan-hang, cho-thue-muon-tai-khoan-ngan-hang
sinh viên bị nhốt trong nhà trọ làm theo công an giả | bat-coc-online, bat-coc-online-doi-tien-chuoc
gọi báo con gái bị bắt cóc đòi 500 triệu | bat-coc-online, bat-coc-online-doi-tien-chuoc, 113
bị đăng ký vay tiền bằng cccd của mình | danh-cap-can-cuoc-de-vay
nghe điện thoại bị trừ hết tiền có thật không | tin-gia-cuoc-goi-mat-tien
đã bấm link lạ giờ phải làm gì | vua-chuyen-tien-cho-ke-lua-dao, kiem-tra-lua-dao, tra-so-lua-dao
trót chuyển tiền rồi mới biết bị lừa | vua-chuyen-tien-cho-ke-lua-dao
tin nhan phat nguoi gia | kiem-tra-phat-nguoi-an-toan
số điện thoại này có phải lừa đảo | tra-so-lua-dao, kiem-tra-lua-dao, dung-la-cong-an
kiểm tra giúp tôi người gọi có phải công an | dung-la-cong-an
region
chi mô làm căn cước rứa | cap-the-can-cuoc-tu-du-14-tuoi, lien-he
hôm bữa làm căn cước tới chừ chưa có | ho-so, ho-so-bi-tra-lai-tre-hen
cà vẹt xe bị ướt rách nát | doi-chung-nhan-dang-ky-bien-so-xe, cap-lai-chung-nhan-dang-ky-bien-so-xe
bảng số mờ hết trơn | doi-chung-nhan-dang-ky-bien-so-xe
hai vợ chồng dọn ra ở riêng làm hộ khẩu riêng | tach-ho
đi làm hộ chiếu cho má | cap-ho-chieu-pho-thong
bà cố chín mươi tuổi nằm một chỗ làm căn cước | lam-can-cuoc-tai-nha
lụm được điện thoại của người ta | nhat-duoc-cua-roi
hụi chết chủ hụi bỏ trốn | viec-tranh-chap-dan-su, to-giac
thằng bạn mượn xe rồi đem cầm luôn | to-giac, 113, to-giac-toi-pham, to-giac-toi-pham-o-dau
xe bị tông ngoài đường làm sao | 113, tai-nan-giao-thong-lam-gi, 115
đụng xe rồi thằng kia bỏ chạy | 113, tai-nan-giao-thong-lam-gi
không đội nón lúc chạy xe | xe-may-khong-mu
xe hơi dừng đèn đỏ lấn vạch | o-to-vuot-den-do, muc-phat
vượt đèn vàng phạt mấy | xe-may-vuot-den-do, o-to-vuot-den-do, muc-phat
chạy xe lạng lách bị công an hốt | xe-may-lang-lach, lay-lai-xe-bi-tam-giu, o-to-lang-lach
chạy nhanh quá bị bắn tốc độ | xe-may-toc-do-5-10, xe-may-toc-do-10-20, xe-may-toc-do-tren-20, o-to-toc-do-5-10, o-to-toc-do-10-20, o-to-toc-do-20-35, muc-phat
vừa chạy xe vừa bấm điện thoại | xe-may-dien-thoai, o-to-dien-thoai
uống vài lon bia chạy xe về có sao hông | xe-may-con-duoi-0-25, xe-may-con-0-25-0-4, xe-may-con-tren-0-4, muc-phat, o-to-con-duoi-0-25
chưa đủ tuổi mà chạy xe | tu-16-den-18-lai-mo-to, tu-14-den-16-lai-xe
giao xe cho thằng con chưa có bằng | giao-xe-may-cho-nguoi-khong-du-dieu-kien
quên mang bảo hiểm xe | xe-may-khong-bao-hiem, o-to-khong-bao-hiem
tụi xã hội đen chặn cửa | 113, to-giac
ổng đánh bả hoài | 113
hàng xóm chửi lộn um sùm | phan-anh, 113
nhà bên cạnh đốt rác khói mù | phan-anh, 114
dân chơi đập đá trong phòng trọ | to-giac, 113, to-giac-toi-pham
bài bạc sát phạt thâu đêm | to-giac, 113, to-giac-toi-pham
con nhỏ nhà tui chưa có giấy tờ chi hết | viec-khai-sinh, khai-bao-thong-tin-cu-tru, cap-the-can-cuoc-duoi-14-tuoi
cưới vợ người lào làm giấy ở đâu | viec-dang-ky-ket-hon
xin giấy chưa vợ | viec-xac-nhan-doc-than
ông nội mới chết làm giấy khai tử | viec-khai-tu, lien-thong-khai-tu-cu-tru
đi bộ đội có phải cắt khẩu | viec-nghia-vu-quan-su, xoa-dang-ky-thuong-tru, di-lam-xa-co-bi-xoa-thuong-tru
nhà tui có khách tây ngủ lại | nguoi-nuoc-ngoai-den-o-nha-toi, khai-bao-tam-tru-nguoi-nuoc-ngoai
ở đậu nhà dì thì khai báo chi | thong-bao-luu-tru, dang-ky-tam-tru, nha-co-khach-ngu-lai
coi hồ sơ làm tới đâu rồi | ho-so
chê cán bộ làm việc lề mề | phan-anh, danh-gia, ho-so-bi-tra-lai-tre-hen
`
