/** Arabic of src/messages/en/home.ts. */
export const home = {
  'home.title': 'وعود عامة، وُفي بها أم لا',
  'home.description':
    'ما وعدت به الحكومات في شراكة الحكومة المفتوحة وما آل إليه: سجل واحد مترابط ومؤرَّخ وقابل للتنزيل والإثبات',
  'home.lede.who': 'تكتب الحكومات المنتمية إلى {ogp} ما ستفعله لتكون أكثر انفتاحًا: {plan} من الوعود لسنتين أو أكثر.',
  'home.lede.what': 'ثم يقرأ {irm} كل وعد ويقول {completion}: مكتمل أو جوهري أو محدود أو لم يبدأ.',
  'home.lede.here':
    'هنا {promises, plural, zero {لا وعود} one {وعد واحد كهذا} two {وعدان كهذا} few {# وعود كهذه} many {# وعدًا كهذا} other {# وعد كهذا}}: من قطعها، وما آلت إليه، ومن يقول ذلك، وأين يمكنك التحقق منه.',
  'home.lede.ogp': 'شراكة الحكومة المفتوحة',
  'home.lede.plan': 'خطة',
  'home.lede.irm': 'مراجع مستقل',
  'home.lede.completion': 'مدى ما تحقق منه',
  'home.search.promises': 'ابحث في الوعود',
  'home.search.members': 'ابحث عن عضو',
  'home.search.button': 'بحث',
  'home.search.about.promises': 'أي كلمات، بأي لغة من لغات الخطط؛ وتُغتفر علامات التشكيل وأخطاء الكتابة.',
  'home.search.about.members': 'بأي اسم من أسمائه.',
  'home.members': 'الأعضاء الوطنيون',
  'home.members.local':
    '{local, plural, zero {لا أعضاء محليين معهم} one {وعضو محلي واحد معهم} two {وعضوان محليان معهم} few {و# أعضاء محليين معهم} many {و# عضوًا محليًا معهم} other {و# عضو محلي معهم}}',
  'home.plans': 'خطط العمل',
  'home.plans.context': 'مسجَّلة هنا',
  'home.promises': 'الوعود',
  'home.promises.context': '{coded} منها رمّزها مراجع',
  'home.documents': 'الوثائق',
  'home.documents.context': 'خطط وتقارير ورسائل',
  'home.glance': 'مدى ما تحقق منها',
  'home.glance.finding': 'من أصل {coded} من الوعود المرمَّزة، أُنجز {done} ولم يبدأ قط {never}',
  'home.glance.finding.none': 'لا يحمل أي وعد مسجَّل هنا ترميزًا بعد',
  'home.glance.about':
    'كل الوعود المسجَّلة هنا، بحسب آخر مراجعة محمَّلة هنا رمّزت كلًا منها. {members, plural, =0 {} zero {} one {كل المرمَّز منها لعضو واحد: {name}.} two {الترميزات لعضوين.} few {الترميزات لـ# أعضاء.} many {الترميزات لـ# عضوًا.} other {الترميزات لـ# عضو.}}',
  'home.glance.why': 'أُنجز {done} من {coded}',
  'home.glance.side':
    '{coded}: قرأ مراجع مستقل الوعد وأجاب عن أسئلة ثابتة بشأنه. {done}: وُجد مكتملًا أو جوهريًا. وما ليس محمَّلًا هنا يُذكر أنه غائب ولا يُعدّ إخفاقًا أبدًا.',
  'home.glance.side.coded': 'مرمَّز',
  'home.glance.side.done': 'مُنجَز',
  'home.glance.code': 'الإنجاز',
  'home.glance.count': 'الوعود',
  'home.world': 'العالم',
  'home.world.side': 'الأعضاء الوطنيون، الحاليون والسابقون. {link}',
  'home.world.all': 'كل الأعضاء، مع مرشِّحات',
  'home.world.compare': 'قارن بعضهم',
  'home.changes': 'ما الذي تغيّر هنا',
  'home.changes.side': 'من السجل: كل تغيير هنا قيد لا يمكن الرجوع عنه.',
  'home.changes.none': 'لم يُدخَل شيء بعد.',
  'home.changes.activate':
    'أُدخل {source}: {records, plural, zero {لا سجلات} one {سجل واحد} two {سجلان} few {# سجلات} many {# سجلًا} other {# سجل}}. {verdicts, plural, =0 {لا وعد يُحكم عليه بخلاف ما سبق.} zero {لا وعد يُحكم عليه بخلاف ما سبق.} one {صدر الحكم على وعد واحد لأول مرة أو من جديد.} two {صدر الحكم على وعدين لأول مرة أو من جديد.} few {صدر الحكم على # وعود لأول مرة أو من جديد.} many {صدر الحكم على # وعدًا لأول مرة أو من جديد.} other {صدر الحكم على # وعد لأول مرة أو من جديد.}}',
  'home.changes.withdraw':
    'سُحب {source}، ويسري ما قيل من قبل مجددًا. {verdicts, plural, =0 {لا وعد يُحكم عليه بخلاف ما سبق.} zero {لا وعد يُحكم عليه بخلاف ما سبق.} one {صدر الحكم على وعد واحد من جديد.} two {صدر الحكم على وعدين من جديد.} few {صدر الحكم على # وعود من جديد.} many {صدر الحكم على # وعدًا من جديد.} other {صدر الحكم على # وعد من جديد.}}',
  'home.changes.turned':
    '{turned, plural, zero {لم تتغير أي نتيجة لقاعدة} one {تغيّرت نتيجة واحدة لقاعدة} two {تغيّرت نتيجتان لقواعد} few {تغيّرت # نتائج لقواعد} many {تغيّرت # نتيجة لقواعد} other {تغيّرت # نتيجة لقواعد}}{shown, plural, =0 {.} zero {.} one {، منها:} two {، منها:} few {، منها:} many {، منها:} other {، منها:}}',
  'home.changes.turn': '{rule}: من {was} إلى {is}',
  'home.changes.entry': 'القيد {entry} في السجل',
  'home.due': 'مستحق ومتأخر',
  'home.due.side':
    'حُسب في {date} وفق {rule}، وليس قرارًا من OGP أبدًا. واليوم الذي لا يحدده مصدر بدقة يُذكر بالفترة التي يقع فيها.',
  'home.due.rule': 'قواعد زمنها',
  'home.due.ahead':
    '{count, plural, zero {لا موعد آتٍ معروف} one {موعد واحد لم يحن بعد} two {موعدان لم يحينا بعد} few {# مواعيد لم تحن بعد} many {# موعدًا لم تحن بعد} other {# موعد لم تحن بعد}}{shown, plural, =0 {} zero {} one {{isAll, select, yes {} other {؛ التالية:}}} two {{isAll, select, yes {} other {؛ التالية:}}} few {{isAll, select, yes {} other {؛ التالية:}}} many {{isAll, select, yes {} other {؛ التالية:}}} other {{isAll, select, yes {} other {؛ التالية:}}}}',
  'home.due.late':
    '{count, plural, zero {وفق القواعد لا شيء متأخر} one {وفق القواعد واحد متأخر} two {وفق القواعد اثنان متأخران} few {وفق القواعد # متأخرة} many {وفق القواعد # متأخرًا} other {وفق القواعد # متأخر}}',
  'home.due.unknown':
    '{count, plural, =0 {} zero {} one {ومضى اليوم الأخير لخطة أخرى، ولا يقول أي مصدر هنا هل وصلت.} two {ومضى اليوم الأخير لخطتين أخريين، ولا يقول أي مصدر هنا هل وصلتا.} few {ومضى اليوم الأخير لـ# خطط أخرى، ولا يقول أي مصدر هنا هل وصلت.} many {ومضى اليوم الأخير لـ# خطة أخرى، ولا يقول أي مصدر هنا هل وصلت.} other {ومضى اليوم الأخير لـ# خطة أخرى، ولا يقول أي مصدر هنا هل وصلت.}}',
  'home.due.within': '{from} إلى {to}',
  'home.due.basis': '{name}: {value}',
  'home.due.after': 'بعد الخطة {number}',
  'home.due.of': 'الخطة {number}',
  'home.due.next-plan': 'الخطة التالية',
  'home.due.plan': 'الخطة',
  'home.due.refresh': 'تحديث الخطة',
  'home.due.comment': 'التعليق على تقرير',
  'home.due.self-assessment': 'تقرير الحكومة عن نفسها',
  'home.due.inception-report': 'التقرير الأول عن خطة محلية',
  'home.due.overdue':
    '{count, plural, zero {لا وعد تجاوز نهايته المحددة من دون أن يكتمل} one {وعد واحد تجاوز نهايته المحددة ولم يكتمل} two {وعدان تجاوزا نهايتهما المحددة ولم يكتملا} few {# وعود تجاوزت نهايتها المحددة ولم تكتمل} many {# وعدًا تجاوزت نهايتها المحددة ولم تكتمل} other {# وعد تجاوزت نهايتها المحددة ولم تكتمل}} وفق آخر ترميز مسجَّل.',
  'home.due.overdue.unknown':
    '{count, plural, =0 {} zero {} one {ولا يمكن معرفة ذلك عن وعد آخر: نهايته أو ترميزه غير مسجَّل هنا.} two {ولا يمكن معرفة ذلك عن وعدين آخرين: نهايتهما أو ترميزهما غير مسجَّل هنا.} few {ولا يمكن معرفة ذلك عن # أخرى: نهايتها أو ترميزها غير مسجَّل هنا.} many {ولا يمكن معرفة ذلك عن # أخرى: نهايتها أو ترميزها غير مسجَّل هنا.} other {ولا يمكن معرفة ذلك عن # أخرى: نهايتها أو ترميزها غير مسجَّل هنا.}}',
  'home.due.overdue.rule': 'كيف يُعرف ذلك',
  'home.due.overdue.link': 'عرضها',
  'home.news': 'أحدث الرسائل والمراجعات',
  'home.news.side': 'كما هي مسجَّلة، مرتبة بالتاريخ الذي تحمله.',
  'home.news.none': 'لا رسالة ولا مراجعة مسجَّلة بعد.',
  'home.missing.title': 'لا توجد صفحة هنا',
  'home.missing.text': 'لا شيء تحت {path}. ربما كُتب العنوان خطأً، أو لم يكن ما يسميه مسجَّلًا هنا قط.',
  'home.gone.title': 'لم يعد هذا هنا',
  'home.gone.text': 'ما كان تحت {path} سُحب أو مُحي. ولا يزال السجل يبيّن أنه كان موجودًا ومتى زال.',
  'home.error.title': 'حدث خطأ لدينا',
  'home.error.text':
    'تعذّر إعداد الصفحة. لم يُفقد شيء ولم يتغير. حاول مجددًا بعد دقيقة؛ وإذا استمر الخطأ فأبلغ من يدير هذا الموقع بالوقت والعنوان.',
  'home.error.way': 'يمكنك من هنا الذهاب إلى {home} أو إلى {members}.',
  'home.error.home': 'الصفحة الأولى',
  'home.error.members': 'قائمة الأعضاء',
} as const satisfies Record<string, string>
