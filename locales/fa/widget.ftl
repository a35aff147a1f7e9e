### The finder's texts in Persian. Finnish is the source language of the texts.
###
### Speak to the reader as شما. Write short sentences in everyday words. Never blame, never frighten.
### A noun stays in the singular after a number, so most messages need one form only. $number is the count, ready to be
### shown. Ranges are written in words (از … تا …): a dash between numbers would be read from the wrong end.

## In every view

finder-name = جست‌وجوی خدمات
language-menu = زبان
# What share of the texts about services can be read in a language of the menu.
language-share = { $percent } درصد از متن‌های خدمات
language-share-none = به این زبان‌ها فقط دکمه‌ها و راهنماها
# The first number follows as a link: "In an emergency  Call 112".
loading = در حال دریافت خدمات. یک لحظه.
# When fetching takes long: how many services have come so far.
loading-so-far = در حال دریافت خدمات. تا این لحظه: { $number }.
loading-again = این کار بیش از معمول طول می‌کشد. همچنان تلاش می‌کنیم.
# When Shift has been pressed once, and when it has been pressed twice.
shift-twice = برای خروج، دو بار دیگر Shift را بزنید
shift-once = برای خروج، یک بار دیگر Shift را بزنید
safety-link = ایمنی روی این دستگاه

## A question

question-number = پرسش { $number }
services-left =
    { $count ->
        [0] خدمتی باقی نمانده است
       *[other] { $number } خدمت باقی مانده است
    }
why-we-ask = چرا این را می‌پرسیم؟
answers-stay = پاسخ‌های شما در همین صفحه می‌ماند. نه ذخیره می‌شود و نه فرستاده می‌شود.
choose-many = می‌توانید چند گزینه را انتخاب کنید.
# How many services are left if you choose this.
option-count =
    { $count ->
       *[other] { $number } خدمت
    }
continue = ادامه
answer-unknown = نمی‌دانم
options-more = نمایش { $number } مورد دیگر
or = یا
does-not-matter = فرقی نمی‌کند
show-results = نمایش خدمات همین حالا
back = بازگشت
place-label = شهرداری
town-label = شهر یا کد پستی
place-hint = اول نام را به فنلاندی یا سوئدی بنویسید.
town-hint = اول نام یا کد پستی خود را بنویسید.
place-matches =
    { $count ->
        [0] شهرداری‌ای با این نام پیدا نشد.
       *[other] { $number } پیشنهاد
    }
place-matches-label = پیشنهادها
age-label = سن به سال
error-heading = پاسخ خود را بررسی کنید
error-choose-one = یک گزینه را انتخاب کنید. اگر مطمئن نیستید، «نمی‌دانم» را بزنید.
error-choose-many = دست‌کم یک گزینه را انتخاب کنید. اگر مطمئن نیستید، «نمی‌دانم» را بزنید.
error-place-missing = نام شهرداری را بنویسید. اگر نمی‌خواهید آن را بگویید، «نمی‌دانم» را بزنید.
error-town-missing = نام شهر یا کد پستی را بنویسید. اگر نمی‌خواهید آن را بگویید، «نمی‌دانم» را بزنید.
error-place-not-found = شهرداری‌ای با این نام پیدا نمی‌کنیم. نام را بررسی کنید یا «نمی‌دانم» را بزنید.
error-town-not-found = این شهر یا کد پستی را نمی‌شناسیم. آن را بررسی کنید، شهر بزرگ‌تری در نزدیکی بنویسید یا «نمی‌دانم» را بزنید.
error-place-several = شهرداری درست را از میان پیشنهادها انتخاب کنید.
error-town-several = شهر درست را از میان پیشنهادها انتخاب کنید.
error-age = سن را با عدد بنویسید، از 0 تا 120. اگر نمی‌خواهید آن را بگویید، «نمی‌دانم» را بزنید.
# The text of the link «خروج» is in the file src/loader/exit.js. It must be the same here.
notice-history = سابقهٔ مرورگر می‌ماند.
notice-more = نکته‌های ایمنی

