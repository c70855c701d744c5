import type { Picture } from '@/lib/view-models/types'
import { Figure } from './Figure'

interface LeadPictureProps {
  picture: Picture | null
}

export function LeadPicture({ picture }: LeadPictureProps) {
  return picture ? <Figure picture={picture} isPriority /> : null
}
