### Kääzzkõsooccmõõzz teeʹkst nuõrttsääʹmǩiõʹlle. Lääʹddǩiõll lij teeʹksti alggǩiõll.
###
### Many messages are left out on purpose: the finder shows them in Finnish. Address: ton.

## In every view

finder-name = Kääzzkõsooccmõš
language-menu = Ǩiõll
language-share = { $percent } % kääzzkõõzzi teeʹkstin
language-share-none = kääzzkõõzzi teeʹkst lie jeeʹres ǩiõlid

## A question

question-number = Kõõččmõš { $number }
services-left =
    { $count ->
        [0] kääzzkõõzz jie leäkku
        [one] kääzzkõs: { $number }
        [two] kääzzkõõzz: { $number }
       *[other] kääzzkõõzz: { $number }
    }
choose-many = Vuäitak vaʹlljeed määŋgaid.
option-count =
    { $count ->
        [one] kääzzkõs: { $number }
        [two] kääzzkõõzz: { $number }
       *[other] kääzzkõõzz: { $number }
    }
continue = Jueʹtǩ
answer-unknown = Jiõm tieʹđ
show-results = Čuäʹjet kääzzkõõzzid ååʹn
back = Mååusat
place-label = Kåʹdd
place-matches =
    { $count ->
        [0] Tät kåʹdd ij kaunnu.
        [one] Kåʹdd: { $number }
        [two] Kååʹdd: { $number }
       *[other] Kååʹdd: { $number }
    }
error-choose-one = Vaʹlljed õõut. Leʹbe tieʹdd ”Jiõm tieʹđ”.
error-choose-many = Vaʹlljed uuʹccmõsân õõut. Leʹbe tieʹdd ”Jiõm tieʹđ”.
error-place-missing = Ǩeeʹrjet kååʹdd nõõm. Leʹbe tieʹdd ”Jiõm tieʹđ”.
error-place-not-found = Tät kåʹdd ij kaunnu. Ǩeeʹrjet nõõm oʹđđest leʹbe tieʹdd ”Jiõm tieʹđ”.
error-age = Ǩeeʹrjet 0–120. Leʹbe tieʹdd ”Jiõm tieʹđ”.

## Questions

ask-form = Måkam tuärjjõõzz haaʹlääk?
ask-channel = Mäʹhtt haaʹlääk väʹldded õhttvuõđ?
ask-language = Mõõn ǩiõʹlle haaʹlääk kääzzkõõzz?
why-language = Puk kääzzkõõzz jie leäkku juõʹǩǩ ǩiõʹlle.

## Options

value-free = Naa, pâi määusteʹmes kääzzkõs
form-group = Jooukâst
form-event = Šõddmõõžžâst
channel-phone = Teʹlfon
channel-whatsapp = WhatsApp
channel-chat = Chat
channel-video = Videoõhttvuõtt
channel-email = E-pååʹšt
channel-web = Neʹttseidd
channel-form = Lomakk
channel-post = Ǩeʹrjj

## Results

results-count =
    { $count ->
        [one] Kääzzkõs tuʹnne: { $number }
        [two] Kääzzkõõzz tuʹnne: { $number }
       *[other] Kääzzkõõzz tuʹnne: { $number }
    }
filter-open-now = Pâi ååʹn äävai
change = Muuʹtt
show-more =
    { $count ->
        [one] Čuäʹjet lââʹzz: { $number }
        [two] Čuäʹjet lââʹzz: { $number }
       *[other] Čuäʹjet lââʹzz: { $number }
    }
more-about = Looǥǥ lââʹzz
list-updated = Kääzzkõõzzi teâđ lie peiʹvvuum { $date }.
mark-alert = Hoʹhsse:
mark-ends = { $date } räjja
mark-starts = Älgg { $date }

## Why a service fits or does not fit

topic-fits = Äʹšš: { $values }
topic-unknown = Äʹšš: kõõjj lââʹzz
area-fits = Vuʹvdd: { $values }
area-unknown = Vuʹvdd: kõõjj lââʹzz
area-misses = Pâi tän vuuʹdest: { $values }
area-nationwide = Obb Lääʹddjânnmest
language-fits = Ǩiõll: { $values }
language-interpreter = Tuʹlǩǩõs: { $values }
language-unknown = Ǩiõll: kõõjj lââʹzz
language-misses =
    { $count ->
        [one] Pâi tän ǩiõʹlle: { $values }
        [two] Pâi täid ǩiõlid: { $values }
       *[other] Pâi täid ǩiõlid: { $values }
    }
cost-free = Määusteʹmes

## Making contact

contact-phone = Teʹlfon: { $number }
contact-email = E-pååʹšt: { $address }
contact-site = { $label }: { $site }
channel-languages = Ǩiõl: { $languages }

## When somebody answers

open-now = { $channel }: ååʹn äävai
open-until = { $channel }: äävai čiâss { $time } räjja
opens-on = { $channel }: ävvan { $day } { $date } čiâss { $time }
on-weekday =
    { $day ->
        [mo] vuõssaarǥ
        [tu] mââibaarǥ
        [we] seärad
        [th] nelljdpeeiʹv
        [fr] piâtnac
        [sa] sueʹvet
       *[su] pâʹsspeeiʹv
    }

## Finding a service by name