## Questions that the list of services does not word itself

ask-topic = موضوع چیست؟
ask-audience = برای چه کسی دنبال خدمت می‌گردید؟
ask-age = کسی که به خدمت نیاز دارد چند سال دارد؟
ask-area = خدمت در کدام شهرداری لازم است؟
ask-form = چه نوع کمکی می‌خواهید؟
ask-channel = چگونه می‌خواهید تماس بگیرید؟
ask-language = خدمت را به چه زبانی می‌خواهید؟
ask-cost = آیا خدمت باید رایگان باشد؟
ask-anonymity = آیا می‌خواهید ناشناس بمانید؟
ask-registration = آیا خدمتی می‌خواهید که ثبت‌نام لازم نداشته باشد؟
ask-accessibility = آیا به جایی نیاز دارید که با صندلی چرخ‌دار بتوان وارد آن شد؟
why-topic = این‌گونه خدماتی را نشان می‌دهیم که درست در همین موضوع کمک می‌کنند.
why-audience = بعضی خدمات فقط برای افراد معینی است، مثلاً برای نزدیکان یا برای افراد حرفه‌ای.
why-age = بعضی خدمات محدودیت سنی دارند.
why-area = بعضی خدمات فقط در یک منطقه کار می‌کنند.
why-form = کمک شکل‌های گوناگونی دارد. این‌گونه شکلی را پیدا می‌کنیم که برای شما مناسب است.
why-channel = همه نمی‌توانند یا نمی‌خواهند با تلفن صحبت کنند.
why-language = همهٔ خدمات به همهٔ زبان‌ها ارائه نمی‌شود.
why-cost = بعضی خدمات هزینه دارند.
why-anonymity = در بعضی خدمات لازم نیست نام خود را بگویید.
why-registration = برای بعضی خدمات باید از پیش ثبت‌نام کرد.
why-accessibility = به بعضی جاها نمی‌توان با صندلی چرخ‌دار وارد شد.

## Options

value-age =
    { $count ->
       *[other] { $number } سال
    }
value-free = بله، فقط خدمت رایگان
value-anonymous = بله، می‌خواهم ناشناس بمانم
value-no-registration = بله، بدون ثبت‌نام
value-wheelchair = بله، باید بتوان با صندلی چرخ‌دار وارد شد
form-one-to-one = گفت‌وگوی دونفره
form-couple = همراه با همسر یا شریک زندگی
form-family = همراه با خانواده
form-group = در گروه
form-event = در یک رویداد
form-self-help = به‌تنهایی و مستقل
form-talk = سخنرانی
form-working-pair = کار دونفره
form-development = کار برای بهبود خدمات
channel-phone = تلفن
channel-sms = پیامک
channel-whatsapp = واتساپ
channel-chat = چت
channel-video = تماس تصویری
channel-email = ایمیل
channel-web = وب‌سایت
channel-form = فرم
channel-visit = مراجعهٔ حضوری
channel-post = نامه
channel-app = برنامهٔ تلفن

## The results

results-count =
    { $count ->
       *[other] { $number } خدمت شاید به شما کمک کند
    }
results-professional =
    { $count ->
       *[other] { $number } خدمت شاید در کارتان به شما کمک کند
    }
professional-hint = کنار هر خدمت نوشته شده است که مراجع چگونه به آن می‌رسد. خدمات را به فهرست اضافه کنید تا بتوانید آن‌ها را برای مراجع چاپ کنید، به دو زبان هم.
results-none = هیچ خدمتی با همهٔ پاسخ‌های شما جور نیست
results-none-open = هیچ خدمت مناسبی همین حالا باز نیست
results-none-relax = خدماتی پیدا می‌کنید، اگر این برایتان مناسب باشد:
results-none-help = می‌توانید به شماره‌های پایین هم زنگ بزنید. لازم نیست بدانید کدام خدمت درست است.
relax =
    { $count ->
       *[other] { $ways }: { $number } خدمت
    }
