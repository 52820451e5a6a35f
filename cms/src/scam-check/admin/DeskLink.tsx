/** Above the list: the way to the page where proposals are decided. */
export function DeskLink() {
  return (
    <p>
      <a href="/admin/duyet-dau-hieu">Duyệt, nhập từ tệp, giải quyết khiếu nại</a>
    </p>
  )
}
