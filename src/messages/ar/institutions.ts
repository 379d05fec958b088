/** Arabic of src/messages/en/institutions.ts. */
export const institutions = {
  'institutions.title': 'الجهات',
  'institutions.all': 'كل جهات {member}',
  'institutions.by': 'الوعود بحسب الجهة',
  'institutions.of': 'جهات {member}',
  'institutions.description': 'من عليه تنفيذ وعود {member}: كل جهة تسميها خططه، مع وعودها',
  'institutions.lede':
    '{institutions, plural, zero {لا تسمي أي خطة مسجَّلة لـ{member} جهة.} one {تسمي خطط {member} جهة واحدة} two {تسمي خطط {member} جهتين} few {تسمي خطط {member} # جهات} many {تسمي خطط {member} # جهة} other {تسمي خطط {member} # جهة}}{institutions, plural, =0 {} zero {} one {، في {naming} من {promises} من الوعود المسجَّلة.} two {، في {naming} من {promises} من الوعود المسجَّلة.} few {، في {naming} من {promises} من الوعود المسجَّلة.} many {، في {naming} من {promises} من الوعود المسجَّلة.} other {، في {naming} من {promises} من الوعود المسجَّلة.}}',
  'institutions.list': 'الكل بحسب الاسم',
  'institutions.list.side':
    'كما تكتبها الخطط والملفات. ولا يُعدّ اسمان اسمًا واحدًا إلا إذا اختلفا في التشكيل والأحرف الكبيرة والترقيم وحدها، لذا قد ترد دائرة واحدة هنا بعدة أسماء. وتُقسَّم الخلية عند الفواصل المنقوطة وعلامات التعداد؛ أما الفاصلة فقد تكون جزءًا من الاسم فيبقى ما تصله معًا.',
  'institutions.list.finding':
    '{count, plural, zero {لا جهات} one {جهة واحدة} two {جهتان} few {# جهات} many {# جهة} other {# جهة}}',
  'institutions.list.note': 'الوعد المشترك بين عدة جهات يدخل في عدد كل منها.',
  'institutions.none': 'لا وعد مسجَّل لـ{member} يسمي جهة.',
  'institutions.silent':
    '{none, plural, =0 {} zero {} one {يقول المصدر عن وعد واحد إنه لا يسمي جهة. } two {يقول المصدر عن وعدين إنهما لا يسميان جهة. } few {يقول المصدر عن # وعود إنها لا تسمي جهة. } many {يقول المصدر عن # وعدًا إنها لا تسمي جهة. } other {يقول المصدر عن # وعد إنها لا تسمي جهة. }}{unknown, plural, =0 {} zero {} one {وهناك وعد لا يقول أي مصدر هنا من ينفذه.} two {وهناك وعدان لا يقول أي مصدر هنا من ينفذهما.} few {وهناك # وعود لا يقول أي مصدر هنا من ينفذها.} many {وهناك # وعدًا لا يقول أي مصدر هنا من ينفذها.} other {وهناك # وعد لا يقول أي مصدر هنا من ينفذها.}}',
  'institutions.column.name': 'الجهة',
  'institutions.column.lead': 'تقود',
  'institutions.column.supporting': 'تدعم',
  'institutions.column.promises': 'الوعود',
  'institutions.column.done': 'المنجَز من المرمَّز',
  'institutions.link.lead': '{name}: الوعود التي تقودها {count}',
  'institutions.link.supporting': '{name}: الوعود التي تدعمها {count}',
  'institutions.done.of': '{done} من {coded}',
  'institutions.page.description': 'وعود {member} التي على {name} تنفيذها أو تدعمها، وما آلت إليه',
  'institutions.page.lede':
    '{promises, plural, zero {لا يسميها أي وعد معدود لـ{member}.} one {يسميها وعد واحد لـ{member}.} two {يسميها وعدان لـ{member}.} few {تسميها # وعود لـ{member}.} many {يسميها # وعدًا لـ{member}.} other {يسميها # وعد لـ{member}.}}{coded, plural, =0 {} zero {} one { أُنجز {done} من {coded} رُمِّزت.} two { أُنجز {done} من {coded} رُمِّزت.} few { أُنجز {done} من {coded} رُمِّزت.} many { أُنجز {done} من {coded} رُمِّزت.} other { أُنجز {done} من {coded} رُمِّزت.}}',
  'institutions.results': 'ما آلت إليه',
  'institutions.results.side':
    'مدى ما تحقق من كل منها في آخر مراجعة رمّزته. من ينفذ الوعد قول الخطة؛ أما إنجازه فقول المراجع.',
  'institutions.results.finding':
    'أُنجز {done} من {coded, plural, zero {لا وعود} one {وعد واحد} two {وعدين} few {# وعود} many {# وعدًا} other {# وعد}} رُمِّزت',
  'institutions.results.none':
    'لم يُرمَّز شيء من {promises, plural, zero {لا وعود} one {وعد واحد} two {وعدين} few {# وعود} many {# وعدًا} other {# وعد}}',
  'institutions.results.about': 'كل مربع وعد.',
  'institutions.results.rows': 'الإنجاز',
  'institutions.results.row': 'كل الوعود',
  'institutions.lead': 'تقود',
  'institutions.lead.side': 'وعود عليها تنفيذها، أحدث خطة أولًا.',
  'institutions.supporting': 'تدعم',
  'institutions.supporting.side': 'وعود تُذكر فيها جهةً مساعدة، أحدث خطة أولًا.',
  'institutions.count':
    '{count, plural, zero {لا وعود} one {وعد واحد} two {وعدان} few {# وعود} many {# وعدًا} other {# وعد}}',
  'institutions.waiting':
    '{count, plural, zero {لا وعد آخر قد يكون هو نفسه غيره} one {وعد آخر قد يكون هو نفسه غيره} two {وعدان آخران قد يكونان هما نفساهما غيرهما} few {# أخرى قد تكون هي نفسها غيرها} many {# أخرى قد تكون هي نفسها غيرها} other {# أخرى قد تكون هي نفسها غيرها}} {count, plural, zero {ولا يدخل} one {ولا يدخل} two {ولا يدخلان} few {ولا تدخل} many {ولا تدخل} other {ولا تدخل}} في أي عدّ إلى أن يبتّ أحد.',
  'institutions.written': 'كما كُتب',
  'institutions.written.side': 'كل طريقة يكتب بها مصدر الاسم، وأين.',
  'institutions.written.finding':
    '{count, plural, zero {لا طرق لكتابته} one {طريقة واحدة لكتابته} two {طريقتان لكتابته} few {# طرق لكتابته} many {# طريقة لكتابته} other {# طريقة لكتابته}}',
  'institutions.written.text': 'الاسم',
  'institutions.written.where': 'أين',
  'institutions.plan': 'الخطة {number}',
  'institutions.no-plan': 'خطة غير معروفة',
} as const satisfies Record<string, string>
