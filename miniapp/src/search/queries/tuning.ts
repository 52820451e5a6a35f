/** What search was tuned on: the same kinds of difficulty as the held-out part. */
export const tuningLines = `
telex
căn cuoc công dana | cap-the-can-cuoc-tu-du-14-tuoi, cap-doi-the-can-cuoc, cap-lai-the-can-cuoc
ddoori bawngf lasi xe | doi-giay-phep-lai-xe
maats hooj chieesu | trinh-bao-mat-ho-chieu
casp laij the can cuoc | cap-lai-the-can-cuoc
ddinhj danh ddieenj tuwr | cap-tai-khoan-dinh-danh-muc-2
xoas dawng ky thuong tru | xoa-dang-ky-thuong-tru
bieern soos xe | doi-chung-nhan-dang-ky-bien-so-xe, cap-lai-chung-nhan-dang-ky-bien-so-xe, dang-ky-xe-lan-dau
thoong baos luuw trus | thong-bao-luu-tru
lamf passport ow dau | cap-ho-chieu-pho-thong
ca phuowngf phoos hieens | cong-an-phuong-pho-hien
gia hanj tamj trus | gia-han-tam-tru
toos giacs | to-giac, to-giac-toi-pham-o-dau, to-giac-toi-pham
vni
ca8n cu7o7c1 | cap-the-can-cuoc-tu-du-14-tuoi, cap-doi-the-can-cuoc, cap-lai-the-can-cuoc
ma61t ca8n cu7o71c | cap-lai-the-can-cuoc
ho65 kha63u | dang-ky-thuong-tru, so-ho-khau-giay-het-gia-tri
ta1ch ho65 | tach-ho
d9i5nh danh muc 2 | cap-tai-khoan-dinh-danh-muc-2
lu7u tru1 | thong-bao-luu-tru
lua2 d9a3o | vua-chuyen-tien-cho-ke-lua-dao, kiem-tra-lua-dao, bao-lua-dao
gia6y1 phe1p la1i xe | doi-giay-phep-lai-xe
khie61u na5i | khieu-nai
co6ng an xa4 le6 lo75i | cong-an-xa-le-loi
no-marks
lam can cuoc | cap-the-can-cuoc-tu-du-14-tuoi
can cuoc het han | cap-doi-the-can-cuoc
chu nha khong cho dang ky tam tru | chu-nha-khong-ky-dang-ky-tam-tru
nhap khau cho vo | dang-ky-thuong-tru
chuyen ho khau ve nha chong | dang-ky-thuong-tru
sua ten trong vneid | dieu-chinh-thong-tin-dan-cu, thong-tin-dan-cu-bi-sai
giay xac nhan cu tru | xac-nhan-thong-tin-cu-tru
quen mat khau vneid | khoa-mo-khoa-tai-khoan-dinh-danh, cap-tai-khoan-dinh-danh-muc-2
vay tien qua app bi doa | app-co-bac-tin-dung-den
mua xe cu chua sang ten | sang-ten-xe
bien so dep dau gia | dau-gia-bien-so-xe
khach tay thue nha | khai-bao-tam-tru-nguoi-nuoc-ngoai, nguoi-nuoc-ngoai-den-o-nha-toi
mo quan karaoke | cap-giay-chung-nhan-dieu-kien-an-ninh-trat-tu
di xa lau ngay khai bao gi | khai-bao-tam-vang
tham duyet pccc | tham-dinh-thiet-ke-phong-chay
so ho khau giay con dung khong | so-ho-khau-giay-het-gia-tri
van tay mo | van-tay-mo-khong-quet-duoc
doi bang lai xe qua mang | doi-giay-phep-lai-xe
can bo gay kho khan | phan-anh, khieu-nai
chup anh can cuoc co duoc deo kinh khong | cap-the-can-cuoc-tu-du-14-tuoi
typo
căng cước công dân | cap-the-can-cuoc-tu-du-14-tuoi, cap-doi-the-can-cuoc, cap-lai-the-can-cuoc
hộ chếu | cap-ho-chieu-pho-thong
hộ chiêu mất | trinh-bao-mat-ho-chieu
tạm chú tạm vắng | dang-ky-tam-tru, khai-bao-tam-vang
lý lịch tư phát | cap-phieu-ly-lich-tu-phap
đăng kí xe mấy | dang-ky-xe-lan-dau
vnied mức 2 | cap-tai-khoan-dinh-danh-muc-2
địng danh điện tử | cap-tai-khoan-dinh-danh-muc-2
khai báo tạm vắn | khai-bao-tam-vang
bằng lái xe bị hêt hạn | doi-giay-phep-lai-xe
con giấu công ty | dang-ky-mau-con-dau
xóa thường chú | xoa-dang-ky-thuong-tru
khiếu lại | khieu-nai
lừa đão | vua-chuyen-tien-cho-ke-lua-dao, kiem-tra-lua-dao, bao-lua-dao
phãn ánh | phan-anh
trình báo mất hộ chiêu | trinh-bao-mat-ho-chieu
mât xe | 113, to-giac, to-giac-toi-pham-o-dau, to-giac-toi-pham
region
bằng lái quá đát | doi-giay-phep-lai-xe
làm rớt căn cước | cap-lai-the-can-cuoc
kiếng xe bị đập | 113, to-giac, to-giac-toi-pham-o-dau, to-giac-toi-pham
mất cà vẹt honda | cap-lai-chung-nhan-dang-ky-bien-so-xe
bảng số xe bị bể | doi-chung-nhan-dang-ky-bien-so-xe, cap-lai-chung-nhan-dang-ky-bien-so-xe
má tôi muốn nhập hộ khẩu | dang-ky-thuong-tru
bị bợ tiền qua zalo | vua-chuyen-tien-cho-ke-lua-dao, chiem-tai-khoan-mang-xa-hoi-vay-tien
xe hơi đăng ký mới | dang-ky-xe-lan-dau
nhà kế bên mở nhạc ồn | phan-anh
bị ăn trộm gà | 113, to-giac, to-giac-toi-pham-o-dau, to-giac-toi-pham
mần giấy thông hành | cap-ho-chieu-pho-thong, giay-thong-hanh
thầy u tôi mất cắt khẩu | xoa-dang-ky-thuong-tru
bị giựt dây chuyền | 113
xin dấu mộc công ty | dang-ky-mau-con-dau
ở nhờ nhà người quen | thong-bao-luu-tru, dang-ky-tam-tru, nha-co-khach-ngu-lai
xe tui bán rồi mà còn đứng tên | sang-ten-xe, thu-hoi-dang-ky-xe, ban-xe-giu-lai-bien-so
abbreviation
lam lai cccd | cap-lai-the-can-cuoc
đổi cmnd sang cccd | cap-doi-the-can-cuoc, dung-can-cuoc-cong-dan-den-het-han
dktt cho con | dang-ky-thuong-tru, dang-ky-cu-tru-cho-con-moi-sinh, lien-thong-khai-sinh-cu-tru
đktt | dang-ky-thuong-tru
kt3 | dang-ky-tam-tru
ct07 | xac-nhan-thong-tin-cu-tru
ct01 | dang-ky-thuong-tru, dang-ky-tam-tru
lltp số 2 | cap-phieu-ly-lich-tu-phap
doi gplx | doi-giay-phep-lai-xe
mat blx | cap-lai-giay-phep-lai-xe, doi-giay-phep-lai-xe
bsx bi mat | cap-lai-chung-nhan-dang-ky-bien-so-xe
pc06 | phong-canh-sat-quan-ly-hanh-chinh-ve-trat-tu-xa-hoi
pc08 | phong-canh-sat-giao-thong
gcn antt | cap-giay-chung-nhan-dieu-kien-an-ninh-trat-tu
nđ 168 | 168-2024-nd-cp
sđt ca xã yên mỹ | cong-an-xa-yen-my
hc phổ thông | cap-ho-chieu-pho-thong
ttđb hết điểm | kiem-tra-phuc-hoi-diem-giay-phep-lai-xe, giay-phep-lai-xe-bi-tru-het-diem
nnn tạm trú | khai-bao-tam-tru-nguoi-nuoc-ngoai, gia-han-tam-tru-nguoi-nuoc-ngoai, cap-the-tam-tru-nguoi-nuoc-ngoai
tk ngân hàng cho thuê | cho-thue-muon-tai-khoan-ngan-hang, ban-cho-thue-tai-khoan-ngan-hang
long
có phải đổi sang căn cước mới khi còn căn cước công dân không | dung-can-cuoc-cong-dan-den-het-han
cho em hỏi thẻ căn cước công dân gắn chip của em bị gãy làm đôi thì xin cấp lại ở đâu ạ | cap-lai-the-can-cuoc
tôi bị mất thẻ căn cước giờ ngồi ở nhà làm lại trên mạng có được không | mat-the-can-cuoc-lam-lai-tren-mang, cap-lai-the-can-cuoc
con tôi được 5 tuổi có phải đưa đi chụp ảnh làm căn cước không | lam-can-cuoc-cho-con-duoi-6-tuoi
cháu nhà em sắp đủ 14 tuổi thì cần làm những gì | cap-the-can-cuoc-tu-du-14-tuoi, cap-doi-the-can-cuoc
tôi ở trọ mà chủ nhà nhất định không chịu ký giấy đăng ký tạm trú thì phải làm sao | chu-nha-khong-ky-dang-ky-tam-tru
hợp đồng thuê nhà viết tay có cần ra công chứng mới đăng ký tạm trú được không | hop-dong-thue-nha-khong-can-cong-chung
anh tôi ở mỹ về thăm nhà ở lại một tháng thì phải khai báo ở đâu | khai-bao-tam-tru-nguoi-nuoc-ngoai, nguoi-nuoc-ngoai-den-o-nha-toi, thong-bao-luu-tru
công ty mới thành lập muốn khắc dấu thì đăng ký mẫu dấu ở đâu | dang-ky-mau-con-dau
xe máy của tôi đã bán nhưng người mua chưa sang tên có sao không | sang-ten-xe, ban-xe-giu-lai-bien-so, thu-hoi-dang-ky-xe
tôi có bằng lái xe máy từ năm 1998 giờ muốn đổi sang thẻ nhựa | doi-giay-phep-lai-xe
bằng lái bị trừ hết 12 điểm thì bao giờ được thi lại | kiem-tra-phuc-hoi-diem-giay-phep-lai-xe, giay-phep-lai-xe-bi-tru-het-diem
giờ không còn công an huyện nữa thì tôi phải ra đâu làm giấy tờ | khong-con-cong-an-huyen-den-dau
sáp nhập xã rồi có phải đi đổi lại hết giấy tờ không | xa-phuong-doi-ten-co-phai-doi-giay-to
làm sao biết xe mình có bị phạt nguội hay không | kiem-tra-phat-nguoi-an-toan, nop-phat-nguoi
họ bảo công an gọi yêu cầu cập nhật vneid nếu không sẽ bị khóa tài khoản | cuoc-goi-tu-xung-cong-an-vneid, gia-danh-can-bo-vneid
tôi vừa lỡ chuyển khoản 20 triệu cho bọn lừa đảo bây giờ phải làm sao | vua-chuyen-tien-cho-ke-lua-dao
mẹ em làm mất hộ chiếu ở nước ngoài thì báo ở đâu | trinh-bao-mat-ho-chieu, mat-ho-chieu-bao-trong-bao-lau
tôi tìm thấy hộ chiếu đã báo mất thì còn dùng đi nước ngoài được không | tim-lai-ho-chieu-da-bao-mat, khoi-phuc-gia-tri-ho-chieu
vợ chồng tôi muốn tách ra ở riêng nhưng bố không đồng ý cho tách hộ | tach-ho-co-can-chu-ho-dong-y, tach-ho
con mới sinh được một tháng thì phải đăng ký thường trú trong bao lâu | dang-ky-cu-tru-cho-con-moi-sinh, dang-ky-thuong-tru, lien-thong-khai-sinh-cu-tru
khách sạn giữ căn cước của tôi lúc nhận phòng có đúng không | ai-duoc-giu-the-can-cuoc
làm giấy xác nhận cư trú tại nơi đang ở có được không hay phải về quê | xin-xac-nhan-cu-tru-o-dau, xac-nhan-thong-tin-cu-tru
nhờ giúp tôi mất điện thoại có vneid sợ kẻ gian dùng | mat-dien-thoai-co-vneid
muốn gặp trực tiếp giám đốc công an để trình bày sự việc | gap-lanh-dao-cong-an
cần phân biệt khiếu nại với tố cáo | khieu-nai-to-cao-phan-anh-khac-nhau
tôi không hài lòng với quyết định xử phạt thì làm đơn gì | khieu-nai
action
gửi phản ánh | phan-anh
phản ánh cán bộ nhũng nhiễu | phan-anh
góp ý | phan-anh
theo dõi phản ánh | theo-doi
tra cứu hồ sơ | ho-so
kiểm tra tình trạng hồ sơ | ho-so
xem giấy hẹn | ho-so
đánh giá cán bộ | danh-gia
đánh giá công an phường | danh-gia
tố giác | to-giac, to-giac-toi-pham
tố giác tội phạm | to-giac, to-giac-toi-pham
báo tin về tội phạm ẩn danh | to-giac, to-giac-toi-pham
tố giác đánh bạc | to-giac, to-giac-toi-pham
báo mất trộm | 113, to-giac, to-giac-toi-pham-o-dau, to-giac-toi-pham
bị mất trộm xe máy | 113, to-giac, to-giac-toi-pham-o-dau, to-giac-toi-pham
nhà bị trộm | 113, to-giac, to-giac-toi-pham
thi trắc nghiệm | trac-nghiem
luyện thi bằng lái | trac-nghiem
ôn 600 câu | trac-nghiem
đố vui | trac-nghiem
cuộc thi tìm hiểu pháp luật | cuoc-thi, trac-nghiem
tra số điện thoại | tra-so-lua-dao, kiem-tra-lua-dao
số tài khoản này có lừa đảo không | tra-so-lua-dao, kiem-tra-lua-dao
đường link này có lừa đảo không | tra-so-lua-dao, kiem-tra-lua-dao
có phải lừa đảo không | kiem-tra-lua-dao
báo số lừa đảo | bao-lua-dao
gửi tin báo | to-giac, phan-anh, to-giac-toi-pham
hàng xóm gây ồn | phan-anh
xe đỗ lấn chiếm vỉa hè | phan-anh
cỡ chữ | cai-dat
chế độ tối | cai-dat
thống kê | thong-ke
emergency
113 | 113
gọi công an | 113
gọi cảnh sát | 113
cứu | 113
cứu tôi với | 113
bị cướp | 113
cướp | 113
trộm | 113, to-giac, to-giac-toi-pham
đang bị đánh | 113
có người đánh nhau | 113
có người cầm dao | 113
giết người | 113
bị hiếp dâm | 113
bạo lực gia đình | 113
chong danh | 113
bi theo doi ngoai duong | 113
cháy | 114
hỏa hoạn | 114
chay rung | 114
cứu hỏa | 114
mắc kẹt trong thang máy | 114
nổ bình ga | 114
cấp cứu | 115
gọi xe cứu thương | 115
có người ngất xỉu | 115
tai nạn giao thông | 113, 115, tai-nan-giao-thong-lam-gi
đâm xe | 113, 115
bắt cóc trẻ em | 113
xâm hại trẻ em | 111, 113
tự tử | 113, 115
lạc người thân | 113
số khẩn cấp | 113, 114, 115
tong dai vneid | 19000368
cuộc gọi rác | 156
place
công an xã lê lợi | cong-an-xa-le-loi
le loi | cong-an-xa-le-loi
thư trì | cong-an-xa-thu-tri
thái bình | cong-an-phuong-thai-binh, cong-an-tinh-hung-yen
công an phường thái bình | cong-an-phuong-thai-binh
hưng hà | cong-an-xa-hung-ha
công an hưng hà ở chỗ nào | cong-an-xa-hung-ha
địa chỉ công an xã yên mỹ | cong-an-xa-yen-my
số điện thoại công an phường mỹ hào | cong-an-phuong-my-hao
công an xã đại đồng | cong-an-xa-dai-dong
dai dong | cong-an-xa-dai-dong
xã vũ tiên | cong-an-xa-vu-tien
công an xã bình minh | cong-an-xa-kien-xuong, cong-an-xa-me-so
hồng châu | cong-an-phuong-hong-chau
tân hưng | cong-an-xa-tan-hung
công an tỉnh | cong-an-tinh-hung-yen
giờ làm việc công an xã văn giang | cong-an-xa-van-giang
phòng xuất nhập cảnh | phong-quan-ly-xuat-nhap-canh
cảnh sát giao thông | phong-canh-sat-giao-thong
công an tân tiến | cong-an-xa-tan-tien
minh thọ | cong-an-xa-minh-tho
nam cường | cong-an-xa-nam-cuong
an ninh mạng | phong-an-ninh-mang-va-phong-chong-toi-pham-su-dung-cong-nghe-cao, 116-2025-qh15
phòng hình sự | phong-canh-sat-hinh-su
gần nhất công an | lien-he
quỳnh an | cong-an-xa-quynh-an
not-ours
độc thân | viec-xac-nhan-doc-than
xác nhận tình trạng hôn nhân | viec-xac-nhan-doc-than
xin giay doc than o dau | viec-xac-nhan-doc-than
khai sinh | viec-khai-sinh, lien-thong-khai-sinh-cu-tru
đăng ký khai sinh ở đâu | viec-khai-sinh, lien-thong-khai-sinh-cu-tru
trích lục khai sinh | viec-khai-sinh, lien-thong-khai-sinh-cu-tru
khai tử | viec-khai-tu, lien-thong-khai-tu-cu-tru
kết hôn với người nước ngoài | viec-dang-ky-ket-hon
công chứng giấy tờ | viec-chung-thuc
sao y bản chính | viec-chung-thuc
chứng thực chữ ký | viec-chung-thuc
sang tên sổ đỏ | viec-dat-dai
tranh chấp đất đai | viec-dat-dai
bảo hiểm y tế | viec-bao-hiem
làm thẻ bảo hiểm | viec-bao-hiem
giấy phép kinh doanh | viec-dang-ky-kinh-doanh
thành lập công ty | viec-dang-ky-kinh-doanh
ly hôn | viec-ly-hon
đăng kiểm xe | viec-dang-kiem
nghĩa vụ quân sự | viec-nghia-vu-quan-su
trợ cấp người cao tuổi | viec-tro-cap
hộ nghèo | viec-tro-cap
mã số thuế | viec-thue
xin phép xây nhà | viec-xay-dung
cải chính hộ tịch | viec-cai-chinh-ho-tich
đổi tên trong giấy khai sinh | viec-cai-chinh-ho-tich
nhận con nuôi | viec-nhan-con-nuoi
answer
làm căn cước bao nhiêu tiền | cap-the-can-cuoc-tu-du-14-tuoi
làm căn cước lần đầu mất bao lâu | cap-the-can-cuoc-tu-du-14-tuoi
lam lai can cuoc het bao nhieu | cap-lai-the-can-cuoc
đổi bằng lái lệ phí | doi-giay-phep-lai-xe
làm hộ chiếu cần gì | cap-ho-chieu-pho-thong
lam ho chieu o dau | cap-ho-chieu-pho-thong
đăng ký tạm trú mang gì | dang-ky-tam-tru
đăng ký tạm trú bao lâu có kết quả | dang-ky-tam-tru
sang tên xe bao lâu | sang-ten-xe
lệ phí đăng ký xe máy | dang-ky-xe-lan-dau
bao nhiêu tuổi được làm căn cước | cap-the-can-cuoc-tu-du-14-tuoi, cap-the-can-cuoc-duoi-14-tuoi
xác nhận cư trú mất phí không | xac-nhan-thong-tin-cu-tru
ai được đổi căn cước | cap-doi-the-can-cuoc
mất hộ chiếu báo ở đâu | trinh-bao-mat-ho-chieu, mat-ho-chieu-bao-trong-bao-lau
thu hoi bien so can giay to gi | thu-hoi-dang-ky-xe
thẻ tạm trú người nước ngoài giá bao nhiêu | cap-the-tam-tru-nguoi-nuoc-ngoai
english
lost id card | cap-lai-the-can-cuoc
renew passport | cap-ho-chieu-pho-thong
driving licence | doi-giay-phep-lai-xe
vehicle registration | dang-ky-xe-lan-dau
visa | cap-thi-thuc
residence card | cap-the-tam-tru-nguoi-nuoc-ngoai
temporary residence | khai-bao-tam-tru-nguoi-nuoc-ngoai, dang-ky-tam-tru
police | 113, cong-an-tinh-hung-yen
emergency | 113, 114, 115
fire | 114
ambulance | 115
scam | kiem-tra-lua-dao, vua-chuyen-tien-cho-ke-lua-dao
feedback | phan-anh
foreigner registration | khai-bao-tam-tru-nguoi-nuoc-ngoai
stolen bike | 113, to-giac, to-giac-toi-pham-o-dau, to-giac-toi-pham
`
