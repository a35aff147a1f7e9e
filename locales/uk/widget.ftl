### Тексти пошуку українською мовою. Мова оригіналу — фінська.
###
### Звертання на «ви» (з малої літери). Короткі речення, прості слова. Без докорів і без страшних слів.
### $count вибирає форму (послуга, послуги, послуг), $number — те саме число, готове до показу.

## У кожному вікні

finder-name = Пошук допомоги
language-menu = Мова
language-share = { $percent } % текстів про послуги
language-share-none = Цими мовами лише кнопки та підказки
loading = Завантажуємо послуги. Одну хвилину.
loading-so-far = Завантажуємо послуги. Поки отримано: { $number }.
loading-again = Це триває довше, ніж зазвичай. Ми продовжуємо пробувати.
shift-twice = Щоб вийти, натисніть Shift ще два рази
shift-once = Щоб вийти, натисніть Shift ще один раз
safety-link = Безпека на цьому пристрої

## Запитання

question-number = Запитання { $number }
services-left =
    { $count ->
        [0] послуг не залишилося
        [one] залишилася { $number } послуга
        [few] залишилося { $number } послуги
        [many] залишилося { $number } послуг
       *[other] залишилося { $number } послуги
    }
why-we-ask = Чому ми про це питаємо?
answers-stay = Ваші відповіді залишаються на цій сторінці. Їх не зберігають і не надсилають.
choose-many = Можна вибрати кілька.
option-count =
    { $count ->
        [one] { $number } послуга
        [few] { $number } послуги
        [many] { $number } послуг
       *[other] { $number } послуги
    }
continue = Далі
answer-unknown = Не знаю
options-more = Показати ще { $number }
or = або
does-not-matter = Не важливо
show-results = Показати послуги зараз
back = Назад
place-label = Муніципалітет
town-label = Місто або поштовий індекс
place-hint = Введіть початок назви фінською або шведською.
town-hint = Введіть початок назви або ваш поштовий індекс.
place-matches =
    { $count ->
        [0] Такого муніципалітету не знайдено.
        [one] { $number } варіант
        [few] { $number } варіанти
        [many] { $number } варіантів
       *[other] { $number } варіанта
    }
place-matches-label = Варіанти
age-label = Вік (років)
error-heading = Перевірте відповідь
error-choose-one = Виберіть один варіант. Якщо ви не впевнені, натисніть «Не знаю».
error-choose-many = Виберіть хоча б один варіант. Якщо ви не впевнені, натисніть «Не знаю».
error-place-missing = Введіть назву муніципалітету. Якщо не хочете її вказувати, натисніть «Не знаю».
error-town-missing = Введіть назву міста або поштовий індекс. Якщо не хочете їх вказувати, натисніть «Не знаю».
error-place-not-found = Ми не знайшли такого муніципалітету. Перевірте назву або натисніть «Не знаю».
error-town-not-found = Ми не знаємо цього міста або індексу. Перевірте його, введіть більше місто поблизу або натисніть «Не знаю».
error-place-several = Виберіть потрібний муніципалітет із варіантів.
error-town-several = Виберіть потрібне місто з варіантів.
error-age = Введіть вік цифрами, 0–120. Якщо не хочете його вказувати, натисніть «Не знаю».
notice-history = Історія залишиться.
notice-more = Поради безпеки

## Запитання, які список послуг не формулює сам

