/** More of what search was tuned on, by other words for the same needs. */
export const moreTuningLines = `
telex
caawn cuwowcs bij maast | cap-lai-the-can-cuoc
hoj chieeus heets hanj | cap-ho-chieu-pho-thong
ddawng kys taamj trus | dang-ky-tam-tru
banwfg lais xe hết hạn | doi-giay-phep-lai-xe
can cuoc cong dan hêt hanj | cap-doi-the-can-cuoc
lys lijch tuw phaps | cap-phieu-ly-lich-tu-phap
tachs hooj khaaur | tach-ho
sang teen xe masy | sang-ten-xe
vni
can cuo7c1 cho con | cap-the-can-cuoc-duoi-14-tuoi
ho65 chie61u bi5 ma61t | trinh-bao-mat-ho-chieu
dang9 ky1 thuong7 tru1 | dang-ky-thuong-tru
d9a8ng ky1 ta5m tru1 | dang-ky-tam-tru
bie6n3 so61 xe bi mo | doi-chung-nhan-dang-ky-bien-so-xe
d9o6i3 bang ta82i lai1 xe | doi-giay-phep-lai-xe
lu7a2 d9a3o chuyen tien | vua-chuyen-tien-cho-ke-lua-dao
no-marks
con toi 12 tuoi lam the can cuoc | cap-the-can-cuoc-duoi-14-tuoi
toi vua chuyen den o phong tro | dang-ky-tam-tru
me toi mat roi xoa ten khoi ho khau | xoa-dang-ky-thuong-tru
nguoi han quoc o nho nha toi | khai-bao-tam-tru-nguoi-nuoc-ngoai, nguoi-nuoc-ngoai-den-o-nha-toi
ban xe cho nguoi khac | sang-ten-xe, thu-hoi-dang-ky-xe, ban-xe-giu-lai-bien-so
so dinh danh sai ngay sinh | dieu-chinh-thong-tin-dan-cu, thong-tin-dan-cu-bi-sai
xin giay cu tru de nop cho truong | xac-nhan-thong-tin-cu-tru
bi khoa vneid | khoa-mo-khoa-tai-khoan-dinh-danh
lam con dau cho hop tac xa | dang-ky-mau-con-dau
mo tiem cam do | cap-giay-chung-nhan-dieu-kien-an-ninh-trat-tu
typo
can cước bị mắt | cap-lai-the-can-cuoc
hộ chíu phổ thông | cap-ho-chieu-pho-thong
đang kí tạm trứ | dang-ky-tam-tru
lí lịt tư pháp | cap-phieu-ly-lich-tu-phap
đinh danh mưc 2 | cap-tai-khoan-dinh-danh-muc-2
sang tến xe máy cũ | sang-ten-xe
đăng ký xe lần đâu | dang-ky-xe-lan-dau
giấp phép lái xe | doi-giay-phep-lai-xe, cap-lai-giay-phep-lai-xe
phan anh cong ann | phan-anh
thuong trú cho vợ | dang-ky-thuong-tru
region
rớt bóp mất hết giấy tờ | cap-lai-the-can-cuoc
mần lại thẻ căn cước | cap-lai-the-can-cuoc
xe gắn máy mới mua làm giấy tờ | dang-ky-xe-lan-dau
thằng cháu mới đẻ làm căn cước | cap-the-can-cuoc-duoi-14-tuoi, lam-can-cuoc-cho-con-duoi-6-tuoi
bị gạt tiền trên mạng | vua-chuyen-tien-cho-ke-lua-dao, bao-lua-dao
u tôi già yếu không đi làm căn cước được | cap-the-can-cuoc-tu-du-14-tuoi, cap-doi-the-can-cuoc, lam-can-cuoc-tai-nha
đánh mất giấy tờ xe hon đa | cap-lai-chung-nhan-dang-ky-bien-so-xe
nhà cho mướn có người lạ tới ngủ | thong-bao-luu-tru, nha-co-khach-ngu-lai
hàng xóm hát hò om sòm | phan-anh
abbreviation
gplx bi tru het diem | giay-phep-lai-xe-bi-tru-het-diem, kiem-tra-phuc-hoi-diem-giay-phep-lai-xe
xnc hung yen | phong-quan-ly-xuat-nhap-canh
tk đddt mức 2 | cap-tai-khoan-dinh-danh-muc-2
mất cmt | cap-lai-the-can-cuoc
xn cư trú | xac-nhan-thong-tin-cu-tru
đk xe | dang-ky-xe-lan-dau
cnđkx mất | cap-lai-chung-nhan-dang-ky-bien-so-xe
ttbca 79 | 79-2024-tt-bca
luật trật tự atgt | 36-2024-qh15
gcn đk xe bị rách | doi-chung-nhan-dang-ky-bien-so-xe, cap-lai-chung-nhan-dang-ky-bien-so-xe
long
cho tôi hỏi có phải từ 14 tuổi là bắt buộc phải làm căn cước không ạ | cap-the-can-cuoc-tu-du-14-tuoi
em đi làm công nhân ở khu công nghiệp thuê phòng trọ thì phải đăng ký gì với công an | dang-ky-tam-tru
tôi bị mất ví trong đó có căn cước và bằng lái thì phải báo ở đâu và làm lại thế nào | cap-lai-the-can-cuoc, cap-lai-giay-phep-lai-xe
chồng tôi muốn nhập khẩu về nhà tôi thì cần những giấy tờ gì | dang-ky-thuong-tru
nhà tôi có anh em ở quê lên chơi ngủ lại mấy hôm có phải khai báo với công an không | thong-bao-luu-tru, nha-co-khach-ngu-lai
tôi mua lại chiếc xe máy của người quen giờ muốn đứng tên mình thì làm sao | sang-ten-xe
có người gọi điện bảo là công an yêu cầu tôi chuyển tiền vào tài khoản để điều tra có đúng không | gia-danh-cong-an-vien-kiem-sat-toa-an, cong-an-khong-bao-gio
thẻ căn cước của tôi sắp hết hạn rồi thì đổi ở đâu có được làm ở tỉnh khác không | cap-doi-the-can-cuoc
tôi đổi số điện thoại rồi giờ không đăng nhập được vneid phải làm gì | doi-so-dien-thoai-vneid
bố tôi đi làm ăn xa hơn một năm có bị cắt hộ khẩu không | di-lam-xa-co-bi-xoa-thuong-tru
hồ sơ của tôi nộp hai tuần rồi mà chưa thấy trả kết quả | ho-so-bi-tra-lai-tre-hen, ho-so
bên công ty bắt tôi nộp lý lịch tư pháp thì xin ở đâu | cap-phieu-ly-lich-tu-phap
action
góp ý thái độ làm việc của cán bộ | phan-anh
xem hồ sơ tới đâu rồi | ho-so
chấm điểm công an xã | danh-gia
muốn tố giác tội phạm giấu tên | to-giac, to-giac-toi-pham
luyện thi luật giao thông | trac-nghiem
kiểm tra số điện thoại lừa đảo | kiem-tra-lua-dao, tra-so-lua-dao
nhập mã theo dõi | theo-doi
khen cán bộ | phan-anh, danh-gia
báo có người buôn bán ma túy | to-giac, to-giac-toi-pham
báo tài khoản lừa đảo | bao-lua-dao
bị kẻ gian lấy mất xe đạp | to-giac, 113, to-giac-toi-pham-o-dau, to-giac-toi-pham
câu hỏi trắc nghiệm pháp luật | trac-nghiem
người gọi có đúng là công an không | dung-la-cong-an
chữ to hơn | cai-dat
số liệu thống kê | thong-ke
emergency
có trộm đang trong nhà | 113
đánh nhau ngoài đường | 113
cháy nhà | 114
chồng đánh vợ | 113
có người bị đâm | 113, 115
nhà hàng xóm bốc cháy | 114
tai nạn xe máy có người bị thương | 113, 115, tai-nan-giao-thong-lam-gi
đuối nước | 114, 115
trẻ em bị đánh đập | 111, 113
ong toi bi dot quy | 115
cuop giat tui xach | 113
bị bắt cóc | 113
place
công an xã Ái Quốc | cong-an-xa-ai-quoc
a sào | cong-an-xa-a-sao
ca phuong tran lam | cong-an-phuong-tran-lam
thu vu | cong-an-xa-thu-vu
công an xã tiên la ở đâu | cong-an-xa-tien-la
đồn công an mễ sở | cong-an-xa-me-so
so dien thoai cong an nguyen du | cong-an-xa-nguyen-du
phòng pccc công an tỉnh | phong-canh-sat-phong-chay-chua-chay-va-cuu-nan-cuu-ho
cong an xa hong vu | cong-an-xa-hong-vu
trụ sở công an tỉnh hưng yên | cong-an-tinh-hung-yen
công an xã đồng châu | cong-an-xa-dong-chau
viet yen | cong-an-xa-viet-yen
not-ours
giấy xác nhận độc thân | viec-xac-nhan-doc-than
đăng ký kết hôn | viec-dang-ky-ket-hon
lam giay khai sinh cho con | viec-khai-sinh, lien-thong-khai-sinh-cu-tru
chứng thực bản sao | viec-chung-thuc
làm sổ đỏ | viec-dat-dai
bảo hiểm thất nghiệp | viec-bao-hiem
đăng ký hộ kinh doanh | viec-dang-ky-kinh-doanh
xin ly hôn | viec-ly-hon
giay bao tu cho bo | viec-khai-tu, lien-thong-khai-tu-cu-tru
đi nghĩa vụ quân sự | viec-nghia-vu-quan-su
đăng kiểm ô tô | viec-dang-kiem
nộp thuế đất | viec-thue
answer
làm hộ chiếu hết bao nhiêu tiền | cap-ho-chieu-pho-thong
le phi cap lai the can cuoc | cap-lai-the-can-cuoc
đăng ký thường trú mất bao lâu | dang-ky-thuong-tru
làm căn cước cho con cần mang gì | cap-the-can-cuoc-duoi-14-tuoi
mấy tuổi thì làm căn cước | cap-the-can-cuoc-tu-du-14-tuoi, cap-the-can-cuoc-duoi-14-tuoi
sang ten xe can giay to gi | sang-ten-xe
làm lý lịch tư pháp ở đâu | cap-phieu-ly-lich-tu-phap
cấp lại đăng ký xe bao nhiêu ngày có | cap-lai-chung-nhan-dang-ky-bien-so-xe
xin thi thuc bao nhieu tien | cap-thi-thuc
tach ho can gi | tach-ho
con dấu làm mấy ngày | dang-ky-mau-con-dau
english
passport | cap-ho-chieu-pho-thong
lost passport | trinh-bao-mat-ho-chieu
id card | cap-the-can-cuoc-tu-du-14-tuoi, cap-lai-the-can-cuoc, cap-doi-the-can-cuoc
driver license | doi-giay-phep-lai-xe
visa extension | gia-han-tam-tru-nguoi-nuoc-ngoai
criminal record certificate | cap-phieu-ly-lich-tu-phap
temporary residence registration | khai-bao-tam-tru-nguoi-nuoc-ngoai, dang-ky-tam-tru
help police | 113
scam
nhận được tin nhắn trúng thưởng | lua-tinh-cam-buu-kien, gia-mao-trang-co-quan-doanh-nghiep, tin-nhan-thuong-hieu-gia
bị dụ nạp tiền làm nhiệm vụ | tuyen-cong-tac-vien-online
bạn trên mạng rủ đầu tư tiền ảo | dau-tu-lai-cao-tien-ao
ai đó gửi tiền nhầm rồi đòi lại | chuyen-nham-tien
bị ghép ảnh nóng tống tiền | cat-ghep-anh-nhay-cam-tong-tien
gọi điện báo con đang cấp cứu ở viện | gia-danh-giao-vien-y-te-bao-cap-cuu
lấy lại tiền bị lừa | dich-vu-lay-lai-tien-lua-dao, vua-chuyen-tien-cho-ke-lua-dao
giả danh công an | gia-danh-cong-an-vien-kiem-sat-toa-an
khóa sim | khoa-sim-chua-chuan-hoa
giả giọng người thân | deepfake-goi-video-muon-tien, goi-video-muon-tien-gap
bị hack facebook | chiem-tai-khoan-mang-xa-hoi-vay-tien
bill chuyển khoản giả | bien-lai-chuyen-tien-gia
việc nhẹ lương cao | tuyen-cong-tac-vien-online, tuyen-dung-mua-ban-nguoi
kết bạn qua mạng rồi vay tiền | lua-tinh-cam-buu-kien, ung-dung-tinh-cam-lua-dao
mua hàng online bị lừa | rao-ban-hang-gia-tren-mang
đặt tour giá rẻ | combo-du-lich-gia-re
tuyển mẫu nhí | tuyen-cong-tac-vien-online
sàn tiền ảo | dau-tu-lai-cao-tien-ao
bảo hiểm xã hội giả gọi điện | gia-mao-trang-co-quan-doanh-nghiep
tin nhắn ngân hàng lạ | tin-nhan-thuong-hieu-gia, gia-danh-ngan-hang-cong-ty-tai-chinh
con bị bắt cóc đòi tiền chuộc qua mạng | bat-coc-online, bat-coc-online-doi-tien-chuoc
`
