import type { DefaultServerCellComponentProps } from 'payload'

/** Texts of a field with many, as people write them. */
export const TextsCell = ({ cellData }: DefaultServerCellComponentProps) =>
  Array.isArray(cellData) ? cellData.join(', ') : ''