ask-topic = У чому потрібна допомога?
ask-audience = Для кого ви шукаєте допомогу?
ask-age = Скільки років людині, якій потрібна допомога?
ask-area = У якому муніципалітеті потрібна допомога?
ask-form = Яка допомога вам підійде?
ask-channel = Як ви хочете зв’язатися?
ask-language = Якою мовою вам потрібна допомога?
ask-cost = Послуга має бути безоплатною?
ask-anonymity = Хочете звернутися анонімно?
ask-registration = Хочете послугу без реєстрації?
ask-accessibility = Вам потрібне місце, доступне для інвалідного візка?
why-topic = Так ми покажемо послуги, які допомагають саме в цьому.
why-audience = Частина послуг — лише для певних людей, наприклад для близьких або фахівців.
why-age = Деякі послуги мають вікові межі.
why-area = Частина послуг доступна лише в одному регіоні.
why-form = Допомога буває різна. Так ми знайдемо те, що підходить вам.
why-channel = Не всі можуть або хочуть говорити телефоном.
why-language = Не всі послуги є кожною мовою.
why-cost = Деякі послуги платні.
why-anonymity = Іноді називати ім’я не треба.
why-registration = Для деяких послуг треба зареєструватися заздалегідь.
why-accessibility = До деяких місць не можна потрапити на інвалідному візку.

## Варіанти відповідей

value-age =
    { $count ->
        [one] { $number } рік
        [few] { $number } роки
        [many] { $number } років
       *[other] { $number } року
    }
value-free = Так, лише безоплатна послуга
value-anonymous = Так, хочу звернутися анонімно
value-no-registration = Так, без реєстрації
value-wheelchair = Так, потрібен доступ на інвалідному візку
form-one-to-one = Індивідуально
form-couple = Разом із партнером
form-family = Разом із родиною
form-group = У групі
form-event = На заході
form-self-help = Самостійно
form-talk = Виступ або лекція
form-working-pair = Робота в парі
form-development = Розвиток послуг
channel-phone = Телефон
channel-sms = Текстове повідомлення
channel-whatsapp = WhatsApp
channel-chat = Чат
channel-video = Відеодзвінок
channel-email = Електронна пошта
channel-web = Сайт
channel-form = Форма
channel-visit = Особистий візит
channel-post = Лист
channel-app = Застосунок

## Результати

results-count =
    { $count ->
        [one] { $number } послуга може вам допомогти
        [few] { $number } послуги можуть вам допомогти
        [many] { $number } послуг можуть вам допомогти
       *[other] { $number } послуги можуть вам допомогти
    }
results-professional =
    { $count ->
        [one] { $number } послуга може допомогти вам у роботі
        [few] { $number } послуги можуть допомогти вам у роботі
        [many] { $number } послуг можуть допомогти вам у роботі
       *[other] { $number } послуги можуть допомогти вам у роботі
    }
professional-hint = Біля кожної послуги вказано, як клієнт може її отримати. Збережіть послуги, і ви зможете роздрукувати їх для клієнта, також двома мовами.
results-none = Жодна послуга не підходить до всіх ваших відповідей
results-none-open = Усі послуги, що підходять, зараз закриті
results-none-relax = Послуги є, якщо вам підійде так:
results-none-help = Можна також подзвонити за номерами нижче. Вам не треба знати, яка послуга вам підходить.
relax =
    { $count ->
        [one] { $ways }: { $number } послуга
        [few] { $ways }: { $number } послуги
        [many] { $ways }: { $number } послуг
       *[other] { $ways }: { $number } послуги
    }
relax-facet =
    { $facet ->
        [topic] на іншу тему
        [audience] для інших людей
        [age] для іншого віку
        [area] в іншому місці або віддалено
        [form] в іншому форматі
        [channel] з іншим способом зв’язку
        [language] іншою мовою
        [cost] за плату
        [anonymity] під своїм ім’ям
        [accessibility] у місці, недоступному для інвалідного візка
       *[registration] з реєстрацією
    }
filter-open-now = Лише відкриті зараз
filter-all = Показати й ті, що зараз закриті
answers-heading = Ваші відповіді
change = Змінити
group-full = Підходять до ваших відповідей
group-near = Майже підходять
group-near-hint = Одне відрізняється від вашої відповіді. Біля кожної служби написано, що саме.
show-more =
    { $count ->
        [one] Показати ще { $number } послугу
        [few] Показати ще { $number } послуги
        [many] Показати ще { $number } послуг
       *[other] Показати ще { $number } послуги
    }
