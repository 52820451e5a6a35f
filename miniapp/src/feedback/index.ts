export { MyFeedback } from './MyFeedback'
