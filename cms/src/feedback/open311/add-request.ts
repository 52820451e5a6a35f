import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { isSameSecret } from '../../platform/crypto/is-same-secret'
import { env } from '../../platform/env'
import { badFields, check, RequestError } from '../../platform/http'
import { idempotencyKey, storeOnce } from '../../platform/submissions'
import { feedbackSubmissionSchema } from '@chung-tay/shared/feedback/contract'
import { prepareCase, storeCase } from '../store-case'
import { trackingCodeFor } from '../tracking'
import { formatTrackingCode } from '@chung-tay/shared/codes'
import { findCommune } from './find-commune'
import { readForm } from './read-form'
import { openKinds } from './services'

/**
 * Takes a service request of another program. It proves itself by an API key, since it cannot solve
 * the proof of work; the notice it gets back holds the sender's tracking code.
 * @throws RequestError 400, 403, 413, 415
 */
export async function addRequest(req: PayloadRequest): Promise<Record<string, string>> {
  const form = await readForm(req)
  if (!isKnownKey(form.get('api_key') ?? '')) {
    throw new RequestError({ status: 403, message: 'A valid api_key is required.' })
  }
  const kind = openKinds.find((each) => each === form.get('service_code'))
  if (!kind) throw badFields({ service_code: 'service_code was not found.' })
  const place = {
    lat: coordinate(form.get('lat')),
    long: coordinate(form.get('long')),
    address: form.get('address_string') ?? undefined,
  }
  const commune = await findCommune(req, place)
  const body = check(feedbackSubmissionSchema, {
    kind,
    text: [form.get('description'), pictureAt(form.get('media_url'))].filter(Boolean).join('\n'),
    commune: kind === 'social-issue' ? commune?.slug : undefined,
    place: place.address?.slice(0, 200),
    location:
      place.lat !== undefined && place.long !== undefined
        ? { latitude: place.lat, longitude: place.long }
        : undefined,
    name: [form.get('last_name'), form.get('first_name')].filter(Boolean).join(' ') || undefined,
    phone: form.get('phone') || undefined,
    email: form.get('email') || undefined,
    allowPublic: true,
  })
  const prepared = await prepareCase(req, body)
  const key = req.headers.has('idempotency-key') ? idempotencyKey(req.headers) : randomUUID()
  const { answer } = await storeOnce({
    req,
    route: 'open311/requests',
    key,
    content: form.toString(),
    store: () => storeCase(req, { body, key, prepared }),
  })
  return {
    service_request_id: answer.reference,
    service_notice: `Mã theo dõi: ${formatTrackingCode(trackingCodeFor(key))}`,
    account_id: '',
  }
}

function isKnownKey(key: string): boolean {
  return env.open311Keys.some((known) => isSameSecret(known, key))
}

function coordinate(value: string | null): number | undefined {
  if (!value) return undefined
  const number = Number(value)
  return Number.isFinite(number) ? number : undefined
}

/** Where the sender's picture is, for the officer to look; nothing of another site is fetched. */
function pictureAt(address: string | null): string | undefined {
  return address && /^https?:\/\/\S{1,300}$/.test(address) ? `Ảnh: ${address}` : undefined
}
