/** As people put it who are in trouble: frauds, quarrels, long sentences; search was tuned on them too. */
export const streetTuningLines = `
scam
shipper gọi bảo chuyển khoản tiền hàng trước | rao-ban-hang-gia-tren-mang, kiem-tra-lua-dao
goi dien bao con nam vien can tien mo gap | gia-danh-giao-vien-y-te-bao-cap-cuu
bao trung thuong xe may phai dong phi truoc | lua-tinh-cam-buu-kien
công an phường gọi bảo lên làm lại dữ liệu dân cư | gia-danh-can-bo-vneid, cuoc-goi-tu-xung-cong-an-vneid
nhan vien dien luc gui link hoan tien | gia-mao-trang-co-quan-doanh-nghiep
mời đầu tư chứng khoán trong nhóm zalo | dau-tu-lai-cao-tien-ao
làm nhiệm vụ like tiktok kiếm tiền rút không được | tuyen-cong-tac-vien-online
vay tiền online bắt đóng phí trước mới giải ngân | gia-danh-ngan-hang-cong-ty-tai-chinh, app-co-bac-tin-dung-den
người nước ngoài gửi quà bị hải quan giữ | lua-tinh-cam-buu-kien
nha mang goi khoa sim 2 chieu | khoa-sim-chua-chuan-hoa
bạn gọi video mượn tiền mà mặt giật giật | deepfake-goi-video-muon-tien, goi-video-muon-tien-gap
co nguoi chuyen nham tien vao tai khoan toi | chuyen-nham-tien
khach gui anh chuyen khoan ma tien khong ve | bien-lai-chuyen-tien-gia
dat phong khach san xong mat tien coc | combo-du-lich-gia-re
mua vé máy bay trên facebook bị lừa | combo-du-lich-gia-re
luật sư trên mạng nhận lấy lại tiền bị lừa | dich-vu-lay-lai-tien-lua-dao
bị gọi dọa tung ảnh nóng đòi tiền | cat-ghep-anh-nhay-cam-tong-tien
ru sang campuchia lam viec luong cao | tuyen-dung-mua-ban-nguoi
toa an goi dien thoai bao toi no tien | gia-danh-cong-an-vien-kiem-sat-toa-an
viện kiểm sát gửi lệnh bắt qua zalo | gia-danh-cong-an-vien-kiem-sat-toa-an
nhận tin nhắn ngân hàng bảo tài khoản bị trừ tiền kèm link | tin-nhan-thuong-hieu-gia
nâng hạn mức thẻ tín dụng bị mất tiền | gia-danh-ngan-hang-cong-ty-tai-chinh
bị lấy ảnh cccd đi vay app | danh-cap-can-cuoc-de-vay
con tôi bị ép tự nhốt trong nhà nghỉ đòi tiền chuộc | bat-coc-online, bat-coc-online-doi-tien-chuoc
bị mất nick zalo nhắn tin vay tiền khắp nơi | chiem-tai-khoan-mang-xa-hoi-vay-tien
cho mượn tài khoản ngân hàng có sao không | ban-cho-thue-tai-khoan-ngan-hang, cho-thue-muon-tai-khoan-ngan-hang
tai ung dung dich vu cong gia | gia-danh-can-bo-vneid, gia-mao-trang-co-quan-doanh-nghiep
thuế gọi điện bảo cài app | gia-mao-trang-co-quan-doanh-nghiep, gia-danh-can-bo-vneid
app hẹn hò bắt nạp tiền | ung-dung-tinh-cam-lua-dao
mua hàng online giao hàng rởm | rao-ban-hang-gia-tren-mang
quét mã qr lạ bị trừ tiền | hai-muoi-lam-kich-ban-2026, vua-chuyen-tien-cho-ke-lua-dao
nghe điện thoại lạ có mất tiền không | tin-gia-cuoc-goi-mat-tien
truong dai hoc goi dong hoc phi qua tai khoan ca nhan | gia-danh-truong-hoc-hoc-bong
đòi nợ thuê gọi khủng bố điện thoại | app-co-bac-tin-dung-den, to-giac, 113
bị tạt sơn vào nhà đòi nợ | to-giac, 113, app-co-bac-tin-dung-den
long
tôi bị mất điện thoại có cài vneid và sim chính chủ thì phải làm sao | mat-dien-thoai-co-vneid
bố tôi nằm liệt giường không lên công an làm căn cước được thì làm thế nào | lam-can-cuoc-tai-nha
tôi ở trọ bà chủ không cho đăng ký tạm trú thì có tự đăng ký được không | chu-nha-khong-ky-dang-ky-tam-tru
nhà tôi có người bà con việt kiều về chơi một tuần có phải báo công an không | nguoi-nuoc-ngoai-den-o-nha-toi, khai-bao-tam-tru-nguoi-nuoc-ngoai, nha-co-khach-ngu-lai, thong-bao-luu-tru
mua xe máy cũ của người quen không có giấy mua bán có sang tên được không | sang-ten-xe
căn cước công dân của tôi còn hạn đến 2030 có phải đổi sang thẻ mới không | dung-can-cuoc-cong-dan-den-het-han
con gái lấy chồng tỉnh khác muốn chuyển hộ khẩu về nhà chồng | dang-ky-thuong-tru
tôi muốn xem xe của tôi có bị camera phạt không | kiem-tra-phat-nguoi-an-toan
vợ chồng tôi mới mua nhà muốn nhập hộ khẩu về đó | dang-ky-thuong-tru
bằng lái xe của tôi bị gãy đôi giờ xin lại ở đâu | cap-lai-giay-phep-lai-xe, doi-giay-phep-lai-xe
xe tôi bị công an giam vì không bằng lái bao giờ lấy ra được | lay-lai-xe-bi-tam-giu
em trai tôi sắp đi nhật cần giấy chứng nhận không có tiền án | cap-phieu-ly-lich-tu-phap
bà nội tôi vừa mất gia đình cần làm những giấy tờ gì | lien-thong-khai-tu-cu-tru, xoa-dang-ky-thuong-tru, viec-khai-tu
muốn mở quán karaoke thì xin giấy phép an ninh ở đâu | cap-giay-chung-nhan-dieu-kien-an-ninh-trat-tu
hàng xóm nuôi chó thả rông cắn người báo ai | phan-anh, 113
cháu tôi năm nay 14 tuổi thì làm căn cước cần những gì | cap-the-can-cuoc-tu-du-14-tuoi, cap-the-can-cuoc-duoi-14-tuoi
em sinh con ở bệnh viện tỉnh khác giờ làm khai sinh và nhập khẩu cho bé thế nào | lien-thong-khai-sinh-cu-tru, viec-khai-sinh, dang-ky-cu-tru-cho-con-moi-sinh
nộp hồ sơ cả tháng rồi mà chưa thấy trả kết quả thì hỏi ai | ho-so-bi-tra-lai-tre-hen, ho-so
tôi nhặt được cái ví có căn cước của người khác thì nộp ở đâu | nhat-duoc-cua-roi
region
mất bóp có giấy tờ tùy thân | cap-lai-the-can-cuoc
hổng có bằng lái chạy xe phạt nhiêu | xe-may-khong-bang-den-125, xe-may-khong-bang-tren-125, muc-phat
mần giấy khai sanh cho sắp nhỏ | viec-khai-sinh, lien-thong-khai-sinh-cu-tru
tui muốn chuyển khẩu vô nhà vợ | dang-ky-thuong-tru
bị lấy cắp xe gắn máy trình báo chỗ nào | to-giac, 113
xe hai bánh cũ sang tên mần răng | sang-ten-xe
đi làm cái hộ chiếu mấy bữa thì có | cap-ho-chieu-pho-thong
nhậu xong lái xe máy bị bắt đóng nhiêu tiền | xe-may-con-duoi-0-25, xe-may-con-0-25-0-4, xe-may-con-tren-0-4, muc-phat
kiếm chỗ làm căn cước gần nhà | lien-he, cap-the-can-cuoc-tu-du-14-tuoi
tụi nó đá gà ăn tiền kế nhà tui | to-giac, 113
bị người ta quỵt nợ | viec-tranh-chap-dan-su
tía tui chết rồi xóa tên hộ khẩu mần sao | xoa-dang-ky-thuong-tru, lien-thong-khai-tu-cu-tru
no-marks
hut chich o ngo nha toi | to-giac, 113
nguoi la go cua luc nua dem | 113
bi nguoi khac dung ten toi vay tien | danh-cap-can-cuoc-de-vay
lam ho chieu o pleiku duoc khong | cap-ho-chieu-pho-thong
thu bay co lam can cuoc khong | cap-the-can-cuoc-tu-du-14-tuoi, lien-he
trom vao nha lay do | 113, to-giac
con toi bi bat nat o truong | to-giac, 111, 113, phan-anh
nhat duoc vi tien | nhat-duoc-cua-roi
danh nhau o quan nhau | 113
muon doi ten trong can cuoc | cap-doi-the-can-cuoc, viec-cai-chinh-ho-tich, dieu-chinh-thong-tin-dan-cu
bang lai bi tru diem xem o dau | kiem-tra-phuc-hoi-diem-giay-phep-lai-xe, giay-phep-lai-xe-bi-tru-het-diem
typo
hộ chíu trẻ em | lam-ho-chieu-cho-con, cap-ho-chieu-pho-thong
xác nhận cứ chú | xac-nhan-thong-tin-cu-tru
tạm chú cho người nước ngoài | khai-bao-tam-tru-nguoi-nuoc-ngoai, cap-the-tam-tru-nguoi-nuoc-ngoai, nguoi-nuoc-ngoai-den-o-nha-toi
căn cứoc công dân mất | cap-lai-the-can-cuoc
gấy phép lái xe hết hạng | doi-giay-phep-lai-xe
vnied mức hai | cap-tai-khoan-dinh-danh-muc-2
phạc nguội | kiem-tra-phat-nguoi-an-toan, nop-phat-nguoi
lừa đão qua mạn | vua-chuyen-tien-cho-ke-lua-dao, kiem-tra-lua-dao, bao-lua-dao
khai báo lưu chú | thong-bao-luu-tru
sổ hộ khẫu | so-ho-khau-giay-het-gia-tri, dang-ky-thuong-tru
vni
co6ng an phu7o72ng | lien-he
ma61t die65n thoa5i | mat-dien-thoai-co-vneid
telex
lafm hooj chieesu | cap-ho-chieu-pho-thong
bij luwaf ddaro | vua-chuyen-tien-cho-ke-lua-dao, kiem-tra-lua-dao, bao-lua-dao
pharn ansh coong an | phan-anh
scam
nguoi la goi tu xung ben vien thong doi cat so dien thoai | khoa-sim-chua-chuan-hoa
được mời tham gia nhóm đầu tư vàng ngoại hối lời cao | dau-tu-lai-cao-tien-ao
zalo cua em gai nhan muon tien chuyen khoan gap | chiem-tai-khoan-mang-xa-hoi-vay-tien, goi-video-muon-tien-gap, deepfake-goi-video-muon-tien
quen trai tây trên mạng đòi gửi tiền làm giấy tờ | lua-tinh-cam-buu-kien, ung-dung-tinh-cam-lua-dao
mua iphone trên facebook chuyển cọc xong bị chặn | rao-ban-hang-gia-tren-mang
họ bảo tôi liên quan đường dây rửa tiền | gia-danh-cong-an-vien-kiem-sat-toa-an
tai app vneid qua link zalo roi mat tien | gia-danh-can-bo-vneid, vua-chuyen-tien-cho-ke-lua-dao
bảo hiểm xã hội gọi bảo nhận tiền hỗ trợ | gia-mao-trang-co-quan-doanh-nghiep
tuyển người đóng gói tại nhà phải đặt cọc | tuyen-cong-tac-vien-online
long
chủ cũ đã chết mà xe chưa sang tên thì giờ làm thế nào | sang-ten-xe, ban-xe-giu-lai-bien-so
tôi từ quê lên thành phố thuê trọ đi làm có cần khai báo gì với công an không | dang-ky-tam-tru
con tôi được hai tháng tuổi thì làm hộ chiếu có cần đưa cháu đi không | lam-ho-chieu-cho-con, cap-ho-chieu-pho-thong
mẹ tôi tám mươi tuổi chưa có căn cước gắn chip đi lại khó | lam-can-cuoc-tai-nha, cap-doi-the-can-cuoc, cap-the-can-cuoc-tu-du-14-tuoi
sao vneid của tôi báo thông tin không trùng khớp | thong-tin-dan-cu-bi-sai, dieu-chinh-thong-tin-dan-cu
bằng lái xe máy hạng a1 cũ giấy bìa có phải đổi không | doi-giay-phep-lai-xe
khách sạn đòi giữ căn cước của khách có đúng luật không | ai-duoc-giu-the-can-cuoc
muốn gặp trưởng công an xã để trình bày thì hôm nào tiếp dân | gap-lanh-dao-cong-an
xe máy bị mất biển số giờ xin lại biển số cũ được không | cap-lai-chung-nhan-dang-ky-bien-so-xe
region
con tui mười bốn tuổi mần căn cước chưa | cap-the-can-cuoc-tu-du-14-tuoi
má tui rớt mất cái cà vẹt xe | cap-lai-chung-nhan-dang-ky-bien-so-xe
đi nhậu về bị thổi nồng độ phạt cỡ nào | xe-may-con-duoi-0-25, xe-may-con-0-25-0-4, xe-may-con-tren-0-4, muc-phat
bị tụi giang hồ tới nhà quậy phá đòi tiền | 113, to-giac, app-co-bac-tin-dung-den
coi giùm xe tui có bị phạt nguội hông | kiem-tra-phat-nguoi-an-toan
dì tui ở mỹ về chơi có phải trình công an hông | nguoi-nuoc-ngoai-den-o-nha-toi, khai-bao-tam-tru-nguoi-nuoc-ngoai, thong-bao-luu-tru, nha-co-khach-ngu-lai
no-marks
ket hon o dau | viec-dang-ky-ket-hon
con bi lac o cho | 113
lam mat giay khai sinh | viec-khai-sinh
muon cat ho khau chuyen di tinh khac | xoa-dang-ky-thuong-tru, dang-ky-thuong-tru
chu nha tro co phai khai bao khach thue | dang-ky-tam-tru, thong-bao-luu-tru, phong-chay-nha-tro
cho toi xin mau to khai tam tru | dang-ky-tam-tru
xe bi mat giay to goc | cap-lai-chung-nhan-dang-ky-bien-so-xe
thi bang lai xe may o dau | thi-giay-phep-lai-xe, doi-giay-phep-lai-xe, trac-nghiem, phong-canh-sat-giao-thong
typo
đăng kí thường chú | dang-ky-thuong-tru
căn cướt hết hạn | cap-doi-the-can-cuoc
phản ảnh công an xã | phan-anh
lí lich tư pháo | cap-phieu-ly-lich-tu-phap
vneid bi khoá | khoa-mo-khoa-tai-khoan-dinh-danh
`
