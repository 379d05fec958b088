/** Arabic of src/messages/en/members.ts. */
export const members = {
  'members.title': 'الأعضاء',
  'members.description': 'الأعضاء الوطنيون والمحليون في شراكة الحكومة المفتوحة، مع خططهم وعدد الوعود المسجَّلة',
  'members.lede':
    '{total, plural, zero {لا عضو يجتاز هذه المرشِّحات.} one {عضو واحد، حالي أو سابق.} two {عضوان، حاليان أو سابقان.} few {# أعضاء، حاليون وسابقون.} many {# عضوًا، حاليون وسابقون.} other {# عضو، حاليون وسابقون.}} بالترتيب الأبجدي: لا قائمة هنا ترتّب الحكومات ترتيبًا تفاضليًا.',
  'members.filters': 'المرشِّحات',
  'members.filters.side': 'عدة اختيارات في مرشِّح واحد توسّع القائمة؛ وعدة مرشِّحات تضيّقها.',
  'members.filter.level': 'المستوى',
  'members.filter.region': 'المنطقة',
  'members.filter.status': 'الوضع',
  'members.list': 'القائمة',
  'members.list.side':
    'الوضع كما سُجِّل في الرسائل والقرارات والصفحات. والوعود هي المسجَّلة هنا؛ وقد تكون الحكومة قطعت وعودًا أكثر.',
  'members.finding':
    '{total, plural, zero {لا أعضاء} one {عضو واحد} two {عضوان} few {# أعضاء} many {# عضوًا} other {# عضو}}',
  'members.finding.chosen':
    '{total, plural, zero {لا أعضاء} one {عضو واحد} two {عضوان} few {# أعضاء} many {# عضوًا} other {# عضو}}: {choices}',
  'members.member': 'العضو',
  'members.since': 'منذ',
  'members.status': 'الوضع',
  'members.plan': 'أحدث خطة',
  'members.plan.line': '{number}، {period}',
  'members.promises': 'الوعود',
  'members.done': 'المنجَز من المرمَّز',
  'members.done.of': '{done} من {coded}',
  'members.national': 'الوطنيون',
  'members.local': 'المحليون',
  'members.other': 'آخرون',
  'members.local.of': 'في {parent}',
} as const satisfies Record<string, string>
