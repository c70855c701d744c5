import { wholeWidth } from '../ui/wholeWidth'

/**
 * Where a story stands: the story of the day, the ones beside it, the story of a band, a line of a category's
 * list, or a story offered under an article.
 */
export type CardVariant = 'lead' | 'secondary' | 'feature' | 'row' | 'related'

export interface CardParts {
  hasCategory: boolean
  hasLead: boolean
  /** The `sizes` attribute that fits the variant's layout. */
  pictureSizes: string
}

export function decideCardParts(variant: CardVariant): CardParts {
  switch (variant) {
    case 'lead':
      return {
        hasCategory: true,
        hasLead: true,
        pictureSizes: `(min-width: 75em) 560px, (min-width: 48em) 57vw, ${wholeWidth}`,
      }
    case 'secondary':
      return { hasCategory: true, hasLead: false, pictureSizes: '112px' }
    case 'feature':
      return {
        hasCategory: false,
        hasLead: true,
        pictureSizes: `(min-width: 64em) 270px, (min-width: 40em) 45vw, ${wholeWidth}`,
      }
    case 'row':
      return { hasCategory: false, hasLead: true, pictureSizes: '(min-width: 40em) 240px, 112px' }
    case 'related':
      return { hasCategory: false, hasLead: false, pictureSizes: '(min-width: 40em) 280px, 112px' }
  }
}
