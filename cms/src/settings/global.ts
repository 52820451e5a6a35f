import type { GlobalConfig } from 'payload'
import type { Feature } from '../platform/feature'
import { isEditor, hasRole } from '../platform/access/roles'
import { announceGlobalChange } from '../platform/content-version'
import { previewUrl } from '../platform/preview-url'
import { fictionalField } from './fictional-field'
import { holidaysField, homeTilesField, hotlinesField, portalsField } from './list-fields'
import { provenanceField } from '../platform/fields/provenance'
import { webAddress } from '../platform/fields/web-address'
import { isMiniAppId } from '@chung-tay/shared/settings/mini-app'

type Part = NonNullable<Feature['settings']>

/**
 * Everything that makes the app one province's own.
 * @param parts What features hand over, each a tab of its own.
 */
export const settingsGlobal = (parts: readonly Part[]): GlobalConfig => ({
  slug: 'settings',
  label: 'Cài đặt ứng dụng',
  access: {
    read: () => true,
    update: isEditor,
    readVersions: ({ req }) => hasRole(req.user, 'admin', 'editor'),
  },
  versions: { max: 50 },
  admin: {
    group: 'Hệ thống',
    description:
      'Tên đơn vị, biểu trưng, màu, đường dây nóng, trang chủ, ngày nghỉ lễ. Lưu là áp dụng ngay.',
    livePreview: { url: () => previewUrl('/', undefined) },
  },
  hooks: { afterChange: [announceGlobalChange] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Đơn vị',
          fields: [
            fictionalField,
            { name: 'appName', type: 'text', label: 'Tên ứng dụng', required: true, maxLength: 30 },
            {
              name: 'agencyName',
              type: 'text',
              label: 'Tên cơ quan',
              required: true,
              maxLength: 80,
            },
            {
              name: 'provinceName',
              type: 'text',
              label: 'Tên tỉnh, thành phố',
              required: true,
              maxLength: 40,
            },
            { name: 'motto', type: 'text', label: 'Phương châm', maxLength: 160 },
            { name: 'welcome', type: 'text', label: 'Lời chào ngắn', maxLength: 120 },
            { name: 'emblem', type: 'upload', relationTo: 'media', label: 'Biểu trưng' },
            {
              name: 'accentColor',
              type: 'text',
              label: 'Màu chủ đạo',
              required: true,
              defaultValue: '#0B6B3A',
              admin: {
                description:
                  'Chọn màu, hoặc nhập mã dạng #0B6B3A. Chữ và nền được tự chọn để luôn dễ đọc.',
                components: { Field: '/settings/ColorPicker#ColorPicker' },
              },
              validate: (value: unknown) =>
                /^#[0-9a-fA-F]{6}$/.test(String(value ?? '')) ? true : 'Nhập mã màu dạng #0B6B3A.',
            },
            {
              name: 'website',
              type: 'text',
              label: 'Trang thông tin điện tử',
              validate: (value: unknown) => webAddress(value),
            },
            { name: 'zaloOaId', type: 'text', label: 'Mã Zalo OA' },
            {
              name: 'zaloMiniAppId',
              type: 'text',
              label: 'Mã ứng dụng trong Zalo (Mini App)',
              admin: {
                description:
                  'Dãy số sau zalo.me/s/. Có mã thì mã QR trên áp phích mở ứng dụng trong Zalo, địa chỉ trang web in bên cạnh; để trống thì mã QR mở trang web.',
              },
              validate: (value: unknown) =>
                !value || isMiniAppId(String(value))
                  ? true
                  : 'Chỉ nhập dãy số đứng sau zalo.me/s/, không có dấu cách.',
            },
          ],
        },
        {
          label: 'Trang chủ',
          fields: [
            homeTilesField,
            {
              name: 'popularSearches',
              type: 'text',
              hasMany: true,
              label: 'Từ hay được tìm',
              admin: { description: 'Hiện dưới ô tìm kiếm để người dân chạm là tìm.' },
            },
            {
              name: 'featuredProcedures',
              type: 'relationship',
              relationTo: 'procedures',
              hasMany: true,
              label: 'Thủ tục nổi bật',
            },
            {
              name: 'currentAlert',
              type: 'relationship',
              relationTo: 'alerts',
              label: 'Tin nóng trên trang chủ',
              admin: {
                description:
                  'Để trống: tự chọn tin nặng nhất còn thời sự, ưu tiên tin của xã, phường người xem.',
              },
            },
          ],
        },
        { label: 'Đường dây nóng, cổng dịch vụ', fields: [hotlinesField, portalsField] },
        { label: 'Ngày nghỉ', fields: [holidaysField] },
        ...parts,
        {
          label: 'Lưu giữ',
          fields: [
            {
              name: 'retention',
              type: 'group',
              label: 'Thời gian lưu giữ',
              fields: [
                {
                  name: 'changeLogMonths',
                  type: 'number',
                  label: 'Nhật ký đăng tin (tháng)',
                  required: true,
                  defaultValue: 24,
                  min: 1,
                  max: 120,
                  admin: { description: 'Dòng cũ hơn được xóa mỗi đêm.' },
                },
                {
                  name: 'usageMonths',
                  type: 'number',
                  label: 'Số đếm sử dụng (tháng)',
                  required: true,
                  defaultValue: 36,
                  min: 1,
                  max: 120,
                  admin: { description: 'Chỉ là tổng số mỗi ngày. Ngày cũ hơn được xóa mỗi đêm.' },
                },
              ],
            },
          ],
        },
        { label: 'Nguồn', fields: [provenanceField] },
      ],
    },
  ],
})
