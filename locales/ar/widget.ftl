### The finder's texts in Arabic. Finnish is the source language of the texts.
###
### Written without gender: no imperatives, but verbal nouns ("متابعة") and forms that read the same for all ("يمكنك").
### Ranges are written in words ("من … إلى …"): a dash between numbers would be read from the wrong end.

## في كل صفحة

finder-name = البحث عن خدمة
language-menu = اللغة
language-share = { $percent } بالمئة من نصوص الخدمات
language-share-none = بهذه اللغات: الأزرار والإرشادات فقط
loading = جارٍ جلب الخدمات. لحظة من فضلك.
loading-so-far = جارٍ جلب الخدمات. حتى الآن: { $number }.
loading-again = يستغرق هذا وقتًا أطول من المعتاد. ما زلنا نحاول.
shift-twice = للخروج اضغط Shift مرتين أخريين
shift-once = للخروج اضغط Shift مرة أخرى
safety-link = الأمان على هذا الجهاز

## السؤال

question-number = السؤال { $number }
services-left =
    { $count ->
        [0] لم تبقَ خدمات
        [zero] لم تبقَ خدمات
        [one] بقيت خدمة واحدة
        [two] بقيت خدمتان
        [few] بقيت { $number } خدمات
        [many] بقيت { $number } خدمة
       *[other] بقيت { $number } خدمة
    }
why-we-ask = لماذا نسأل عن ذلك؟
answers-stay = تبقى إجاباتك في هذه الصفحة. لا تُحفظ ولا تُرسل.
choose-many = يمكنك اختيار أكثر من إجابة.
option-count =
    { $count ->
        [zero] لا خدمات
        [one] خدمة واحدة
        [two] خدمتان
        [few] { $number } خدمات
        [many] { $number } خدمة
       *[other] { $number } خدمة
    }
continue = متابعة
answer-unknown = لا أعرف
options-more = عرض { $number } أخرى
or = أو
does-not-matter = لا فرق عندي
show-results = عرض الخدمات الآن
back = رجوع
place-label = البلدية
town-label = المدينة أو الرمز البريدي
place-hint = يمكنك كتابة أول الاسم بالفنلندية أو السويدية.
town-hint = يمكنك كتابة أول الاسم أو رمزك البريدي.
place-matches =
    { $count ->
        [0] لا توجد بلدية بهذا الاسم.
        [zero] لا توجد بلدية بهذا الاسم.
        [one] اقتراح واحد
        [two] اقتراحان
        [few] { $number } اقتراحات
        [many] { $number } اقتراحًا
       *[other] { $number } اقتراح
    }
place-matches-label = الاقتراحات
age-label = العمر بالسنوات
error-heading = يُرجى مراجعة إجابتك
error-choose-one = يُرجى اختيار إجابة واحدة. وعند عدم التأكد يمكنك الضغط على «لا أعرف».
error-choose-many = يُرجى اختيار إجابة واحدة على الأقل. وعند عدم التأكد يمكنك الضغط على «لا أعرف».
error-place-missing = يُرجى كتابة اسم البلدية. وإذا فضّلت عدم ذكره يمكنك الضغط على «لا أعرف».
error-town-missing = يُرجى كتابة اسم المدينة أو الرمز البريدي. وإذا فضّلت عدم ذكره يمكنك الضغط على «لا أعرف».
error-place-not-found = لا نجد بلدية بهذا الاسم. يُرجى التحقق من الاسم أو الضغط على «لا أعرف».
error-town-not-found = لا نعرف هذه المدينة أو هذا الرمز البريدي. يُرجى التحقق منه أو كتابة مدينة أكبر قريبة أو الضغط على «لا أعرف».
error-place-several = يُرجى اختيار البلدية الصحيحة من الاقتراحات.
error-town-several = يُرجى اختيار المدينة الصحيحة من الاقتراحات.
error-age = يُرجى كتابة العمر بالأرقام، من 0 إلى 120. وإذا فضّلت عدم ذكره يمكنك الضغط على «لا أعرف».
notice-history = سجل المتصفح يبقى.
notice-more = نصائح للأمان

## أسئلة

