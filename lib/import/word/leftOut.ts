/** What mammoth passes over in silence, by its element in the document's XML, and what to say of so many. */
const KINDS: readonly [element: RegExp, say: (count: number) => string][] = [
  [/<c:chart[\s>]/g, (count) => `Bỏ ${count} biểu đồ: hãy chụp lại thành ảnh rồi thêm vào bài.`],
  [/<dgm:relIds[\s>]/g, (count) => `Bỏ ${count} sơ đồ SmartArt: hãy chụp lại thành ảnh rồi thêm vào bài.`],
  [/<m:oMath[\s>]/g, (count) => `Bỏ ${count} công thức toán.`],
  [/<o:OLEObject[\s>]/g, (count) => `Bỏ ${count} đối tượng nhúng (bảng tính, tệp đính kèm…).`],
]

const DELETED = /<w:(?:del|moveFrom)\s/
/** A picture of which Word hides an edge. */
const CROPPED = /<a:srcRect\s+[^>]*[lrtb]="[1-9]/g

/** @param documentXml of the document's main part */
export const listLeftOut = (documentXml: string): string[] => {
  const counted = KINDS.flatMap(([element, say]) => {
    const count = documentXml.match(element)?.length ?? 0
    return count > 0 ? [say(count)] : []
  })
  const cropped = documentXml.match(CROPPED)?.length ?? 0
  return [
    ...counted,
    ...(DELETED.test(documentXml)
      ? ['Tài liệu còn phần sửa đổi chưa chốt: cổng lấy chữ mới, bỏ chữ đã gạch.']
      : []),
    ...(cropped > 0
      ? [
          `Có ${cropped} ảnh được cắt bớt trong Word; cổng nhận cả ảnh, hãy xem lại và cắt trong mục Ảnh nếu cần.`,
        ]
      : []),
  ]
}
