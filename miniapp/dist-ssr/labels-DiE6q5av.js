// src/legal-documents/labels.ts
var statusLabels = {
  'not-yet': {
    label: 'Chưa có hiệu lực',
    tone: 'neutral',
  },
  'in-force': {
    label: 'Còn hiệu lực',
    tone: 'good',
  },
  partly: {
    label: 'Hết hiệu lực một phần',
    tone: 'caution',
  },
  expired: {
    label: 'Hết hiệu lực',
    tone: 'caution',
  },
}
export { statusLabels as t }
