import type { PackageReport } from './check-package'
import { homeLimit } from './home-script'

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

/** The report in lines for whoever is about to send the package. */
export function reportLines(report: PackageReport): string[] {
  const { size, homeScript, fonts, hosts, permissions, endings, warnings, faults } = report
  const uses = { asked: 'asked ', opened: 'opened', named: 'named ' } as Record<string, string>
  return [
    `files        ${size.files} (${endings.join(' ')}), ${kilobytes(size.bytes)}, zipped ${kilobytes(size.zipBytes)} of 10 MB`,
    `home page    ${kilobytes(homeScript)} of JavaScript, gzip, of ${kilobytes(homeLimit)}`,
    `fonts        ${fonts.length > 0 ? fonts.join(', ') : 'none: the phone’s own'}`,
    `service      ${hosts.service ?? 'not told'}`,
    ...hosts.inCode.map(({ host, use, why }) => `host ${uses[use]}  ${host}: ${why}`),
    `links        lead to ${hosts.linked} other sites; the person is asked before one opens`,
    ...(permissions.toAsk.length > 0
      ? ['', 'To ask for in Zalo’s console (Quản lý ứng dụng → Quyền), each with its sentence:']
      : [
          '',
          'No call of the app has to be granted in Zalo’s console, by the SDK’s own description.',
        ]),
    ...permissions.toAsk.map(({ call, sentence }) => `  ${call}: ${sentence}`),
    '',
    'The other calls, for whoever reviews the app:',
    ...permissions.others.map(({ call, sentence }) => `  ${call}: ${sentence}`),
    ...(report.phoneQuestions.length > 0 ? ['', 'What the phone itself asks the person:'] : []),
    ...report.phoneQuestions.map((sentence) => `  ${sentence}`),
    '',
    ...warnings.map((line) => `WARNING  ${line}`),
    ...faults.map((line) => `WRONG    ${line}`),
    faults.length === 0 ? 'Nothing is wrong with the package.' : `${faults.length} thing(s) wrong.`,
  ]
}
