import * as migration_20261124_043355_initial from './20261124_043355_initial';
import * as migration_20261124_222412_category_addresses from './20261124_222412_category_addresses';
import * as migration_20261124_224000_listings from './20261124_224000_listings';
import * as migration_20261124_225145_picture_files from './20261124_225145_picture_files';
import * as migration_20261125_024802_picture_slots from './20261125_024802_picture_slots';
import * as migration_20261125_024807_former_picture_slots from './20261125_024807_former_picture_slots';
import * as migration_20261125_031316_audit_log from './20261125_031316_audit_log';
import * as migration_20261125_032906_workflow from './20261125_032906_workflow';
import * as migration_20261125_032907_article_stages from './20261125_032907_article_stages';
import * as migration_20261125_033725_audit_changes from './20261125_033725_audit_changes';
import * as migration_20261125_034000_keep_source_names from './20261125_034000_keep_source_names';
import * as migration_20261125_034210_bylines_add from './20261125_034210_bylines_add';
import * as migration_20261125_034234_bylines_drop from './20261125_034234_bylines_drop';
import * as migration_20261125_034300_move_credits from './20261125_034300_move_credits';
import * as migration_20261125_035057_editing from './20261125_035057_editing';
import * as migration_20261125_040000_folded_search from './20261125_040000_folded_search';
import * as migration_20261125_041000_folded_names from './20261125_041000_folded_names';
import * as migration_20261127_152741_photos from './20261127_152741_photos';
import * as migration_20261129_003049_picture_use_counts from './20261129_003049_picture_use_counts';
import * as migration_20261129_003135_pixels from './20261129_003135_pixels';
import * as migration_20261129_003208_feed_content from './20261129_003208_feed_content';
import * as migration_20261129_004500_picture_uses from './20261129_004500_picture_uses';
import * as migration_20261129_011455_topics from './20261129_011455_topics';
import * as migration_20261129_011821_reader_writing from './20261129_011821_reader_writing';
import * as migration_20261129_020000_move_topics from './20261129_020000_move_topics';
import * as migration_20261129_020100_topic_lists from './20261129_020100_topic_lists';
import * as migration_20261129_020200_views from './20261129_020200_views';
import * as migration_20261129_030000_search from './20261129_030000_search';
import * as migration_20261129_042723_recordings from './20261129_042723_recordings';
import * as migration_20261129_051500_picture_uses_by_owner from './20261129_051500_picture_uses_by_owner';
import * as migration_20261129_054000_search_faster from './20261129_054000_search_faster';

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
    up: migration_20261125_032906_workflow.up,
    down: migration_20261125_032906_workflow.down,
    name: '20261125_032906_workflow',
  },
  {
    up: migration_20261125_032907_article_stages.up,
    down: migration_20261125_032907_article_stages.down,
    name: '20261125_032907_article_stages',
  },
  {
    up: migration_20261125_033725_audit_changes.up,
    down: migration_20261125_033725_audit_changes.down,
    name: '20261125_033725_audit_changes',
  },
  {
    up: migration_20261125_034000_keep_source_names.up,
    down: migration_20261125_034000_keep_source_names.down,
    name: '20261125_034000_keep_source_names',
  },
  {
    up: migration_20261125_034210_bylines_add.up,
    down: migration_20261125_034210_bylines_add.down,
    name: '20261125_034210_bylines_add',
  },
  {
    up: migration_20261125_034234_bylines_drop.up,
    down: migration_20261125_034234_bylines_drop.down,
    name: '20261125_034234_bylines_drop',
  },
  {
    up: migration_20261125_034300_move_credits.up,
    down: migration_20261125_034300_move_credits.down,
    name: '20261125_034300_move_credits',
  },
  {
    up: migration_20261125_035057_editing.up,
    down: migration_20261125_035057_editing.down,
    name: '20261125_035057_editing',
  },
  {
    up: migration_20261125_040000_folded_search.up,
    down: migration_20261125_040000_folded_search.down,
    name: '20261125_040000_folded_search',
  },
  {
    up: migration_20261125_041000_folded_names.up,
    down: migration_20261125_041000_folded_names.down,
    name: '20261125_041000_folded_names',
  },
  {
    up: migration_20261127_152741_photos.up,
    down: migration_20261127_152741_photos.down,
    name: '20261127_152741_photos',
  },
  {
    up: migration_20261129_003049_picture_use_counts.up,
    down: migration_20261129_003049_picture_use_counts.down,
    name: '20261129_003049_picture_use_counts',
  },
  {
    up: migration_20261129_003135_pixels.up,
    down: migration_20261129_003135_pixels.down,
    name: '20261129_003135_pixels',
  },
  {
    up: migration_20261129_003208_feed_content.up,
    down: migration_20261129_003208_feed_content.down,
    name: '20261129_003208_feed_content',
  },
  {
    up: migration_20261129_004500_picture_uses.up,
    down: migration_20261129_004500_picture_uses.down,
    name: '20261129_004500_picture_uses',
  },
  {
    up: migration_20261129_011455_topics.up,
    down: migration_20261129_011455_topics.down,
    name: '20261129_011455_topics',
  },
  {
    up: migration_20261129_011821_reader_writing.up,
    down: migration_20261129_011821_reader_writing.down,
    name: '20261129_011821_reader_writing',
  },
  {
    up: migration_20261129_020000_move_topics.up,
    down: migration_20261129_020000_move_topics.down,
    name: '20261129_020000_move_topics',
  },
  {
    up: migration_20261129_020100_topic_lists.up,
    down: migration_20261129_020100_topic_lists.down,
    name: '20261129_020100_topic_lists',
  },
  {
    up: migration_20261129_020200_views.up,
    down: migration_20261129_020200_views.down,
    name: '20261129_020200_views',
  },
  {
    up: migration_20261129_030000_search.up,
    down: migration_20261129_030000_search.down,
    name: '20261129_030000_search',
  },
  {
    up: migration_20261129_042723_recordings.up,
    down: migration_20261129_042723_recordings.down,
    name: '20261129_042723_recordings',
  },
  {
    up: migration_20261129_051500_picture_uses_by_owner.up,
    down: migration_20261129_051500_picture_uses_by_owner.down,
    name: '20261129_051500_picture_uses_by_owner',
  },
  {
    up: migration_20261129_054000_search_faster.up,
    down: migration_20261129_054000_search_faster.down,
    name: '20261129_054000_search_faster'
  },
];
