/** Above the list of dossiers: the way to bring in a file. */
export function ImportLink() {
  return (
    <p>
      <a href="/admin/nhap-ho-so">Nhập kết quả từ tệp Excel, CSV</a>
    </p>
  )
}
