import type { TaskConfig } from 'payload'
import { dropFormerHeadersTask } from './drop-former-headers'
import { purgeUploadsTask } from './purge-uploads'
import { tipRemindersTask } from './reminders'
import { tipRetentionTask } from './retention'

/** Work around tips that staff need not start. */
export const tipTasks: TaskConfig[] = [
  tipRemindersTask,
  tipRetentionTask,
  dropFormerHeadersTask,
  purgeUploadsTask,
]
