import type { ArticlePage, BodyBlock, Picture } from '@/lib/view-models/types'
import { PhotoViewer } from '../album/PhotoViewer'
import { Breadcrumb } from '../chrome/Breadcrumb'
import { Body } from '../richtext/Body'
import { decideHeadlineLength } from '../ui/headlineLength'
import styles from './ArticleView.module.css'
import { Byline } from './Byline'
import { Contents } from './Contents'
import { CorrectedNote, Corrections } from './Corrections'
import { Albums } from './Albums'
import { DateLine } from './DateLine'
import { Lead } from './Lead'
import { LeadPicture } from './LeadPicture'
import { NewerOlder } from './NewerOlder'
import { Recording } from './Recording'
import { ReaderLinks } from './ReaderLinks'
import { Related } from './Related'
import { Share } from './Share'
import { Source } from './Source'
import { Tools } from './Tools'
import { Topics } from './Topics'

interface ArticleViewProps {
  article: ArticlePage
}

/** The breadcrumb, or at least the category where its ancestors are unknown. */
function breadcrumbOf(article: ArticlePage) {
  if (article.breadcrumb.length > 0) return article.breadcrumb
  return article.category ? [article.category] : []
}

/** Those that open in the viewer; a decorative picture does not. */
const hasPhotos = ({ leadPicture, body }: ArticlePage): boolean =>
  [leadPicture, ...listPictures(body)].some((picture) => picture?.alt)

const listPictures = (blocks: BodyBlock[]): Picture[] =>
  blocks.flatMap((block) => {
    switch (block.kind) {
      case 'photo':
        return [block.picture]
      case 'photoGroup':
        return block.pictures
      case 'table':
        return block.rows.flat().flatMap((cell) => listPictures(cell.blocks))
      default:
        return []
    }
  })

export function ArticleView({ article }: ArticleViewProps) {
  const text = (
    <article className={styles.article}>
      <header className={styles.header}>
        <Breadcrumb links={breadcrumbOf(article)} />
        <h1 className={`${styles.title} ${styles[decideHeadlineLength(article.title)]}`}>{article.title}</h1>
        <DateLine publishedAt={article.publishedAt} readingMinutes={article.readingMinutes} />
        <Recording recording={article.recording} />
        <Tools savedHref={article.savedHref} />
        <p className={styles.address}>{article.url}</p>
        {/* Loaded when it is printed. */}
        <img
          className={styles.qr}
          src={article.share.qr}
          loading="lazy"
          width={96}
          height={96}
          alt="Mã QR của bài"
        />
        <CorrectedNote corrections={article.corrections} />
      </header>
      <Lead text={article.lead} />
      <LeadPicture picture={article.leadPicture} />
      <Contents links={article.contents} />
      <Body blocks={article.body} />
      <footer className={styles.footer}>
        <Byline bylines={article.bylines} />
        <Source source={article.source} />
        <Topics topics={article.topics} tags={article.tags} />
      </footer>
      <Share links={article.share} />
      <Corrections corrections={article.corrections} />
      <Albums albums={article.albums} />
      <ReaderLinks errorReportHref={article.errorReportHref} commentsHref={article.commentsHref} />
    </article>
  )
  return (
    <>
      {hasPhotos(article) ? <PhotoViewer>{text}</PhotoViewer> : text}
      <div className={styles.onward}>
        <NewerOlder newer={article.newer} older={article.older} />
        <Related stories={article.related} />
      </div>
    </>
  )
}
