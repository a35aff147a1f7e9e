### Palvâlusuuccâm teevstah anarâškielân. Suomâkielâ lii teevstâi algâkielâ.
###
### Sárnuu lohhei: tun. Motomeh viestah láá meddâl: toh uáinojeh suomâkielân.

## Jyehi siijđost

finder-name = Palvâlusuuccâm
language-menu = Kielâ
language-share = { $percent } % palvâlusâi teevstâin
language-share-none = palvâlusâi teevstah láá eres kieláid
loading = Uuccâp palvâlusâid.

## Koččâmuš

question-number = Koččâmuš { $number }
services-left =
    { $count ->
        [0] iä lah innig palvâlusah
        [one] palvâlus: { $number }
        [two] palvâlusah: { $number }
       *[other] palvâlusah: { $number }
    }
why-we-ask = Mondiet koijâdep taam?
answers-stay = Tuu vástádâsah láá tuše taan siijđost.
choose-many = Puávtáh valjiđ maaŋgâid.
option-count =
    { $count ->
        [one] palvâlus: { $number }
        [two] palvâlusah: { $number }
       *[other] palvâlusah: { $number }
    }
continue = Čuávuvâš
answer-unknown = Jiem tieđe
show-results = Čääiti palvâlusâid tääl
back = Maassâd
place-label = Kieldâ
place-hint = Čääli noomâ aalgâ suomâkielân teikâ ruotâkielân.
place-matches =
    { $count ->
        [0] Taan nommâsâš kieldâ ij kavnuu.
        [one] Iävtuttâs: { $number }
        [two] Iävtuttâsah: { $number }
       *[other] Iävtuttâsah: { $number }
    }
place-matches-label = Iävtuttâsah
age-label = Ahe
error-heading = Täärhist vástádâs
error-choose-one = Valjii oovtâ muulsâiävtu. Jis jieh lah vises, te teddil ”Jiem tieđe”.
error-choose-many = Valjii ucemustáá oovtâ muulsâiävtu. Jis jieh lah vises, te teddil ”Jiem tieđe”.
error-place-missing = Čääli kieldâ noomâ. Jis jieh haalijd muštâliđ tom, te teddil ”Jiem tieđe”.
error-place-not-found = Taan nommâsâš kieldâ ij kavnuu. Täärhist noomâ teikâ teddil ”Jiem tieđe”.
error-place-several = Valjii rievtis kieldâ iävtuttâsâin.
error-age = Čääli ave, 0–120. Jis jieh haalijd muštâliđ tom, te teddil ”Jiem tieđe”.

## Koččâmušah

ask-topic = Mast lii saahâ?
ask-audience = Kiän várás tun uusah palvâlus?
ask-age = Mon puáris lii olmooš, kote taarbâš palvâlus?
ask-area = Mon kieldâst palvâlus kalga leđe?
ask-form = Maggaar iše halijdah?
ask-channel = Maht halijdah väldiđ ohtâvuođâ?
ask-language = Mon kielân halijdah palvâlus?
ask-cost = Kalga-uv palvâlus leđe nuuvtá?
ask-anonymity = Halijdah-uv palvâlus, mast jieh taarbâš muštâliđ jieijâd noomâ?
ask-registration = Halijdah-uv palvâlus almottâthánnáá?
why-topic = Nuuvt pyehtip čäittiđ palvâlusâid, moh išedeh taan ääšist.
why-audience = Uási palvâlusâin lii tuše motomij ulmui várás, ovdâmerkkân aldaulmui teikâ áámmátulmui várás.
why-area = Uási palvâlusâin tuáimá tuše oovtâ kuávlust.
why-form = Iše puáhtá finniđ maaŋgânáál. Uuccâp tom, mii heivee tunjin.
why-channel = Puohah iä pyevti teikâ haalijd sárnuđ puhelimist.
why-language = Puoh palvâlusâid ij finnii jyehi kielân.
why-cost = Uási palvâlusâin máksá.
why-anonymity = Motomijn palvâlusâin jieh taarbâš muštâliđ jieijâd noomâ.
why-registration = Motomijn palvâlusâin kalga almottiđ jieijâs muuneeld.

## Muulsâiävtuh

value-age =
    { $count ->
        [one] Ahe: { $number }
        [two] Ahe: { $number }
       *[other] Ahe: { $number }
    }
