import { useCallback } from 'react'
import { ScanButton as ScanCode } from '../platform/scan'
import { numberInCode } from './scan-number'

/** Reads the number from the QR code of the receipt, where the device can. */
export function ScanButton({ onNumber }: { onNumber: (number: string) => void }) {
  const take = useCallback((text: string) => onNumber(numberInCode(text)), [onNumber])
  return (
    <ScanCode
      label="Quét mã QR trên giấy hẹn"
      instead="Bạn gõ số hồ sơ ở ô trên là được."
      onText={take}
    />
  )
}
