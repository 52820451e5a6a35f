import type { CollectionConfig } from 'payload'
import { handlesCases, ownUnitOrCoordinator, nobody } from '../platform/access/roles'
import { dayField } from '../platform/fields/dates'
import { dossierStates } from '@chung-tay/shared/dossiers/vocabulary'

/**
 * How people's dossiers stand. Comes in by import or push only; holds no name and no number in clear,
 * only keyed hashes that a look-up can match.
 */
export const Dossiers: CollectionConfig = {
  slug: 'dossiers',
  labels: { singular: 'Hồ sơ', plural: 'Hồ sơ' },
  access: { read: ownUnitOrCoordinator(), create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  defaultSort: '-updatedAt',
  admin: {
    group: 'Tiếp dân',
    hidden: ({ user }) => !handlesCases(user as never),
    hideAPIURL: true,
    useAsTitle: 'numberHint',
    defaultColumns: ['numberHint', 'state', 'unit', 'expectedOn', 'updatedAt'],
    description: 'Chỉ lưu trạng thái. Số hồ sơ, số định danh, ngày sinh đều đã được băm.',
    components: { beforeListTable: ['/dossiers/admin/ImportLink#ImportLink'] },
  },
  fields: [
    { name: 'numberHash', type: 'text', required: true, unique: true, index: true, hidden: true },
    { name: 'identityHash', type: 'text', hidden: true },
    { name: 'birthHash', type: 'text', hidden: true },
    { name: 'numberHint', type: 'text', label: 'Số hồ sơ (đã che)', required: true },
    {
      name: 'state',
      type: 'select',
      label: 'Trạng thái',
      required: true,
      options: dossierStates.map(({ value, label }) => ({ value, label })),
    },
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      label: 'Đơn vị',
      required: true,
      index: true,
    },
    { name: 'procedure', type: 'relationship', relationTo: 'procedures', label: 'Thủ tục' },
    dayField('receivedOn', 'Ngày tiếp nhận'),
    dayField('expectedOn', 'Ngày hẹn trả'),
    { name: 'note', type: 'textarea', label: 'Lời cho người dân' },
    { name: 'stamp', type: 'text', required: true, hidden: true },
  ],
}
