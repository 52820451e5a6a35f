export { countEmptySearch, startCounting } from './start-counting'
