import type { DemoArticle } from '../demoTypes'
import { activityArticles } from './activities'
import { fundArticles } from './fund'
import { guidanceArticles } from './guidance'
import { learningFamilyArticles } from './learningFamilies'
import { learningSocietyArticles } from './learningSociety'
import { roleModelArticles } from './roleModels'
import { scholarshipArticles } from './scholarships'

/** Every demo article, grouped by category, in no order that a reader sees. */
export const demoArticles: DemoArticle[] = [
  ...activityArticles,
  ...scholarshipArticles,
  ...learningSocietyArticles,
  ...learningFamilyArticles,
  ...roleModelArticles,
  ...fundArticles,
  ...guidanceArticles,
]