# What the reader gets instead when one of the answers is left out.
relax-facet =
    { $facet ->
        [topic] با موضوعی دیگر
        [audience] برای افراد دیگر
        [age] برای سنی دیگر
        [area] در جایی دیگر یا از راه دور
        [form] به شکلی دیگر
        [channel] با راه تماسی دیگر
        [language] به زبانی دیگر
        [cost] با پرداخت هزینه
        [anonymity] با نام خودتان
        [accessibility] در جایی که با صندلی چرخ‌دار نمی‌توان وارد شد
       *[registration] با ثبت‌نام
    }
filter-open-now = فقط آن‌ها که همین حالا باز است
filter-all = نمایش خدماتی که حالا بسته است هم
answers-heading = پاسخ‌های شما
change = تغییر
group-full = با پاسخ‌های شما جور است
group-near = تقریباً مناسب
group-near-hint = یک چیز با پاسخ شما فرق دارد. کنار هر خدمت نوشته شده که چه چیزی.
show-more =
    { $count ->
       *[other] نمایش { $number } خدمت دیگر
    }
more-about = بیشتر
restart = شروع دوباره
not-offered =
    { $count ->
       *[other] { $number } خدمت پایان یافته یا موقتاً متوقف است و نشان داده نمی‌شود.
    }
list-updated = فهرست خدمات در { $date } به‌روز شده است.
list-earlier = تازه‌ترین فهرست خدمات بارگذاری نشد. این فهرستی است که در { $date }، ساعت { $time } بارگذاری شده است.
list-partial = بعضی خدمات بارگذاری نشد، پس چیزی اینجا کم است. کمی بعد دوباره امتحان کنید.
mark-alert = توجه:
mark-ends = پایان در { $date }
mark-starts = آغاز در { $date }
mark-unchecked = اطلاعات در { $date } بررسی شده است. بپرسید که آیا خدمت هنوز برقرار است.

## Why a service fits or does not fit

topic-fits = موضوع: { $values }
topic-broader = موضوعی گسترده‌تر: { $values }
topic-unknown = موضوع گفته نشده است: بپرسید
topic-misses = فقط موضوعی دیگر: { $values }
audience-fits = برای: { $values }
audience-broader = برای گروهی گسترده‌تر: { $values }
audience-close = مناسب برای همهٔ نزدیکان
audience-unknown = گفته نشده است که خدمت برای کیست: بپرسید
audience-misses = فقط برای دیگران: { $values }
age-fits = سن مناسب است: { $values }
age-unknown = محدودیت سنی گفته نشده است: بپرسید
age-misses = فقط برای این سن: { $values }
area-fits = در منطقهٔ شما: { $values }
area-partly = در بخشی از منطقهٔ شما: { $values }
area-unknown = منطقه گفته نشده است: بپرسید
area-misses = فقط در: { $values }
area-visits-elsewhere = حضوری فقط اینجا: { $values }
area-nationwide = در سراسر فنلاند
area-whole-country = در سراسر کشور
area-except-aland = در سراسر فنلاند، به‌جز اولاند
form-fits = شکل کمک: { $values }
form-unknown = شکل کمک گفته نشده است: بپرسید
form-misses = فقط به این شکل: { $values }
channel-fits = می‌توانید این‌گونه تماس بگیرید: { $values }
channel-unknown = راه تماس گفته نشده است: بپرسید
channel-misses = فقط این‌گونه می‌توان تماس گرفت: { $values }
language-fits = زبان: { $values }
language-interpreter = با مترجم: { $values }
language-some-channels = به این زبان فقط از بعضی راه‌ها: { $values } ({ $channels })
language-unknown = زبان گفته نشده است: بپرسید
language-misses =
    { $count ->
        [one] فقط به این زبان: { $values }
       *[other] فقط به این زبان‌ها: { $values }
    }
