import { createRequire } from 'node:module'
import path from 'node:path'
import { encode } from 'uqr'
import type { CertificateView } from '@chung-tay/shared/quiz/certificates/contract'

type Certificate = CertificateView & { accent: string; verifyUrl: string }

const page = { width: 842, height: 595 }
const ink = '#1B1E1C'
const quiet = '#565C58'
const gold = '#C79A2B'
/** The app's emblem, in a box of 48. */
const star = 'M24 11l3.2 7.2 7.8.8-5.9 5.2 1.7 7.7-6.8-4-6.8 4 1.7-7.7-5.9-5.2 7.8-.8z'
const arc = 'M9 30c4 6 9 9 15 9s11-3 15-9'

/** Be Vietnam Pro: carries every Vietnamese letter, OFL 1.1. Read where it is installed, when it is needed. */
export function fontFile(style: '400Regular' | '600SemiBold' | '700Bold'): string {
  const resolve = createRequire(path.join(process.cwd(), 'package.json')).resolve
  return resolve(`@expo-google-fonts/be-vietnam-pro/${style}/BeVietnamPro_${style}.ttf`)
}

/** A certificate as PDF, one page of A4 lying down, with the code by which anybody can check it. */
export async function drawCertificate(certificate: Certificate): Promise<Buffer> {
  const { default: PDFDocument } = await import('pdfkit')
  const document = new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margin: 0,
    font: fontFile('400Regular'),
    lang: 'vi',
    info: {
      Title: `Giấy chứng nhận ${certificate.code}`,
      Author: certificate.issuer,
      Subject: certificate.title,
      CreationDate: new Date(certificate.issuedAt),
    },
  })
  const parts: Buffer[] = []
  document.on('data', (part: Buffer) => parts.push(part))
  const done = new Promise<void>((resolve) => document.on('end', resolve))
  document.registerFont('regular', fontFile('400Regular'))
  document.registerFont('semibold', fontFile('600SemiBold'))
  document.registerFont('bold', fontFile('700Bold'))
  drawFrame(document, certificate)
  drawWords(document, certificate)
  drawProof(document, certificate)
  document.end()
  await done
  return Buffer.concat(parts)
}

type Sheet = PDFKit.PDFDocument

function drawFrame(sheet: Sheet, { accent, isSample }: Certificate): void {
  sheet.rect(0, 0, page.width, page.height).fill('#FFFFFF')
  sheet.lineWidth(10).strokeColor(accent)
  sheet.rect(20, 20, page.width - 40, page.height - 40).stroke()
  sheet.lineWidth(1.5).strokeColor(gold)
  sheet.rect(34, 34, page.width - 68, page.height - 68).stroke()
  sheet.save().translate(page.width / 2 - 24, 50)
  sheet.circle(24, 24, 23).fill(accent)
  sheet.path(star).fill(gold)
  sheet.path(arc).lineWidth(2).stroke(gold)
  sheet.restore()
  if (!isSample) return
  sheet.save().rotate(-24, { origin: [page.width / 2, page.height / 2] })
  sheet.font('bold').fontSize(92).fillColor(quiet).fillOpacity(0.1)
  centred(sheet, 'CUỘC THI MẪU', page.height / 2 - 60)
  sheet.restore().fillOpacity(1)
}

function drawWords(sheet: Sheet, certificate: Certificate): void {
  const { agency, name, title, score, outOf, rank, of, accent } = certificate
  sheet.font('semibold').fontSize(13).fillColor(ink)
  centred(sheet, agency.toUpperCase(), 108)
  sheet.font('bold').fontSize(34).fillColor(accent)
  centred(sheet, 'GIẤY CHỨNG NHẬN', 140)
  sheet.font('regular').fontSize(14).fillColor(quiet)
  centred(sheet, 'Chứng nhận', 200)
  // A name of thirty wide letters still stands on one line.
  fit(sheet, name, { size: 38, width: page.width - 160, font: 'bold' })
  sheet.fillColor(ink)
  centred(sheet, name, 222)
  sheet.font('regular').fontSize(15).fillColor(ink)
  centred(sheet, 'đã hoàn thành bài thi tìm hiểu pháp luật', 284)
  sheet.font('semibold').fontSize(19)
  const height = sheet.heightOfString(title, { width: page.width - 220, align: 'center' })
  sheet.text(title, 110, 312, { width: page.width - 220, align: 'center' })
  sheet.font('regular').fontSize(16)
  const place = rank !== null && of !== null ? `, xếp hạng ${rank} trong ${of} người dự thi` : ''
  centred(sheet, `Trả lời đúng ${score}/${outOf} câu${place}.`, 322 + height)
}

function drawProof(sheet: Sheet, { code, verifyUrl, issuer, issuedAt, isSample }: Certificate) {
  const { data, size } = encode(verifyUrl, { ecc: 'M', border: 0 })
  const box = 92
  const cell = box / size
  const [left, top] = [62, 440]
  sheet.fillColor(ink)
  data.forEach((row, y) =>
    row.forEach((isDark, x) => {
      if (isDark) sheet.rect(left + x * cell, top + y * cell, cell + 0.05, cell + 0.05)
    }),
  )
  sheet.fill()
  const words = { width: 300, lineGap: 2 }
  sheet.font('regular').fontSize(10.5).fillColor(quiet)
  sheet.text('Kiểm tra thật, giả: quét mã hoặc mở', left + box + 16, top + 4, words)
  sheet.text(verifyUrl.replace(/^https?:\/\//, '').replace(/\?.*$/, ''), words)
  sheet
    .font('semibold')
    .fillColor(ink)
    .text(`Mã: ${code.replace(/(.{4})(?=.)/g, '$1 ')}`, words)
  sheet.font('regular').fillColor(quiet)
  sheet.text('Tên do người dự thi tự ghi.', words)
  const right = { width: 270, align: 'center' as const }
  const x = page.width - 62 - right.width
  sheet.font('regular').fontSize(12).fillColor(quiet).text(dayWords(issuedAt), x, top, right)
  sheet
    .font('semibold')
    .fontSize(14)
    .fillColor(ink)
    .text(issuer, x, top + 22, right)
  sheet.font('regular').fontSize(10.5).fillColor(quiet)
  sheet.text(
    isSample ? 'Bản mẫu, không có giá trị.' : 'Cấp bằng bản điện tử, kiểm tra bằng mã bên trái.',
    right,
  )
}

function centred(sheet: Sheet, text: string, y: number): void {
  sheet.text(text, 60, y, { width: page.width - 120, align: 'center', lineBreak: false })
}

function fit(sheet: Sheet, text: string, wanted: { size: number; width: number; font: string }) {
  let { size } = wanted
  sheet.font(wanted.font).fontSize(size)
  while (size > 16 && sheet.widthOfString(text) > wanted.width) sheet.fontSize((size -= 1))
}

function dayWords(iso: string): string {
  const [day, month, year] = new Date(iso)
    .toLocaleDateString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' })
    .split('/')
  return `Ngày ${day} tháng ${month} năm ${year}`
}
