import * as migration_20261124_043355_initial from './20261124_043355_initial';
import * as migration_20261124_222412_category_addresses from './20261124_222412_category_addresses';
import * as migration_20261124_224000_listings from './20261124_224000_listings';
import * as migration_20261124_225145_picture_files from './20261124_225145_picture_files';
import * as migration_20261125_024802_picture_slots from './20261125_024802_picture_slots';
import * as migration_20261125_024807_former_picture_slots from './20261125_024807_former_picture_slots';
import * as migration_20261125_031316_audit_log from './20261125_031316_audit_log';
import * as migration_20261125_035057_editing from './20261125_035057_editing';

export const migrations = [
  {
    up: migration_20261124_043355_initial.up,
    down: migration_20261124_043355_initial.down,
    name: '20261124_043355_initial',
  },
  {
    up: migration_20261124_222412_category_addresses.up,
    down: migration_20261124_222412_category_addresses.down,
    name: '20261124_222412_category_addresses',
  },
  {
    up: migration_20261124_224000_listings.up,
    down: migration_20261124_224000_listings.down,
    name: '20261124_224000_listings',
  },
  {
    up: migration_20261124_225145_picture_files.up,
    down: migration_20261124_225145_picture_files.down,
    name: '20261124_225145_picture_files',
  },
  {
    up: migration_20261125_024802_picture_slots.up,
    down: migration_20261125_024802_picture_slots.down,
    name: '20261125_024802_picture_slots',
  },
  {
    up: migration_20261125_024807_former_picture_slots.up,
    down: migration_20261125_024807_former_picture_slots.down,
    name: '20261125_024807_former_picture_slots',
  },
  {
    up: migration_20261125_031316_audit_log.up,
    down: migration_20261125_031316_audit_log.down,
    name: '20261125_031316_audit_log',
  },
  {
    up: migration_20261125_035057_editing.up,
    down: migration_20261125_035057_editing.down,
    name: '20261125_035057_editing'
  },
];