ask-topic = بماذا يتعلق الأمر؟
ask-audience = لمن الخدمة المطلوبة؟
ask-age = كم عمر من يحتاج إلى الخدمة؟
ask-area = في أي بلدية تُطلب الخدمة؟
ask-form = أي نوع من المساعدة يناسبك؟
ask-channel = أي طريقة تواصل تناسبك؟
ask-language = أي لغة تناسبك؟
ask-cost = هل يجب أن تكون الخدمة مجانية؟
ask-anonymity = هل يهمّك عدم ذكر اسمك؟
ask-registration = هل يهمّك أن تكون الخدمة دون تسجيل؟
ask-accessibility = هل يهمّك أن يكون المكان متاحًا للكرسي المتحرك؟
why-topic = لنعرض الخدمات التي تساعد في هذا الأمر تحديدًا.
why-audience = بعض الخدمات لأشخاص معيّنين فقط، مثل المقرّبين أو المختصين.
why-age = لبعض الخدمات حدّ للعمر.
why-area = بعض الخدمات تعمل في منطقة واحدة فقط.
why-form = للمساعدة أشكال كثيرة. هكذا نجد ما يناسبك.
why-channel = التحدث بالهاتف لا يناسب الجميع.
why-language = لا تتوفر كل الخدمات بكل اللغات.
why-cost = لبعض الخدمات رسوم.
why-anonymity = في بعض الخدمات لا يلزم ذكر اسمك.
why-registration = بعض الخدمات تتطلب التسجيل مسبقًا.
why-accessibility = بعض الأماكن لا يمكن دخولها بالكرسي المتحرك.

## خيارات

value-age =
    { $count ->
        [zero] { $number } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $number } سنوات
        [many] { $number } سنة
       *[other] { $number } سنة
    }
value-free = نعم، خدمة مجانية فقط
value-anonymous = نعم، دون ذكر اسمي
value-no-registration = نعم، دون تسجيل
value-wheelchair = نعم، مكان متاح للكرسي المتحرك
form-one-to-one = بشكل فردي
form-couple = للشريكين
form-family = مع العائلة
form-group = في مجموعة
form-event = في فعالية
form-self-help = مساعدة ذاتية
form-talk = كلمة أو محاضرة
form-working-pair = ثنائي عمل
form-development = عمل تطويري
channel-phone = الهاتف
channel-sms = الرسائل النصية
channel-whatsapp = واتساب
channel-chat = الدردشة
channel-video = مكالمة الفيديو
channel-email = البريد الإلكتروني
channel-web = الموقع الإلكتروني
channel-form = الاستمارة
channel-visit = زيارة المكان
channel-post = رسائل البريد
channel-app = التطبيق

## النتائج

results-count =
    { $count ->
        [zero] لا توجد خدمات
        [one] خدمة واحدة قد تساعدك
        [two] خدمتان قد تساعدانك
        [few] { $number } خدمات قد تساعدك
        [many] { $number } خدمة قد تساعدك
       *[other] { $number } خدمة قد تساعدك
    }
results-professional =
    { $count ->
        [zero] لا توجد خدمات
        [one] خدمة واحدة قد تساعدك في عملك
        [two] خدمتان قد تساعدانك في عملك
        [few] { $number } خدمات قد تساعدك في عملك
        [many] { $number } خدمة قد تساعدك في عملك
       *[other] { $number } خدمة قد تساعدك في عملك
    }
professional-hint = يُذكر عند كل خدمة كيف يصل إليها المراجع. احتفظ بالخدمات لتتمكن من طباعتها للمراجع، وبلغتين أيضًا.
results-none = لا توجد خدمة تناسب كل إجاباتك
results-none-open = لا توجد خدمة مناسبة مفتوحة الآن
results-none-relax = توجد خدمات إذا كان هذا يناسبك:
results-none-help = يمكنك أيضًا الاتصال بالأرقام أدناه. لا تلزمك معرفة الخدمة المناسبة.
relax =
    { $count ->
        [zero] { $ways }: لا خدمات
        [one] { $ways }: خدمة واحدة
        [two] { $ways }: خدمتان
        [few] { $ways }: { $number } خدمات
        [many] { $ways }: { $number } خدمة
       *[other] { $ways }: { $number } خدمة
    }
relax-facet =
    { $facet ->
        [topic] موضوع آخر
        [audience] خدمة لأشخاص آخرين
        [age] عمر آخر
        [area] مكان آخر أو عن بُعد
        [form] نوع آخر من المساعدة
        [channel] طريقة تواصل أخرى
        [language] لغة أخرى
        [cost] خدمة برسوم
        [anonymity] ذكر اسمك
        [accessibility] مكان غير متاح للكرسي المتحرك
       *[registration] التسجيل
    }
