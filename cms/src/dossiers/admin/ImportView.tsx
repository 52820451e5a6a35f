import type { AdminViewServerProps } from 'payload'
import { handlesCases, hasRole, unitIdsOf } from '../../platform/access/roles'
import { StaffView } from '../../platform/staff/ui/StaffView'
import { ImportForm } from './ImportForm'
import { PastDossierImports } from './PastDossierImports'

/** `/admin/nhap-ho-so`: bring in dossiers from a file, see past files, take one back. */
export async function ImportView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const isAllowed = handlesCases(req.user)
  const [units, imports] = isAllowed ? await Promise.all([ownUnits(), pastImports()]) : [[], []]
  return (
    <StaffView
      view={view}
      title="Nhập kết quả hồ sơ"
      refusal={!isAllowed && 'Trang này dành cho cán bộ đơn vị và điều phối viên.'}
    >
      <p>
        Tải mẫu, điền, chọn tệp. Hệ thống cho xem trước từng dòng sai rồi mới lưu; lưu nhầm thì hoàn
        tác được. Số hồ sơ, số định danh, ngày sinh được băm, không lưu nguyên văn.
      </p>
      <p>
        <a href="/api/dossiers/template?format=xlsx">Tải mẫu Excel</a> ·{' '}
        <a href="/api/dossiers/template?format=csv">Tải mẫu CSV</a>
      </p>
      <ImportForm units={units} />
      <PastDossierImports imports={imports} />
    </StaffView>
  )

  async function ownUnits() {
    const isCoordinator = hasRole(req.user, 'coordinator')
    const { docs } = await req.payload.find({
      collection: 'units',
      where: isCoordinator
        ? { kind: { not_equals: 'former' } }
        : { id: { in: unitIdsOf(req.user) } },
      sort: 'name',
      pagination: false,
      depth: 0,
      select: { name: true },
      req,
    })
    return docs.map(({ id, name }) => ({ id, name }))
  }

  async function pastImports() {
    const { docs } = await req.payload.find({
      collection: 'dossier-imports',
      limit: 20,
      sort: '-createdAt',
      depth: 1,
      overrideAccess: false,
      user: req.user,
      req,
    })
    return docs.map((each) => ({
      id: each.id,
      fileName: each.fileName,
      unit: typeof each.unit === 'object' ? each.unit.name : '',
      createdAt: each.createdAt,
      state: each.state,
      isUndone: each.state === 'undone',
      created: each.created,
      updated: each.updated,
      unchanged: each.unchanged,
      total: each.total,
    }))
  }
}