more-about = Докладніше
restart = Почати спочатку
not-offered =
    { $count ->
        [one] { $number } послугу завершено або призупинено, ми її не показуємо.
        [few] { $number } послуги завершено або призупинено, ми їх не показуємо.
        [many] { $number } послуг завершено або призупинено, ми їх не показуємо.
       *[other] { $number } послуги завершено або призупинено, ми їх не показуємо.
    }
# { $date } у браузері закінчується на «р.»: не ставте після нього крапку.
list-updated = Дані про послуги оновлено { $date }
list-earlier = Найновіший список послуг не завантажився. Ви бачите список, завантажений { $date }, { $time }.
list-partial = Частина послуг не завантажилася, тому тут чогось бракує. Спробуйте ще раз за хвилину.
mark-alert = Зверніть увагу:
mark-ends = Закінчується { $date }
mark-starts = Починається { $date }
mark-unchecked = Дані перевірено { $date } — запитайте, чи послуга ще працює.

## Чому послуга підходить або не підходить

topic-fits = Тема: { $values }
topic-broader = Ширша тема: { $values }
topic-unknown = Тему не вказано: запитайте
topic-misses = Лише інша тема: { $values }
audience-fits = Для кого: { $values }
audience-broader = Для ширшої групи: { $values }
audience-close = Підходить усім близьким
audience-unknown = Не вказано, для кого послуга: запитайте
audience-misses = Лише для інших: { $values }
age-fits = Вік підходить: { $values }
age-unknown = Вік не вказано: запитайте
age-misses = Лише для цього віку: { $values }
area-fits = Доступно у вас: { $values }
area-partly = Доступно в частині вашого регіону: { $values }
area-unknown = Регіон не вказано: запитайте
area-misses = Лише тут: { $values }
area-visits-elsewhere = Особистий візит лише тут: { $values }
area-nationwide = Доступно по всій Фінляндії
area-whole-country = Доступно по всій країні
area-except-aland = Доступно по всій Фінляндії, крім Аландських островів
form-fits = Формат допомоги: { $values }
form-unknown = Не вказано, яка це допомога: запитайте
form-misses = Допомога лише так: { $values }
channel-fits = Можна зв’язатися так: { $values }
channel-unknown = Не вказано, як зв’язатися: запитайте
channel-misses = Зв’язатися можна лише так: { $values }
language-fits = Мова: { $values }
language-interpreter = З перекладачем: { $values }
language-some-channels = Цією мовою лише: { $channels } ({ $values })
language-unknown = Мову не вказано: запитайте
language-misses =
    { $count ->
        [one] Лише цією мовою: { $values }
        [few] Лише цими мовами: { $values }
        [many] Лише цими мовами: { $values }
       *[other] Лише цими мовами: { $values }
    }
cost-free = Безоплатно
cost-paid = Платно
cost-varies = Ціна буває різною
cost-unknown = Ціну не вказано: запитайте
anonymity-fits = Можна звернутися анонімно
anonymity-unknown = Не вказано, чи можна звернутися анонімно: запитайте
anonymity-misses = Треба назвати своє ім’я
registration-fits = Реєстрація не потрібна
registration-unknown = Не вказано, чи потрібна реєстрація: запитайте
registration-misses = Треба зареєструватися заздалегідь
accessibility-fits = Доступно для інвалідного візка
accessibility-unknown = Не вказано, чи доступно для інвалідного візка: запитайте
accessibility-misses = Недоступно для інвалідного візка

## Як зв’язатися

contact-phone = Подзвонити: { $number }
contact-sms = Надіслати SMS: { $number }
contact-email = Написати на пошту: { $address }
contact-site = { $label }: { $site }
needs-network = (потрібна мережа)
by-appointment = За попереднім записом
without-appointment = Записуватися не треба
channel-languages = Мови: { $languages }

## Коли вам дадуть відповідь

open-now = { $channel }: зараз відкрито
open-until = { $channel }: відкрито до { $time }
# «З», а не «о»: перед «11:00» треба було б «об».
opens-today = { $channel }: буде відкрито сьогодні з { $time }
opens-tomorrow = { $channel }: буде відкрито завтра з { $time }
opens-on = { $channel }: буде відкрито { $day }, { $date }, з { $time }
on-weekday =
    { $day ->
        [mo] в понеділок
        [tu] у вівторок
        [we] в середу
        [th] в четвер
        [fr] в п’ятницю
        [sa] в суботу
       *[su] в неділю
    }
