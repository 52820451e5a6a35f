import * as migration_20261124_063708_initial from './20261124_063708_initial';
import * as migration_20261124_095608_services from './20261124_095608_services';
import * as migration_20261124_151527_unlinkable_invitations from './20261124_151527_unlinkable_invitations';
import * as migration_20261125_002351_services_alerts_usage_scam_check from './20261125_002351_services_alerts_usage_scam_check';
import * as migration_20261125_003805_tips from './20261125_003805_tips';
import * as migration_20261125_170635_quiz from './20261125_170635_quiz';
import * as migration_20261126_155624_crowds from './20261126_155624_crowds';
import * as migration_20261126_161235_kept_questions from './20261126_161235_kept_questions';
import * as migration_20261126_175341_accounts from './20261126_175341_accounts';
import * as migration_20261126_212804_traffic_fines from './20261126_212804_traffic_fines';
import * as migration_20261126_215441_fictional from './20261126_215441_fictional';
import * as migration_20261127_003716_quiz_live from './20261127_003716_quiz_live';
import * as migration_20261127_012500_chart_kinds from './20261127_012500_chart_kinds';
import * as migration_20261127_014332_feedback_endings from './20261127_014332_feedback_endings';
import * as migration_20261127_043106_feedback_map from './20261127_043106_feedback_map';
import * as migration_20261127_080004_feedback_forwarded from './20261127_080004_feedback_forwarded';
import * as migration_20261127_141515_zalo_mini_app from './20261127_141515_zalo_mini_app';
import * as migration_20261127_184419_identity from './20261127_184419_identity';
import * as migration_20261127_191233_notices from './20261127_191233_notices';
import * as migration_20261127_212242_notice_subscriptions from './20261127_212242_notice_subscriptions';
import * as migration_20261127_215000_notice_letters from './20261127_215000_notice_letters';

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
    name: '20261124_151527_unlinkable_invitations',
  },
  {
    up: migration_20261125_002351_services_alerts_usage_scam_check.up,
    down: migration_20261125_002351_services_alerts_usage_scam_check.down,
    name: '20261125_002351_services_alerts_usage_scam_check',
  },
  {
    up: migration_20261125_003805_tips.up,
    down: migration_20261125_003805_tips.down,
    name: '20261125_003805_tips',
  },
  {
    up: migration_20261125_170635_quiz.up,
    down: migration_20261125_170635_quiz.down,
    name: '20261125_170635_quiz',
  },
  {
    up: migration_20261126_155624_crowds.up,
    down: migration_20261126_155624_crowds.down,
    name: '20261126_155624_crowds',
  },
  {
    up: migration_20261126_161235_kept_questions.up,
    down: migration_20261126_161235_kept_questions.down,
    name: '20261126_161235_kept_questions',
  },
  {
    up: migration_20261126_175341_accounts.up,
    down: migration_20261126_175341_accounts.down,
    name: '20261126_175341_accounts',
  },
  {
    up: migration_20261126_212804_traffic_fines.up,
    down: migration_20261126_212804_traffic_fines.down,
    name: '20261126_212804_traffic_fines',
  },
  {
    up: migration_20261126_215441_fictional.up,
    down: migration_20261126_215441_fictional.down,
    name: '20261126_215441_fictional',
  },
  {
    up: migration_20261127_003716_quiz_live.up,
    down: migration_20261127_003716_quiz_live.down,
    name: '20261127_003716_quiz_live',
  },
  {
    up: migration_20261127_012500_chart_kinds.up,
    down: migration_20261127_012500_chart_kinds.down,
    name: '20261127_012500_chart_kinds',
  },
  {
    up: migration_20261127_014332_feedback_endings.up,
    down: migration_20261127_014332_feedback_endings.down,
    name: '20261127_014332_feedback_endings',
  },
  {
    up: migration_20261127_043106_feedback_map.up,
    down: migration_20261127_043106_feedback_map.down,
    name: '20261127_043106_feedback_map',
  },
  {
    up: migration_20261127_080004_feedback_forwarded.up,
    down: migration_20261127_080004_feedback_forwarded.down,
    name: '20261127_080004_feedback_forwarded',
  },
  {
    up: migration_20261127_141515_zalo_mini_app.up,
    down: migration_20261127_141515_zalo_mini_app.down,
    name: '20261127_141515_zalo_mini_app',
  },
  {
    up: migration_20261127_184419_identity.up,
    down: migration_20261127_184419_identity.down,
    name: '20261127_184419_identity',
  },
  {
    up: migration_20261127_191233_notices.up,
    down: migration_20261127_191233_notices.down,
    name: '20261127_191233_notices',
  },
  {
    up: migration_20261127_212242_notice_subscriptions.up,
    down: migration_20261127_212242_notice_subscriptions.down,
    name: '20261127_212242_notice_subscriptions',
  },
  {
    up: migration_20261127_215000_notice_letters.up,
    down: migration_20261127_215000_notice_letters.down,
    name: '20261127_215000_notice_letters'
  },
];
