export { followedList, myCasesList } from './my-cases'
export { useMyCases } from './my-cases'
export { useCaseNews, useCaseReminders, type CaseNews } from './use-case-news'
export { MyFeedback } from './MyFeedback'