closed-now = Зараз закрито

## Пошук за назвою

search-open = Розповісти своїми словами або знайти за назвою
search-heading = Розповісти своїми словами або знайти за назвою
own-words = Своїми словами
search-submit = Знайти
search-status =
    { $count ->
        [0] За цими словами послугу не знайдено. Допомога все одно є.
        [one] Знайдено { $number } послугу
        [few] Знайдено { $number } послуги
        [many] Знайдено { $number } послуг
       *[other] Знайдено { $number } послуги
    }
search-danger = Ви можете поговорити з кимось просто зараз:
search-topics = Йдеться про це?
search-questions = Перейти до запитань
search-missing = Зараз ми не можемо прочитати ваші слова, бо частина програми не завантажилася. Нижче телефони, за якими вам допоможуть.
search-fitting = Підходять до ваших відповідей
search-others = Інші послуги

## Години роботи

hours-always = Щодня, цілодобово
hours-window = { $days } { $times }
hours-from = { $hours }, починаючи з { $date }
hours-until = { $hours }, по { $date }
hours-except-holidays = { $hours }, крім свят
hours-exception = Виняток ({ $dates }): { $hours }
hours-closed = закрито
date-range = { $from } — { $to }
every-day = щодня
day-range = { $first }–{ $last }
weekday =
    { $day ->
        [mo] понеділок
        [tu] вівторок
        [we] середа
        [th] четвер
        [fr] п’ятниця
        [sa] субота
       *[su] неділя
    }
weekday-short =
    { $day ->
        [mo] пн
        [tu] вт
        [we] ср
        [th] чт
        [fr] пт
        [sa] сб
       *[su] нд
    }
every-other-week = раз на два тижні: { $days }
# $weeks не вибирає форму, тому «тиж.» («3 тижні», «5 тижнів»).
every-some-weeks = раз на { $weeks } тиж.: { $days }
# «День» — щоб числівник не узгоджувати з днем тижня: «середа (перший і останній такий день місяця)».
days-of-month = { $days } ({ $ordinals } такий день місяця)
ordinal =
    { $nth ->
        [first] перший
        [second] другий
        [third] третій
        [fourth] четвертий
        [fifth] п’ятий
       *[last] останній
    }
time-range = { $from }–{ $to }
time-from = з { $from }
time-until = до { $to }
time-hour = { $hour }:00
time-minute = { $hour }:{ $minute }

## Одна послуга

fact-reasons = Чому ви бачите цю послугу
fact-next-step = Що буде, коли ви звернетеся
fact-contact = Зв’язатися
fact-description = Про послугу
fact-audience = Для кого
fact-age = Вік
fact-eligibility = Хто може отримати послугу
fact-topics = Теми
fact-form = Яка допомога
fact-languages = Мови
fact-area = Регіон
fact-cost = Ціна
fact-anonymity = Анонімність
fact-registration = Реєстрація
fact-referral = Як отримати послугу
fact-limits = Скільки
fact-response-time = Коли ви отримаєте відповідь
fact-period = Коли працює послуга
fact-checked = Дані перевірено
fact-organization = Хто надає послугу
fact-page = Сторінка послуги
report-mistake = Повідомити про помилку
answers-line =
    { $count ->
        [one] { $number } відповідь: { $values }
        [few] { $number } відповіді: { $values }
        [many] { $number } відповідей: { $values }
       *[other] { $number } відповіді: { $values }
    }
