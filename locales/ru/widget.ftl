### Тексты поиска на русском языке. Исходный язык — финский.
###
### Обращение на «вы» (со строчной буквы). Короткие предложения, простые слова. Без упрёков и пугающих слов.
### $count выбирает форму (услуга, услуги, услуг), $number — то же число, готовое для показа.

## В каждом окне

finder-name = Поиск помощи
language-menu = Язык
language-share = { $percent } % текстов об услугах
language-share-none = На этих языках только кнопки и подсказки
loading = Загружаем услуги. Одну минуту.
loading-so-far = Загружаем услуги. Пока получено: { $number }.
loading-again = Это занимает больше времени, чем обычно. Мы продолжаем пробовать.
shift-twice = Чтобы выйти, нажмите Shift ещё два раза
shift-once = Чтобы выйти, нажмите Shift ещё один раз
safety-link = Безопасность на этом устройстве

## Вопрос

question-number = Вопрос { $number }
services-left =
    { $count ->
        [0] услуг не осталось
        [one] осталась { $number } услуга
        [few] осталось { $number } услуги
        [many] осталось { $number } услуг
       *[other] осталось { $number } услуги
    }
why-we-ask = Почему мы спрашиваем?
answers-stay = Ваши ответы остаются на этой странице. Они не сохраняются и не отправляются.
choose-many = Можно выбрать несколько.
option-count =
    { $count ->
        [one] { $number } услуга
        [few] { $number } услуги
        [many] { $number } услуг
       *[other] { $number } услуги
    }
continue = Дальше
answer-unknown = Не знаю
options-more = Показать ещё { $number }
or = или
does-not-matter = Не важно
show-results = Показать услуги сейчас
back = Назад
place-label = Муниципалитет
town-label = Город или почтовый индекс
place-hint = Введите начало названия по-фински или по-шведски.
town-hint = Введите начало названия или ваш почтовый индекс.
place-matches =
    { $count ->
        [0] Такого муниципалитета не нашлось.
        [one] { $number } вариант
        [few] { $number } варианта
        [many] { $number } вариантов
       *[other] { $number } варианта
    }
place-matches-label = Варианты
age-label = Возраст (лет)
error-heading = Проверьте ответ
error-choose-one = Выберите один вариант. Если вы не уверены, нажмите «Не знаю».
error-choose-many = Выберите хотя бы один вариант. Если вы не уверены, нажмите «Не знаю».
error-place-missing = Введите название муниципалитета. Если не хотите его называть, нажмите «Не знаю».
error-town-missing = Введите название города или почтовый индекс. Если не хотите его называть, нажмите «Не знаю».
error-place-not-found = Мы не нашли такой муниципалитет. Проверьте название или нажмите «Не знаю».
error-town-not-found = Мы не знаем этот город или индекс. Проверьте его, введите более крупный город поблизости или нажмите «Не знаю».
error-place-several = Выберите нужный муниципалитет из вариантов.
error-town-several = Выберите нужный город из вариантов.
error-age = Введите возраст цифрами, 0–120. Если не хотите его называть, нажмите «Не знаю».
notice-history = История останется.
notice-more = Советы безопасности

## Вопросы, которые список услуг не формулирует сам

ask-topic = В чём нужна помощь?
ask-audience = Для кого вы ищете помощь?
ask-age = Сколько лет человеку, которому нужна помощь?
ask-area = В каком муниципалитете нужна помощь?
ask-form = Какая помощь вам подойдёт?
ask-channel = Как вы хотите связаться?
ask-language = На каком языке вам нужна помощь?
ask-cost = Услуга должна быть бесплатной?
ask-anonymity = Хотите обратиться анонимно?
ask-registration = Хотите услугу без регистрации?
ask-accessibility = Вам нужно место, доступное для инвалидной коляски?
why-topic = Так мы покажем услуги, которые помогают именно в этом.
why-audience = Часть услуг — только для определённых людей, например для близких или специалистов.
why-age = У некоторых услуг есть возрастные границы.
why-area = Часть услуг доступна только в одном регионе.
why-form = Помощь бывает разной. Так мы найдём то, что подходит вам.
why-channel = Не все могут или хотят говорить по телефону.
why-language = Не все услуги есть на каждом языке.
why-cost = Некоторые услуги платные.
why-anonymity = Иногда имя называть не нужно.
why-registration = На некоторые услуги нужна предварительная регистрация.
why-accessibility = В некоторые места нельзя попасть на инвалидной коляске.

## Варианты ответов

value-age =
    { $count ->
        [one] { $number } год
        [few] { $number } года
        [many] { $number } лет
       *[other] { $number } года
    }
