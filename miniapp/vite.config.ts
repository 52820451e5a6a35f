import { defineConfig } from 'vite'
import { commonOptions } from './build/vite-options'

// Builds go through build/build.ts, which makes three of them from one source; this file is for
// Vite's own tools and editors.
export default defineConfig(commonOptions())
