import { cleanInput } from '../text'

const label =
  /^(?:(?:mã|số)\s)?(?:hồ sơ|biên nhận|tiếp nhận|giấy hẹn|phiếu hẹn)(?:\s(?:số|là))?[\s#.]+/iu

/**
 * A dossier's number as it stands on the receipt, of what was typed, pasted or scanned: cleaned, without
 * a label before it (“Mã hồ sơ: H33.12.08-261124-0231”) and without what follows it (“(nộp 24/11)”).
 */
export function dossierNumber(text: string): string {
  return cleanInput(text)
    .replace(/^[^\d:]*:\s*/, '')
    .replace(label, '')
    .replace(/[,;(|].*$/, '')
    .trim()
}
