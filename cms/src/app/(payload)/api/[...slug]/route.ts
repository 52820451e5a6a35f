import config from '@payload-config'
import '@payloadcms/next/css'
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes'
import { withApiRules } from '../../../../platform/http/api-rules'

export const GET = withApiRules(REST_GET(config), config)
export const POST = withApiRules(REST_POST(config), config)
export const DELETE = withApiRules(REST_DELETE(config), config)
export const PATCH = withApiRules(REST_PATCH(config), config)
export const PUT = withApiRules(REST_PUT(config), config)
export const OPTIONS = withApiRules(REST_OPTIONS(config), config)
