import { EditingGuard as EditingGuard_99ebe4af00c131c6c15a09ba46edca95 } from '../../../components/admin/editing/EditingGuard.client'
import { PictureHindrances as PictureHindrances_cf4726ccdad3f444ce8f41292f34dc19 } from '../../../components/admin/images/PictureHindrances.client'
import { SameTitle as SameTitle_fd388f658601e7728979d3293562c099 } from '../../../components/admin/SameTitle.client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { CleanPasteFeatureClient as CleanPasteFeatureClient_00f1e7c2e51500450d9dad8401c7611a } from '../../../components/admin/cleanPaste/CleanPaste.client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StepHistory as StepHistory_bcf04f9742afd35ecb3b6aba9c4d36f1 } from '../../../components/admin/workflow/StepHistory'
import { PreviewLinks as PreviewLinks_47a20badacd83856e45397dbc0ceca90 } from '../../../components/admin/editing/PreviewLinks.client'
import { ImportWord as ImportWord_2a8709ff6cc5e2a0b53236c3998b2a39 } from '../../../components/admin/importWord/ImportWord'
import { ArticleFilters as ArticleFilters_4da55ecbe6f913ca31d6c0a8f987dcb8 } from '../../../components/admin/list/ArticleFilters'
import { RecallButton as RecallButton_16ebfa1d8509d32ec14466d11b9cff25 } from '../../../components/admin/workflow/RecallButton.client'
import { StepButtons as StepButtons_741efa6c7717687769ef9f78de1bd489 } from '../../../components/admin/workflow/StepButtons.client'
import { VersionList as VersionList_af15772d3e32e9189afd9507c8e20de5 } from '../../../components/admin/editing/VersionList'
import { ArticleList as ArticleList_90b6580c664698975af9cd0c5ffe360a } from '../../../components/admin/list/ArticleList.client'
import { SamePicture as SamePicture_83418ca6140e2eb6147669b5932af857 } from '../../../components/admin/images/SamePicture.client'
import { HiddenFaces as HiddenFaces_5d3fcabcc50716b53be051452b7a056e } from '../../../components/admin/images/HiddenFaces.client'
import { PictureUses as PictureUses_77d43c0c0037cbc05a8576f06227acd9 } from '../../../components/admin/images/PictureUses'
import { ImageFilters as ImageFilters_1b5d4d233beb387b28a8eeb7161f17f0 } from '../../../components/admin/images/ImageFilters'
import { PhotosField as PhotosField_0f61763ac143b239b3a16f7e90ffe052 } from '../../../components/admin/albums/PhotosField.client'
import { CoverCell as CoverCell_df723bb79d449c2328e405412a71281a } from '../../../components/admin/albums/CoverCell'
import { RecordingPlayer as RecordingPlayer_2e3047e9b8f8ac546cf5b4a8859ed136 } from '../../../components/admin/RecordingPlayer.client'
import { QuestionButton as QuestionButton_1f0ff1df053c6f4ad224480fd41c2d02 } from '../../../components/admin/participation/QuestionButton.client'
import { FeedbackFilters as FeedbackFilters_3311fe8a65c6e718128907decb3a3216 } from '../../../components/admin/participation/FeedbackFilters'
import { CommentFilters as CommentFilters_9bb460145ff7f3e1ba2628a4c2dfcd3b } from '../../../components/admin/participation/CommentFilters'
import { ActionCell as ActionCell_c1c1260d47c39014714b1cc1a2eed192 } from '../../../components/admin/audit/AuditCells'
import { ActionField as ActionField_4dbe65df46486fd4d2d3cba6fc8d4e36 } from '../../../components/admin/audit/AuditFields'
import { SubjectCell as SubjectCell_c1c1260d47c39014714b1cc1a2eed192 } from '../../../components/admin/audit/AuditCells'
import { SubjectField as SubjectField_4dbe65df46486fd4d2d3cba6fc8d4e36 } from '../../../components/admin/audit/AuditFields'
import { ChangesCell as ChangesCell_c1c1260d47c39014714b1cc1a2eed192 } from '../../../components/admin/audit/AuditCells'
import { MomentCell as MomentCell_c1c1260d47c39014714b1cc1a2eed192 } from '../../../components/admin/audit/AuditCells'
import { AuditFilters as AuditFilters_84658d570d90dc9f1945f34e27e2e7b7 } from '../../../components/admin/audit/AuditFilters'
import { Icon as Icon_dfe4008080d895d460898c3a6155e9ba } from '../../../components/admin/Icon'
import { Logo as Logo_91a09b539d3c86b0aebf520e7564ce08 } from '../../../components/admin/Logo'
import { NavLinks as NavLinks_fc2ef7c6f937102c40af9d92b85d62ee } from '../../../components/admin/desk/NavLinks'
import { VietnameseTexts as VietnameseTexts_a340908eb576b7667f687a2a59f05fbd } from '../../../components/admin/VietnameseTexts.client'
import { Desk as Desk_ba8aaacddc74275c5af67c5f8e30c887 } from '../../../components/admin/desk/Desk'
import { Calendar as Calendar_84e83c051eb47ae24b5167670fb7d495 } from '../../../components/admin/desk/Calendar'
import { StatisticsPage as StatisticsPage_645534fb8168b7d6fecc057431188d6b } from '../../../components/admin/statistics/StatisticsPage'
import { UploadPictures as UploadPictures_1407814896ffe084aeabc101bb9eeff3 } from '../../../components/admin/uploads/UploadPictures'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/components/admin/editing/EditingGuard.client#EditingGuard": EditingGuard_99ebe4af00c131c6c15a09ba46edca95,
  "/components/admin/images/PictureHindrances.client#PictureHindrances": PictureHindrances_cf4726ccdad3f444ce8f41292f34dc19,
  "/components/admin/SameTitle.client#SameTitle": SameTitle_fd388f658601e7728979d3293562c099,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/components/admin/cleanPaste/CleanPaste.client#CleanPasteFeatureClient": CleanPasteFeatureClient_00f1e7c2e51500450d9dad8401c7611a,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/admin/workflow/StepHistory#StepHistory": StepHistory_bcf04f9742afd35ecb3b6aba9c4d36f1,
  "/components/admin/editing/PreviewLinks.client#PreviewLinks": PreviewLinks_47a20badacd83856e45397dbc0ceca90,
  "/components/admin/importWord/ImportWord#ImportWord": ImportWord_2a8709ff6cc5e2a0b53236c3998b2a39,
  "/components/admin/list/ArticleFilters#ArticleFilters": ArticleFilters_4da55ecbe6f913ca31d6c0a8f987dcb8,
  "/components/admin/workflow/RecallButton.client#RecallButton": RecallButton_16ebfa1d8509d32ec14466d11b9cff25,
  "/components/admin/workflow/StepButtons.client#StepButtons": StepButtons_741efa6c7717687769ef9f78de1bd489,
  "/components/admin/editing/VersionList#VersionList": VersionList_af15772d3e32e9189afd9507c8e20de5,
  "/components/admin/list/ArticleList.client#ArticleList": ArticleList_90b6580c664698975af9cd0c5ffe360a,
  "/components/admin/images/SamePicture.client#SamePicture": SamePicture_83418ca6140e2eb6147669b5932af857,
  "/components/admin/images/HiddenFaces.client#HiddenFaces": HiddenFaces_5d3fcabcc50716b53be051452b7a056e,
  "/components/admin/images/PictureUses#PictureUses": PictureUses_77d43c0c0037cbc05a8576f06227acd9,
  "/components/admin/images/ImageFilters#ImageFilters": ImageFilters_1b5d4d233beb387b28a8eeb7161f17f0,
  "/components/admin/albums/PhotosField.client#PhotosField": PhotosField_0f61763ac143b239b3a16f7e90ffe052,
  "/components/admin/albums/CoverCell#CoverCell": CoverCell_df723bb79d449c2328e405412a71281a,
  "/components/admin/RecordingPlayer.client#RecordingPlayer": RecordingPlayer_2e3047e9b8f8ac546cf5b4a8859ed136,
  "/components/admin/participation/QuestionButton.client#QuestionButton": QuestionButton_1f0ff1df053c6f4ad224480fd41c2d02,
  "/components/admin/participation/FeedbackFilters#FeedbackFilters": FeedbackFilters_3311fe8a65c6e718128907decb3a3216,
  "/components/admin/participation/CommentFilters#CommentFilters": CommentFilters_9bb460145ff7f3e1ba2628a4c2dfcd3b,
  "/components/admin/audit/AuditCells#ActionCell": ActionCell_c1c1260d47c39014714b1cc1a2eed192,
  "/components/admin/audit/AuditFields#ActionField": ActionField_4dbe65df46486fd4d2d3cba6fc8d4e36,
  "/components/admin/audit/AuditCells#SubjectCell": SubjectCell_c1c1260d47c39014714b1cc1a2eed192,
  "/components/admin/audit/AuditFields#SubjectField": SubjectField_4dbe65df46486fd4d2d3cba6fc8d4e36,
  "/components/admin/audit/AuditCells#ChangesCell": ChangesCell_c1c1260d47c39014714b1cc1a2eed192,
  "/components/admin/audit/AuditCells#MomentCell": MomentCell_c1c1260d47c39014714b1cc1a2eed192,
  "/components/admin/audit/AuditFilters#AuditFilters": AuditFilters_84658d570d90dc9f1945f34e27e2e7b7,
  "/components/admin/Icon#Icon": Icon_dfe4008080d895d460898c3a6155e9ba,
  "/components/admin/Logo#Logo": Logo_91a09b539d3c86b0aebf520e7564ce08,
  "/components/admin/desk/NavLinks#NavLinks": NavLinks_fc2ef7c6f937102c40af9d92b85d62ee,
  "/components/admin/VietnameseTexts.client#VietnameseTexts": VietnameseTexts_a340908eb576b7667f687a2a59f05fbd,
  "/components/admin/desk/Desk#Desk": Desk_ba8aaacddc74275c5af67c5f8e30c887,
  "/components/admin/desk/Calendar#Calendar": Calendar_84e83c051eb47ae24b5167670fb7d495,
  "/components/admin/statistics/StatisticsPage#StatisticsPage": StatisticsPage_645534fb8168b7d6fecc057431188d6b,
  "/components/admin/uploads/UploadPictures#UploadPictures": UploadPictures_1407814896ffe084aeabc101bb9eeff3,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
