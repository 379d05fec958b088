import { address, date, list, perFile, reference, references, text, texts, yesNo } from '#model/field.ts'
import { defineKind } from '#model/kind.ts'
import { translations } from '#model/kinds/translations.ts'

/** A promise: one commitment of one plan, one record across all sources. */
export const commitment = defineKind({
  id: 'commitment',
  label: 'Commitment',
  definition: 'One promise of an action plan.',
  owned: true,
  key: 'OGP’s id (MX0075); where no source has one, CODE-plan-number (MEX-2-14)',
  fields: {
    plan: reference('Action plan', 'Id of its plan.'),
    number: text('Number', 'Its number in the plan, as written: 3.2, B.1.A.'),
    title: text('Title', 'Its title as the plan or the file has it.'),
    shortTitle: text('Short title', 'Its short title.'),
    fullText: text('Full text', 'Its whole text.'),
    lang: text('Language', 'Language of the title, a BCP 47 tag. “und” where it is not recorded.'),
    original: text('Original', 'Whether this text is the original or a translation; else “original not recorded”.'),
    translations,
    theme: text('Theme', 'The heading under which the plan has it.'),
    leadInstitution: text('Lead institution', 'Who is to do it, as written.'),
    supportingInstitutions: text('Supporting institutions', 'Who helps, as written.'),
    start: date('Start', 'When it begins, as far as it is certain.'),
    startText: perFile(text('Start, as written', 'The cell as the source has it.')),
    end: date('End', 'When it ends, as far as it is certain.'),
    endText: perFile(text('End, as written', 'The cell as the source has it.')),
    policyAreas: list('Policy areas', 'Slugs of its policy areas.'),
    policyAreasNotCoded: perFile(
      list('Policy areas not coded', 'Areas that the source did not code for plans of its time.'),
    ),
    taxonomy: perFile(text('Taxonomy', 'Version of the list of policy areas: 2016 or 2024.')),
    areaShown: text('Area on the list', 'The one area that the member page prints beside it.'),
    cluster: text('Cluster', 'Ids or number of the cluster that is assessed together.'),
    compound: perFile(text('Compound', 'The source’s mark for a commitment of several parts.')),
    carriedForward: perFile(text('Carried forward', 'The source’s mark for a promise taken into the next plan.')),
    withdrawn: yesNo('Withdrawn', 'Whether the government withdrew it.'),
    subnational: perFile(text('Subnational', 'The source’s mark for a local promise in a national plan.')),
    continues: references('Continues', 'Ids of earlier commitments that it continues.'),
    page: perFile(address('Page', 'Address of its page.')),
    published: perFile(
      texts(
        'Published derived values',
        'Values that the publisher worked out, by column, as printed. Shown beside ours, never used.',
      ),
    ),
    raw: perFile(texts('Other columns', 'Columns that no reader knows, kept as received.')),
  },
})
