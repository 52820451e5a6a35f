import * as migration_20261124_063708_initial from './20261124_063708_initial';

export const migrations = [
  {
    up: migration_20261124_063708_initial.up,
    down: migration_20261124_063708_initial.down,
    name: '20261124_063708_initial'
  },
];
