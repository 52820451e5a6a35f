import { RuleTester } from 'eslint'
import { describe, it } from 'vitest'
import { featureBoundaries } from './feature-boundaries.js'

RuleTester.describe = describe
RuleTester.it = it
RuleTester.itOnly = it.only

const file = (name: string) => `/house/cms/src/${name}`

new RuleTester().run('feature-boundaries', featureBoundaries as never, {
  valid: [
    { filename: file('alerts/collection.ts'), code: "import '../platform/env'" },
    { filename: file('alerts/collection.ts'), code: "import '../legal-documents'" },
    { filename: file('alerts/collection.ts'), code: "import '../units/vocabulary'" },
    { filename: file('alerts/collection.ts'), code: "import './charts-field'" },
    { filename: file('payload.config.ts'), code: "import './alerts'" },
    { filename: file('server.ts'), code: "import './alerts/doors'" },
    { filename: '/house/miniapp/src/routes.tsx', code: "import('./units/UnitPage')" },
  ],
  invalid: [
    {
      filename: file('alerts/collection.ts'),
      code: "import '../legal-documents/flag-citations'",
      errors: [{ messageId: 'private' }],
    },
    {
      filename: file('platform/env.ts'),
      code: "import '../alerts'",
      errors: [{ messageId: 'upward' }],
    },
    {
      filename: file('platform/http/cors.ts'),
      code: "export * from '../../units'",
      errors: [{ messageId: 'upward' }],
    },
    {
      filename: file('alerts/list.ts'),
      code: "import('../units/unit-page')",
      errors: [{ messageId: 'private' }],
    },
  ],
})
