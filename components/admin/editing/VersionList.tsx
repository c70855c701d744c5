import { Gutter, Link, Pill, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { formatDateTime } from '@/lib/vietnamese/dates'
import type { Article } from '@/lib/generated/payload-types'

/** All that are kept (`maxPerDoc` of the collection). */
const versionsAtMost = 100

interface Version {
  id: number | string
  autosave?: boolean | null
  updatedAt: string
  version: Pick<Article, 'title' | 'editedBy' | '_status'>
}

/** Payload's own list says which number a version has, and not who made it. */
export const VersionList = async ({ initPageResult, routeSegments }: DocumentViewServerProps) => {
  const { collectionConfig, docID, req } = initPageResult
  if (!collectionConfig || docID === undefined) return null
  const versions = await listVersions(req, docID)
  const published = versions.find(({ version }) => version._status === 'published')
  const address = `/admin/collections/${collectionConfig.slug}/${routeSegments[2] === 'trash' ? 'trash/' : ''}${docID}/versions`
  return (
    <>
      <SetDocumentStepNav
        collectionSlug={collectionConfig.slug}
        id={docID}
        pluralLabel={collectionConfig.labels.plural}
        useAsTitle={collectionConfig.admin.useAsTitle}
        view={req.t('version:versions')}
      />
      <main className="versions">
        <Gutter className="versions__wrap">
          {versions.length === 0 && <p>Bài này chưa có phiên bản nào.</p>}
          {versions.length > 0 && (
            <div className="table">
              <table cellPadding="0" cellSpacing="0">
                <thead>
                  <tr>
                    {['Lưu lúc', 'Người sửa', 'Tình trạng', 'Tiêu đề'].map((name) => (
                      <th key={name}>{name}</th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {versions.map(({ id, autosave, updatedAt, version }, index) => (
                    <tr key={id} className={`row-${index + 1}`}>
                      <td>
                        <Link href={`${address}/${id}`} prefetch={false}>
                          {formatDateTime(updatedAt)}
                        </Link>
                      </td>
                      <td>{version.editedBy ?? '—'}</td>
                      <td>
                        <State
                          isAutosave={Boolean(autosave)}
                          isLatest={index === 0}
                          isCurrent={id === published?.id}
                          status={version._status ?? 'draft'}
                        />
                      </td>
                      <td>{version.title ?? '—'}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </Gutter>
      </main>
    </>
  )
}

const listVersions = async (
  req: DocumentViewServerProps['initPageResult']['req'],
  id: number | string,
): Promise<Version[]> => {
  const { docs } = await req.payload.findVersions({
    collection: 'articles',
    depth: 0,
    limit: versionsAtMost,
    overrideAccess: false,
    pagination: false,
    req,
    sort: '-updatedAt',
    user: req.user,
    where: { parent: { equals: id } },
  })
  return docs as Version[]
}

interface StateProps {
  isAutosave: boolean
  isLatest: boolean
  /** The one that was published last. */
  isCurrent: boolean
  status: 'draft' | 'published'
}

const State = ({ isAutosave, isLatest, isCurrent, status }: StateProps) => (
  <span style={{ display: 'flex', flexWrap: 'wrap', gap: 6 }}>
    <Pill size="small" pillStyle={isCurrent ? 'success' : 'light'}>
      {decideName({ isLatest, isCurrent, status })}
    </Pill>
    {isAutosave && <Pill size="small">Tự động lưu</Pill>}
  </span>
)

const decideName = ({ isLatest, isCurrent, status }: Omit<StateProps, 'isAutosave'>): string => {
  if (status === 'published') return isCurrent ? 'Xuất bản gần nhất' : 'Từng xuất bản'
  return isLatest ? 'Bản nháp mới nhất' : 'Bản nháp'
}