value-free = Joo, palvâlus kalga leđe nuuvtá
value-anonymous = Joo, jiem haalijd muštâliđ jieččân noomâ
value-no-registration = Joo, almottâthánnáá
form-group = Juávhust
form-event = Tábáhtusâst
form-development = Ovdedempargo
channel-phone = Puhelin
channel-sms = Tekstâviestâ
channel-whatsapp = WhatsApp
channel-chat = Chat
channel-video = Videoohtâvuotâ
channel-email = Šleđgâpostâ
channel-web = Nettisijđo
channel-form = Luámáttâh
channel-visit = Pääihi alne
channel-post = Reivâ

## Puátuseh

results-count =
    { $count ->
        [one] Palvâlus, mii puáhtá išediđ tuu: { $number }
        [two] Palvâlusah, moh pyehtih išediđ tuu: { $number }
       *[other] Palvâlusah, moh pyehtih išediđ tuu: { $number }
    }
results-none = Ij kavnuu palvâlus puoh tuu vástádâsâiguin
results-none-open = Tääl iä lah hiäivuliih palvâlusah ávus
results-none-help = Puávtáh meid suáittiđ nummerijd, moh láá vyellin. Jieh taarbâš tiettiđ, mii palvâlus lii rievtis.
filter-open-now = Tuše tääl ávus leijeeh
filter-all = Čääiti meid taid, moh láá tääl kiddâ
answers-heading = Tuu vástádâsah
change = Mute
group-full = Heivejeh tunjin
show-more =
    { $count ->
        [one] Čääiti vala { $number }
        [two] Čääiti vala { $number }
       *[other] Čääiti vala { $number }
    }
more-about = Luuvâ lase
list-updated = Palvâlusâi tiäđuh láá uđâsmittum { $date }.
mark-alert = Huámášuttem:
mark-ends = Nohá { $date }
mark-starts = Álgá { $date }
mark-unchecked = Tiäđuh láá tärhistum { $date }. Koijâd, tuáimá-uv palvâlus vala.

## Mondiet palvâlus heivee teikâ ij heivii

topic-fits = Fáddá: { $values }
topic-broader = Vijđásub fáddá: { $values }
topic-unknown = Fáddá ij lah muštâlum: koijâd
topic-misses = Tuše eres fáddá: { $values }
audience-fits = Kiän várás: { $values }
audience-broader = Vijđásub juávkun: { $values }
audience-unknown = Ij lah muštâlum, kiän várás palvâlus lii: koijâd
audience-misses = Tuše iärásáid: { $values }
age-fits = Ahe heivee: { $values }
age-unknown = Ahe ij lah muštâlum: koijâd
age-misses = Tuše taat ahe: { $values }
area-fits = Tuáimá tuu kuávlust: { $values }
area-unknown = Kuávlu ij lah muštâlum: koijâd
area-misses = Tuše kuávlust: { $values }
area-visits-elsewhere = Pääihi alne tuše tääbbin: { $values }
area-nationwide = Tuáimá ubâ Suomâst
form-fits = Iše návt: { $values }
form-unknown = Ij lah muštâlum, maggaar iše finnee: koijâd
form-misses = Iše tuše návt: { $values }
channel-fits = Puávtáh väldiđ ohtâvuođâ návt: { $values }
channel-unknown = Ij lah muštâlum, maht puáhtá väldiđ ohtâvuođâ: koijâd
channel-misses = Ohtâvuođâ puáhtá väldiđ tuše návt: { $values }
language-fits = Kielâ: { $values }
language-interpreter = Tulkkum peht: { $values }
language-some-channels = Taan kielân tuše návt: { $values } ({ $channels })
language-unknown = Kielâ ij lah muštâlum: koijâd
language-misses =
    { $count ->
        [one] Tuše taan kielân: { $values }
        [two] Tuše täid kieláid: { $values }
       *[other] Tuše täid kieláid: { $values }
    }
cost-free = Nuuvtá
cost-paid = Mäksimnáál
cost-unknown = Máksu ij lah muštâlum: koijâd
anonymity-fits = Jieh taarbâš muštâliđ jieijâd noomâ
anonymity-unknown = Ij lah muštâlum, kalga-uv muštâliđ jieijâs noomâ: koijâd
anonymity-misses = Kalga muštâliđ jieijâs noomâ
registration-fits = Jieh taarbâš almottiđ jieijâd
registration-unknown = Ij lah muštâlum, kalga-uv almottiđ jieijâs: koijâd
registration-misses = Kalga almottiđ jieijâs muuneeld

