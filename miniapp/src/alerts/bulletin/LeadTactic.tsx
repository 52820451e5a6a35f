import { queries, useContent, type AlertCard } from '../../platform/content'
import { Link } from '../../platform/router'
import { Section, Skeleton } from '../../platform/ui'
import { Signs, Steps } from '../Steps'

/** The tactic to know this week: by what it is recognised, and what to do. */
export function LeadTactic({ alert }: { alert: AlertCard }) {
  const { data: found } = useContent(queries.alert(alert.slug))
  return (
    <>
      <Section title={`Thủ đoạn cần biết: ${alert.scamForm}`}>
        <p>{alert.summary}</p>
        {found === undefined ? <Skeleton lines={3} /> : <Signs items={found?.signs} />}
        <p className="ct-bulletin__more">
          <Link to={`/tin-nong/${alert.slug}`}>Đọc đầy đủ: {alert.title}</Link>
        </p>
      </Section>
      {found ? (
        <Section title="Việc cần làm">
          <Steps items={found.whatToDo} />
        </Section>
      ) : null}
    </>
  )
}
