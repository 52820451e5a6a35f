import { eachFile } from './journey'

// Vitest runs this file anew before each file of journeys, while what it imports stays loaded.
eachFile()