value-free = Да, только бесплатная услуга
value-anonymous = Да, хочу обратиться анонимно
value-no-registration = Да, без регистрации
value-wheelchair = Да, нужен доступ на инвалидной коляске
form-one-to-one = Индивидуально
form-couple = Вместе с партнёром
form-family = Вместе с семьёй
form-group = В группе
form-event = На мероприятии
form-self-help = Самостоятельно
form-talk = Выступление или лекция
form-working-pair = Работа в паре
form-development = Развитие услуг
channel-phone = Телефон
channel-sms = Текстовое сообщение
channel-whatsapp = WhatsApp
channel-chat = Чат
channel-video = Видеозвонок
channel-email = Электронная почта
channel-web = Сайт
channel-form = Форма
channel-visit = Личный визит
channel-post = Письмо
channel-app = Приложение

## Результаты

results-count =
    { $count ->
        [one] { $number } услуга может вам помочь
        [few] { $number } услуги могут вам помочь
        [many] { $number } услуг могут вам помочь
       *[other] { $number } услуги могут вам помочь
    }
results-professional =
    { $count ->
        [one] { $number } услуга может помочь вам в работе
        [few] { $number } услуги могут помочь вам в работе
        [many] { $number } услуг могут помочь вам в работе
       *[other] { $number } услуги могут помочь вам в работе
    }
professional-hint = У каждой услуги указано, как клиент может её получить. Сохраните услуги, и вы сможете распечатать их для клиента, в том числе на двух языках.
results-none = Ни одна услуга не подходит ко всем вашим ответам
results-none-open = Все подходящие услуги сейчас закрыты
results-none-relax = Услуги есть, если вам подойдёт так:
results-none-help = Можно также позвонить по номерам ниже. Вам не нужно знать, какая услуга вам подходит.
relax =
    { $count ->
        [one] { $ways }: { $number } услуга
        [few] { $ways }: { $number } услуги
        [many] { $ways }: { $number } услуг
       *[other] { $ways }: { $number } услуги
    }
relax-facet =
    { $facet ->
        [topic] на другую тему
        [audience] для других людей
        [age] для другого возраста
        [area] в другом месте или удалённо
        [form] в другом формате
        [channel] с другим способом связи
        [language] на другом языке
        [cost] за плату
        [anonymity] под своим именем
        [accessibility] в месте, недоступном для инвалидной коляски
       *[registration] с регистрацией
    }
filter-open-now = Только открытые сейчас
filter-all = Показать и те, что сейчас закрыты
answers-heading = Ваши ответы
change = Изменить
group-full = Подходят к вашим ответам
group-near = Почти подходят
group-near-hint = Одно отличается от вашего ответа. У каждой службы написано, что именно.
show-more =
    { $count ->
        [one] Показать ещё { $number } услугу
        [few] Показать ещё { $number } услуги
        [many] Показать ещё { $number } услуг
       *[other] Показать ещё { $number } услуги
    }
more-about = Подробнее
restart = Начать заново
not-offered =
    { $count ->
        [one] { $number } услуга завершена или приостановлена, мы её не показываем.
        [few] { $number } услуги завершены или приостановлены, мы их не показываем.
        [many] { $number } услуг завершены или приостановлены, мы их не показываем.
       *[other] { $number } услуги завершены или приостановлены, мы их не показываем.
    }
# { $date } в браузере кончается на «г.»: не ставьте после него точку.
list-updated = Данные об услугах обновлены { $date }
list-earlier = Самый новый список услуг не загрузился. Вы видите список, загруженный { $date }, { $time }.
list-partial = Часть услуг не загрузилась, поэтому здесь чего-то не хватает. Попробуйте снова через минуту.
mark-alert = Обратите внимание:
mark-ends = Заканчивается { $date }
mark-starts = Начинается { $date }
mark-unchecked = Данные проверены { $date } — спросите, работает ли ещё услуга.

## Почему услуга подходит или не подходит

