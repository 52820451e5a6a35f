/**
 * Written from what people come for, before search was tuned, and never tuned on: how well search does
 * here is how well it does for a stranger. The report keeps quiet about what is missed here.
 */
export const heldOutLines = `
telex
mats ther cawn cuwowcs | cap-lai-the-can-cuoc, mat-the-can-cuoc-lam-lai-tren-mang
dooir the can cuwowc | cap-doi-the-can-cuoc
tamj vawngs | khai-bao-tam-vang
khos vneid | khoa-mo-khoa-tai-khoan-dinh-danh
phanr anhs can bo | phan-anh
xacs nhaajn cuw trus | xac-nhan-thong-tin-cu-tru
cong an xax hoanf long | cong-an-xa-hoan-long
vni
d9a8ng ky1 xe ma1y | dang-ky-xe-lan-dau
ho65 chie61u | cap-ho-chieu-pho-thong
tha6m3 d9i5nh pccc | tham-dinh-thiet-ke-phong-chay
to61 ca1o can bo | to-cao
con da61u | dang-ky-mau-con-dau
bi5 cu7o71p | 113
no-marks
lam the can cuoc lan dau cho chau 15 tuoi | cap-the-can-cuoc-tu-du-14-tuoi
doi dia chi tren can cuoc | cap-doi-the-can-cuoc, doi-the-can-cuoc-do-sap-xep-dia-gioi, xa-phuong-doi-ten-co-phai-doi-giay-to
dang ky o cho em trai vao ho khau | dang-ky-thuong-tru
chuyen nha sang xa khac | dang-ky-thuong-tru, dang-ky-tam-tru, dieu-chinh-thong-tin-cu-tru
moi ve que dang ky o | dang-ky-thuong-tru, dang-ky-tam-tru
bien so xe bi mo nhin khong ro | doi-chung-nhan-dang-ky-bien-so-xe
mo nha nghi can giay phep gi | cap-giay-chung-nhan-dieu-kien-an-ninh-trat-tu
bang lai xe may sap het han | doi-giay-phep-lai-xe
toi can ly lich tu phap de di xuat khau lao dong | cap-phieu-ly-lich-tu-phap
nop don khieu nai o dau | khieu-nai
typo
căn cước côg dân hỏng | cap-lai-the-can-cuoc, cap-doi-the-can-cuoc
thẻ căn cươc trẻ am | cap-the-can-cuoc-duoi-14-tuoi
đăng ki thường chú | dang-ky-thuong-tru
gia hạng tạm trú | gia-han-tam-tru
tách hôj khẩu | tach-ho
lưu chú qua đêm | thong-bao-luu-tru, nha-co-khach-ngu-lai
sang tên đôi chủ xe | sang-ten-xe
đấu giá biển xố | dau-gia-bien-so-xe
tố giát tội phạm | to-giac, to-giac-toi-pham-o-dau, to-giac-toi-pham
xuất nhập kảnh | phong-quan-ly-xuat-nhap-canh
region
xe máy bị chôm | 113, to-giac, to-giac-toi-pham-o-dau, to-giac-toi-pham
tía tôi qua đời xóa hộ khẩu | xoa-dang-ky-thuong-tru
làm giấy xe cho chiếc xế mới tậu | dang-ky-xe-lan-dau
bị lừa đảo lấy sạch tiền trong thẻ | vua-chuyen-tien-cho-ke-lua-dao, bao-lua-dao
thuê phòng ở ghép báo công an | dang-ky-tam-tru
đi làm hộ chiếu cho sắp nhỏ | cap-ho-chieu-pho-thong, lam-ho-chieu-cho-con
quán nhậu kế bên làm ồn cả đêm | phan-anh
con nít có làm căn cước được hông | cap-the-can-cuoc-duoi-14-tuoi, lam-can-cuoc-cho-con-duoi-6-tuoi
bán xe mà chưa sang tên có bị gì hôn | sang-ten-xe, ban-xe-giu-lai-bien-so, thu-hoi-dang-ky-xe
abbreviation
cmnd hết hạn | cap-doi-the-can-cuoc
hc mất | trinh-bao-mat-ho-chieu
đk thường trú cho vk | dang-ky-thuong-tru
đổi blx | doi-giay-phep-lai-xe
pa05 | phong-an-ninh-mang-va-phong-chong-toi-pham-su-dung-cong-nghe-cao
ct08 | xac-nhan-thong-tin-cu-tru
thẻ tt nnn | cap-the-tam-tru-nguoi-nuoc-ngoai
csgt hưng yên | phong-canh-sat-giao-thong
dvc nộp hồ sơ tra cứu | ho-so
luật cc 2023 | 26-2023-qh15
long
xin hỏi nhà tôi có thêm người ở trọ thì chủ nhà có phải ra công an báo không | dang-ky-tam-tru, thong-bao-luu-tru, khai-bao-thong-tin-cu-tru, nha-co-khach-ngu-lai
em vừa cưới chồng giờ muốn chuyển khẩu về bên chồng thì làm thế nào ạ | dang-ky-thuong-tru
con gái tôi sinh năm 2012 năm nay đã đủ tuổi làm căn cước chưa | cap-the-can-cuoc-tu-du-14-tuoi
tôi làm rơi căn cước ở hà nội có xin cấp lại ngay ở đó được không | cap-lai-the-can-cuoc
cho hỏi hộ chiếu của tôi sắp hết hạn có phải về tận tỉnh để đổi không | cap-ho-chieu-pho-thong
nhà em mới mua ô tô cũ của người ở tỉnh khác thì đăng ký lại thế nào | sang-ten-xe
vì sao đi nộp giấy tờ mà cán bộ cứ bắt phô tô căn cước trong khi đã có vneid | khong-phai-nop-giay-to-da-co-tren-vneid
tôi muốn mở dịch vụ cầm đồ thì phải xin giấy phép ở chỗ nào | cap-giay-chung-nhan-dieu-kien-an-ninh-trat-tu
có người xưng là nhân viên ngân hàng đòi mã otp thì phải làm sao | gia-danh-ngan-hang-cong-ty-tai-chinh, tin-nhan-thuong-hieu-gia, kiem-tra-lua-dao
tôi muốn biết kết quả hồ sơ đã nộp ở công an tỉnh đến đâu rồi | ho-so
từ ngày bỏ công an huyện thì làm căn cước ở chỗ nào cho gần | khong-con-cong-an-huyen-den-dau, cap-the-can-cuoc-tu-du-14-tuoi, lien-he
em trai tôi bị ghi sai năm sinh trên hệ thống dân cư thì sửa ở đâu | thong-tin-dan-cu-bi-sai, dieu-chinh-thong-tin-dan-cu
action
phản ánh chuyện mất vệ sinh ngoài đường | phan-anh
kiến nghị với công an | phan-anh
cảm ơn công an xã | phan-anh, danh-gia
trả lời phản ánh của tôi | theo-doi
bao giờ có kết quả hồ sơ | ho-so
mã hồ sơ | ho-so
nhận xét về cán bộ một cửa | danh-gia
báo tin tội phạm không nêu tên | to-giac, to-giac-toi-pham
báo công an có sòng bạc | to-giac, to-giac-toi-pham
học luật giao thông | trac-nghiem
đề thi thử luật | trac-nghiem
tra cứu số tài khoản lừa đảo | tra-so-lua-dao, kiem-tra-lua-dao
trình báo bị lừa đảo qua mạng | bao-lua-dao, vua-chuyen-tien-cho-ke-lua-dao
emergency
bị chặn đường cướp xe | 113
nhà có kẻ đột nhập | 113
xô xát ở quán bia | 113
xe tải tông người | 113, 115
chập điện cháy xưởng | 114
khói bốc lên từ nhà bên | 114
rơi xuống sông | 114
người già ngã bất tỉnh | 115
đẻ rơi trên đường | 115
bố đánh con | 113, 111
có kẻ sàm sỡ | 113
goi 114 | 114
place
xã nghĩa trụ | cong-an-xa-nghia-tru
cong an lac dao | cong-an-xa-lac-dao
công an phường trà lý | cong-an-phuong-tra-ly
quang lịch | cong-an-xa-quang-lich
đông quan | cong-an-xa-dong-quan
số máy công an xã đoàn đào | cong-an-xa-doan-dao
xã tân thuận ở đâu | cong-an-xa-tan-thuan
ca xã long hưng | cong-an-xa-long-hung
phòng ma túy | phong-canh-sat-dieu-tra-toi-pham-ve-ma-tuy
công an huyện vũ thư | cong-an-xa-vu-thu, khong-con-cong-an-huyen-den-dau
not-ours
làm giấy chứng nhận độc thân ở đâu | viec-xac-nhan-doc-than
khai sinh trễ hạn | viec-khai-sinh, lien-thong-khai-sinh-cu-tru
photo công chứng | viec-chung-thuc
tách thửa đất | viec-dat-dai
rút bảo hiểm xã hội một lần | viec-bao-hiem
mở cửa hàng tạp hóa xin giấy phép | viec-dang-ky-kinh-doanh
đăng ký cưới | viec-dang-ky-ket-hon
tiền trợ cấp xã hội | viec-tro-cap
khám nghĩa vụ | viec-nghia-vu-quan-su
thuế thu nhập cá nhân | viec-thue
hạn đăng kiểm | viec-dang-kiem
answer
đổi căn cước mất bao nhiêu tiền | cap-doi-the-can-cuoc
hộ chiếu mấy ngày thì có | cap-ho-chieu-pho-thong
xác nhận cư trú cần giấy tờ gì | xac-nhan-thong-tin-cu-tru
đăng ký xe tạm thời lệ phí bao nhiêu | dang-ky-xe-tam-thoi
làm lại biển số xe bao lâu | cap-lai-chung-nhan-dang-ky-bien-so-xe
xoa thuong tru o dau | xoa-dang-ky-thuong-tru
thi phuc hoi diem bang lai ton bao nhieu | kiem-tra-phuc-hoi-diem-giay-phep-lai-xe
khôi phục hộ chiếu cần mang gì | khoi-phuc-gia-tri-ho-chieu
trẻ mấy tuổi được làm thẻ căn cước | cap-the-can-cuoc-duoi-14-tuoi, cap-the-can-cuoc-tu-du-14-tuoi
thu hồi biển số lệ phí | thu-hoi-dang-ky-xe
english
apply for passport | cap-ho-chieu-pho-thong
motorbike registration | dang-ky-xe-lan-dau
report a crime | to-giac, 113, to-giac-toi-pham
police station | cong-an-tinh-hung-yen, lien-he, 113
foreigner temporary residence | khai-bao-tam-tru-nguoi-nuoc-ngoai
fire emergency | 114
identity card for children | cap-the-can-cuoc-duoi-14-tuoi
extend visa | gia-han-tam-tru-nguoi-nuoc-ngoai
scam
app cài vneid lạ | gia-danh-can-bo-vneid, cuoc-goi-tu-xung-cong-an-vneid
lừa mua vé máy bay | combo-du-lich-gia-re, qua-tet-ve-xe-gia
bạn nhắn tin facebook vay tiền | chiem-tai-khoan-mang-xa-hoi-vay-tien
dọa khóa thuê bao | khoa-sim-chua-chuan-hoa
dụ mua số đề | app-co-bac-tin-dung-den
công an gọi điện bắt chuyển tiền | gia-danh-cong-an-vien-kiem-sat-toa-an
bị lấy căn cước đi vay tiền | danh-cap-can-cuoc-de-vay
scam
có người xưng cảnh sát giao thông gọi báo nộp phạt | kiem-tra-phat-nguoi-an-toan, gia-danh-cong-an-vien-kiem-sat-toa-an, cuoc-goi-tu-xung-cong-an-vneid
bi lua tien qua telegram | lay-cap-telegram-otp, vua-chuyen-tien-cho-ke-lua-dao, tuyen-cong-tac-vien-online
ai đó gửi mã otp cho tôi rồi xin lại | lay-cap-telegram-otp, tin-nhan-thuong-hieu-gia, gia-danh-ngan-hang-cong-ty-tai-chinh
mua ve tau tet tren mang | qua-tet-ve-xe-gia, combo-du-lich-gia-re
gọi điện đòi nợ dù tôi không vay | app-co-bac-tin-dung-den, chuyen-nham-tien, danh-cap-can-cuoc-de-vay
cho thue so tai khoan ngan hang kiem tien | ban-cho-thue-tai-khoan-ngan-hang, cho-thue-muon-tai-khoan-ngan-hang
long
tôi làm mất hộ chiếu ở nước ngoài thì phải làm gì để về nước | trinh-bao-mat-ho-chieu, mat-ho-chieu-bao-trong-bao-lau
anh trai cho tôi chiếc xe máy thì làm giấy tờ sang tên thế nào | sang-ten-xe
con tôi sắp mười bốn tuổi có cần làm lại thẻ căn cước không | cap-the-can-cuoc-tu-du-14-tuoi, cap-doi-the-can-cuoc
em bị quên mật khẩu vneid mà số điện thoại cũ không dùng nữa | doi-so-dien-thoai-vneid, khoa-mo-khoa-tai-khoan-dinh-danh
hàng xóm mở loa hát karaoke tới khuya thì báo cho ai | phan-anh, 113
có cần về quê để đổi căn cước không hay làm ở đâu cũng được | cap-doi-the-can-cuoc
region
tui bị lụm mất cái căn cước | cap-lai-the-can-cuoc
thằng nhỏ nhà tui chưa có giấy khai sanh | viec-khai-sinh
xe bị cảnh sát kéo về đồn lấy lại sao | lay-lai-xe-bi-tam-giu
làm hộ khẩu cho vợ mới cưới | dang-ky-thuong-tru
no-marks
xin xac nhan noi o de di xin viec | xac-nhan-thong-tin-cu-tru
bi nguoi la bam theo ve nha | 113
o to cua cong ty doi bien so | doi-chung-nhan-dang-ky-bien-so-xe
may tuoi duoc thi bang lai xe may | thi-giay-phep-lai-xe, doi-giay-phep-lai-xe
lam the can cuoc cho em be moi sinh | cap-the-can-cuoc-duoi-14-tuoi, lam-can-cuoc-cho-con-duoi-6-tuoi
typo
đổi bằn lái xe | doi-giay-phep-lai-xe
cấp lại cà vẹc xe | cap-lai-chung-nhan-dang-ky-bien-so-xe
tách khẫu | tach-ho
telex
mats bawngf lais xe | cap-lai-giay-phep-lai-xe
ddoori bieern soos | doi-chung-nhan-dang-ky-bien-so-xe
`
