import { z } from 'zod'

/** What Open311 GeoReport v2 answers, as JSON; values that are not given are empty texts. */
export const serviceSchema = z.object({
  service_code: z.string(),
  service_name: z.string(),
  description: z.string(),
  metadata: z.literal('false'),
  type: z.literal('realtime'),
  keywords: z.string(),
  group: z.string(),
})

export const definitionSchema = z.object({
  service_code: z.string(),
  attributes: z.array(z.never()).describe('None: no service asks for more than a description'),
})

const coordinate = z.union([z.number(), z.literal('')])

export const requestSchema = z.object({
  service_request_id: z.string(),
  status: z.enum(['open', 'closed']),
  status_notes: z.string(),
  service_name: z.string(),
  service_code: z.string(),
  description: z.string(),
  agency_responsible: z.string(),
  service_notice: z.string(),
  requested_datetime: z.string(),
  updated_datetime: z.string(),
  expected_datetime: z.string(),
  address: z.string().describe('The commune, never the exact spot'),
  address_id: z.string(),
  zipcode: z.string(),
  lat: coordinate,
  long: coordinate,
  media_url: z.string(),
})

export const requestsQuerySchema = z.object({
  service_request_id: z.string().optional().describe('References, separated by commas'),
  service_code: z.string().optional().describe('Codes, separated by commas'),
  start_date: z.string().optional().describe('W3C date-time'),
  end_date: z.string().optional().describe('W3C date-time'),
  status: z.string().optional().describe('open, closed'),
})

export const newRequestSchema = z.object({
  api_key: z.string().describe('A key that the operator of this service gave out'),
  service_code: z.string(),
  description: z.string(),
  lat: z.string().optional(),
  long: z.string().optional(),
  address_string: z.string().optional().describe('Names the commune'),
  first_name: z.string().optional(),
  last_name: z.string().optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
  media_url: z.string().optional().describe('A picture; kept as a link, never fetched'),
})

export const addedSchema = z.object({
  service_request_id: z.string(),
  service_notice: z.string().describe('Holds the tracking code'),
  account_id: z.string(),
})

export const errorsSchema = z.array(z.object({ code: z.int(), description: z.string() }))
