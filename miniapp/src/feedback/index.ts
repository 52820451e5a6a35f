export { followedList, myCasesList } from './my-cases'
export { MyFeedback } from './MyFeedback'
