import { NotFound } from '../platform/ui'

/** The page for addresses that do not exist. */
export default function NotFoundPage() {
  return <NotFound />
}
