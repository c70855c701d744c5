import * as migration_20261124_043355_initial from './20261124_043355_initial';

export const migrations = [
  {
    up: migration_20261124_043355_initial.up,
    down: migration_20261124_043355_initial.down,
    name: '20261124_043355_initial'
  },
];
