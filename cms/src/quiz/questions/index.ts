export { quizQuestions } from './collection'
export { QuizQuestionImports } from './import-collection'
export { QuizTopics } from './topic-collection'
export { countByTopic } from './count-by-topic'
export { holdQuestions } from './hold'
export {
  grade,
  isAnswerTo,
  type AnswerKey,
  type Grade,
} from '@chung-tay/shared/quiz/questions/grade'
export { answerKey, explanationOf, gradeAnswer, playable, solutionOf } from './playable'
export type {
  Playable,
  PlayableItem,
  QuestionPicture,
} from '@chung-tay/shared/quiz/questions/playable'
export { usableQuestions, usableWhere } from './usable'