filter-open-now = المفتوحة الآن فقط
filter-all = عرض المغلقة الآن أيضًا
answers-heading = إجاباتك
change = تغيير
group-full = تناسب إجاباتك
group-near = تناسبك تقريبًا
group-near-hint = أمر واحد يختلف عن إجابتك. ستجد عند كل خدمة ما هو.
show-more =
    { $count ->
        [zero] عرض { $number } خدمة أخرى
        [one] عرض خدمة أخرى
        [two] عرض خدمتين أخريين
        [few] عرض { $number } خدمات أخرى
        [many] عرض { $number } خدمة أخرى
       *[other] عرض { $number } خدمة أخرى
    }
more-about = المزيد
restart = البدء من جديد
not-offered =
    { $count ->
        [zero] { $number } خدمة انتهت أو توقفت مؤقتًا، ولا نعرضها.
        [one] خدمة واحدة انتهت أو توقفت مؤقتًا، ولا نعرضها.
        [two] خدمتان انتهتا أو توقفتا مؤقتًا، ولا نعرضهما.
        [few] { $number } خدمات انتهت أو توقفت مؤقتًا، ولا نعرضها.
        [many] { $number } خدمة انتهت أو توقفت مؤقتًا، ولا نعرضها.
       *[other] { $number } خدمة انتهت أو توقفت مؤقتًا، ولا نعرضها.
    }
list-updated = حُدّثت معلومات الخدمات في { $date }.
list-earlier = لم تُحمَّل أحدث قائمة للخدمات. هذه هي القائمة التي حُمّلت في { $date }، { $time }.
list-partial = لم تُحمَّل بعض الخدمات، لذلك ينقص شيء هنا. يُرجى المحاولة مجددًا بعد قليل.
mark-alert = ملاحظة:
mark-ends = تنتهي في { $date }
mark-starts = تبدأ في { $date }
mark-unchecked = روجعت المعلومات في { $date }. يُرجى السؤال هل ما زالت الخدمة تعمل.

## لماذا تناسب الخدمة أو لا تناسب

topic-fits = الموضوع: { $values }
topic-broader = موضوع أوسع: { $values }
topic-unknown = الموضوع غير مذكور: يمكنك السؤال
topic-misses = لموضوع آخر فقط: { $values }
audience-fits = لمن: { $values }
audience-broader = لفئة أوسع: { $values }
audience-close = مناسب لجميع المقرّبين
audience-unknown = لم يُذكر لمن الخدمة: يمكنك السؤال
audience-misses = لآخرين فقط: { $values }
age-fits = العمر مناسب: { $values }
age-unknown = حدّ العمر غير مذكور: يمكنك السؤال
age-misses = لهذا العمر فقط: { $values }
area-fits = تعمل في منطقتك: { $values }
area-partly = تعمل في جزء من منطقتك: { $values }
area-unknown = المنطقة غير مذكورة: يمكنك السؤال
area-misses = هنا فقط: { $values }
area-visits-elsewhere = الزيارة هنا فقط: { $values }
area-nationwide = تعمل في كل فنلندا
area-whole-country = تعمل في البلد كله
area-except-aland = تعمل في كل فنلندا ما عدا أولاند
form-fits = شكل المساعدة: { $values }
form-unknown = نوع المساعدة غير مذكور: يمكنك السؤال
form-misses = بهذا الشكل فقط: { $values }
channel-fits = يمكنك التواصل هكذا: { $values }
channel-unknown = طريقة التواصل غير مذكورة: يمكنك السؤال
channel-misses = يمكنك التواصل هكذا فقط: { $values }
language-fits = اللغة: { $values }
language-interpreter = مع ترجمة شفوية: { $values }
language-some-channels = بهذه اللغة عبر بعض الطرق فقط: { $values } ({ $channels })
language-unknown = اللغة غير مذكورة: يمكنك السؤال
language-misses =
    { $count ->
        [zero] بهذه اللغات فقط: { $values }
        [one] بهذه اللغة فقط: { $values }
        [two] بهاتين اللغتين فقط: { $values }
        [few] بهذه اللغات فقط: { $values }
        [many] بهذه اللغات فقط: { $values }
       *[other] بهذه اللغات فقط: { $values }
    }
