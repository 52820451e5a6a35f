import { formatDay, formatMoney, toLocalDate } from '@chung-tay/shared/calendar'
import type { Procedure } from '@chung-tay/shared/payload-types'
import { channels, documentForms, onlineLevels } from '@chung-tay/shared/procedures/vocabulary'
import { labelOf } from '@chung-tay/shared/text/label-of'
import { lawFacts } from '../legal-documents'
import type { Fact } from '../platform/whats-new/fact'
import { newest, type ReadPage } from '../platform/whats-new/read-page'
import { saysNothingNeeded } from './document-items'
import { placeSentence, timeSentence } from './sentences'

/** What a phone remembers of a procedure: what people plan their day and their money by. */
export function readProcedure(procedure: Procedure): ReadPage {
  const { slug, title, legalBasis } = procedure
  return {
    id: `procedures/${slug}`,
    to: `/thu-tuc/${slug}`,
    title,
    asOf: newest([procedure, ...(legalBasis ?? []).map(({ document }) => document)]),
    facts: [
      ...feeFacts(procedure),
      ...timeFacts(procedure),
      ...paperFacts(procedure),
      ...stepFacts(procedure),
      { part: 'place', name: '', says: placeSentence(procedure) },
      { part: 'online', name: '', says: labelOf(onlineLevels, procedure.online.level) },
      ...formFacts(procedure),
      ...lawFacts(legalBasis),
    ],
  }
}

/** The condition is a note that is reworded often: that there is one is what counts. */
function feeFacts({ fees }: Procedure): Fact[] {
  return (fees ?? []).map((fee) => ({
    part: 'fee',
    name: nameWithWay(fee.label, fee.channel),
    says: inOneLine(
      formatMoney(fee),
      fee.amount > 0 ? fee.per : '',
      fee.condition ? 'có điều kiện' : '',
      until(fee.validTo),
    ),
    ...days(fee),
  }))
}

function timeFacts({ processingTimes }: Procedure): Fact[] {
  return (processingTimes ?? []).map((time) => ({
    part: 'time',
    name: nameWithWay(time.label, time.channel),
    says: inOneLine(timeSentence({ amount: time.amount, unit: time.unit }), until(time.validTo)),
    ...days(time),
  }))
}

/** "Không phải mang giấy tờ gì" is a sentence about the list: what changed shows in the papers themselves. */
function paperFacts({ documents }: Procedure): Fact[] {
  return (documents ?? [])
    .filter(({ name }) => !saysNothingNeeded.test(name))
    .map(({ name, form, copies, channel, onlyWhen }) => ({
      part: 'paper',
      name,
      says: inOneLine(
        copies ? `${copies} bản` : '',
        labelOf(documentForms, form, 'phrase'),
        wayOf(channel),
        onlyWhen ? `chỉ khi ${onlyWhen}` : '',
      ),
    }))
}

function stepFacts({ steps }: Procedure): Fact[] {
  return (steps ?? []).map(({ title, channel }) => ({
    part: 'step',
    name: title,
    says: wayOf(channel),
  }))
}

function formFacts({ forms }: Procedure): Fact[] {
  return (forms ?? []).map(({ code, name }) => ({
    part: 'form',
    name: [code, name].filter(Boolean).join(' – '),
    // A form is known by its code; without one by its name.
    ...(code ? { key: code } : {}),
    says: '',
  }))
}

type Way = Parameters<typeof labelOf>[1]

function wayOf(channel: Way): string {
  const way = labelOf(channels, channel, 'phrase')
  return way ? `khi ${way}` : ''
}

function nameWithWay(label: string | null | undefined, channel: Way): string {
  return inOneLine(label, labelOf(channels, channel, 'phrase'))
}

function inOneLine(...parts: (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(', ')
}

function until(validTo: string | null | undefined): string {
  return validTo ? `đến hết ${formatDay(validTo)}` : ''
}

type Dates = { validFrom?: string | null; validTo?: string | null }

function days({ validFrom, validTo }: Dates): Pick<Fact, 'from' | 'to'> {
  return {
    ...(validFrom ? { from: toLocalDate(validFrom) } : {}),
    ...(validTo ? { to: toLocalDate(validTo) } : {}),
  }
}
