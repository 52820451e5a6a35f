import { figureDimensions } from '@chung-tay/shared/alerts/vocabulary'
import { queries, useContent, type FigureCard } from '../../platform/content'
import { ChartFigure, EmptyState, Loaded, Notice, Page, Section } from '../../platform/ui'
import { alertFeeds } from '../feeds'
import { OwnFigures } from './OwnFigures'
import { figuresDrawing } from './drawing'
import '../alerts.css'

/** Published figures on fraud: over time, by form, by loss, each with how, by whom and when. */
export default function FiguresPage() {
  const figures = useContent(queries.figures)
  return (
    <Page
      title={'Số liệu lừa\u00a0đảo trên mạng'}
      lead="Mỗi biểu đồ một cách tính, có nguồn và ngày công bố."
      back="/tin-nong"
      meta={{
        description:
          'Số liệu đã công bố về lừa đảo trên mạng: theo thời gian, hình thức, thiệt hại.',
        feeds: alertFeeds,
      }}
      drawing={figuresDrawing}
      isWide
    >
      <Notice tone="neutral" title="Đừng so các biểu đồ với nhau">
        Mỗi cơ quan đếm một cách: có nơi hỏi người dùng, có nơi đếm vụ án, có nơi đếm lượt phản ánh.
        Số trong một biểu đồ mới so được với nhau.
      </Notice>
      <Loaded query={figures}>{(list) => <Dimensions figures={list} />}</Loaded>
      <OwnFigures />
    </Page>
  )
}

function Dimensions({ figures }: { figures: readonly FigureCard[] }) {
  if (figures.length === 0) {
    return (
      <EmptyState drawing="list" title="Chưa có số liệu công bố">
        Số liệu hiện ở đây khi cơ quan công an đăng, kèm nguồn.
      </EmptyState>
    )
  }
  return (
    <>
      {figureDimensions.map(({ value, label }) => {
        const own = figures.filter(({ dimension }) => dimension === value)
        if (own.length === 0) return null
        return (
          <Section key={value} title={label}>
            <div className="ct-figures">
              {own.map((figure) => (
                <ChartFigure
                  key={figure.id}
                  chart={figure}
                  hasTable={(figure.points?.length ?? 0) > 1}
                />
              ))}
            </div>
          </Section>
        )
      })}
    </>
  )
}
