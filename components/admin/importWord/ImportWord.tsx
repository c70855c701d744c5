import type { BeforeListTableServerProps } from 'payload'

import { ImportWordPanel } from './ImportWordPanel.client'

type Props = BeforeListTableServerProps & { viewType?: string }

/** Above the list of articles, for those who may write one; not in the trash. */
export const ImportWord = ({ hasCreatePermission, viewType }: Props) =>
  hasCreatePermission && viewType !== 'trash' ? <ImportWordPanel /> : null
