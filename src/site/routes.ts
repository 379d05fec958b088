import { aboutRoute } from '#site/about/page.ts'
import { challengeRoute } from '#site/challenge/page.ts'
import { commitmentRoute } from '#site/commitment/page.ts'
import { compareRoute } from '#site/compare/page.ts'
import { correctionsRoute } from '#site/corrections/page.ts'
import { coverageRoute } from '#site/coverage/page.ts'
import { dataPageRoute } from '#site/data/page.ts'
import { designRoute } from '#site/design/page.ts'
import { documentRoute } from '#site/documents/document-page.ts'
import { documentsRoute } from '#site/documents/page.ts'
import { exploreRoute } from '#site/explore/page.ts'
import { glossaryRoute } from '#site/glossary/page.ts'
import { homeRoute } from '#site/home/page.ts'
import { institutionRoute } from '#site/institution/page.ts'
import { institutionsRoute } from '#site/institutions/page.ts'
import { memberRoute } from '#site/member/page.ts'
import { membersRoute } from '#site/members/page.ts'
import { codelistRoute } from '#site/method/codelist-page.ts'
import { methodRoute } from '#site/method/page.ts'
import { ruleRoute } from '#site/method/rule-page.ts'
import { versionRoute } from '#site/method/version-page.ts'
import { planRoute } from '#site/plan/page.ts'
import { policyAreaRoute } from '#site/policy-area/page.ts'
import { policyAreasRoute } from '#site/policy-areas/page.ts'
import { postsRoute } from '#site/posts/page.ts'
import { postRoute } from '#site/posts/post-page.ts'
import type { Route } from '#site/route.ts'

import { searchRoute } from '#site/search/page.ts'
/** Every page, one line each. */
export const routes: readonly Route[] = [
  homeRoute,
  searchRoute,
  membersRoute,
  memberRoute,
  institutionsRoute,
  institutionRoute,
  planRoute,
  documentsRoute,
  documentRoute,
  exploreRoute,
  commitmentRoute,
  compareRoute,
  methodRoute,
  ruleRoute,
  codelistRoute,
  versionRoute,
  challengeRoute,
  policyAreasRoute,
  policyAreaRoute,
  postsRoute,
  postRoute,
  correctionsRoute,
  coverageRoute,
  aboutRoute,
  dataPageRoute(() => routes),
  glossaryRoute,
  designRoute,
]
