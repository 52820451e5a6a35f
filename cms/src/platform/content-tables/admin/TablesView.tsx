import type { TableImport } from '@chung-tay/shared/payload-types'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '../../access/roles'
import { isDocumentId } from '../../database/is-document-id'
import { StaffView } from '../../staff/ui/StaffView'
import { shownImport } from '../endpoints'
import { filePagesOf, tablesOf } from '../find-table'
import { tablesPage } from '../paths'
import type { ShownImport } from '../vocabulary'
import { PastTables } from './PastTables'
import { TableDesk } from './TableDesk'

/** `/admin/bang`: content out as a table, and back in: template, file, what it would do, progress, undo. */
export async function TablesView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const isAllowed = hasRole(req.user, 'admin', 'editor')
  const tables = tablesOf(req.payload.config)
  const asked = view.searchParams
  const table = tables.find(({ collection }) => collection === asked?.bang) ?? tables[0]!
  const [current, past] = isAllowed
    ? await Promise.all([currentImport(), pastImports()])
    : [undefined, []]
  return (
    <StaffView
      view={view}
      title="Nhập, xuất bảng"
      refusal={!isAllowed && 'Trang này dành cho cán bộ biên tập và quản trị.'}
    >
      <p>
        Tải bảng về, sửa trong Excel, chọn lại tệp. Hệ thống so từng dòng và cho bạn xem trước; chưa
        bấm lưu thì chưa có gì thay đổi, lưu nhầm thì hoàn tác được.
      </p>
      <nav className="staff-view__nav" aria-label="Chọn bảng">
        {tables.map(({ collection, title }) => (
          <a
            key={collection}
            href={`${tablesPage}?bang=${collection}`}
            aria-current={collection === table.collection ? 'page' : undefined}
          >
            {title}
          </a>
        ))}
        {filePagesOf(req.payload.config).map(({ title, path }) => (
          <a key={path} href={path}>
            {title}
          </a>
        ))}
      </nav>
      <TableDesk
        key={`${table.collection} ${current?.id ?? ''}`}
        table={{
          collection: table.collection,
          title: table.title,
          called: table.called,
          isPublishedByHand: table.isPublishedByHand === true,
        }}
        current={current}
      />
      <PastTables imports={past} />
    </StaffView>
  )

  async function currentImport(): Promise<ShownImport | undefined> {
    const id = String(asked?.lan ?? '')
    if (!isDocumentId(id)) return undefined
    const found = await find({
      and: [{ id: { equals: id } }, { table: { equals: table.collection } }],
    })
    return found[0]
  }

  async function pastImports(): Promise<ShownImport[]> {
    return find({ table: { equals: table.collection } })
  }

  async function find(where: object): Promise<ShownImport[]> {
    const { docs } = await req.payload.find({
      collection: 'table-imports',
      where: where as never,
      limit: 10,
      sort: '-createdAt',
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    return docs.map((each) => shownImport(each as TableImport))
  }
}