search-open = Muʹštte jiijjad saaʹnivuiʹm leʹbe ooʒʒ nõõmin
search-heading = Muʹštte jiijjad saaʹnivuiʹm leʹbe ooʒʒ nõõmin
own-words = Muʹštte jiijjad saaʹnivuiʹm
search-submit = Ooʒʒ
search-status =
    { $count ->
        [0] Täivuiʹm saaʹnivuiʹm ij käunnʼjam kääzzkõs. Veäʹǩǩ käunnai liikkâ.
        [one] Kääzzkõs: { $number }
        [two] Kääzzkõõzz: { $number }
       *[other] Kääzzkõõzz: { $number }
    }
search-danger = Vuäitak mainsted koozznee tääl:
search-topics = Leäk-a täʹst kõõččmõš?
search-questions = Mõõn kõõččmõõžžid
search-missing = Jiijjad saaʹnid ij vuäitte tääl lookkâd, ko vueʹss programmist vââll. Vueʹlnn lie teʹlefoon, koin vuäǯǯak veäʹǩǩ.
search-others = Jeeʹres kääzzkõõzz

## Opening hours

hours-window = { $days } { $times }
hours-from = { $hours }, älgg { $date }
hours-until = { $hours }, { $date } räjja
date-range = { $from } – { $to }
every-day = juõʹǩǩ peiʹvv
day-range = { $first }–{ $last }
weekday =
    { $day ->
        [mo] vuõssargg
        [tu] mââibargg
        [we] seärad
        [th] nelljdpeiʹvv
        [fr] piâtnâc
        [sa] sueʹvet
       *[su] pâʹsspeiʹvv
    }
weekday-short =
    { $day ->
        [mo] vu
        [tu] mâ
        [we] se
        [th] ne
        [fr] pi
        [sa] su
       *[su] pâ
    }
time-range = čiâss { $from }–{ $to }
time-from = čiâss { $from } rääʹjest
time-until = čiâss { $to } räjja
time-hour = { $hour }
time-minute = { $hour }.{ $minute }

## One service

fact-contact = Vääʹld õhttvuõđ
fact-description = Teâđ kääzzkõõzzâst
fact-eligibility = Ǩii vuäitt vuäǯǯad kääzzkõõzz
fact-topics = Ääʹšš
fact-form = Måkam tuärjjõs
fact-languages = Ǩiõl
fact-area = Vuʹvdd
fact-referral = Mäʹhtt kääzzkõʹsse peäss
fact-period = Kuäʹss kääzzkõs toiʹmmai
fact-checked = Teâđ taʹrǩǩuum
fact-organization = Kääzzkõõzz jäʹrjsteei
fact-page = Kääzzkõõzz seidd
age-range = { $min }–{ $max } eeʹǩǩed
age-from = { $min } eeʹǩǩed leʹbe puärrsab
age-to = jäänmõsân { $max } eeʹǩǩed
referral-self = Vuäitak väʹldded õhttvuõđ jiõčč
limit-meetings =
    { $count ->
        [one] Kaaunõõttmõš: { $amount }
        [two] Kaaunõõttmõõžž: { $amount }
       *[other] Kaaunõõttmõõžž: { $amount }
    }
limit-conversations =
    { $count ->
        [one] Saǥstõõllmõš: { $amount }
        [two] Saǥstõõllmõõžž: { $amount }
       *[other] Saǥstõõllmõõžž: { $amount }
    }
amount-range = { $min }–{ $max }
amount-up-to = jäänmõsân { $max }
amount-at-least = uuʹccmõsân { $min }

## When something does not work

failure-heading = Kääzzkõõzzid ij vueiʹt ååʹn čuäʹjted

## Help lines, where to start, and how to go on

help-now = Vieʹǩǩ ååʹn
silent-count = Kääzzkõõzz, kooin tät ij leäkku teâđast: { $number }.
lines-heading = Mainsted ååʹn ǩeäin-ne
line-free = Määusteʹmes
line-paid = Määusallaš
line-not-on-bill = Ij kuâsttu telefonlaaskâst
line-on-bill = Kuâsttai telefonlaaskâst
group-old = Tärkkast vuõššân
group-old-hint = Täk teâđ lie vuäʹmm. Tärkkast, što kääzzkõs tåimmai õinn.
start-heading = Äälǥ täʹst
start-hint = Jeäk taarbâž teâtted mâid ooʒʒak. Vaʹlljed ääʹš, kååʹtt lij alddmõs.
start-services = Täk kääzzkõõzz lie puukid
narrow-heading = Raaʹjet lââʹzz
narrow-effect = Kääzzkõõzz kueʹđđje: { $least }–{ $most }
area-distance = Päiʹǩǩ âʹlnn: { $values }, suunnâl { $distance } km
mark-facts-from = Teâtt lij eeʹjest { $year }. Tärkkast, što kääzzkõs tåimmai.
descriptions-in = Čuäʹjet kovvuʹsid ǩiõʹlin
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
        [fse] suõmm seevvaǩiõll
        [fss] lääʹddruõcc seevvaǩiõll
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
        [rmf] romaanǩiõll
        [rmn] romaanǩiõll
        [rn] Ikirundi
        [rom] romaanǩiõll
        [rsl] русский жестовый язык
        [rue] русиньскый
        [sdh] کوردی خوارین
        [se] tâʹvvsääʹmǩiõll
        [sgn] seevvaǩiõll
        [shn] Shan
        [sma] åarjelsaemien gïele
        [smj] julevsámegiella
        [smn] aanarsääʹmǩiõll
        [sms] nuõrttsääʹmǩiõll
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