cost-free = رایگان
cost-paid = هزینه دارد
cost-varies = هزینه متفاوت است
cost-unknown = هزینه گفته نشده است: بپرسید
anonymity-fits = می‌توانید ناشناس بمانید
anonymity-unknown = گفته نشده است که می‌توانید ناشناس بمانید یا نه: بپرسید
anonymity-misses = باید نام خود را بگویید
registration-fits = ثبت‌نام لازم نیست
registration-unknown = گفته نشده است که ثبت‌نام لازم است یا نه: بپرسید
registration-misses = باید از پیش ثبت‌نام کنید
accessibility-fits = با صندلی چرخ‌دار می‌توان وارد شد
accessibility-unknown = گفته نشده است که با صندلی چرخ‌دار می‌توان وارد شد یا نه: بپرسید
accessibility-misses = با صندلی چرخ‌دار نمی‌توان وارد شد

## Making contact

contact-phone = تماس تلفنی: { $number }
contact-sms = فرستادن پیامک: { $number }
contact-email = فرستادن ایمیل: { $address }
contact-site = { $label }: { $site }
# Shown after a link while there is no network.
needs-network = (شبکه لازم دارد)
by-appointment = با وقت قبلی
without-appointment = وقت قبلی لازم نیست
channel-languages = زبان‌ها: { $languages }

## When somebody answers

# $channel is for example "Phone", $time for example "16:00".
open-now = { $channel }: همین حالا باز است
open-until = { $channel }: حالا باز است، تا ساعت { $time }
opens-today = { $channel }: امروز ساعت { $time } باز می‌شود
opens-tomorrow = { $channel }: فردا ساعت { $time } باز می‌شود
# For example "Phone: opens on Monday 23 November at 9:00".
opens-on = { $channel }: { $day } { $date } ساعت { $time } باز می‌شود
on-weekday =
    { $day ->
        [mo] دوشنبه
        [tu] سه‌شنبه
        [we] چهارشنبه
        [th] پنجشنبه
        [fr] جمعه
        [sa] شنبه
       *[su] یکشنبه
    }
closed-now = حالا بسته است

## Finding a service by name

search-open = با کلمات خودتان بگویید یا با نام جست‌وجو کنید
search-heading = با کلمات خودتان بگویید یا با نام جست‌وجو کنید
own-words = با کلمات خودتان
search-submit = جست‌وجو
search-status =
    { $count ->
        [0] با این کلمات خدمتی پیدا نشد. با این حال کمک هست.
       *[other] { $number } خدمت پیدا شد
    }
search-danger = می‌توانید همین حالا با کسی صحبت کنید:
search-topics = موضوع این است؟
search-questions = رفتن به پرسش‌ها
search-missing = اکنون نمی‌توان کلمات شما را خواند، چون بخشی از برنامه بارگیری نشد. در پایین شماره‌هایی هست که کمک می‌کنند.
search-fitting = با پاسخ‌های شما جور است
search-others = خدمات دیگر

## Opening hours

hours-always = هر روز، شبانه‌روزی
# The mark \u200F keeps the line right-to-left where it is part of another message.
hours-window = { "\u200F" }{ $days }، { $times }
hours-from = { $hours }، از { $date }
hours-until = { $hours }، تا { $date }
hours-except-holidays = { $hours }، به‌جز تعطیلات رسمی
hours-exception = استثنا، { $dates }: { $hours }
hours-closed = بسته
date-range = از { $from } تا { $to }
every-day = هر روز
day-range = از { $first } تا { $last }
weekday =
    { $day ->
        [mo] دوشنبه
        [tu] سه‌شنبه
        [we] چهارشنبه
        [th] پنجشنبه
        [fr] جمعه
        [sa] شنبه
       *[su] یکشنبه
    }
weekday-short =
    { $day ->
        [mo] دوشنبه
        [tu] سه‌شنبه
        [we] چهارشنبه
        [th] پنجشنبه
        [fr] جمعه
        [sa] شنبه
       *[su] یکشنبه
    }