cost-free = مجانية
cost-paid = برسوم
cost-varies = السعر يختلف
cost-unknown = السعر غير مذكور: يمكنك السؤال
anonymity-fits = لا يلزم ذكر اسمك
anonymity-unknown = لم يُذكر هل يلزم ذكر اسمك: يمكنك السؤال
anonymity-misses = يلزم ذكر اسمك
registration-fits = لا يلزم التسجيل
registration-unknown = لم يُذكر هل يلزم التسجيل: يمكنك السؤال
registration-misses = يلزم التسجيل مسبقًا
accessibility-fits = يمكن الدخول بالكرسي المتحرك
accessibility-unknown = لم يُذكر هل يمكن الدخول بالكرسي المتحرك: يمكنك السؤال
accessibility-misses = لا يمكن الدخول بالكرسي المتحرك

## التواصل

contact-phone = اتصال: { $number }
contact-sms = إرسال رسالة نصية: { $number }
contact-email = إرسال بريد إلكتروني: { $address }
contact-site = { $label }: { $site }
needs-network = (يحتاج إلى الشبكة)
by-appointment = بموعد مسبق
without-appointment = لا يلزم حجز موعد
channel-languages = اللغات: { $languages }

## متى يوجد رد

open-now = { $channel }: الخدمة مفتوحة الآن
open-until = { $channel }: الخدمة مفتوحة حتى الساعة { $time }
opens-today = { $channel }: تفتح الخدمة اليوم الساعة { $time }
opens-tomorrow = { $channel }: تفتح الخدمة غدًا الساعة { $time }
opens-on = { $channel }: تفتح الخدمة { $day } { $date } الساعة { $time }
on-weekday =
    { $day ->
        [mo] يوم الاثنين
        [tu] يوم الثلاثاء
        [we] يوم الأربعاء
        [th] يوم الخميس
        [fr] يوم الجمعة
        [sa] يوم السبت
       *[su] يوم الأحد
    }
closed-now = مغلقة الآن

## البحث بالاسم

search-open = احكِ بكلماتك أو ابحث بالاسم
search-heading = احكِ بكلماتك أو ابحث بالاسم
own-words = بكلماتك أنت
search-submit = بحث
search-status =
    { $count ->
        [0] لم نجد خدمة بهذه الكلمات. المساعدة موجودة مع ذلك.
        [zero] لم نجد خدمة بهذه الكلمات. المساعدة موجودة مع ذلك.
        [one] وجدنا خدمة واحدة
        [two] وجدنا خدمتين
        [few] وجدنا { $number } خدمات
        [many] وجدنا { $number } خدمة
       *[other] وجدنا { $number } خدمة
    }
search-danger = يمكنك أن تتحدث مع شخص الآن:
search-topics = هل الأمر يتعلق بهذا؟
search-questions = انتقل إلى الأسئلة
search-missing = لا يمكن قراءة كلماتك الآن لأن جزءًا من البرنامج لم يُحمَّل. في الأسفل أرقام تجد عندها المساعدة.
search-fitting = تناسب إجاباتك
search-others = خدمات أخرى

## أوقات الدوام

hours-always = كل يوم، على مدار الساعة
# The mark \u200F keeps the line right-to-left where it is part of another message.
hours-window = { "\u200F" }{ $days }، { $times }
hours-from = { $hours }، ابتداءً من { $date }
hours-until = { $hours }، حتى { $date }
hours-except-holidays = { $hours }، ما عدا العطل الرسمية
hours-exception = استثناء، { $dates }: { $hours }
hours-closed = مغلقة
date-range = من { $from } إلى { $to }
every-day = كل يوم
day-range = من { $first } إلى { $last }
weekday =
    { $day ->
        [mo] الاثنين
        [tu] الثلاثاء
        [we] الأربعاء
        [th] الخميس
        [fr] الجمعة
        [sa] السبت
       *[su] الأحد
    }
weekday-short =
    { $day ->
        [mo] الاثنين
        [tu] الثلاثاء
        [we] الأربعاء
        [th] الخميس
        [fr] الجمعة
        [sa] السبت
       *[su] الأحد
    }
every-other-week = كل أسبوعين: { $days }
every-some-weeks = كل { $weeks } أسابيع: { $days }
days-of-month = يوم { $days } { $ordinals } من كل شهر
ordinal =
    { $nth ->
        [first] الأول
        [second] الثاني
        [third] الثالث
        [fourth] الرابع
        [fifth] الخامس
       *[last] الأخير
    }