## Ohtâvuođâ väldim

contact-phone = Suáiti { $number }
contact-sms = Tekstâviestâ: { $number }
contact-email = Šleđgâpostâ: { $address }
contact-site = { $label }: { $site }
needs-network = (tarbâš viermi)
by-appointment = Äigiväridem peht
without-appointment = Jieh taarbâš väridiđ ääigi
channel-languages = Kielah: { $languages }

## Kuás kiinii västid

open-now = { $channel }: tääl ávus
open-until = { $channel }: ávus tme { $time } räi
opens-today = { $channel }: lekkâs onne tme { $time }
opens-on = { $channel }: lekkâs { $day } { $date } tme { $time }
on-weekday =
    { $day ->
        [mo] vuossaargâ
        [tu] majebaargâ
        [we] koskoho
        [th] tuorâstuv
        [fr] vástuppeeivi
        [sa] lávurduv
       *[su] pasepeeivi
    }
closed-now = Tääl kiddâ

## Uuccâm noomáin

search-open = Muštâl jieijâd saanijguin teikâ uusâ noomáin
search-heading = Muštâl jieijâd saanijguin teikâ uusâ noomáin
own-words = Muštâl jieijâd saanijguin
search-submit = Uusâ
search-status =
    { $count ->
        [0] Täigui saanijguin ij kavnuu palvâlus. Iše kavnoo kuittâg.
        [one] Kavnui { $number } palvâlus
        [two] Palvâlusah: { $number }
       *[other] Palvâlusah: { $number }
    }
search-danger = Puávtáh sárnuđ kielânii tállân:
search-topics = Lii-uv taat ääšši?
search-questions = Moonâ koččâmâššáid
search-missing = Jieijâd saanijd ij pyevti tääl luuhâđ, ko uási ohjelmist váilu. Vyelni láá puhelimeh, main finniih iše.
search-fitting = Heivejeh tunjin
search-others = Eres palvâlusah

## Ávusorroomääigih

hours-window = { $days } { $times }
hours-from = { $hours }, álgá { $date }
hours-until = { $hours }, nohá { $date }
hours-exception = Spiekâstâh { $dates }: { $hours }
hours-closed = kiddâ
date-range = { $from } – { $to }
every-day = jyehi peeivi
day-range = { $first }–{ $last }
weekday =
    { $day ->
        [mo] vuossargâ
        [tu] majebargâ
        [we] koskokko
        [th] tuorâstâh
        [fr] vástuppeivi
        [sa] lávurdâh
       *[su] pasepeivi
    }
weekday-short =
    { $day ->
        [mo] vuo
        [tu] maj
        [we] kos
        [th] tuo
        [fr] vás
        [sa] láv
       *[su] pas
    }
every-other-week = jyehi nube oho: { $days }
time-range = tme { $from }–{ $to }
time-from = tme { $from } rääjist
time-until = tme { $to } räi
time-hour = { $hour }
time-minute = { $hour }.{ $minute }

## Ohtâ palvâlus

fact-reasons = Mondiet uáináh taam palvâlus
fact-next-step = Mii tábáhtuvá, ko vááldáh ohtâvuođâ
fact-contact = Vääldi ohtâvuođâ
fact-description = Tiäđuh palvâlusâst
fact-audience = Kiän várás
fact-age = Ahe
fact-eligibility = Kii puáhtá finniđ palvâlus
fact-topics = Fáádáh
fact-form = Maggaar iše
fact-languages = Kielah
fact-area = Kuávlu
fact-cost = Máksu
fact-referral = Maht peesah palvâlusân
fact-limits = Mon ennuv
fact-response-time = Kuás uážuh vástádâs
fact-period = Kuás palvâlus tuáimá
fact-checked = Tiäđuh tärhistum
fact-organization = Palvâlus ornejeijee
fact-page = Palvâlus sijđo
age-range = { $min }–{ $max } ihheed
age-from = { $min } ihheed tâi puárásub
age-to = enâmustáá { $max } ihheed
interpreter-yes = Tulkkum puáhtá orniđ
interpreter-no = Tulkkum ij lah
referral-self = Puávtáh väldiđ ohtâvuođâ jieš
referral-professional = Áámmátolmooš stivree tuu palvâlusân
referral-either = Puávtáh väldiđ ohtâvuođâ jieš. Meid áámmátolmooš puáhtá stivriđ tuu.
limit-meetings =
    { $count ->
        [one] Teivâdem: { $amount }
        [two] Teivâdmeh: { $amount }
       *[other] Teivâdmeh: { $amount }
    }
