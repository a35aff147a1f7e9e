### The texts of the standalone page in Persian. The source is fi/page.ftl.

## The name below the icon on the device: it must not tell what the page is about. At most 12 characters

page-short-name = خدمات

## Without a network

connection-lost = به شبکه وصل نیستید. خدمات در { $date } دریافت شده است.
connection-lost-undated = به شبکه وصل نیستید.

## Keeping the page on the device

offline-offer = استفاده بدون شبکه
offline-what = صفحه، زبان‌های آن و فهرست خدمات روی این دستگاه ذخیره می‌شود. آن‌گاه می‌توانید بدون شبکه هم دنبال خدمات بگردید.
offline-answers = پاسخ‌های شما ذخیره نمی‌شود.
offline-others = کسان دیگری که از این دستگاه استفاده می‌کنند شاید متوجه شوند که صفحه ذخیره شده است. اگر این نگرانتان می‌کند، آن را ذخیره نکنید.
offline-keep = ذخیره روی این دستگاه
offline-keeping = در حال ذخیره. یک لحظه.
offline-failed = ذخیره نشد و چیزی روی دستگاه نماند. وقتی شبکه کار کرد، دوباره امتحان کنید.
offline-on = بدون شبکه کار می‌کند
offline-kept = صفحه، زبان‌های آن و فهرست خدمات روی این دستگاه است. پاسخ‌های شما ذخیره نمی‌شود.
offline-date = خدمات در { $date } دریافت شده است.
offline-newer = فهرست خدمات تغییر کرده است. فهرست تازه را دفعهٔ بعد که صفحه را باز کنید می‌بینید.
offline-remove = حذف از این دستگاه
offline-removed = همه چیز از این دستگاه حذف شد. سابقهٔ مرورگر پاک نمی‌شود.
offline-installed = نماد صفحه را هم حذف کنید. اگر صفحه را از روی نماد باز کنید، دوباره ذخیره می‌شود.

## A new version

update-ready = نسخهٔ تازه‌ای از صفحه آماده است.
update-later = نسخهٔ تازه‌ای از صفحه آماده است. وقتی صفحه را ببندید و دوباره باز کنید، به کار می‌افتد.
update-now = همین حالا استفاده شود

# Below the finder: what it is, in three lines, and who is behind it.
intro-questions = به چند پرسش پاسخ دهید.
intro-services = می‌بینید کدام خدمت برای شما مناسب است و چگونه با آن تماس بگیرید.
intro-answers = پاسخ‌های شما ذخیره نمی‌شود و به جایی فرستاده نمی‌شود.
footer = جست‌وجوی خدمات رایگان و متن‌باز است. اطلاعات خدمات از انجمن‌هایی می‌آید که آن‌ها را ارائه می‌کنند.
