import { DayCell as DayCell_4b54bab2af9af66af205c7830cf5c2d5 } from '../../../platform/fields/admin/DateCells'
import { WrittenNumber as WrittenNumber_00ac679bc303320ca9b594ddd4424e6c } from '../../../platform/fields/admin/WrittenNumber'
import { WrongFields as WrongFields_2e64d826a8e0e3652cf81273b051de5f } from '../../../platform/admin/wrong-fields/WrongFields'
import { PosterLink as PosterLink_da0cea4a5c3feb298c24bed1a6d719b6 } from '../../../ratings/admin/PosterLink'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { MoneyCell as MoneyCell_1a12ed8426924620c51ac67f795a0665 } from '../../../traffic-fines/admin/MoneyCell'
import { PasteFigures as PasteFigures_5fcfc850d3f692103d40fdce42ee8ebf } from '../../../alerts/admin/PasteFigures'
import { ReactionCounts as ReactionCounts_1d78cb27f72795f93c1db8c53a69c5cc } from '../../../alerts/admin/ReactionCounts'
import { PickFile as PickFile_14791115c9e51912f4ef596aae9eef2c } from '../../../media/admin/PickFile'
import { DueCell as DueCell_56e0736d9082c193807b339116c2cbef } from '../../../feedback/admin/DueCell'
import { MomentCell as MomentCell_4b54bab2af9af66af205c7830cf5c2d5 } from '../../../platform/fields/admin/DateCells'
import { VietNamMoment as VietNamMoment_2fdd4d2f548abf5cf82f1534adadfb51 } from '../../../platform/fields/admin/VietNamMoment'
import { QueueFilters as QueueFilters_3068c8146eb9d9692a20cb93e46cc3cf } from '../../../feedback/admin/QueueFilters'
import { CaseView as CaseView_c1b1056aeaca4239fcc3217e754ec806 } from '../../../feedback/admin/CaseView'
import { ModerateField as ModerateField_11d0250d369708450303d83e475d3530 } from '../../../ratings/admin/ModerateField'
import { CrowdedRatings as CrowdedRatings_dda2f740b5a43c853aeb97610b9c0c15 } from '../../../ratings/admin/CrowdedRatings'
import { ImportLink as ImportLink_63b512559a62dcd812c115f17116e1cb } from '../../../dossiers/admin/ImportLink'
import { StateActions as StateActions_b7902417d65fb35334383e1a050c4c73 } from '../../../scam-check/admin/StateActions'
import { DeskLink as DeskLink_61d446e9286175551517569b3fb1cb2e } from '../../../scam-check/admin/DeskLink'
import { BankLink as BankLink_daf2eccaa586b1cd90dd6d87034fc31d } from '../../../quiz/admin/BankLink'
import { ContestLinks as ContestLinks_98d0da780ca04f8c9555685a4d060289 } from '../../../quiz/staff/ContestLinks'
import { PublishResults as PublishResults_dd3335a71a06c946edf8956132465312 } from '../../../quiz/results/PublishResults'
import { CurrentPassword as CurrentPassword_1de775c1797dc581b0c19e3fe58e7cee } from '../../../users/admin/CurrentPassword'
import { EndKey as EndKey_317ded25bd89e769c1c800b1f531f00e } from '../../../users/keys/admin/EndKey'
import { IssueKey as IssueKey_a3bcf7eed94e4312e97d88e21aa506c2 } from '../../../users/keys/admin/IssueKey'
import { ChangeTargetCell as ChangeTargetCell_52ea65b87b79c25985b38a80de65148d } from '../../../platform/admin/ChangeCells'
import { ChangeDocumentCell as ChangeDocumentCell_52ea65b87b79c25985b38a80de65148d } from '../../../platform/admin/ChangeCells'
import { ColorPicker as ColorPicker_ef1b6e66e8c1972f3e659c1f894fc428 } from '../../../settings/ColorPicker'
import { Icon as Icon_fed5179567aca7f53552e2eae7fd2c16 } from '../../../platform/admin/Logo'
import { Logo as Logo_fed5179567aca7f53552e2eae7fd2c16 } from '../../../platform/admin/Logo'
import { NavLink as NavLink_76a61eca9beedd0fc79a9d8bed27b828 } from '../../../notices/admin/NavLink'
import { NavLink as NavLink_3c4243c896d7297c8890f9aafaa1fed1 } from '../../../tips/admin/NavLink'
import { DashboardTips as DashboardTips_954136eb27c5e4fa837c5d826e17f949 } from '../../../tips/admin/DashboardTips'
import { DashboardQueue as DashboardQueue_297115fe0bb560fa4b421b367661140c } from '../../../feedback/admin/DashboardQueue'
import { EmptySearches as EmptySearches_27a6b5acc00fc48abbe66f070fe07640 } from '../../../usage/admin/EmptySearches'
import { DashboardWork as DashboardWork_60bfb81d4375d4f0e5829c2e9c92a02f } from '../../../scam-check/admin/DashboardWork'
import { DashboardBanks as DashboardBanks_823d3a5e110a48850f99f20494a50347 } from '../../../quiz/admin/DashboardBanks'
import { DashboardContests as DashboardContests_7370d94388e317596334e4b8d0d8a183 } from '../../../quiz/staff/admin/DashboardContests'
import { DashboardLive as DashboardLive_3ecfd9efbce9b4dc9581d5c88a643a6b } from '../../../quiz/live/admin/DashboardLive'
import { ReviewList as ReviewList_0a0ffc9ef6f0589f4ee1fb5dfcaadb83 } from '../../../platform/admin/ReviewList'
import { OutboxView as OutboxView_f253e05ee6d55d89838bbf52e7f82259 } from '../../../notices/admin/OutboxView'
import { ImportView as ImportView_fc9c91ad57b09bc46ac3e3461db86a01 } from '../../../dossiers/admin/ImportView'
import { DeskView as DeskView_65ef25387a273519f7722567391af920 } from '../../../scam-check/admin/DeskView'
import { DeskView as DeskView_1ffc8c1479914afa7b04fbf20bf19e4b } from '../../../tips/admin/DeskView'
import { BankView as BankView_20ce1bf552fe2ffb58f155fcc662b169 } from '../../../quiz/admin/BankView'
import { ContestView as ContestView_02c68bf6433c051042b8000087a0df88 } from '../../../quiz/staff/admin/ContestView'
import { LiveView as LiveView_655ec0a2f9390ed61e7a1a7a70233182 } from '../../../quiz/live/admin/LiveView'
import { ForgotPage as ForgotPage_138cc68cc99e067e6e72d5a45cc810dc } from '../../../users/admin/ForgotPage'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/platform/fields/admin/DateCells#DayCell": DayCell_4b54bab2af9af66af205c7830cf5c2d5,
  "/platform/fields/admin/WrittenNumber#WrittenNumber": WrittenNumber_00ac679bc303320ca9b594ddd4424e6c,
  "/platform/admin/wrong-fields/WrongFields#WrongFields": WrongFields_2e64d826a8e0e3652cf81273b051de5f,
  "/ratings/admin/PosterLink#PosterLink": PosterLink_da0cea4a5c3feb298c24bed1a6d719b6,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/traffic-fines/admin/MoneyCell#MoneyCell": MoneyCell_1a12ed8426924620c51ac67f795a0665,
  "/alerts/admin/PasteFigures#PasteFigures": PasteFigures_5fcfc850d3f692103d40fdce42ee8ebf,
  "/alerts/admin/ReactionCounts#ReactionCounts": ReactionCounts_1d78cb27f72795f93c1db8c53a69c5cc,
  "/media/admin/PickFile#PickFile": PickFile_14791115c9e51912f4ef596aae9eef2c,
  "/feedback/admin/DueCell#DueCell": DueCell_56e0736d9082c193807b339116c2cbef,
  "/platform/fields/admin/DateCells#MomentCell": MomentCell_4b54bab2af9af66af205c7830cf5c2d5,
  "/platform/fields/admin/VietNamMoment#VietNamMoment": VietNamMoment_2fdd4d2f548abf5cf82f1534adadfb51,
  "/feedback/admin/QueueFilters#QueueFilters": QueueFilters_3068c8146eb9d9692a20cb93e46cc3cf,
  "/feedback/admin/CaseView#CaseView": CaseView_c1b1056aeaca4239fcc3217e754ec806,
  "/ratings/admin/ModerateField#ModerateField": ModerateField_11d0250d369708450303d83e475d3530,
  "/ratings/admin/CrowdedRatings#CrowdedRatings": CrowdedRatings_dda2f740b5a43c853aeb97610b9c0c15,
  "/dossiers/admin/ImportLink#ImportLink": ImportLink_63b512559a62dcd812c115f17116e1cb,
  "/scam-check/admin/StateActions#StateActions": StateActions_b7902417d65fb35334383e1a050c4c73,
  "/scam-check/admin/DeskLink#DeskLink": DeskLink_61d446e9286175551517569b3fb1cb2e,
  "/quiz/admin/BankLink#BankLink": BankLink_daf2eccaa586b1cd90dd6d87034fc31d,
  "/quiz/staff/ContestLinks#ContestLinks": ContestLinks_98d0da780ca04f8c9555685a4d060289,
  "/quiz/results/PublishResults#PublishResults": PublishResults_dd3335a71a06c946edf8956132465312,
  "/users/admin/CurrentPassword#CurrentPassword": CurrentPassword_1de775c1797dc581b0c19e3fe58e7cee,
  "/users/keys/admin/EndKey#EndKey": EndKey_317ded25bd89e769c1c800b1f531f00e,
  "/users/keys/admin/IssueKey#IssueKey": IssueKey_a3bcf7eed94e4312e97d88e21aa506c2,
  "/platform/admin/ChangeCells#ChangeTargetCell": ChangeTargetCell_52ea65b87b79c25985b38a80de65148d,
  "/platform/admin/ChangeCells#ChangeDocumentCell": ChangeDocumentCell_52ea65b87b79c25985b38a80de65148d,
  "/settings/ColorPicker#ColorPicker": ColorPicker_ef1b6e66e8c1972f3e659c1f894fc428,
  "/platform/admin/Logo#Icon": Icon_fed5179567aca7f53552e2eae7fd2c16,
  "/platform/admin/Logo#Logo": Logo_fed5179567aca7f53552e2eae7fd2c16,
  "/notices/admin/NavLink#NavLink": NavLink_76a61eca9beedd0fc79a9d8bed27b828,
  "/tips/admin/NavLink#NavLink": NavLink_3c4243c896d7297c8890f9aafaa1fed1,
  "/tips/admin/DashboardTips#DashboardTips": DashboardTips_954136eb27c5e4fa837c5d826e17f949,
  "/feedback/admin/DashboardQueue#DashboardQueue": DashboardQueue_297115fe0bb560fa4b421b367661140c,
  "/usage/admin/EmptySearches#EmptySearches": EmptySearches_27a6b5acc00fc48abbe66f070fe07640,
  "/scam-check/admin/DashboardWork#DashboardWork": DashboardWork_60bfb81d4375d4f0e5829c2e9c92a02f,
  "/quiz/admin/DashboardBanks#DashboardBanks": DashboardBanks_823d3a5e110a48850f99f20494a50347,
  "/quiz/staff/admin/DashboardContests#DashboardContests": DashboardContests_7370d94388e317596334e4b8d0d8a183,
  "/quiz/live/admin/DashboardLive#DashboardLive": DashboardLive_3ecfd9efbce9b4dc9581d5c88a643a6b,
  "/platform/admin/ReviewList#ReviewList": ReviewList_0a0ffc9ef6f0589f4ee1fb5dfcaadb83,
  "/notices/admin/OutboxView#OutboxView": OutboxView_f253e05ee6d55d89838bbf52e7f82259,
  "/dossiers/admin/ImportView#ImportView": ImportView_fc9c91ad57b09bc46ac3e3461db86a01,
  "/scam-check/admin/DeskView#DeskView": DeskView_65ef25387a273519f7722567391af920,
  "/tips/admin/DeskView#DeskView": DeskView_1ffc8c1479914afa7b04fbf20bf19e4b,
  "/quiz/admin/BankView#BankView": BankView_20ce1bf552fe2ffb58f155fcc662b169,
  "/quiz/staff/admin/ContestView#ContestView": ContestView_02c68bf6433c051042b8000087a0df88,
  "/quiz/live/admin/LiveView#LiveView": LiveView_655ec0a2f9390ed61e7a1a7a70233182,
  "/users/admin/ForgotPage#ForgotPage": ForgotPage_138cc68cc99e067e6e72d5a45cc810dc,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