limit-conversations =
    { $count ->
        [one] Savâstâllâm: { $amount }
        [two] Savâstâlmeh: { $amount }
       *[other] Savâstâlmeh: { $amount }
    }
limit-months =
    { $count ->
        [one] Mánuppaje: { $amount }
        [two] Mánuppajeh: { $amount }
       *[other] Mánuppajeh: { $amount }
    }
amount-range = { $min }–{ $max }
amount-up-to = enâmustáá { $max }
amount-at-least = ucemustáá { $min }
per-calendar-year = { $limit } kalenderivveest

## Ko miinii ij tooimâ

failure-heading = Palvâlusâid ij pyevti tääl čäittiđ
failure-feed-missing = Siijđost ij lah tiätu, kost palvâlusah láá. Muštâl tast siijđo paijeentuállei.
failure-feed-unreachable = Palvâlusâid ij puáhtám viežžâđ. Täärhist viermiohtâvuođâ já iirât uđđâsist.
failure-feed-not-found = Palvâluslisto ij kavnuu. Iirât maŋeláá uđđâsist teikâ muštâl tast siijđo paijeentuállei.
failure-server = Server ij tooimâ tääl. Iirât maŋeláá uđđâsist.
failure-feed-too-large = Palvâluslisto lii liijkás stuorrâ. Muštâl tast siijđo paijeentuállei.
failure-feed-unreadable = Palvâluslisto ij pyevti luuhâđ. Iirât uđđâsist teikâ muštâl tast siijđo paijeentuállei.
failure-feed-format = Taat uuccâm ij tuubdâ palvâluslisto häämi. Muštâl tast siijđo paijeentuállei.
failure-feed-without-services = Listoost iä lah palvâlusah. Muštâl tast siijđo paijeentuállei.
failure-program-incomplete = Puoh ij puáhtám viežžâđ. Tuu vástádâsah láá vala taan siijđost. Täärhist viermiohtâvuođâ já iirât uđđâsist.
failure-help = Puávtáh kuittâg suáittiđ išepuhelimáid.
retry = Iirât uđđâsist

## Help lines, where to start, and how to go on

help-now = Iše tääl
silent-count = Palvâlusah, moin taat ij tieđust: { $number }.
lines-heading = Saarnu kiäinnii tääl
line-free = Nuuvtá
line-paid = Mávsulâš
line-not-on-bill = Ij uáinu puhelinloveest
line-on-bill = Uáinoo puhelinloveest
group-old = Täärhist vuossâd
group-old-hint = Taah tiäđuh láá puáráseh. Täärhist, ete palvâlus tuáimá vala.
start-heading = Aalgâ täst
start-hint = Tun jieh taarbâš tiettiđ maid uusah. Valjii aamist, mii lii aldemuš.
start-services = Taah palvâlusah láá puohháid
narrow-heading = Raijii lase
narrow-effect = Palvâlusah pääccih: { $least }–{ $most }
area-distance = Saajeest: { $values }, suulân { $distance } km
mark-facts-from = Tiätu lii ivveest { $year }. Täärhist, ete palvâlus tuáimá.
descriptions-in = Čääiti kuvviimijd kielân
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
        [fse] suomâ seevimkielâ
        [fss] suomâruotâ seevimkielâ
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
        [rmf] romanikielâ
        [rmn] romanikielâ
        [rn] Ikirundi
        [rom] romanikielâ
        [rsl] русский жестовый язык
        [rue] русиньскый
        [sdh] کوردی خوارین
        [se] orjâlâškielâ
        [sgn] seevimkielâ
        [shn] Shan
        [sma] åarjelsaemien gïele
        [smj] julevsámegiella
        [smn] anarâškielâ
        [sms] nuorttâlâškielâ
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
