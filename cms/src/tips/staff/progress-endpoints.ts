import type { Endpoint } from 'payload'
import { currentSettings } from '../../platform/current-settings'
import { check, conflict, jsonOf, staffEndpoint } from '../../platform/http'
import { atomically } from '../../platform/database/atomically'
import { extended } from '../deadlines'
import { openTipStates } from '@chung-tay/shared/tips/vocabulary'
import { addAudit } from './audit'
import { extendSchema, stateSchema } from './case-schema'
import { asNamed, findTip, tipUnit, updateTip } from './find-tip'
import { changeOfState, mustBeAllowed } from './state'
import { handlesTips } from './who'

/** `POST …/cases/:id/state`: how far the handling is; the sender sees it. */
const stateEndpoint = staffEndpoint({
  method: 'post',
  path: '/tips/staff/cases/:id/state',
  isAllowed: handlesTips,
  answer: async (req) => {
    const { state } = check(stateSchema, await jsonOf(req, 1024))
    const settings = await currentSettings(req.payload)
    return atomically(req, async () => {
      const tip = await findTip(req)
      mustBeAllowed(tip.state, state)
      await updateTip(req, tip.id, changeOfState(tip, state, new Date(), settings))
      await addAudit(req, {
        action: 'state-changed',
        unit: tipUnit(tip),
        tip: asNamed(tip),
        detail: state,
      })
      return { state }
    })
  },
})

/** `POST …/cases/:id/extend`: more time to decide, within what the settings say the law allows. */
const extendEndpoint = staffEndpoint({
  method: 'post',
  path: '/tips/staff/cases/:id/extend',
  isAllowed: handlesTips,
  answer: async (req) => {
    const { months } = check(extendSchema, await jsonOf(req, 1024))
    const rules = (await currentSettings(req.payload)).tips
    return atomically(req, async () => {
      const tip = await findTip(req)
      const isOver = tip.extensions >= (rules?.maxExtensions ?? 2)
      if (isOver || months > (rules?.extensionMonths ?? 2) || !openTipStates.includes(tip.state))
        throw conflict('NOT_NOW', 'Không gia hạn thêm được theo quy định trong Cài đặt.')
      const resolveBy = extended(tip.resolveBy, months)
      await updateTip(req, tip.id, { resolveBy, extensions: tip.extensions + 1 })
      await addAudit(req, {
        action: 'extended',
        unit: tipUnit(tip),
        tip: asNamed(tip),
        detail: `${months} tháng`,
      })
      return { resolveBy }
    })
  },
})

/** `POST …/cases/:id/exported`: notes that somebody took the case out; the browser made the file. */
const exportedEndpoint = staffEndpoint({
  method: 'post',
  path: '/tips/staff/cases/:id/exported',
  isAllowed: handlesTips,
  answer: (req) =>
    atomically(req, async () => {
      const tip = await findTip(req)
      await addAudit(req, { action: 'exported', unit: tipUnit(tip), tip: asNamed(tip) })
      return { reference: tip.reference }
    }),
})

export const progressEndpoints: Endpoint[] = [stateEndpoint, extendEndpoint, exportedEndpoint]
