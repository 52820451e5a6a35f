export { ReceiptOffer } from './ReceiptOffer'