topic-fits = Тема: { $values }
topic-broader = Более широкая тема: { $values }
topic-unknown = Тема не указана: спросите
topic-misses = Только другая тема: { $values }
audience-fits = Для кого: { $values }
audience-broader = Для более широкой группы: { $values }
audience-close = Подходит всем близким
audience-unknown = Не указано, для кого услуга: спросите
audience-misses = Только для других: { $values }
age-fits = Возраст подходит: { $values }
age-unknown = Возраст не указан: спросите
age-misses = Только для этого возраста: { $values }
area-fits = Доступно у вас: { $values }
area-partly = Доступно в части вашего региона: { $values }
area-unknown = Регион не указан: спросите
area-misses = Только здесь: { $values }
area-visits-elsewhere = Личный визит только здесь: { $values }
area-nationwide = Доступно по всей Финляндии
area-whole-country = Доступно по всей стране
area-except-aland = Доступно по всей Финляндии, кроме Аландских островов
form-fits = Формат помощи: { $values }
form-unknown = Не указано, какая это помощь: спросите
form-misses = Помощь только так: { $values }
channel-fits = Можно связаться так: { $values }
channel-unknown = Не указано, как связаться: спросите
channel-misses = Связаться можно только так: { $values }
language-fits = Язык: { $values }
language-interpreter = С переводчиком: { $values }
language-some-channels = На этом языке только: { $channels } ({ $values })
language-unknown = Язык не указан: спросите
language-misses =
    { $count ->
        [one] Только на этом языке: { $values }
        [few] Только на этих языках: { $values }
        [many] Только на этих языках: { $values }
       *[other] Только на этих языках: { $values }
    }
cost-free = Бесплатно
cost-paid = Платно
cost-varies = Цена бывает разной
cost-unknown = Цена не указана: спросите
anonymity-fits = Можно обратиться анонимно
anonymity-unknown = Не указано, можно ли обратиться анонимно: спросите
anonymity-misses = Нужно назвать своё имя
registration-fits = Регистрация не нужна
registration-unknown = Не указано, нужна ли регистрация: спросите
registration-misses = Нужна предварительная регистрация
accessibility-fits = Доступно для инвалидной коляски
accessibility-unknown = Не указано, доступно ли для инвалидной коляски: спросите
accessibility-misses = Недоступно для инвалидной коляски

## Как связаться

contact-phone = Позвонить: { $number }
contact-sms = Отправить SMS: { $number }
contact-email = Написать на почту: { $address }
contact-site = { $label }: { $site }
needs-network = (нужна сеть)
by-appointment = По предварительной записи
without-appointment = Записываться не нужно
channel-languages = Языки: { $languages }

## Когда вам ответят

open-now = { $channel }: сейчас открыто
open-until = { $channel }: открыто до { $time }
opens-today = { $channel }: будет открыто сегодня с { $time }
opens-tomorrow = { $channel }: будет открыто завтра с { $time }
opens-on = { $channel }: будет открыто { $day }, { $date }, с { $time }
on-weekday =
    { $day ->
        [mo] в понедельник
        [tu] во вторник
        [we] в среду
        [th] в четверг
        [fr] в пятницу
        [sa] в субботу
       *[su] в воскресенье
    }
closed-now = Сейчас закрыто

## Поиск по названию

search-open = Рассказать своими словами или найти по названию
search-heading = Рассказать своими словами или найти по названию
own-words = Своими словами
search-submit = Найти
search-status =
    { $count ->
        [0] По этим словам услуга не нашлась. Помощь всё равно есть.
        [one] Нашлась { $number } услуга
        [few] Нашлось { $number } услуги
        [many] Нашлось { $number } услуг
       *[other] Нашлось { $number } услуги
    }
search-danger = Вы можете поговорить с кем-нибудь прямо сейчас:
search-topics = Речь об этом?
search-questions = Перейти к вопросам
search-missing = Сейчас мы не можем прочитать ваши слова, потому что часть программы не загрузилась. Ниже телефоны, по которым вам помогут.
search-fitting = Подходят к вашим ответам
search-others = Другие услуги

## Часы работы

hours-always = Каждый день, круглосуточно
hours-window = { $days } { $times }
hours-from = { $hours }, начиная с { $date }
hours-until = { $hours }, по { $date }
hours-except-holidays = { $hours }, кроме праздников
hours-exception = Исключение ({ $dates }): { $hours }
hours-closed = закрыто
date-range = { $from } — { $to }
every-day = каждый день
day-range = { $first }–{ $last }
weekday =
    { $day ->
        [mo] понедельник
        [tu] вторник
        [we] среда
        [th] четверг
        [fr] пятница
        [sa] суббота
       *[su] воскресенье
    }
weekday-short =
    { $day ->
        [mo] пн
        [tu] вт
        [we] ср
        [th] чт
        [fr] пт
        [sa] сб
       *[su] вс
    }
every-other-week = раз в две недели: { $days }
# $weeks не выбирает форму, поэтому «нед.» («3 недели», «5 недель»).
every-some-weeks = раз в { $weeks } нед.: { $days }
# «День» — чтобы числительное не согласовывать с днём недели: «среда (первый и последний такой день месяца)».
days-of-month = { $days } ({ $ordinals } такой день месяца)
ordinal =
    { $nth ->
        [first] первый
        [second] второй
        [third] третий
        [fourth] четвёртый
        [fifth] пятый
       *[last] последний
    }
