/** Where an article is edited. */
export const toArticleAddress = (id: number): string => `/admin/collections/articles/${id}`
