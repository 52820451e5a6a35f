/** What to do with a photo in HEIC (HEIF), which most programs cannot open. */
export const heifAdvice =
  'Ảnh HEIC của iPhone chưa mở được ở đây. Hãy chụp màn hình tấm ảnh rồi chọn ảnh chụp màn hình đó. Từ lần sau: vào Cài đặt > Camera > Định dạng, chọn “Tương thích nhất”.'
