/** Payload's Vietnamese words where plainer ones help people who are not technical. */
export const adminTranslations = {
  vi: {
    version: {
      publish: 'Đăng',
      publishChanges: 'Đăng',
      publishing: 'Đang đăng',
      published: 'Đã đăng',
      saveDraft: 'Lưu nháp',
      schedulePublish: 'Hẹn giờ đăng',
      unpublish: 'Gỡ xuống',
      unpublishing: 'Đang gỡ xuống…',
      revertToPublished: 'Quay về bản đã đăng',
      draftHasPublishedVersion: 'Bản nháp (đang có bản đã đăng)',
      currentlyPublished: 'Bản đang đăng',
      previouslyPublished: 'Từng đăng',
      confirmPublish: 'Xác nhận đăng',
      confirmUnpublish: 'Xác nhận gỡ xuống',
    },
  },
}
