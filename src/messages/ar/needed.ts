/** Arabic of src/messages/en/needed.ts. */
export const needed = {
  'needed.at-least': '{code} أو أعلى',
  'needed.below': 'دون {code}',
  'needed.not': 'غير {code}',
  'needed.before': 'قبل {date}',
  'needed.after': 'بعد {date}',
  'needed.from': '{date} أو بعده',
  'needed.days': '{from} إلى {to}',
  'needed.none-by': 'لا شيء حتى {date}',
  'needed.of': '{n} من {of}',
  'needed.word.none': 'لا شيء',
  'needed.word.met': 'مستوفى',
  'needed.word.not-met': 'غير مستوفى',
  'needed.word.in-progress': 'قيد التنفيذ',
  'needed.word.below': 'دون العتبة',
  'needed.word.eligible': 'مؤهَّل',
  'needed.word.no-star': 'بلا نجمة',
} as const satisfies Record<string, string>