every-other-week = یک هفته در میان: { $days }
every-some-weeks = هر { $weeks } هفته یک بار: { $days }
days-of-month = { $ordinals } { $days } هر ماه
ordinal =
    { $nth ->
        [first] اولین
        [second] دومین
        [third] سومین
        [fourth] چهارمین
        [fifth] پنجمین
       *[last] آخرین
    }
time-range = از ساعت { $from } تا { $to }
time-from = از ساعت { $from }
time-until = تا ساعت { $to }
time-hour = { $hour }:00
time-minute = { $hour }:{ $minute }

## One service

fact-reasons = چرا این خدمت را می‌بینید
fact-next-step = وقتی تماس بگیرید چه می‌شود
fact-contact = تماس
fact-description = دربارهٔ خدمت
fact-audience = برای چه کسانی
fact-age = سن
fact-eligibility = چه کسی می‌تواند از خدمت استفاده کند
fact-topics = موضوع‌ها
fact-form = شکل کمک
fact-languages = زبان‌ها
fact-area = منطقه
fact-cost = هزینه
fact-anonymity = ناشناس بودن
fact-registration = ثبت‌نام
fact-referral = چگونه به خدمت می‌رسید
fact-limits = چه اندازه
fact-response-time = چه وقت پاسخ می‌گیرید
fact-period = خدمت چه زمانی برقرار است
fact-checked = تاریخ بررسی اطلاعات
fact-organization = چه کسی خدمت را ارائه می‌کند
fact-page = صفحهٔ خدمت
report-mistake = گزارش اشتباه
answers-line =
    { $count ->
       *[other] { $number } پاسخ: { $values }
    }
reasons-common = مشترک میان همهٔ این‌ها:
contact-open = باز کردن { $site }
contact-home = باز کردن صفحهٔ انجمن
state-facts-from = اطلاعات سال { $year }
state-checked = بررسی‌شده در { $date }
sites-more = نمایش جاهای دیگر ({ $number })
copy-list = کپی فهرست
copy-link = کپی پیوند
qr-label = کد QR که این فهرست را در دستگاه دیگری باز می‌کند
handout-language = متن‌های خدمات به این زبان است: { $language }
age-range = از { $min } تا { $max } سال
age-from = { $min } سال یا بیشتر
age-to = تا { $max } سال
interpreter-yes = می‌توان مترجم فراهم کرد
interpreter-no = مترجم نیست
referral-self = خودتان می‌توانید تماس بگیرید
referral-professional = یک فرد حرفه‌ای شما را به خدمت معرفی می‌کند
referral-either = خودتان می‌توانید تماس بگیرید. یک فرد حرفه‌ای هم می‌تواند شما را معرفی کند.
client-self = مراجع خودش می‌تواند تماس بگیرد
client-referred = یک فرد حرفه‌ای مراجع را معرفی می‌کند
client-either = مراجع خودش می‌تواند تماس بگیرد، یا یک فرد حرفه‌ای او را معرفی می‌کند
client-unknown = گفته نشده است که معرفی لازم است یا نه: بپرسید
help-one-to-one = با یک نفر صحبت می‌کنید که وقتش فقط برای شماست.
help-couple = شما و همسر یا شریک زندگی‌تان با هم با یک کارمند دیدار می‌کنید.
help-family = همهٔ خانواده یا بخشی از آن همراه است.
help-group = با کسانی دیدار می‌کنید که در وضعیتی مانند شما هستند. به آن گروه همتایان هم می‌گویند.
help-event = برنامه‌ای که افراد زیادی می‌توانند در آن شرکت کنند، مثلاً سخنرانی یا روز درهای باز.
help-self-help = خودتان می‌خوانید یا تمرین می‌کنید، هر وقت برایتان مناسب باشد.
help-talk = کسی با تجربهٔ شخصی یا یک فرد حرفه‌ای دربارهٔ چیزی که می‌داند صحبت می‌کند.
help-working-pair = کسی با تجربهٔ شخصی و یک فرد حرفه‌ای با هم کار می‌کنند. کسی که تجربهٔ شخصی دارد، خودش در وضعیتی مانند این بوده است.
help-development = کسانی که تجربهٔ شخصی دارند کمک می‌کنند خدمات بهتر شود.
help-chat = نوبتی برای هم پیام می‌نویسید. پاسخ‌دهنده کارمند یا داوطلب است.
limit-meetings =
    { $count ->
       *[other] { $amount } دیدار
    }