time-range = { $from }–{ $to }
time-from = с { $from }
time-until = до { $to }
time-hour = { $hour }:00
time-minute = { $hour }:{ $minute }

## Одна услуга

fact-reasons = Почему вы видите эту услугу
fact-next-step = Что будет, когда вы обратитесь
fact-contact = Связаться
fact-description = Об услуге
fact-audience = Для кого
fact-age = Возраст
fact-eligibility = Кто может получить услугу
fact-topics = Темы
fact-form = Какая помощь
fact-languages = Языки
fact-area = Регион
fact-cost = Цена
fact-anonymity = Анонимность
fact-registration = Регистрация
fact-referral = Как получить услугу
fact-limits = Сколько
fact-response-time = Когда вам ответят
fact-period = Когда работает услуга
fact-checked = Данные проверены
fact-organization = Кто оказывает услугу
fact-page = Страница услуги
report-mistake = Сообщить об ошибке
answers-line =
    { $count ->
        [one] { $number } ответ: { $values }
        [few] { $number } ответа: { $values }
        [many] { $number } ответов: { $values }
       *[other] { $number } ответа: { $values }
    }
reasons-common = Общее для всех:
contact-open = Открыть { $site }
contact-home = Открыть страницу организации
state-facts-from = Сведения { $year } года
state-checked = Проверено { $date }
sites-more = Показать другие места ({ $number })
copy-list = Скопировать список
copy-link = Скопировать ссылку
qr-label = QR-код, который открывает этот список на другом устройстве
handout-language = Тексты об услугах на этом языке: { $language }
# Без «лет»: форма зависела бы от числа («до 21 года», «до 25 лет»).
age-range = { $min }–{ $max }
age-from = { $min } и старше
age-to = не старше { $max }
interpreter-yes = Могут пригласить переводчика
interpreter-no = Переводчика нет
referral-self = Вы можете обратиться сами
referral-professional = Вас направляет специалист
referral-either = Вы можете обратиться сами. Направить вас может и специалист.
client-self = Клиент может обратиться сам
client-referred = Клиента направляет специалист
client-either = Клиент может обратиться сам, или его направляет специалист
client-unknown = Не указано, нужно ли направление: спросите
help-one-to-one = Вы говорите с одним человеком, который уделяет время только вам.
help-couple = Вы вместе с партнёром встречаетесь со специалистом.
help-family = Участвует вся семья или её часть.
help-group = Вы встречаетесь с людьми в такой же ситуации. Это называют и группой поддержки.
help-event = Мероприятие, на которое могут прийти многие, например лекция или день открытых дверей.
help-self-help = Вы читаете или делаете упражнения сами, когда вам удобно.
help-talk = Эксперт по опыту или специалист рассказывает о том, что он знает.
help-working-pair = Эксперт по опыту и специалист работают вместе. Эксперт по опыту сам был в похожей ситуации.
help-development = Эксперты по опыту помогают сделать услуги лучше.
help-chat = Вы пишете друг другу сообщения. Отвечает сотрудник или волонтёр.
# $amount: «3», «1–5», «максимум 5», «минимум 3». Эти слова не меняют падеж.
limit-meetings =
    { $count ->
        [one] { $amount } встреча
        [few] { $amount } встречи
        [many] { $amount } встреч
       *[other] { $amount } встречи
    }
limit-conversations =
    { $count ->
        [one] { $amount } беседа
        [few] { $amount } беседы
        [many] { $amount } бесед
       *[other] { $amount } беседы
    }
limit-months =
    { $count ->
        [one] { $amount } месяц
        [few] { $amount } месяца
        [many] { $amount } месяцев
       *[other] { $amount } месяца
    }
amount-range = { $min }–{ $max }
amount-up-to = максимум { $max }
amount-at-least = минимум { $min }
per-calendar-year = { $limit } за календарный год
per-person = { $limit } на человека
per-group = { $limit } на группу

## Область вместо муниципалитета

map-open = Выберите область на карте или в списке
map-hint = Вместо муниципалитета можно выбрать область. Карта — это рисунок: размеры областей неточные.
map-regions = Области
map-chosen = Вы выбрали: { $region }

## Безопасность на этом устройстве