reasons-common = Спільне для всіх:
contact-open = Відкрити { $site }
contact-home = Відкрити сторінку організації
state-facts-from = Відомості { $year } року
state-checked = Перевірено { $date }
sites-more = Показати інші місця ({ $number })
copy-list = Скопіювати список
copy-link = Скопіювати посилання
qr-label = QR-код, який відкриває цей список на іншому пристрої
handout-language = Тексти про послуги цією мовою: { $language }
# Без «років»: форма залежала б від числа («21 рік», «25 років»).
age-range = { $min }–{ $max }
age-from = від { $min }
age-to = не більше { $max }
interpreter-yes = Можуть запросити перекладача
interpreter-no = Перекладача немає
referral-self = Ви можете звернутися самі
referral-professional = Вас скеровує фахівець
referral-either = Ви можете звернутися самі. Скерувати вас може й фахівець.
client-self = Клієнт може звернутися сам
client-referred = Клієнта скеровує фахівець
client-either = Клієнт може звернутися сам, або його скеровує фахівець
client-unknown = Не вказано, чи потрібне скерування: запитайте
help-one-to-one = Ви говорите з однією людиною, яка приділяє час лише вам.
help-couple = Ви разом із партнером зустрічаєтеся з фахівцем.
help-family = Бере участь уся родина або її частина.
help-group = Ви зустрічаєтеся з людьми в такій самій ситуації. Це називають і групою підтримки.
help-event = Захід, на який можуть прийти багато людей, наприклад лекція чи день відкритих дверей.
help-self-help = Ви читаєте або виконуєте вправи самі, коли вам зручно.
help-talk = Експерт за досвідом або фахівець розповідає про те, що знає.
help-working-pair = Експерт за досвідом і фахівець працюють разом. Експерт за досвідом сам був у схожій ситуації.
help-development = Експерти за досвідом допомагають зробити послуги кращими.
help-chat = Ви пишете одне одному повідомлення. Відповідає працівник або волонтер.
# $amount: «3», «1–5», «максимум 5», «мінімум 3». Ці слова не змінюють відмінок.
limit-meetings =
    { $count ->
        [one] { $amount } зустріч
        [few] { $amount } зустрічі
        [many] { $amount } зустрічей
       *[other] { $amount } зустрічі
    }
limit-conversations =
    { $count ->
        [one] { $amount } розмова
        [few] { $amount } розмови
        [many] { $amount } розмов
       *[other] { $amount } розмови
    }
limit-months =
    { $count ->
        [one] { $amount } місяць
        [few] { $amount } місяці
        [many] { $amount } місяців
       *[other] { $amount } місяця
    }
amount-range = { $min }–{ $max }
amount-up-to = максимум { $max }
amount-at-least = мінімум { $min }
per-calendar-year = { $limit } на календарний рік
per-person = { $limit } на людину
per-group = { $limit } на групу

## Область замість муніципалітету

map-open = Виберіть область на карті або у списку
map-hint = Замість муніципалітету можна вибрати область. Карта — це малюнок: розміри областей неточні.
map-regions = Області
map-chosen = Ви вибрали: { $region }

## Безпека на цьому пристрої

safety-lead = Хтось може бачити, що ви робите на телефоні чи комп’ютері. Так ви можете себе захистити.
safety-exit-heading = Якщо треба швидко вийти
safety-exit = Натисніть «Вийти». Ваші відповіді зникнуть, і відкриється звичайна сторінка. Кнопка «Назад» у браузері сюди не поверне, але ваше відвідування може залишитися в історії браузера.
safety-shift = На клавіатурі можна також тричі натиснути клавішу Shift.
safety-finder-heading = Що зберігає пошук послуг
safety-finder = Нічого. Ваші відповіді нікому не надсилаються і зникають, коли ви залишаєте сторінку.
safety-history-heading = Історія браузера
safety-history = Браузер пам’ятає сторінки, на яких ви були. Можна видалити з історії лише цю сторінку. Якщо видалити все, хтось може це помітити.
safety-private = Приватне вікно (інкогніто, InPrivate) не залишає історії. Наступного разу відкрийте цю сторінку в ньому і наприкінці закрийте вікно.
safety-calls-heading = Дзвінки та повідомлення
safety-calls = Номер залишається у списку дзвінків і може бути видимий у телефонному рахунку. Видаліть його зі списку або зателефонуйте з іншого телефону. Видаліть і повідомлення, які може прочитати хтось інший.
safety-others-heading = Якщо хтось стежить за вашим пристроєм
safety-others = На пристрої може бути програма, яка показує іншим, що ви робите. На пристроях з роботи чи школи можуть бачити, які сторінки ви відкриваєте. Тоді приватного вікна недостатньо. Скористайтеся пристроєм, до якого інша людина не має доступу, наприклад телефоном друга або комп’ютером у бібліотеці.