limit-conversations =
    { $count ->
       *[other] { $amount } گفت‌وگو
    }
limit-months =
    { $count ->
       *[other] { $amount } ماه
    }
amount-range = از { $min } تا { $max }
amount-up-to = حداکثر { $max }
amount-at-least = دست‌کم { $min }
per-calendar-year = { $limit } در هر سال میلادی
per-person = { $limit } برای هر نفر
per-group = { $limit } برای هر گروه

## A region in the place of a municipality

map-open = استان را روی نقشه یا در فهرست انتخاب کنید
map-hint = می‌توانید به جای شهرداری یک استان را انتخاب کنید. نقشه یک طرح ساده است: اندازهٔ استان‌ها در آن واقعی نیست.
map-regions = استان‌ها
# The name of a region is inserted as it is, so it comes after a colon.
map-chosen = انتخاب شما: { $region }

## Safety on this device

safety-lead = شاید کسی ببیند که با تلفن یا رایانه چه می‌کنید. این‌گونه از حریم خصوصی خود محافظت می‌کنید.
safety-exit-heading = اگر می‌خواهید سریع خارج شوید
safety-exit = «خروج» را بزنید. پاسخ‌هایتان پاک می‌شود و به جای آن یک صفحهٔ معمولی می‌آید. دکمهٔ بازگشت مرورگر شما را به اینجا برنمی‌گرداند، ولی شاید بازدید شما در سابقهٔ مرورگر بماند.
safety-shift = با صفحه‌کلید می‌توانید سه بار کلید Shift را هم فشار دهید.
safety-finder-heading = جست‌وجوی خدمات چه چیزی را ذخیره می‌کند
safety-finder = هیچ چیز. پاسخ‌های شما برای کسی فرستاده نمی‌شود و وقتی صفحه را ترک کنید پاک می‌شود.
safety-history-heading = سابقهٔ مرورگر
safety-history = مرورگر صفحه‌هایی را که دیده‌اید به یاد می‌سپارد. می‌توانید فقط همین صفحه را از سابقه حذف کنید. اگر همه چیز را حذف کنید، شاید کسی متوجه شود.
safety-private = پنجرهٔ خصوصی (incognito، InPrivate) سابقه‌ای نگه نمی‌دارد. دفعهٔ بعد این صفحه را در آن باز کنید و در پایان پنجره را ببندید.
safety-calls-heading = تماس‌ها و پیام‌ها
safety-calls = شماره در فهرست تماس‌های تلفن می‌ماند و شاید در صورت‌حساب تلفن دیده شود. آن را از فهرست حذف کنید یا با تلفن دیگری زنگ بزنید. پیام‌هایی را هم که کس دیگری می‌تواند بخواند حذف کنید.
safety-others-heading = اگر کسی دستگاه شما را زیر نظر دارد
safety-others = شاید روی دستگاه برنامه‌ای باشد که به دیگران نشان می‌دهد چه می‌کنید. روی دستگاه‌های محل کار یا مدرسه دیگران شاید ببینند به کدام صفحه‌ها سر می‌زنید. در این صورت پنجرهٔ خصوصی کافی نیست. از دستگاهی استفاده کنید که آن فرد به آن دسترسی ندارد، مثلاً تلفن یک دوست یا رایانهٔ کتابخانه.

## The shortlist

