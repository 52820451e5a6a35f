import { Beside, LinkItem, LinkList, Page, Section } from '../platform/ui'
import { ContestList } from './contests/ContestList'
import { DailyCard } from './daily/DailyCard'
import { PracticeSection } from './practice/PracticeSection'
import { drawing } from './drawing'

/** The quizzes: topics to practise, contests to enter. */
export default function QuizHomePage() {
  return (
    <Page
      title="Đố vui pháp luật"
      lead="Luyện mỗi ngày vài câu, rồi thử sức trong cuộc thi."
      meta={{
        description:
          'Luyện trả lời câu hỏi pháp luật, xem giải thích ngay; dự cuộc thi xếp hạng chính xác.',
      }}
      drawing={drawing}
      isWide
    >
      <Beside
        side={
          <Section title="Ở hội trường, lớp học">
            <LinkList label="Đố vui trực tiếp">
              <LinkItem
                to="/trac-nghiem/truc-tiep"
                icon="people"
                title="Vào phòng đố vui trực tiếp"
                hint="Nhập mã trên màn hình lớn, cả phòng cùng trả lời."
              />
            </LinkList>
          </Section>
        }
      >
        <DailyCard />
        {/* Before the topics, which are screens long on a phone: a contest ends, they do not. */}
        <Section title="Cuộc thi">
          <ContestList />
        </Section>
        <PracticeSection />
      </Beside>
    </Page>
  )
}
