import { SectionDrawing } from '../../platform/ui/SectionDrawing'
import { bookDrawing, topicDrawings } from './topic-drawings'

/** The picture of a topic; its title says the same. */
export function TopicDrawing({ slug }: { slug: string }) {
  return <SectionDrawing path={topicDrawings[slug] ?? bookDrawing} />
}
