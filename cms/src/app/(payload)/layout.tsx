import config from '@payload-config'
import '@payloadcms/next/css'
import { RootLayout, handleServerFunctions } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { FictionalBanner } from '../../settings/FictionalBanner'
import { importMap } from './admin/importMap'
import '../../platform/staff/ui/staff-view.scss'
import './admin.scss'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return handleServerFunctions({ ...args, config, importMap })
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      <FictionalBanner />
      {children}
    </RootLayout>
  )
}
