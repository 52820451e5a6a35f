/** Banks and wallets by the name they use; the value is part of what is hashed, so it never changes. */
export const banks = [
  { value: 'abbank', label: 'ABBANK' },
  { value: 'acb', label: 'ACB' },
  { value: 'agribank', label: 'Agribank' },
  { value: 'bac-a-bank', label: 'Bac A Bank' },
  { value: 'baoviet-bank', label: 'BAOVIET Bank' },
  { value: 'bidv', label: 'BIDV' },
  { value: 'bvbank', label: 'BVBank (Bản Việt)' },
  { value: 'co-opbank', label: 'Co-opBank' },
  { value: 'eximbank', label: 'Eximbank' },
  { value: 'gpbank', label: 'GPBank' },
  { value: 'hdbank', label: 'HDBank' },
  { value: 'kienlongbank', label: 'KienlongBank' },
  { value: 'lpbank', label: 'LPBank' },
  { value: 'mbbank', label: 'MB Bank' },
  { value: 'mbv', label: 'MBV (OceanBank cũ)' },
  { value: 'momo', label: 'Ví MoMo' },
  { value: 'msb', label: 'MSB' },
  { value: 'nam-a-bank', label: 'Nam A Bank' },
  { value: 'ncb', label: 'NCB' },
  { value: 'ocb', label: 'OCB' },
  { value: 'pgbank', label: 'PGBank' },
  { value: 'pvcombank', label: 'PVcomBank' },
  { value: 'sacombank', label: 'Sacombank' },
  { value: 'saigonbank', label: 'SAIGONBANK' },
  { value: 'scb', label: 'SCB' },
  { value: 'seabank', label: 'SeABank' },
  { value: 'shb', label: 'SHB' },
  { value: 'shinhan', label: 'Shinhan Bank' },
  { value: 'techcombank', label: 'Techcombank' },
  { value: 'timo', label: 'Timo' },
  { value: 'tpbank', label: 'TPBank' },
  { value: 'vcbneo', label: 'VCBNeo (CB cũ)' },
  { value: 'vib', label: 'VIB' },
  { value: 'vietabank', label: 'VietABank' },
  { value: 'vietcombank', label: 'Vietcombank' },
  { value: 'vietinbank', label: 'VietinBank' },
  { value: 'viettel-money', label: 'Viettel Money' },
  { value: 'vikki-bank', label: 'Vikki Bank (DongA Bank cũ)' },
  { value: 'vpbank', label: 'VPBank' },
  { value: 'vrb', label: 'VRB' },
  { value: 'zalopay', label: 'ZaloPay' },
  { value: 'other', label: 'Ngân hàng khác' },
] as const

export type Bank = (typeof banks)[number]['value']

/**
 * One way of writing an account number: 4 to 24 letters and digits (some banks give accounts names),
 * in small letters. Undefined when it cannot be one.
 */
export function normalizeAccount(text: string): string | undefined {
  const number = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.\-/]/g, '')
  return /^[a-z0-9]{4,24}$/.test(number) ? number : undefined
}
