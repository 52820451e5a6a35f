import {
  itemsColumn,
  referencePart,
  textPart,
  type NamedCollection,
  type TableColumn,
} from '../platform/content-tables'

/** Legal documents in cells: by number, title or address. */
export const namedLegalDocuments: NamedCollection = {
  collection: 'legal-documents',
  called: 'văn bản',
  name: 'number',
  select: ['title'],
  others: ({ title }) => [title ? [String(title)] : []],
}

/** Of `legalBasisField`. */
export const legalBasisColumn: TableColumn = itemsColumn({
  path: 'legalBasis',
  title: 'Căn cứ pháp lý',
  hint: 'Số hiệu văn bản đã có trong mục Văn bản pháp luật.',
  example: '',
  parts: [
    referencePart('document', 'Số hiệu', 'legal-documents', true),
    textPart('article', 'Điều, khoản'),
    textPart('note', 'Nội dung viện dẫn'),
  ],
})
