/** Arabic of src/messages/en/policy-areas.ts. */
export const policyAreas = {
  'policy-areas.title': 'مجالات السياسات',
  'policy-areas.description':
    'عمّا تدور الوعود العامة: كل مجال من مجالات السياسات، وما يشمله، وكم وعدًا يُوسم به، وما آلت إليه المجالات الأقدم',
  'policy-areas.lede': 'عمّا تدور الوعود. يُوسم كل وعد بمجال أو أكثر، لذا يزيد مجموع أعداد المجالات على عدد الوعود.',
  'policy-areas.fact.promises': 'الوعود المسجَّلة',
  'policy-areas.fact.tagged': 'موسومة بمجال',
  'policy-areas.fact.tagged.context': 'الكل إلا العددين التاليين',
  'policy-areas.fact.none': 'بلا أي مجال',
  'policy-areas.fact.none.context': 'هكذا يقول المصدر',
  'policy-areas.fact.unknown': 'المجالات غير محمَّلة',
  'policy-areas.fact.unknown.context': 'لا يسمي أي مصدر هنا أيًا منها',
  'policy-areas.list': 'قائمة {taxonomy}',
  'policy-areas.list.side.2024':
    'مجالات جدول OGP لعام 2024. وما يشمله كل منها مقول بكلماتنا. والمجال المُزاح إلى الداخل ينتمي إلى ما فوقه؛ والعدد للوعود الموسومة بالمجال نفسه.',
  'policy-areas.list.side.2019':
    'مجالات كانت صفحات الأعضاء من 2019 إلى 2022 تطبعها بجانب الوعد ولا تتضمنها أي قائمة لاحقة.',
  'policy-areas.list.side.2016':
    'مجالات قاعدة بيانات OGP لعام 2016 التي لم يحل محلها مجال واحد في القائمة اللاحقة. وُسمت وعودها بها ولم تُوسم بما هو أحدث.',
  'policy-areas.list.caption':
    '{areas, plural, zero {لا مجالات} one {مجال واحد} two {مجالان} few {# مجالات} many {# مجالًا} other {# مجال}}',
  'policy-areas.column.area': 'المجال',
  'policy-areas.column.covers': 'ما يشمله',
  'policy-areas.column.promises': 'الوعود',
  'policy-areas.replaced': 'مع {areas}',
  'policy-areas.split': 'قُسِّم إلى {areas}',
  'policy-areas.crosswalk': 'المجالات القديمة والجديدة',
  'policy-areas.crosswalk.side':
    'أي مجال من قائمة قديمة يقع تحت أي مجال من الجديدة. فقط حيث لا يترك الاسمان شكًا؛ وتحتفظ الوعود بالوسم الذي أُعطي لها.',
  'policy-areas.crosswalk.caption':
    '{count, plural, zero {لا مجال قديم له خلف} one {مجال قديم واحد له خلف} two {مجالان قديمان لهما خلف} few {# مجالات قديمة لها خلف} many {# مجالًا قديمًا لها خلف} other {# مجال قديم لها خلف}}',
  'policy-areas.crosswalk.old': 'المجال القديم',
  'policy-areas.crosswalk.new': 'الآن',
  'policy-areas.crosswalk.split': '{areas} (مقسَّم)',
  'policy-areas.named': '{area} ({taxonomy})',
  'policy-areas.page.description': 'وعود عن {area}: كم عددها، ومن قطعها، وما آلت إليه، ومن يُسأل',
  'policy-areas.page.lede':
    '{promises, plural, zero {لا وعد مسجَّل موسوم به.} one {وعد واحد موسوم به.} two {وعدان من {members, plural, zero {لا أعضاء} one {عضو واحد} two {عضوين} few {# أعضاء} many {# عضوًا} other {# عضو}} موسومان به.} few {# وعود من {members, plural, zero {لا أعضاء} one {عضو واحد} two {عضوين} few {# أعضاء} many {# عضوًا} other {# عضو}} موسومة به.} many {# وعدًا من {members, plural, zero {لا أعضاء} one {عضو واحد} two {عضوين} few {# أعضاء} many {# عضوًا} other {# عضو}} موسومة به.} other {# وعد من {members, plural, zero {لا أعضاء} one {عضو واحد} two {عضوين} few {# أعضاء} many {# عضوًا} other {# عضو}} موسومة به.}}{coded, plural, =0 {} zero {} one { أُنجز {done} من {coded} رُمِّزت.} two { أُنجز {done} من {coded} رُمِّزت.} few { أُنجز {done} من {coded} رُمِّزت.} many { أُنجز {done} من {coded} رُمِّزت.} other { أُنجز {done} من {coded} رُمِّزت.}}',
  'policy-areas.promises': 'الوعود',
  'policy-areas.promises.context': 'موسومة بهذا المجال',
  'policy-areas.done': 'المنجَز',
  'policy-areas.strong': 'بنتيجة قوية',
  'policy-areas.starred': 'بنجمة',
  'policy-areas.of': 'من {of} يمكن معرفة ذلك عنها',
  'policy-areas.of.coded': 'من {of} رُمِّزت',
  'policy-areas.why': '{label}، {area}',
  'policy-areas.about': 'عن هذا المجال',
  'policy-areas.about.side': 'أين يقع بين المجالات، وبأي أسماء توسم به الوعود.',
  'policy-areas.parent': 'جزء من',
  'policy-areas.children': 'مجالات ضمنه',
  'policy-areas.children.line': '{area} ({count})',
  'policy-areas.taxonomy': 'القائمة',
  'policy-areas.taxonomy.since': '{taxonomy}؛ رُمِّز للخطط منذ {since}',
  'policy-areas.also': 'يُكتب أيضًا',
  'policy-areas.took-over': 'حلّ محل',
  'policy-areas.took-part': 'أخذ جزءًا من',
  'policy-areas.split-into': 'قُسِّم إلى',
  'policy-areas.tagged-as': 'الوسوم المستخدمة',
  'policy-areas.tagged-as.line': '{area}: {count}',
  'policy-areas.others': 'موسومة بمجالات أخرى أيضًا',
  'policy-areas.others.line':
    '{count} من {of, plural, zero {لا وعود} one {وعد واحد} two {وعدين} few {# وعود} many {# وعدًا} other {# وعد}}؛ وكل منها في عدد كل مجال له',
  'policy-areas.not-coded': 'لم يُرمَّز',
  'policy-areas.not-coded.line':
    '{count, plural, zero {لا وعود} one {وعد واحد} two {وعدان} few {# وعود} many {# وعدًا} other {# وعد}} لم يقل المصدر هل تتعلق بهذا',
  'policy-areas.years': 'سنة بسنة',
  'policy-areas.years.side':
    'بحسب سنة تقديم الخطة. والوعد مُنجَز إذا رمّزته مراجعته الأخيرة «جوهري» أو «مكتمل». وكل منهجية مراجعة جديدة تبدأ كتلة جديدة: تغيّر ما يُسأل عنه، فلا خط يعبرها.',
  'policy-areas.years.finding':
    '{coded, plural, =0 {لم يُرمَّز شيء من {promises, plural, zero {لا وعود} one {وعد واحد} two {وعدين} few {# وعود} many {# وعدًا} other {# وعد}}} zero {لم يُرمَّز شيء} one {أُنجز {done} من {coded} رُمِّزت} two {أُنجز {done} من {coded} رُمِّزت} few {أُنجز {done} من {coded} رُمِّزت} many {أُنجز {done} من {coded} رُمِّزت} other {أُنجز {done} من {coded} رُمِّزت}}{rest, plural, =0 {} zero {} one {؛ ولم يُرمَّز واحد} two {؛ ولم يُرمَّز اثنان} few {؛ ولم يُرمَّز #} many {؛ ولم يُرمَّز #} other {؛ ولم يُرمَّز #}}',
  'policy-areas.years.note': 'المنجَز وغير المنجَز وغير المرمَّز مجموعها وعود السنة. ولكل الأشرطة مقياس واحد.',
  'policy-areas.years.year': 'السنة',
  'policy-areas.years.done': 'المنجَز',
  'policy-areas.years.not-done': 'مرمَّز وغير منجَز',
  'policy-areas.years.not-coded': 'غير مرمَّز',
  'policy-areas.years.method': 'المنهجية {method}',
  'policy-areas.years.no-year': 'سنة الخطة: {word}',
  'policy-areas.years.total': 'كل السنوات',
  'policy-areas.best': 'النتائج المسجَّلة',
  'policy-areas.best.side':
    'وعود وجد المراجعون أن لها نتيجة قوية، أو حازت نجمة: {star} تشرح كيف. بحسب العضو بالترتيب الأبجدي؛ لا ترتيب جدارة.',
  'policy-areas.best.rules': 'القواعد',
  'policy-areas.best.finding':
    '{count, plural, zero {لا وعود} one {وعد واحد} two {وعدان} few {# وعود} many {# وعدًا} other {# وعد}} بنتيجة قوية أو نجمة',
  'policy-areas.best.none':
    'لا وعد بهذا الوسم له نتيجة قوية أو نجمة مسجَّلة. وقد يعني ذلك أيضًا أن أحدًا لم يراجعه، أو أن منهجيته لم تسأل.',
  'policy-areas.best.more': 'هنا أول {shown}. {strong}، {starred}.',
  'policy-areas.best.more.strong': 'كل ما له نتيجة قوية',
  'policy-areas.best.more.starred': 'كل ما له نجمة',
  'policy-areas.best.line': '{where} · نتيجة قوية',
  'policy-areas.peers': 'من يُسأل',
  'policy-areas.peers.side':
    'أعضاء أنجزوا وعودًا في هذا المجال: فعلوا ما يخطط له غيرهم. بالترتيب الأبجدي، مع عدد ما أنجزوه.',
  'policy-areas.peers.finding':
    '{count, plural, zero {لا أعضاء} one {عضو واحد} two {عضوان} few {# أعضاء} many {# عضوًا} other {# عضو}} أنجزوا وعودًا في هذا المجال',
  'policy-areas.peers.none': 'لا وعد مُنجَز بهذا الوسم مسجَّل.',
  'policy-areas.members': 'الأعضاء',
  'policy-areas.members.side':
    'كل عضو له وعود في هذا المجال، بحسب المنطقة والاسم. وتؤدي الأرقام إلى الوعود التي تعدّها.',
  'policy-areas.members.finding':
    '{count, plural, zero {لا أعضاء} one {عضو واحد} two {عضوان} few {# أعضاء} many {# عضوًا} other {# عضو}} لهم وعود في هذا المجال',
  'policy-areas.members.none': 'لا عضو له وعد مسجَّل في هذا المجال.',
  'policy-areas.members.member': 'العضو',
  'policy-areas.members.coded': 'المرمَّز',
  'policy-areas.members.more': 'هنا أول {shown} بحسب المنطقة والاسم؛ وفي {data} الجميع وعددهم {total}.',
  'policy-areas.members.data': 'بيانات هذه الصفحة',
  'policy-areas.members.no-region': 'المنطقة: {word}',
  'policy-areas.members.link':
    '{member}: {count, plural, zero {لا وعود} one {وعد واحد} two {وعدان} few {# وعود} many {# وعدًا} other {# وعد}}',
  'policy-areas.members.link.done':
    '{member}: {count, plural, zero {لا وعد مُنجَز} one {وعد واحد مُنجَز} two {وعدان مُنجَزان} few {# وعود مُنجَزة} many {# وعدًا مُنجَزًا} other {# وعد مُنجَز}}',
  'policy-areas.list.title': 'الوعود',
  'policy-areas.list.side.all': 'أحدث الخطط أولًا، ثم بحسب العضو.',
  'policy-areas.list.finding':
    '{total, plural, zero {لا وعود} one {وعد واحد} two {وعدان} few {# وعود} many {# وعدًا} other {# وعد}}{chosen}',
  'policy-areas.list.page': '{finding}، الصفحة {page} من {pages}',
  'policy-areas.list.member': 'العضو',
  'policy-areas.list.result': 'النتيجة',
  'policy-areas.list.result.done': 'مُنجَز',
  'policy-areas.list.result.strong': 'بنتيجة قوية',
  'policy-areas.list.result.starred': 'بنجمة',
  'policy-areas.list.what': '{member}، {year}',
  'policy-areas.list.explore': 'البحث في هذه الوعود وتضييقها',
} as const satisfies Record<string, string>
