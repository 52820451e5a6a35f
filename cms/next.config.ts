import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The HTTP server in front compresses and sets the security headers.
  compress: false,
  // Pictures are made in their sizes when they are uploaded; nobody asks Next to draw them anew.
  images: { unoptimized: true },
  // Reads its own files at run time.
  serverExternalPackages: ['pdfkit'],
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(config)
