/** A document before and after a write: what is stored for readers, and the newest draft. */
export interface Written {
  isNew: boolean
  isDuplicate: boolean
  isRestoringVersion: boolean
  wasPublic: boolean
  isPublic: boolean
  wasTrashed: boolean
  isTrashed: boolean
  /** Whether what was written is what readers see, and no draft beside it. */
  isForReaders: boolean
  hasChanges: boolean
}

/** What a person did, seen from the newsroom; nothing where a write changed nothing that anybody would ask about. */
export const decideActions = (written: Written): string[] => {
  if (written.isNew) {
    const made = written.isDuplicate ? 'duplicate' : 'create'
    return written.isPublic ? [made, 'publish'] : [made]
  }
  if (!written.wasTrashed && written.isTrashed) return ['trash']
  if (written.wasTrashed && !written.isTrashed) return ['restore']
  if (written.isRestoringVersion) return ['restoreVersion']
  if (!written.wasPublic && written.isPublic) return ['publish']
  if (written.wasPublic && !written.isPublic) return ['withdraw']
  if (written.isForReaders && written.isPublic) return ['republish']
  return written.hasChanges ? ['update'] : []
}
