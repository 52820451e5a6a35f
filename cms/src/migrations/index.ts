import * as migration_20261124_045704_initial from './20261124_045704_initial';

export const migrations = [
  {
    up: migration_20261124_045704_initial.up,
    down: migration_20261124_045704_initial.down,
    name: '20261124_045704_initial'
  },
];
