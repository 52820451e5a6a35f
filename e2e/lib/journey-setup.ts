import { eachFile } from './journey'

// Vitest runs this file before each file of journeys.
eachFile()