time-range = من { $from } إلى { $to }
time-from = من الساعة { $from }
time-until = حتى الساعة { $to }
time-hour = { $hour }:00
time-minute = { $hour }:{ $minute }

## خدمة واحدة

fact-reasons = لماذا تظهر لك هذه الخدمة
fact-next-step = ماذا يحدث عند التواصل
fact-contact = التواصل
fact-description = عن الخدمة
fact-audience = لمن
fact-age = العمر
fact-eligibility = من يمكنه الحصول على الخدمة
fact-topics = المواضيع
fact-form = نوع المساعدة
fact-languages = اللغات
fact-area = المنطقة
fact-cost = السعر
fact-anonymity = ذكر الاسم
fact-registration = التسجيل
fact-referral = كيفية الوصول إلى الخدمة
fact-limits = مقدار المساعدة
fact-response-time = متى يصلك الرد
fact-period = متى تعمل الخدمة
fact-checked = تاريخ مراجعة المعلومات
fact-organization = من يقدّم الخدمة
fact-page = صفحة الخدمة
report-mistake = الإبلاغ عن خطأ
answers-line =
    { $count ->
        [zero] { $number } إجابة: { $values }
        [one] إجابة واحدة: { $values }
        [two] إجابتان: { $values }
        [few] { $number } إجابات: { $values }
        [many] { $number } إجابة: { $values }
       *[other] { $number } إجابة: { $values }
    }
reasons-common = مشترك بينها جميعًا:
contact-open = فتح { $site }
contact-home = فتح صفحة الجمعية
state-facts-from = معلومات من عام { $year }
state-checked = روجعت في { $date }
sites-more = عرض أماكن أخرى ({ $number })
copy-list = نسخ القائمة
copy-link = نسخ الرابط
qr-label = رمز QR يفتح هذه القائمة على جهاز آخر
handout-language = نصوص الخدمات مكتوبة بهذه اللغة: { $language }
age-range = من { $min } إلى { $max } سنة
age-from = { $min } سنة فأكثر
age-to = حتى { $max } سنة
interpreter-yes = يمكن توفير ترجمة شفوية
interpreter-no = لا تتوفر ترجمة شفوية
referral-self = يمكنك التواصل مباشرةً
referral-professional = الإحالة إلى الخدمة تتم عن طريق مختص
referral-either = يمكنك التواصل مباشرةً. ويمكن أيضًا أن يحيلك مختص.
client-self = يمكن للمراجع التواصل بنفسه
client-referred = يحيل مختصٌّ المراجعَ إلى الخدمة
client-either = يمكن للمراجع التواصل بنفسه أو أن يحيله مختص
client-unknown = لم يُذكر هل تلزم إحالة: اسأل
help-one-to-one = تتحدث مع شخص واحد وقته لك وحدك.
help-couple = تلتقي أنت وشريكك بموظف معًا.
help-family = تشارك الأسرة كلها أو بعضها.
help-group = تلتقي بأشخاص في وضع مشابه. تسمى أيضًا مجموعة أقران.
help-event = لقاء يمكن لكثيرين حضوره، مثل محاضرة أو يوم مفتوح.
help-self-help = تقرأ أو تقوم بتمارين بنفسك متى يناسبك.
help-talk = يتحدث خبير بالتجربة أو مختص عمّا يعرفه.
help-working-pair = يعمل خبير بالتجربة ومختص معًا. خبير التجربة مرّ بنفسه بوضع مشابه.
help-development = يساعد خبراء التجربة في جعل الخدمات أفضل.
help-chat = تتبادلان الرسائل كتابةً. يجيبك موظف أو متطوع.
limit-meetings =
    { $count ->
        [zero] عدد اللقاءات: { $amount }
        [one] عدد اللقاءات: { $amount }
        [two] عدد اللقاءات: { $amount }
        [few] { $amount } لقاءات
        [many] { $amount } لقاءً
       *[other] { $amount } لقاء
    }
limit-conversations =
    { $count ->
        [zero] عدد المحادثات: { $amount }
        [one] عدد المحادثات: { $amount }
        [two] عدد المحادثات: { $amount }
        [few] { $amount } محادثات
        [many] { $amount } محادثة
       *[other] { $amount } محادثة
    }