## Відкладені послуги

keep = Відкласти
kept-open = Відкладені послуги ({ $number })
kept-empty = Тут поки нічого немає. Натисніть «Відкласти» біля послуги, і вона з'явиться тут.
kept-remove = Прибрати
copy = Скопіювати
copied = Скопійовано
copy-by-hand = Скопіювати не вдалося. Виділіть текст тут і скопіюйте.
print = Надрукувати
also-in = Також цією мовою:
share-heading = Поділитися списком
share-hint = Посилання показує ці послуги, але не ваші відповіді.
calendar-add = У календар: { $channel }, { $date }, { $time }
calendar-summary = зустріч
calendar-name = З назвою послуги

## Якщо щось не працює

failure-heading = Зараз не можна показати послуги
failure-feed-missing = На сторінці не вказано, звідки брати послуги. Повідомте про це адміністратора сайту.
failure-feed-unreachable = Послуги не завантажилися. Перевірте з’єднання з мережею і спробуйте ще раз.
failure-feed-not-found = Список послуг не знайдено. Спробуйте пізніше або повідомте адміністратора сайту.
failure-server = Сервер зараз не працює. Спробуйте ще раз трохи пізніше.
failure-feed-too-large = Список послуг завеликий. Повідомте про це адміністратора сайту.
failure-feed-unreadable = Список послуг не читається. Спробуйте ще раз або повідомте адміністратора сайту.
failure-feed-format = Цей пошук не знає формату списку послуг. Повідомте про це адміністратора сайту.
failure-feed-without-services = У списку немає послуг. Повідомте про це адміністратора сайту.
failure-program-incomplete = Завантажилося не все. Ваші відповіді залишилися на цій сторінці. Перевірте з’єднання з мережею і спробуйте ще раз.
failure-stopped = Пошук допомоги перервався. Ви не зробили нічого поганого.
failure-stopped-kept = Ваші відповіді досі на цій сторінці.
failure-help = Ви все одно можете подзвонити на лінії допомоги.
retry = Спробувати ще раз

## Help lines, where to start, and how to go on

help-now = Допомога зараз
silent-count = Для частини послуг це невідомо: { $number }.
lines-heading = Поговоріть з кимось зараз
line-free = Безкоштовно
line-paid = Платно
line-not-on-bill = Не видно в телефонному рахунку
line-on-bill = Видно в телефонному рахунку
group-old = Спершу перевірте
group-old-hint = Ці відомості старі. Уточніть, чи послуга ще діє.
start-heading = Почніть тут
start-hint = Вам не потрібно знати, що саме ви шукаєте. Оберіть найближчу тему.
start-services = Ці послуги для всіх
narrow-heading = Уточнити
narrow-effect = Залишиться послуг: { $least }–{ $most }
area-distance = На місці: { $values }, близько { $distance } км
mark-facts-from = Відомості { $year } року. Уточніть, чи послуга діє.
descriptions-in = Показувати описи мовою
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
        [fse] фінська жестова мова
        [fss] фінсько-шведська жестова мова
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
        [rmf] фінська ромська мова
        [rmn] циганська мова
        [rn] Ikirundi
        [rom] циганська мова
        [rsl] русский жестовый язык
        [rue] русиньскый
        [sdh] کوردی خوارین
        [se] північносаамська
        [sgn] жестова мова
        [shn] Shan
        [sma] åarjelsaemien gïele
        [smj] julevsámegiella
        [smn] інарі-саамська
        [sms] колтта-саамська
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
