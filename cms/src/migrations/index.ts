import * as migration_20261124_063708_initial from './20261124_063708_initial';
import * as migration_20261124_081929_submissions from './20261124_081929_submissions';
import * as migration_20261124_083445_feedback from './20261124_083445_feedback';

export const migrations = [
  {
    up: migration_20261124_063708_initial.up,
    down: migration_20261124_063708_initial.down,
    name: '20261124_063708_initial',
  },
  {
    up: migration_20261124_081929_submissions.up,
    down: migration_20261124_081929_submissions.down,
    name: '20261124_081929_submissions',
  },
  {
    up: migration_20261124_083445_feedback.up,
    down: migration_20261124_083445_feedback.down,
    name: '20261124_083445_feedback'
  },
];