safety-lead = Кто-то может видеть, что вы делаете на телефоне или компьютере. Так вы можете себя защитить.
safety-exit-heading = Если нужно быстро выйти
safety-exit = Нажмите «Выйти». Ваши ответы исчезнут, и откроется обычная страница. Кнопка «Назад» в браузере сюда не вернёт, но ваше посещение может остаться в истории браузера.
safety-shift = На клавиатуре можно также три раза нажать клавишу Shift.
safety-finder-heading = Что сохраняет поиск услуг
safety-finder = Ничего. Ваши ответы никому не отправляются и исчезают, когда вы покидаете страницу.
safety-history-heading = История браузера
safety-history = Браузер помнит страницы, на которых вы были. Можно удалить из истории только эту страницу. Если удалить всё, кто-то может это заметить.
safety-private = Приватное окно (инкогнито, InPrivate) не оставляет истории. В следующий раз откройте эту страницу в нём и в конце закройте окно.
safety-calls-heading = Звонки и сообщения
safety-calls = Номер остаётся в списке звонков и может быть виден в телефонном счёте. Удалите его из списка или позвоните с другого телефона. Удалите и сообщения, которые может прочитать кто-то другой.
safety-others-heading = Если кто-то следит за вашим устройством
safety-others = На устройстве может быть программа, которая показывает другим, что вы делаете. На устройствах с работы или из школы могут видеть, какие страницы вы открываете. Тогда приватного окна недостаточно. Используйте устройство, к которому у другого человека нет доступа, например телефон друга или компьютер в библиотеке.

## Отложенные услуги

keep = Отложить
kept-open = Отложенные услуги ({ $number })
kept-empty = Здесь пока ничего нет. Нажмите «Отложить» у услуги, и она появится здесь.
kept-remove = Убрать
copy = Скопировать
copied = Скопировано
copy-by-hand = Скопировать не удалось. Выделите текст здесь и скопируйте.
print = Распечатать
also-in = Также на этом языке:
share-heading = Поделиться списком
share-hint = Ссылка показывает эти услуги, но не ваши ответы.
calendar-add = В календарь: { $channel }, { $date }, { $time }
calendar-summary = встреча
calendar-name = С названием услуги

## Если что-то не работает

failure-heading = Сейчас услуги нельзя показать
failure-feed-missing = На странице не указано, откуда брать услуги. Сообщите об этом администратору сайта.
failure-feed-unreachable = Услуги не загрузились. Проверьте подключение к сети и попробуйте снова.
failure-feed-not-found = Список услуг не найден. Попробуйте позже или сообщите администратору сайта.
failure-server = Сервер сейчас не работает. Попробуйте снова чуть позже.
failure-feed-too-large = Список услуг слишком большой. Сообщите об этом администратору сайта.
failure-feed-unreadable = Список услуг не читается. Попробуйте снова или сообщите администратору сайта.
failure-feed-format = Этот поиск не знает формат списка услуг. Сообщите об этом администратору сайта.
failure-feed-without-services = В списке нет услуг. Сообщите об этом администратору сайта.
failure-program-incomplete = Загрузилось не всё. Ваши ответы остались на этой странице. Проверьте подключение к сети и попробуйте снова.
failure-stopped = Поиск помощи прервался. Вы не сделали ничего плохого.
failure-stopped-kept = Ваши ответы по-прежнему на этой странице.
failure-help = Вы всё равно можете позвонить на линии помощи.
retry = Попробовать снова

## Help lines, where to start, and how to go on

help-now = Помощь сейчас
silent-count = Для части услуг это неизвестно: { $number }.
lines-heading = Поговорите с кем-нибудь сейчас
line-free = Бесплатно
line-paid = Платно
line-not-on-bill = Не видно в телефонном счёте
line-on-bill = Видно в телефонном счёте
group-old = Сначала проверьте
group-old-hint = Эти сведения старые. Уточните, работает ли ещё услуга.
start-heading = Начните здесь
start-hint = Вам не нужно знать, что именно вы ищете. Выберите самую близкую тему.
start-services = Эти услуги для всех
narrow-heading = Уточнить
narrow-effect = Останется услуг: { $least }–{ $most }
area-distance = На месте: { $values }, около { $distance } км
mark-facts-from = Сведения { $year } года. Уточните, работает ли услуга.
descriptions-in = Показывать описания на языке
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
        [fse] финский жестовый язык
        [fss] финско-шведский жестовый язык
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
        [rmf] финский цыганский язык
        [rmn] цыганский язык
        [rn] Ikirundi
        [rom] цыганский язык
        [rsl] русский жестовый язык
        [rue] русиньскый
        [sdh] کوردی خوارین
        [se] северносаамский
        [sgn] жестовый язык
        [shn] Shan
        [sma] åarjelsaemien gïele
        [smj] julevsámegiella
        [smn] инари-саамский
        [sms] колтта-саамский
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
