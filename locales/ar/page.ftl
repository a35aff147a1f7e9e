### نصوص الصفحة المستقلة بالعربية. المصدر: fi/page.ftl.

## The name below the icon on the device

page-short-name = خدمات

## Without a network

connection-lost = لا يوجد اتصال بالشبكة. جُلبت الخدمات في { $date }.
connection-lost-undated = لا يوجد اتصال بالشبكة.

## Keeping the page on the device

offline-offer = الاستخدام بلا شبكة
offline-what = تُحفظ الصفحة ولغاتها وقائمة الخدمات على هذا الجهاز. عندها يمكنك البحث عن الخدمات بلا شبكة أيضًا.
offline-answers = لا تُحفظ إجاباتك.
offline-others = قد يلاحظ من يستخدم هذا الجهاز أن الصفحة محفوظة عليه. إن كان هذا يقلقك فلا تحفظها.
offline-keep = الحفظ على هذا الجهاز
offline-keeping = جارٍ الحفظ. لحظة من فضلك.
offline-failed = تعذّر الحفظ، ولم يبقَ شيء على الجهاز. يُرجى المحاولة مجددًا عندما تعمل الشبكة.
offline-on = تعمل بلا شبكة
offline-kept = الصفحة ولغاتها وقائمة الخدمات موجودة على هذا الجهاز. لا تُحفظ إجاباتك.
offline-date = جُلبت الخدمات في { $date }.
offline-newer = تغيّرت قائمة الخدمات. ستظهر القائمة الجديدة عند فتح الصفحة في المرة القادمة.
offline-remove = الحذف من هذا الجهاز
offline-removed = حُذف كل شيء من هذا الجهاز. لا يُمسح سجل المتصفح.
offline-installed = يُرجى حذف أيقونة الصفحة أيضًا. إذا فُتحت الصفحة من الأيقونة فستُحفظ من جديد.

## A new version

update-ready = توجد نسخة جديدة من الصفحة.
update-later = توجد نسخة جديدة من الصفحة. تُستخدم بعد إغلاق الصفحة وفتحها من جديد.
update-now = استخدامها الآن

# Below the finder: what it is, in three lines, and who is behind it.
intro-questions = أجب عن بعض الأسئلة.
intro-services = ترى الخدمة التي تناسبك وكيف تتواصل معها.
intro-answers = لا تُحفظ إجاباتك ولا تُرسل إلى أي مكان.
footer = البحث عن الخدمات مجاني ومفتوح المصدر. معلومات الخدمات تأتي من الجمعيات التي تقدمها.
