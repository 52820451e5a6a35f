/**
 * What each published number counts and where it may mislead, in the words people read under it.
 * The open data carries the same words.
 */
export const definitions = {
  views:
    'Số lần một trang được mở và ứng dụng báo về. Mở lại trang đó sau khi sang trang khác thì đếm thêm. Không đếm: trang tố giác, trang tìm kiếm, theo dõi phản ánh, hồ sơ; máy tắt đếm hoặc bật “không theo dõi”; người đọc khi trình duyệt tắt JavaScript.',
  visits: 'Số lần ứng dụng được mở, hoặc được mở lại sau ít nhất 30 phút không xem.',
  visitors:
    'Ước lượng số trình duyệt khác nhau trong một ngày, theo mạng và loại trình duyệt, bằng mã băm đổi mỗi ngày và chỉ nằm trong bộ nhớ. Sai số khoảng 2%. Nhiều người chung một mạng và cùng loại máy bị đếm là một. Máy chủ khởi động lại hoặc có nhiều máy chủ thì một người có thể được đếm nhiều lần: vì vậy có hai số, ít nhất và nhiều nhất. Không cộng các ngày lại thành số người.',
  devices:
    'Mỗi máy tự nhớ đã mở ứng dụng mấy ngày trong tháng và mỗi ngày báo một lần: ngày đầu, ngày thứ hai hoặc ba, từ ngày thứ tư trở đi (dùng thường xuyên). Máy chỉ báo nhóm, không báo mình là máy nào. Máy xóa dữ liệu hoặc dùng chế độ riêng tư thì lần nào cũng báo là ngày đầu; một người dùng hai máy là hai máy.',
  hours: 'Số trang được mở trong từng giờ, giờ Việt Nam, cộng các ngày trong kỳ.',
  read: 'Số lần mở trang của từng nội dung đang đăng. Nội dung được mở dưới 5 lần trong kỳ không hiện.',
  searches:
    'Từ người dùng tìm mà không ra kết quả, đã bỏ dấu. Chỉ lưu từ được tìm từ nhiều vùng mạng khác nhau trong cùng một ngày; từ ít nơi tìm bị bỏ, không lưu. Nhiều người, nhiều máy trong một vùng mạng chỉ tính là một. Không nhận từ có nhiều chữ số, địa chỉ thư hay câu dài. Số đếm là số vùng mạng mỗi ngày, cộng các ngày.',
} as const
