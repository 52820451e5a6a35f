/** What changed, where no collection is called so. */
const otherTargets = new Map([['seeds', 'Nội dung ban đầu']])

/** The kind of a changed document in words; `names` are those of collections and globals by their slug. */
export const changeTargetWords = (target: string, names: ReadonlyMap<string, string>): string =>
  names.get(target) ?? otherTargets.get(target) ?? target

/** Which document changed; a bare number counts those that changed together. */
export const changeDocumentWords = (document: string): string =>
  /^\d+$/.test(document) ? `${Number(document).toLocaleString('vi-VN')} mục` : document
