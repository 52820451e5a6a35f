import * as migration_20261124_063708_initial from './20261124_063708_initial';
import * as migration_20261124_095608_services from './20261124_095608_services';
import * as migration_20261124_151527_unlinkable_invitations from './20261124_151527_unlinkable_invitations';

export const migrations = [
  {
    up: migration_20261124_063708_initial.up,
    down: migration_20261124_063708_initial.down,
    name: '20261124_063708_initial',
  },
  {
    up: migration_20261124_095608_services.up,
    down: migration_20261124_095608_services.down,
    name: '20261124_095608_services',
  },
  {
    up: migration_20261124_151527_unlinkable_invitations.up,
    down: migration_20261124_151527_unlinkable_invitations.down,
    name: '20261124_151527_unlinkable_invitations'
  },
];