limit-months =
    { $count ->
        [zero] عدد الأشهر: { $amount }
        [one] عدد الأشهر: { $amount }
        [two] عدد الأشهر: { $amount }
        [few] { $amount } أشهر
        [many] { $amount } شهرًا
       *[other] { $amount } شهر
    }
amount-range = من { $min } إلى { $max }
amount-up-to = حتى { $max }
amount-at-least = على الأقل { $min }
per-calendar-year = { $limit } في السنة الميلادية
per-person = { $limit } لكل شخص
per-group = { $limit } لكل مجموعة

## إقليم بدلًا من البلدية

map-open = اختيار إقليم من الخريطة أو القائمة
map-hint = يمكنك اختيار إقليم بدلًا من البلدية. الخريطة رسم مبسّط: أحجام الأقاليم فيها ليست حقيقية.
map-regions = الأقاليم
map-chosen = اختيارك: { $region }

## الأمان على هذا الجهاز

safety-lead = قد يرى شخص ما تفعله على الهاتف أو الحاسوب. هكذا يمكنك حماية خصوصيتك.
safety-exit-heading = للخروج بسرعة
safety-exit = يمكن الضغط على «خروج». تختفي إجاباتك وتظهر صفحة عادية. زر الرجوع في المتصفح لا يعيدك إلى هنا، لكن زيارتك قد تبقى في سجل المتصفح.
safety-shift = على لوحة المفاتيح يمكن أيضًا الضغط على مفتاح Shift ثلاث مرات.
safety-finder-heading = ماذا يحفظ البحث عن الخدمات
safety-finder = لا شيء. لا تُرسل إجاباتك إلى أحد، وتختفي عند مغادرة الصفحة.
safety-history-heading = سجل المتصفح
safety-history = يتذكر المتصفح الصفحات التي زرتها. يمكنك حذف هذه الصفحة وحدها من السجل. إذا حُذف كل شيء فقد يلاحظ أحد ذلك.
safety-private = النافذة الخاصة (incognito أو InPrivate) لا تترك سجلًا. افتح هذه الصفحة فيها في المرة القادمة، ثم أغلق النافذة في النهاية.
safety-calls-heading = المكالمات والرسائل
safety-calls = يبقى الرقم في سجل مكالمات الهاتف وقد يظهر في فاتورة الهاتف. يمكنك حذفه من السجل أو الاتصال من هاتف آخر. احذف أيضًا الرسائل التي قد يقرؤها غيرك.
safety-others-heading = إذا كان أحد يراقب جهازك
safety-others = قد يكون في الجهاز برنامج يُظهر للآخرين ما تفعله. وعلى أجهزة العمل أو المدرسة قد يرى آخرون الصفحات التي تزورها. عندها لا تكفي النافذة الخاصة. استخدم جهازًا لا يصل إليه الشخص الآخر، مثل هاتف صديق أو حاسوب في المكتبة.

## الخدمات المحفوظة

keep = إضافة إلى القائمة
kept-open = الخدمات في القائمة ({ $number })
kept-empty = لا شيء هنا بعد. عند الضغط على «إضافة إلى القائمة» تظهر الخدمة هنا.
kept-remove = إزالة
copy = نسخ
copied = تم النسخ
copy-by-hand = تعذّر النسخ. يمكن تحديد النص هنا ونسخه.
print = طباعة
also-in = بهذه اللغة أيضًا:
share-heading = مشاركة القائمة
share-hint = يعرض الرابط هذه الخدمات. لا يعرض إجاباتك.
calendar-add = إلى التقويم: { $channel }، { $date }، { $time }
calendar-summary = موعد
calendar-name = مع اسم الخدمة

## عندما لا يعمل شيء

