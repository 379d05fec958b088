/** Arabic of src/messages/en/deadlines.ts. */
export const deadlines = {
  'deadlines.next-plan': 'الخطة التالية للخطة {number}: آخر يوم قبل التأخر',
  'deadlines.plan': 'الخطة {number}: آخر يوم قبل التأخر',
  'deadlines.refresh': 'الخطة {number}، لأربع سنوات: تحديثها بعد سنتين',
  'deadlines.comment': 'تقرير عن الخطة {number}: آخر يوم لتعليقات الجمهور',
  'deadlines.self-assessment': 'الخطة {number}: تقرير الحكومة عن سنتها الأولى',
  'deadlines.inception-report': 'الخطة {number}: التقرير الأول عن خطة محلية',
  'deadlines.day.between': 'يوم بين {from} و{to}',
  'deadlines.state.ahead': 'لم يحن بعد',
  'deadlines.state.met': 'وصل في الموعد',
  'deadlines.state.late': 'وصل متأخرًا، وفق القاعدة',
  'deadlines.state.past': 'مضى',
  'deadlines.state.unknown': 'غير معروف',
  'deadlines.in':
    '{days, plural, zero {اليوم} one {بعد يوم واحد} two {بعد يومين} few {بعد # أيام} many {بعد # يومًا} other {بعد # يوم}}',
  'deadlines.in.between': 'بعد {from} إلى {to} يوم',
  'deadlines.ago':
    '{days, plural, zero {اليوم} one {قبل يوم واحد} two {قبل يومين} few {قبل # أيام} many {قبل # يومًا} other {قبل # يوم}}',
  'deadlines.within':
    'ربما مضى بالفعل، {days, plural, zero {ولم يبقَ يوم} one {وبقي يوم واحد على الأكثر} two {وبقي يومان على الأكثر} few {وبقيت # أيام على الأكثر} many {وبقي # يومًا على الأكثر} other {وبقي # يوم على الأكثر}}',
  'deadlines.column.what': 'ما هو مستحق',
  'deadlines.column.day': 'آخر يوم في الموعد',
  'deadlines.column.state': 'أين وصل',
  'deadlines.column.rule': 'القاعدة التي تحدده',
  'deadlines.basis': '{field}: {value}',
  'deadlines.field.reported': 'نشر التقرير',
  'deadlines.field.planSubmitted': 'تقديم الخطة',
  'deadlines.field.refresh': 'هل حُدِّثت',
  'deadlines.field.delivered': 'تاريخ التقديم',
  'deadlines.field.cohort': 'المجموعة التي انضم فيها',
} as const satisfies Record<string, string>
