import { aboutData } from '#api/about.ts'
import { challengeData } from '#api/challenge.ts'
import { commitmentData } from '#api/commitment.ts'
import { commitmentsData } from '#api/commitments.ts'
import { compareData } from '#api/compare.ts'
import { correctionsData } from '#api/corrections.ts'
import { coverageData } from '#api/coverage.ts'
import { dataIndex } from '#api/data.ts'
import { designData } from '#api/design.ts'
import { documentData, documentsData } from '#api/documents.ts'
import { glossaryData } from '#api/glossary.ts'
import { institutionData, institutionsData } from '#api/institutions.ts'
import { memberData } from '#api/member.ts'
import { homeData, membersData } from '#api/members.ts'
import { codelistData, methodData, methodVersionData, ruleData } from '#api/method.ts'
import { planData } from '#api/plan.ts'
import { policyAreaData, policyAreasData } from '#api/policy-areas.ts'
import { postData, postsData } from '#api/posts.ts'
import type { DataRoute } from '#api/route.ts'

import { searchData } from '#api/search.ts'
/** The data twin of every page, one line each. */
export const dataRoutes: readonly DataRoute[] = [
  homeData,
  searchData,
  membersData,
  memberData,
  institutionsData,
  institutionData,
  planData,
  documentsData,
  documentData,
  commitmentsData,
  commitmentData,
  compareData,
  methodData,
  ruleData,
  codelistData,
  methodVersionData,
  challengeData,
  policyAreasData,
  policyAreaData,
  postsData,
  postData,
  correctionsData,
  coverageData,
  aboutData,
  dataIndex(() => dataRoutes),
  glossaryData,
  designData,
]
