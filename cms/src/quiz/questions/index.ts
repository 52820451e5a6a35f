export { QuizQuestions } from './collection'
export { QuizQuestionImports } from './import-collection'
export { QuizTopics } from './topic-collection'
export { countByTopic } from './count-by-topic'
export { holdQuestions } from './hold'
export { grade, isAnswerTo, type AnswerKey, type Grade } from './grade'
export {
  answerKey,
  explanationOf,
  gradeAnswer,
  playable,
  solutionOf,
  type Playable,
  type PlayableItem,
  type QuestionPicture,
} from './playable'
export { usableQuestions, usableWhere } from './usable'