keep = افزودن به فهرست
kept-open = خدمات فهرست شما ({ $number })
kept-empty = هنوز چیزی اینجا نیست. کنار یک خدمت «افزودن به فهرست» را بزنید تا به اینجا بیاید.
kept-remove = برداشتن
copy = کپی
copied = کپی شد
copy-by-hand = کپی نشد. متن را اینجا انتخاب و کپی کنید.
print = چاپ
also-in = به این زبان هم:
share-heading = هم‌رسانی فهرست
share-hint = پیوند این خدمات را نشان می‌دهد. پاسخ‌های شما را نشان نمی‌دهد.
calendar-add = به تقویم: { $channel }، { $date } ساعت { $time }
calendar-summary = وقت ملاقات
calendar-name = همراه با نام خدمت

## When something does not work

failure-heading = خدمات را حالا نمی‌توان نشان داد
failure-feed-missing = این صفحه نمی‌گوید خدمات از کجا می‌آید. این را به مسئول صفحه بگویید.
failure-feed-unreachable = خدمات بارگذاری نشد. اتصال شبکه را بررسی کنید و دوباره امتحان کنید.
failure-feed-not-found = فهرست خدمات پیدا نشد. بعداً دوباره امتحان کنید یا به مسئول صفحه بگویید.
failure-server = سرور همین حالا کار نمی‌کند. کمی بعد دوباره امتحان کنید.
failure-feed-too-large = فهرست خدمات بیش از حد بزرگ است. این را به مسئول صفحه بگویید.
failure-feed-unreadable = فهرست خدمات خوانده نمی‌شود. دوباره امتحان کنید یا به مسئول صفحه بگویید.
failure-feed-format = فهرست خدمات به شکلی است که این جست‌وجو نمی‌شناسد. این را به مسئول صفحه بگویید.
failure-feed-without-services = در فهرست خدمتی نیست. این را به مسئول صفحه بگویید.
failure-program-incomplete = همه چیز بارگذاری نشد. پاسخ‌هایتان هنوز در این صفحه است. اتصال شبکه را بررسی کنید و دوباره امتحان کنید.
failure-stopped = جست‌وجوی خدمات میانهٔ کار متوقف شد. شما کار اشتباهی نکردید.
failure-stopped-kept = پاسخ‌هایتان هنوز در این صفحه است.
failure-help = همچنان می‌توانید به خط‌های کمک زنگ بزنید.
retry = دوباره امتحان کنید

## Help lines, where to start, and how to go on

help-now = کمک فوری
silent-count = خدماتی که این را درباره‌شان نمی‌دانیم: { $number }.
lines-heading = همین حالا با کسی صحبت کنید
line-free = رایگان
line-paid = هزینه دارد
line-not-on-bill = در قبض تلفن دیده نمی‌شود
line-on-bill = در قبض تلفن دیده می‌شود
group-old = نخست بررسی کنید
group-old-hint = این اطلاعات قدیمی است. مطمئن شوید که خدمت هنوز ارائه می‌شود.
start-heading = از اینجا شروع کنید
start-hint = لازم نیست بدانید دنبال چه هستید. نزدیک‌ترین موضوع را انتخاب کنید.
start-services = این خدمات برای همه است
narrow-heading = محدودتر کنید
narrow-effect = خدمات باقی‌مانده: از { $least } تا { $most }
area-distance = حضوری: { $values }، حدود { $distance } کیلومتر
mark-facts-from = اطلاعات از سال { $year } است. مطمئن شوید که خدمت ارائه می‌شود.
descriptions-in = نمایش توضیحات به زبان
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
        [fse] زبان اشارهٔ فنلاندی
        [fss] زبان اشارهٔ فنلاندی‌ـ‌سوئدی
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
        [rmf] رومانی فنلاندی
        [rmn] رومانی
        [rn] Ikirundi
        [rom] رومانی
        [rsl] русский жестовый язык
        [rue] русиньскый
        [sdh] کوردی خوارین
        [se] سامی شمالی
        [sgn] International Sign
        [shn] Shan
        [sma] åarjelsaemien gïele
        [smj] julevsámegiella
        [smn] سامی ایناری
        [sms] سامی اسکولت
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
