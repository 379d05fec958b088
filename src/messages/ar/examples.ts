/** Arabic of the titles of worked examples, by their English words. */
export const examples = {
  'example.an activity that can be checked is enough, milestones are not needed':
    'يكفي نشاط يمكن التحقق منه، ولا حاجة إلى معالم',
  'example.a text that needs interpretation by its reader is not verifiable':
    'النص الذي يحتاج إلى تأويل قارئه غير قابل للتحقق',
  'example.while the report is not out nobody knows': 'ما دام التقرير لم يصدر فلا أحد يعرف',
  'example.from 2017 the reviewer says it in one word': 'منذ 2017 يقولها المراجع بكلمة واحدة',
  'example.and the word may be no': 'وقد تكون الكلمة «لا»',
  'example.one of the three values is enough': 'تكفي واحدة من القيم الثلاث',
  'example.technology alone never makes a promise relevant': 'التقنية وحدها لا تجعل الوعد ذا صلة أبدًا',
  'example.one value not reviewed leaves it open, where no other settles it':
    'قيمة واحدة لم تُراجَع تُبقي الأمر مفتوحًا إن لم تحسمه أخرى',
  'example.from 2020 there is one question': 'منذ 2020 هناك سؤال واحد',
  'example.and one answer': 'وجواب واحد',
  'example.a major step that serves an OGP value is ambitious': 'الخطوة الكبيرة التي تخدم قيمة من قيم OGP طموحة',
  'example.a transformative promise that is not about open government is not':
    'الوعد التحويلي الذي لا يتعلق بالحكومة المفتوحة ليس كذلك',
  'example.plans of 2011 were not coded for impact': 'لم يُرمَّز أثر خطط 2011',
  'example.from 2020 even a substantial potential is not judged: the threshold is not known to us':
    'منذ 2020 لا يُحكم حتى على إمكان جوهري: فالعتبة غير معروفة لنا',
  'example.were the threshold “substantial”, a modest promise would fail it':
    'لو كانت العتبة «جوهري» لما بلغها وعد متواضع',
  'example.substantial at the end is completed': '«جوهري» في النهاية يعني مُنجَزًا',
  'example.what went back between the reviews is not': 'وما تراجع بين المراجعتين ليس كذلك',
  'example.without a last review the first one counts': 'من دون مراجعة أخيرة تُحتسب الأولى',
  'example.no evidence is a finding': 'انعدام الأدلة نتيجة',
  'example.a promise whose report is not out is neither kept nor broken':
    'الوعد الذي لم يصدر تقريره لا وُفي به ولا أُخلف',
  'example.a major step forward is strong': 'الخطوة الكبيرة إلى الأمام قوية',
  'example.a marginal change is not': 'والتغيير الهامشي ليس كذلك',
  'example.“no early results to report yet” was coded, and is not strong':
    'رُمِّز «لا نتائج مبكرة بعد»، وهو ليس نتيجة قوية',
  'example.plans of 2011 and 2012 were never asked: no data is not zero':
    'لم تُسأل خطط 2011 و2012 قط: وغياب البيانات ليس صفرًا',
  'example.from 2021 significant is the highest of three levels': 'منذ 2021 «ملموس» أعلى المستويات الثلاثة',
  'example.a founder’s promise of 2011 needed no coded impact': 'وعد عضو مؤسس من عام 2011 لم يحتج إلى أثر مرمَّز',
  'example.before June 2014 it did not have to be verifiable': 'قبل يونيو 2014 لم يلزم أن يكون قابلًا للتحقق',
  'example.a moderate impact earned a star under v2': 'كان الأثر المتوسط ينال نجمة في v2',
  'example.under v3 it no longer does': 'ولم يعد كذلك في v3',
  'example.a plan of 2021 cannot be judged: potential impact was not coded':
    'لا يمكن الحكم على خطة من 2021: لم يُرمَّز الأثر المحتمل',
  'example.a plan of 2012 gets the star that OGP worked out later': 'تنال خطة من 2012 النجمة التي حسبتها OGP لاحقًا',
  'example.a limited completion at the end takes the star away': 'الإنجاز المحدود في النهاية ينزع النجمة',
  'example.PH0051 meets the criteria, but its report of 2021 gave no stars':
    'PH0051 يستوفي المعايير، لكن تقريره لعام 2021 لم يمنح نجومًا',
  'example.HR0028 of 2018 meets them too: OGP gave no star to plans of its year':
    'HR0028 من 2018 يستوفيها أيضًا: لم تمنح OGP نجومًا لخطط سنته',
  'example.a plan of 2021 is not asked for stars': 'لا تُسأل خطة من 2021 عن النجوم',
  'example.a moderate promise of 2012 had its star in 2014, though none is shown today':
    'نال وعد متوسط من 2012 نجمته عام 2014، وإن لم تُعرض اليوم نجمة',
  'example.in 2015 a promise that could not be verified got none': 'في 2015 لم ينل وعد لا يمكن التحقق منه أي نجمة',
  'example.from plans of 2014 it is the star that is shown': 'منذ خطط 2014 هي النجمة المعروضة',
  'example.without a year nobody knows which rule held': 'من دون سنة لا أحد يعرف أي قاعدة كانت سارية',
  'example.of two failures the first in the order counts': 'من إخفاقين يُحتسب الأول في الترتيب',
  'example.all tests met, and a star': 'اجتاز كل الاختبارات، وله نجمة',
  'example.all tests met, and no star was awarded': 'اجتاز كل الاختبارات، ولم تُمنح نجمة',
  'example.what was never coded is passed over and stated': 'ما لم يُرمَّز قط يُتجاوز ويُذكر ذلك',
  'example.a plan of 2020 is not asked': 'لا تُسأل خطة من 2020',
  'example.ambitious and done': 'طموح ومُنجَز',
  'example.strong results are enough, whatever else': 'تكفي النتائج القوية أيًا كان ما عداها',
  'example.done but not ambitious; results were not coded, and that is stated':
    'مُنجَز لكنه غير طموح؛ ولم تُرمَّز النتائج، ويُذكر ذلك',
  'example.of a plan of 2021 ambition is not known, so neither is the class':
    'لا يُعرف طموح خطة من 2021، فلا تُعرف الفئة أيضًا',
  'example.a design that is not reviewed is no score of 1': 'التصميم الذي لم يُراجَع ليس درجة 1',
  'example.the end is past and the work is limited': 'مضى موعد النهاية والعمل محدود',
  'example.on its last day the end has not passed': 'في يومه الأخير لم تمضِ نهايته بعد',
  'example.of the end only the year is known, and the year is not over': 'لا يُعرف من النهاية إلا السنة، والسنة لم تنقضِ',
  'example.what is complete gets a no, whenever it was to end': 'المكتمل جوابه لا، أيًا كان موعد نهايته',
  'example.what was withdrawn gets a no': 'المسحوب جوابه لا',
  'example.its end is past, and nobody has coded how much of it was done':
    'مضى موعد نهايته، ولم يرمّز أحد مقدار ما أُنجز منه',
  'example.no source says when it ends': 'لا مصدر يقول متى ينتهي',
  'example.Mexico’s second plan: by invitation only, but both sides set the agenda':
    'خطة المكسيك الثانية: بدعوة فقط، لكن الطرفين وضعا جدول الأعمال',
  'example.Brazil’s second plan: open to anyone, who could speak and got no answer':
    'خطة البرازيل الثانية: مفتوحة للجميع، تكلموا ولم يتلقوا ردًا',
  'example.Mongolia’s first plan: no forum, hence no level while it was carried out; that is not “no consultation”':
    'خطة منغوليا الأولى: لا منتدى، فلا مستوى أثناء تنفيذها؛ وليس ذلك «لا تشاور»',
  'example.all that a results report assesses is met': 'استُوفي كل ما يقيّمه تقرير النتائج',
  'example.one that is not met is enough for a no': 'يكفي متطلب واحد غير مستوفى ليكون الجواب لا',
  'example.a website in the making is neither': 'موقع ويب قيد الإعداد ليس هذا ولا ذاك',
  'example.Mexico in January 2019: no fourth plan by the end of 2018':
    'المكسيك في يناير 2019: لا خطة رابعة حتى نهاية 2018',
  'example.two months after it was due it was not yet late': 'بعد شهرين من الموعد لم تكن قد تأخرت بعد',
  'example.Mexico in February 2023: the plan before ended in 2022, on a day that is not recorded':
    'المكسيك في فبراير 2023: انتهت الخطة السابقة في 2022، في يوم غير مسجَّل',
  'example.Mexico in April 2024: whatever that day was, it is past': 'المكسيك في أبريل 2024: أيًا كان ذلك اليوم فقد مضى',
  'example.Mexico was told in January 2019 that it moves to the odd years':
    'أُبلغت المكسيك في يناير 2019 بنقلها إلى السنوات الفردية',
  'example.a plan that was late by five months in 2016 kept its cohort': 'خطة تأخرت خمسة أشهر في 2016 بقيت في مجموعتها',
  'example.from 2022 nobody is moved': 'منذ 2022 لا يُنقل أحد',
  'example.nothing by March 2018 for a first year that ended in June 2017':
    'لا شيء حتى مارس 2018 لسنة أولى انتهت في يونيو 2017',
  'example.published a month after it was due, it is not late in that sense':
    'نُشر بعد شهر من موعده، وليس متأخرًا بهذا المعنى',
  'example.a year is not precise enough': 'السنة وحدها ليست دقيقة بما يكفي',
  'example.a late self-assessment was enough in 2016': 'كان تقييم ذاتي متأخر كافيًا في 2016',
  'example.Mexico in January 2019: no plan by 31 December 2018': 'المكسيك في يناير 2019: لا خطة حتى 31 ديسمبر 2018',
  'example.a public that is only consulted while a plan is written is not involved':
    'الجمهور الذي يُستشار فقط أثناء إعداد الخطة ليس مُشرَكًا',
  'example.from 2022 the level does not matter, the requirements do': 'منذ 2022 لا يهم المستوى، بل المتطلبات',
  'example.Mexico in February 2023: neither the last day nor the requirements are in our sources; its letter is':
    'المكسيك في فبراير 2023: لا اليوم الأخير ولا المتطلبات في مصادرنا؛ أما رسالتها ففيها',
  'example.Mexico in April 2024: contrary in February 2023, and no fifth plan through the end of 2023':
    'المكسيك في أبريل 2024: مخالفة في فبراير 2023، ولا خطة خامسة حتى نهاية 2023',
  'example.two instances with a good cycle between them are not in a row': 'مخالفتان بينهما دورة سليمة ليستا متتاليتين',
  'example.one cycle is not two': 'دورة واحدة ليست دورتين',
  'example.what happened in the cycle before is not in our sources': 'ما حدث في الدورة السابقة ليس في مصادرنا',
  'example.below in two years running': 'دون العتبة في سنتين متتاليتين',
  'example.below once': 'دون العتبة مرة واحدة',
  'example.a year that no source has lies between': 'بينهما سنة لا يتضمنها أي مصدر',
  'example.none three months after the plan': 'لا شيء بعد ثلاثة أشهر من الخطة',
  'example.in time to the day': 'في الموعد باليوم',
  'example.a plan of which only the year is known': 'خطة لا تُعرف إلا سنتها',
  'example.two months after it was done': 'بعد شهرين من إنجازه',
  'example.it is not late before a month is over': 'لا تأخر قبل انقضاء شهر',
  'example.when it was done is not recorded': 'تاريخ إنجازه غير مسجَّل',
  'example.two years are left': 'بقيت سنتان',
  'example.a year is too short': 'سنة واحدة مدة قصيرة جدًا',
  'example.by years alone it cannot be told': 'بالسنوات وحدها لا يمكن الجزم',
  'example.the founders’ plans were due in 2011, and nothing said from when they were late':
    'كانت خطط المؤسسين مستحقة في 2011، ولم يُذكر متى تُعدّ متأخرة',
  'example.in 2016 a plan was late from 31 October': 'في 2016 كانت الخطة تُعدّ متأخرة منذ 31 أكتوبر',
  'example.Mexico’s fourth plan was due on 31 August 2018; from 1 January 2019 it counted as late and moved to the odd years':
    'كانت خطة المكسيك الرابعة مستحقة في 31 أغسطس 2018؛ ومنذ 1 يناير 2019 عُدّت متأخرة ونُقلت إلى السنوات الفردية',
  'example.whoever moved in 2020 had until 31 August 2021, and so had the plan before':
    'من نُقل في 2020 كان له حتى 31 أغسطس 2021، وكذلك الخطة السابقة',
  'example.whether a member moved is not in our sources: the day is an interval':
    'ليس في مصادرنا هل نُقل العضو: فاليوم فترة لا يوم محدد',
  'example.of Mexico’s fourth plan only the years are known, so the last day for the fifth lies somewhere in 2023':
    'لا يُعرف من خطة المكسيك الرابعة إلا السنوات، فاليوم الأخير للخامسة يقع في وقت ما من 2023',
  'example.a plan of four years is refreshed at its two-year mark': 'خطة الأربع سنوات تُحدَّث عند منتصفها بعد سنتين',
  'example.Colombia 2021: opened on 25 June, the last day was 9 July':
    'كولومبيا 2021: فُتح في 25 يونيو، وآخر يوم 9 يوليو',
  'example.and on the day after it was closed': 'وفي اليوم التالي كان مغلقًا',
  'example.a window of ten days is closed too early': 'مهلة عشرة أيام تُغلق قبل أوانها',
  'example.New Zealand 2018: only its last day is recorded, and it is past':
    'نيوزيلندا 2018: لم يُسجَّل إلا يومها الأخير، وقد مضى',
  'example.a month is not precise enough within that month': 'الشهر ليس دقيقًا بما يكفي خلال ذلك الشهر',
  'example.12 of 16 points are enough': 'تكفي 12 نقطة من 16',
  'example.where no budget survey covers a country 9 of 12 are enough': 'حيث لا يغطي مسح الموازنة بلدًا تكفي 9 من 12',
  'example.11 of 16 are not': 'و11 من 16 لا تكفي',
  'example.two metrics say nothing': 'مؤشران لا يقولان شيئًا',
  'example.a metric that we do not have is not a metric that is not there': 'المؤشر الذي ليس لدينا ليس مؤشرًا غير موجود',
  'example.a plan that has begun and not ended is implemented': 'الخطة التي بدأت ولم تنتهِ قيد التنفيذ',
  'example.on the day after, it stands between plans': 'في اليوم التالي يكون بين خطتين',
  'example.the next plan is on record and begins next year': 'الخطة التالية مسجَّلة وتبدأ العام المقبل',
  'example.the plan ends in some month of this year: nobody can tell':
    'تنتهي الخطة في شهر ما من هذا العام: لا أحد يستطيع الجزم',
  'example.what came before a plan that has ended is over, though nobody recorded when':
    'ما سبق خطةً انتهت قد انقضى، وإن لم يسجّل أحد متى',
  'example.no plan of it is on record here, which is not to say that it has none':
    'لا خطة له مسجَّلة هنا، ولا يعني ذلك أن ليس له خطة',
  'example.who left has no plan to carry out, whatever its last one says':
    'من غادر ليس له خطة ينفذها، مهما قالت آخر خططه',
  'example.no commitment in the area, and we know all of them': 'لا التزام في المجال، ونحن نعرفها كلها',
  'example.ambition and completion may come from different commitments': 'قد يأتي الطموح والإنجاز من التزامات مختلفة',
  'example.results that nobody coded leave a flag unknown': 'النتائج التي لم يرمّزها أحد تترك العلامة غير معروفة',
  'example.where we lack some of its commitments a dark flag proves nothing':
    'حيث ينقصنا بعض التزاماته لا تثبت العلامة المطفأة شيئًا',
} as const satisfies Record<string, string>
