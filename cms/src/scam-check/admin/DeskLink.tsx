import { deskPath } from './desk-parts'

/** Above the list: the way to the page where proposals are decided. */
export function DeskLink() {
  return (
    <p>
      <a href={deskPath}>Duyệt, nhập từ tệp, giải quyết khiếu nại</a>
    </p>
  )
}
