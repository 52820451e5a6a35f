/** What staff did around tips, as the log names it. None of it says what a tip is about. */
export const auditActions = [
  { value: 'key-asked', label: 'Đề nghị đưa khóa vào dùng' },
  { value: 'key-confirmed', label: 'Xác nhận khóa của đồng nghiệp' },
  { value: 'key-refused', label: 'Từ chối khóa' },
  { value: 'key-withdrawn', label: 'Rút đề nghị khóa' },
  { value: 'key-revoked', label: 'Thu hồi khóa' },
  { value: 'account-handed-over', label: 'Tài khoản cán bộ đổi quyền hoặc bị đặt lại' },
  { value: 'opened', label: 'Mở vụ việc' },
  { value: 'file-opened', label: 'Tải tệp mã hóa' },
  { value: 'replied', label: 'Trả lời người báo tin' },
  { value: 'noted', label: 'Ghi chú nội bộ' },
  { value: 'state-changed', label: 'Đổi trạng thái' },
  { value: 'extended', label: 'Gia hạn' },
  { value: 'transferred', label: 'Chuyển đơn vị' },
  { value: 'reencrypted', label: 'Mã hóa lại cho khóa hiện hành' },
  { value: 'exported', label: 'Xuất hồ sơ' },
  { value: 'deletion-asked', label: 'Đề nghị xóa' },
  { value: 'deletion-withdrawn', label: 'Rút đề nghị xóa' },
  { value: 'deleted', label: 'Xóa vụ việc' },
  { value: 'retention-warned', label: 'Báo sắp hết hạn lưu' },
  { value: 'retention-deleted', label: 'Xóa vì hết hạn lưu' },
] as const
export type AuditAction = (typeof auditActions)[number]['value']

/** Reasons are chosen, not written, so that nobody writes content where the server can read it. */
export const deletionReasons = [
  { value: 'not-a-tip', label: 'Không phải tin báo (quảng cáo, gửi thử, gửi nhầm)' },
  { value: 'duplicate', label: 'Trùng với tin báo khác' },
  { value: 'archived', label: 'Đã xuất, lưu hồ sơ theo quy định' },
  { value: 'sender-asked', label: 'Người báo tin đề nghị' },
] as const
export type DeletionReason = (typeof deletionReasons)[number]['value']

export const revocationReasons = [
  { value: 'rotated', label: 'Đổi sang khóa mới' },
  { value: 'left', label: 'Người giữ khóa thôi nhiệm vụ này' },
  { value: 'lost', label: 'Mất tệp khóa hoặc quên mật khẩu' },
  { value: 'compromised', label: 'Nghi bị lộ' },
] as const
export type RevocationReason = (typeof revocationReasons)[number]['value']

export const keyRequestStates = [
  { value: 'asked', label: 'Chờ người thứ hai xác nhận' },
  { value: 'live', label: 'Đang dùng' },
  { value: 'refused', label: 'Bị từ chối' },
  { value: 'withdrawn', label: 'Đã rút' },
  { value: 'revoked', label: 'Đã thu hồi' },
] as const
