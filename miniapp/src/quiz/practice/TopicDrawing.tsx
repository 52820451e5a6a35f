import { SectionDrawing } from '../../platform/ui/SectionDrawing'
import { bookDrawing, topicDrawings } from './topic-drawings'

/** The picture of a topic; its title says the same. */
export function TopicDrawing({ slug }: { slug: string }) {
  return <SectionDrawing className="ct-topic-drawing" path={topicDrawings[slug] ?? bookDrawing} />
}