failure-heading = لا يمكن عرض الخدمات الآن
failure-feed-missing = لا تذكر الصفحة مصدر الخدمات. يُرجى إبلاغ المسؤول عن الصفحة.
failure-feed-unreachable = لم تُحمَّل الخدمات. يُرجى التحقق من الإنترنت والمحاولة مجددًا.
failure-feed-not-found = لم نجد قائمة الخدمات. يُرجى المحاولة لاحقًا أو إبلاغ المسؤول عن الصفحة.
failure-server = الخادم لا يعمل حاليًا. يُرجى المحاولة بعد قليل.
failure-feed-too-large = قائمة الخدمات كبيرة جدًا. يُرجى إبلاغ المسؤول عن الصفحة.
failure-feed-unreadable = لا يمكن قراءة قائمة الخدمات. يُرجى المحاولة مجددًا أو إبلاغ المسؤول عن الصفحة.
failure-feed-format = شكل قائمة الخدمات غير معروف. يُرجى إبلاغ المسؤول عن الصفحة.
failure-feed-without-services = لا توجد خدمات في القائمة. يُرجى إبلاغ المسؤول عن الصفحة.
failure-program-incomplete = لم يُحمَّل كل شيء. ما زالت إجاباتك في هذه الصفحة. يُرجى التحقق من الإنترنت والمحاولة مجددًا.
failure-stopped = توقف البحث عن خدمة قبل أن ينتهي. لم يكن هذا خطأك.
failure-stopped-kept = ما زالت إجاباتك في هذه الصفحة.
failure-help = ما زال بإمكانك الاتصال بخطوط المساعدة.
retry = المحاولة مجددًا

## Help lines, where to start, and how to go on

help-now = مساعدة الآن
silent-count = عدد الخدمات التي لا نعرف عنها ذلك: { $number }.
lines-heading = تحدّث مع شخص الآن
line-free = مجاني
line-paid = مدفوع
line-not-on-bill = لا تظهر في فاتورة الهاتف
line-on-bill = تظهر في فاتورة الهاتف
group-old = تحقّق أولاً
group-old-hint = هذه المعلومات قديمة. تأكّد من أن الخدمة لا تزال قائمة.
start-heading = ابدأ من هنا
start-hint = لا يلزم أن تعرف ما الذي تبحث عنه. اختر الموضوع الأقرب.
start-services = هذه الخدمات للجميع
narrow-heading = تضييق النتائج
narrow-effect = الخدمات المتبقية: من { $least } إلى { $most }
area-distance = حضورياً: { $values }، على بعد نحو { $distance } كم
mark-facts-from = المعلومات من عام { $year }. تأكّد من أن الخدمة قائمة.
descriptions-in = عرض الأوصاف باللغة
# Names of languages that browsers do not know.
language-name =
    { $code ->
        [ab] аԥсуа бызшәа
        [acm] العربية العراقية
        [aii] ܣܘܪܝܬ
        [apc] العربية الشامية
        [ary] الدارجة المغربية
        [arz] العربية المصرية
        [ase] American Sign Language
        [av] авар мацӀ
        [ba] башҡорт теле
        [ber] ⵜⴰⵎⴰⵣⵉⵖⵜ
        [bfi] British Sign Language
        [bo] བོད་སྐད་
        [ce] нохчийн мотт
        [eso] eesti viipekeel
        [ff] Fulfulde
        [fit] meänkieli
        [fkv] kvääni
        [fse] لغة الإشارة الفنلندية
        [fss] لغة الإشارة الفنلندية السويدية
        [gsw] Schwiizertüütsch
        [hak] 客家話
        [ils] International Sign
        [inh] гӀалгӀай мотт
        [kab] Taqbaylit
        [kar] Karen
        [kg] Kikongo
        [kl] kalaallisut
        [krl] karjala
        [ksw] S’gaw Karen
        [kv] коми кыв
        [lez] лезги чӀал
        [mdf] мокшень кяль
        [myv] эрзянь кель
        [nan] 閩南語
        [olo] livvin karjal
        [os] ирон æвзаг
        [rmf] الرومانية الغجرية الفنلندية
        [rmn] الرومانية الغجرية
        [rn] Ikirundi
        [rom] الرومانية الغجرية
        [rsl] русский жестовый язык
        [rue] русиньскый
        [sdh] کوردی خوارین
        [se] السامية الشمالية
        [sgn] International Sign
        [shn] Shan
        [sma] åarjelsaemien gïele
        [smj] julevsámegiella
        [smn] سامي إيناري
        [sms] سامي سكولت
        [swl] svenskt teckenspråk
        [syr] ܣܘܪܝܝܐ
        [tzm] ⵜⴰⵎⴰⵣⵉⵖⵜ
        [udm] удмурт кыл
        [vep] vepsän kel’
        [vro] võro kiil
        [wuu] 吴语
        [zgh] ⵜⴰⵎⴰⵣⵉⵖⵜ
       *[other] { $code }
    }
