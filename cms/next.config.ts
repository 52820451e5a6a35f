import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The HTTP server in front compresses and sets the security headers.
  compress: false,
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(config)
