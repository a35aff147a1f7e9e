### Teenuste otsingu tekstid eesti keeles. Lähtekeel on soome keel.
###
### Pöördu lugeja poole sina-vormis. Lühikesed laused, tavalised sõnad. Ära süüdista ega hirmuta.
### $count valib vormi (teenus, teenust), $number on sama arv valmis kirjutatuna.

## Igas vaates

finder-name = Teenuste otsing
language-menu = Keel
language-share = { $percent }% teenuste tekstidest
language-share-none = Nendes keeltes ainult nupud ja juhised
loading = Laadime teenuseid. Üks hetk.
loading-so-far = Laadime teenuseid. Seni: { $number }.
loading-again = See võtab tavalisest kauem aega. Proovime edasi.
shift-twice = Lahkumiseks vajuta veel kaks korda Shift
shift-once = Lahkumiseks vajuta veel üks kord Shift
safety-link = Turvalisus selles seadmes

## Küsimus

question-number = Küsimus { $number }
services-left =
    { $count ->
        [0] teenuseid ei ole alles
        [one] alles { $number } teenus
       *[other] alles { $number } teenust
    }
why-we-ask = Miks me seda küsime?
answers-stay = Sinu vastused jäävad sellele lehele. Neid ei salvestata ega saadeta.
choose-many = Võid valida mitu.
option-count =
    { $count ->
        [one] { $number } teenus
       *[other] { $number } teenust
    }
continue = Edasi
answer-unknown = Ma ei tea
options-more = Näita veel { $number }
or = või
does-not-matter = Pole vahet
show-results = Näita teenuseid kohe
back = Tagasi
place-label = Vald või linn
town-label = Koht või postiindeks
place-hint = Kirjuta nime algus soome või rootsi keeles.
town-hint = Kirjuta nime algus või oma postiindeks.
place-matches =
    { $count ->
        [0] Sellise nimega kohta ei leitud.
        [one] { $number } vaste
       *[other] { $number } vastet
    }
place-matches-label = Vasted
age-label = Vanus aastates
error-heading = Kontrolli oma vastust
error-choose-one = Vali üks variant. Kui sa ei ole kindel, vajuta „Ma ei tea“.
error-choose-many = Vali vähemalt üks variant. Kui sa ei ole kindel, vajuta „Ma ei tea“.
error-place-missing = Kirjuta valla või linna nimi. Kui sa ei soovi seda öelda, vajuta „Ma ei tea“.
error-town-missing = Kirjuta koha nimi või postiindeks. Kui sa ei soovi seda öelda, vajuta „Ma ei tea“.
error-place-not-found = Me ei leia sellise nimega kohta. Kontrolli nime või vajuta „Ma ei tea“.
error-town-not-found = Me ei tunne seda kohta ega postiindeksit. Kontrolli seda, kirjuta lähedal asuv suurem koht või vajuta „Ma ei tea“.
error-place-several = Vali vastete seast õige koht.
error-town-several = Vali vastete seast õige koht.
error-age = Kirjuta vanus numbritega, 0–120. Kui sa ei soovi seda öelda, vajuta „Ma ei tea“.
notice-history = Brauseri ajalugu jääb.
notice-more = Ohutusnõuanded

## Küsimused, mida teenuste loetelu ise ei sõnasta

ask-topic = Mis teemaga on tegu?
ask-audience = Kellele sa teenust otsid?
ask-age = Kui vana on inimene, kes teenust vajab?
ask-area = Mis vallas või linnas on teenust vaja?
ask-form = Millist abi sa soovid?
ask-channel = Kuidas sa soovid ühendust võtta?
ask-language = Mis keeles sa teenust soovid?
ask-cost = Kas teenus peab olema tasuta?
ask-anonymity = Kas soovid jääda anonüümseks?
ask-registration = Kas soovid teenust, kuhu ei pea registreeruma?
ask-accessibility = Kas vajad kohta, kuhu pääseb ratastooliga?
why-topic = Nii näitame teenuseid, mis aitavad just selles asjas.
why-audience = Osa teenuseid on ainult kindlatele inimestele, näiteks lähedastele või spetsialistidele.
why-age = Mõnel teenusel on vanusepiir.
why-area = Osa teenuseid on saadaval ainult ühes piirkonnas.
why-form = Abi saab mitmel viisil. Nii leiame viisi, mis sulle sobib.
why-channel = Kõik ei saa või ei taha telefonis rääkida.
why-language = Kõiki teenuseid ei saa igas keeles.
why-cost = Mõni teenus on tasuline.
why-anonymity = Mõne teenuse puhul ei pea sa oma nime ütlema.
why-registration = Mõnele teenusele tuleb enne registreeruda.
why-accessibility = Mõnda kohta ratastooliga ei pääse.

## Vastusevariandid

value-age =
    { $count ->
        [one] { $number } aasta
       *[other] { $number } aastat
    }
value-free = Jah, ainult tasuta teenus
value-anonymous = Jah, soovin jääda anonüümseks
value-no-registration = Jah, ilma registreerumata
value-wheelchair = Jah, pean pääsema ratastooliga
form-one-to-one = Nelja silma all
form-couple = Koos partneriga
form-family = Koos perega
form-group = Rühmas
form-event = Üritusel
form-self-help = Iseseisvalt
form-talk = Ettekanne või loeng
form-working-pair = Paaristöö
form-development = Arendustöö
channel-phone = Telefon
channel-sms = Tekstisõnum
channel-whatsapp = WhatsApp
channel-chat = Veebivestlus
channel-video = Videokõne
channel-email = E-post
channel-web = Veebileht
channel-form = Veebivorm
channel-visit = Kohtumine kohapeal
channel-post = Kiri
channel-app = Rakendus

## Tulemused

results-count =
    { $count ->
        [one] { $number } teenus võib sind aidata
       *[other] { $number } teenust võib sind aidata
    }
results-professional =
    { $count ->
        [one] { $number } teenus võib sind töös aidata
       *[other] { $number } teenust võib sind töös aidata
    }
professional-hint = Iga teenuse juures on kirjas, kuidas klient sinna saab. Jäta teenuseid meelde, siis saad need kliendi jaoks printida, ka kahes keeles.
results-none = Ükski teenus ei sobi kõigi sinu vastustega
results-none-open = Ükski sobiv teenus ei ole praegu avatud
results-none-relax = Leiad teenuseid, kui see sulle sobib:
results-none-help = Võid helistada ka numbritel, mis on allpool. Sa ei pea teadma, milline teenus on õige.
relax =
    { $count ->
        [one] { $ways }: { $number } teenus
       *[other] { $ways }: { $number } teenust
    }
relax-facet =
    { $facet ->
        [topic] muul teemal
        [audience] teistele inimestele
        [age] muus vanuses inimestele
        [area] mujal või kaugteel
        [form] teistmoodi korraldatuna
        [channel] muul viisil ühendust võttes
        [language] muus keeles
        [cost] tasu eest
        [anonymity] oma nimega
        [accessibility] kohas, kuhu ratastooliga ei pääse
       *[registration] registreerumisega
    }
filter-open-now = Ainult praegu avatud
filter-all = Näita ka neid, mis on praegu suletud
answers-heading = Sinu vastused
change = Muuda
group-full = Sobivad sinu vastustega
group-near = Peaaegu sobivad
group-near-hint = Üks asi on teisiti, kui vastasid. Teenuse juures on kirjas, mis see on.
show-more =
    { $count ->
        [one] Näita veel { $number } teenust
       *[other] Näita veel { $number } teenust
    }
more-about = Rohkem
restart = Alusta algusest
not-offered =
    { $count ->
        [one] { $number } teenus on lõppenud või peatatud ja me ei näita seda.
       *[other] { $number } teenust on lõppenud või peatatud ja me ei näita neid.
    }
list-updated = Teenuste andmed uuendatud: { $date }
list-earlier = Uusimat teenuste loendit ei õnnestunud laadida. Näed loendit, mis laaditi { $date } kell { $time }.
list-partial = Osa teenuseid ei õnnestunud laadida, seega on siin midagi puudu. Proovi natukese aja pärast uuesti.
mark-alert = Pane tähele:
mark-ends = Lõpeb: { $date }
mark-starts = Algab: { $date }
mark-unchecked = Andmed kontrollitud: { $date }. Küsi, kas teenus veel toimib.

## Miks teenus sobib või ei sobi

topic-fits = Teema: { $values }
topic-broader = Laiem teema: { $values }
topic-unknown = Teemat ei ole märgitud: küsi
topic-misses = Ainult muu teema: { $values }
audience-fits = Kellele: { $values }
audience-broader = Laiemale rühmale: { $values }
audience-close = Sobib kõigile lähedastele
audience-unknown = Ei ole märgitud, kellele teenus on: küsi
audience-misses = Ainult teistele: { $values }
age-fits = Vanus sobib: { $values }
age-unknown = Vanusepiiri ei ole märgitud: küsi
age-misses = Ainult selles vanuses: { $values }
area-fits = Saadaval sinu piirkonnas: { $values }
area-partly = Saadaval osas sinu piirkonnast: { $values }
area-unknown = Piirkonda ei ole märgitud: küsi
area-misses = Ainult piirkonnas: { $values }
area-visits-elsewhere = Kohapeal ainult siin: { $values }
area-nationwide = Saadaval kogu Soomes
area-whole-country = Saadaval kogu riigis
area-except-aland = Saadaval kogu Soomes, aga mitte Ahvenamaal
form-fits = Abi saab nii: { $values }
form-unknown = Ei ole märgitud, millist abi saab: küsi
form-misses = Abi saab ainult nii: { $values }
channel-fits = Ühendust saad võtta nii: { $values }
channel-unknown = Ei ole märgitud, kuidas ühendust võtta: küsi
channel-misses = Ühendust saab võtta ainult nii: { $values }
language-fits = Keel: { $values }
language-interpreter = Tõlgiga: { $values }
language-some-channels = Selles keeles ainult: { $channels } ({ $values })
language-unknown = Keelt ei ole märgitud: küsi
language-misses =
    { $count ->
        [one] Ainult selles keeles: { $values }
       *[other] Ainult nendes keeltes: { $values }
    }
cost-free = Tasuta
cost-paid = Tasuline
cost-varies = Hind võib erineda
cost-unknown = Hinda ei ole märgitud: küsi
anonymity-fits = Võid jääda anonüümseks
anonymity-unknown = Ei ole märgitud, kas võid jääda anonüümseks: küsi
anonymity-misses = Pead ütlema oma nime
registration-fits = Registreeruda ei ole vaja
registration-unknown = Ei ole märgitud, kas peab registreeruma: küsi
registration-misses = Tuleb enne registreeruda
accessibility-fits = Ratastooliga pääseb sisse
accessibility-unknown = Ei ole märgitud, kas ratastooliga pääseb sisse: küsi
accessibility-misses = Ratastooliga ei pääse sisse

## Ühenduse võtmine

contact-phone = Helista { $number }
contact-sms = Saada tekstisõnum: { $number }
contact-email = Saada e-kiri: { $address }
contact-site = { $label }: { $site }
needs-network = (vajab võrku)
by-appointment = Aeg tuleb broneerida
without-appointment = Aega ei ole vaja broneerida
channel-languages = Keeled: { $languages }

## Millal keegi vastab

open-now = { $channel }: praegu avatud
open-until = { $channel }: avatud, sulgub kell { $time }
opens-today = { $channel }: avaneb täna kell { $time }
opens-tomorrow = { $channel }: avaneb homme kell { $time }
opens-on = { $channel }: avaneb { $day } ({ $date }) kell { $time }
on-weekday =
    { $day ->
        [mo] esmaspäeval
        [tu] teisipäeval
        [we] kolmapäeval
        [th] neljapäeval
        [fr] reedel
        [sa] laupäeval
       *[su] pühapäeval
    }
closed-now = Praegu suletud

## Otsing nime järgi

search-open = Räägi oma sõnadega või otsi nime järgi
search-heading = Räägi oma sõnadega või otsi nime järgi
own-words = Oma sõnadega
search-submit = Otsi
search-status =
    { $count ->
        [0] Nende sõnadega teenust ei leitud. Abi on siiski olemas.
        [one] Leiti { $number } teenus
       *[other] Leiti { $number } teenust
    }
search-danger = Sa võid kohe kellegagi rääkida:
search-topics = Kas asi on selles?
search-questions = Mine küsimuste juurde
search-missing = Sinu sõnu ei saa praegu lugeda, sest osa programmist ei laadinud. Allpool on telefonid, kust saad abi.
search-fitting = Sobivad sinu vastustega
search-others = Teised teenused

## Lahtiolekuajad

hours-always = Iga päev, ööpäev läbi
hours-window = { $days } { $times }
hours-from = { $hours }, algab: { $date }
hours-until = { $hours }, lõpeb: { $date }
hours-except-holidays = { $hours }, välja arvatud riigipühad
hours-exception = Erand ({ $dates }): { $hours }
hours-closed = suletud
date-range = { $from } – { $to }
every-day = iga päev
day-range = { $first }–{ $last }
weekday =
    { $day ->
        [mo] esmaspäev
        [tu] teisipäev
        [we] kolmapäev
        [th] neljapäev
        [fr] reede
        [sa] laupäev
       *[su] pühapäev
    }
weekday-short =
    { $day ->
        [mo] E
        [tu] T
        [we] K
        [th] N
        [fr] R
        [sa] L
       *[su] P
    }
every-other-week = üle nädala: { $days }
every-some-weeks = iga { $weeks } nädala tagant: { $days }
days-of-month = kuu { $ordinals } { $days }
ordinal =
    { $nth ->
        [first] esimene
        [second] teine
        [third] kolmas
        [fourth] neljas
        [fifth] viies
       *[last] viimane
    }
time-range = { $from }–{ $to }
time-from = alates kell { $from }
time-until = kuni kell { $to }
time-hour = { $hour }.00
time-minute = { $hour }.{ $minute }

## Üks teenus

fact-reasons = Miks sa seda teenust näed
fact-next-step = Mis juhtub, kui võtad ühendust
fact-contact = Võta ühendust
fact-description = Teave teenuse kohta
fact-audience = Kellele
fact-age = Vanus
fact-eligibility = Kes saab teenust kasutada
fact-topics = Teemad
fact-form = Milline abi
fact-languages = Keeled
fact-area = Piirkond
fact-cost = Hind
fact-anonymity = Anonüümsus
fact-registration = Registreerumine
fact-referral = Kuidas teenust saada
fact-limits = Kui palju
fact-response-time = Millal saad vastuse
fact-period = Millal teenus toimib
fact-checked = Andmed kontrollitud
fact-organization = Kes teenust pakub
fact-page = Teenuse leht
report-mistake = Teata veast
answers-line =
    { $count ->
        [one] { $number } vastus: { $values }
       *[other] { $number } vastust: { $values }
    }
reasons-common = Neil kõigil ühine:
contact-open = Ava { $site }
contact-home = Ava ühingu leht
state-facts-from = Teave aastast { $year }
state-checked = Kontrollitud { $date }
sites-more = Näita veel kohti ({ $number })
copy-list = Kopeeri loend
copy-link = Kopeeri link
qr-label = QR-kood, mis avab selle loendi teises seadmes
handout-language = Teenuste tekstid on selles keeles: { $language }
age-range = { $min }–{ $max } aastat
age-from = { $min } aastat või vanem
age-to = kuni { $max } aastat
interpreter-yes = Tõlgi saab korraldada
interpreter-no = Tõlki ei ole
referral-self = Võid ise ühendust võtta
referral-professional = Spetsialist suunab sind teenusele
referral-either = Võid ise ühendust võtta. Ka spetsialist võib sind suunata.
client-self = Klient saab ise ühendust võtta
client-referred = Spetsialist suunab kliendi teenusele
client-either = Klient saab ise ühendust võtta või suunab ta spetsialist
client-unknown = Pole teada, kas on vaja saatekirja: küsi
help-one-to-one = Räägid ühe inimesega, kellel on aega ainult sinu jaoks.
help-couple = Kohtud töötajaga koos oma partneriga.
help-family = Osaleb kogu pere või osa sellest.
help-group = Kohtud inimestega, kes on samas olukorras. Seda nimetatakse ka tugigrupiks.
help-event = Üritus, kuhu paljud võivad tulla, näiteks loeng või lahtiste uste päev.
help-self-help = Loed või teed harjutusi ise, siis kui sulle sobib.
help-talk = Kogemusnõustaja või spetsialist räägib sellest, mida ta tunneb.
help-working-pair = Kogemusnõustaja ja spetsialist töötavad koos. Kogemusnõustaja on ise olnud sarnases olukorras.
help-development = Kogemusnõustajad aitavad teenuseid paremaks teha.
help-chat = Kirjutate vastastikku sõnumeid. Vastab töötaja või vabatahtlik.
limit-meetings =
    { $count ->
        [one] { $amount } kohtumine
       *[other] { $amount } kohtumist
    }
limit-conversations =
    { $count ->
        [one] { $amount } vestlus
       *[other] { $amount } vestlust
    }
limit-months =
    { $count ->
        [one] { $amount } kuu
       *[other] { $amount } kuud
    }
amount-range = { $min }–{ $max }
amount-up-to = kuni { $max }
amount-at-least = vähemalt { $min }
per-calendar-year = { $limit } kalendriaastas
per-person = { $limit } inimese kohta
per-group = { $limit } rühma kohta

## Maakond valla või linna asemel

map-open = Vali maakond kaardilt või loendist
map-hint = Valla või linna asemel võid valida maakonna. Kaart on joonis: maakonnad ei ole seal õiges suuruses.
map-regions = Maakonnad
map-chosen = Sinu valik: { $region }

## Turvalisus selles seadmes

safety-lead = Keegi võib näha, mida sa telefonis või arvutis teed. Nii saad oma privaatsust kaitsta.
safety-exit-heading = Kui tahad kiiresti lahkuda
safety-exit = Vajuta „Lahku lehelt“. Sinu vastused kaovad ja asemele tuleb tavaline leht. Brauseri tagasinupp siia tagasi ei too, kuid sinu külastus võib jääda brauseri ajalukku.
safety-shift = Klaviatuuril võid vajutada ka kolm korda Shift.
safety-finder-heading = Mida teenuseotsing salvestab
safety-finder = Mitte midagi. Sinu vastuseid ei saadeta kellelegi ja need kaovad, kui lehelt lahkud.
safety-history-heading = Brauseri ajalugu
safety-history = Brauser mäletab lehti, kus oled käinud. Võid kustutada ajaloost ainult selle lehe. Kui kustutad kõik, võib keegi seda märgata.
safety-private = Privaatne aken (incognito, InPrivate) ei jäta ajalugu. Ava see leht järgmisel korral selles ja sulge lõpuks aken.
safety-calls-heading = Kõned ja sõnumid
safety-calls = Number jääb telefoni kõnede loendisse ja võib olla näha telefoniarvel. Kustuta see loendist või helista teisest telefonist. Kustuta ka sõnumid, mida keegi teine võib lugeda.
safety-others-heading = Kui keegi jälgib sinu seadet
safety-others = Seadmes võib olla programm, mis näitab teistele, mida sa teed. Töökoha ja kooli seadmetes võib olla näha, millistel lehtedel sa käid. Siis privaatsest aknast ei piisa. Kasuta seadet, millele teine ligi ei pääse, näiteks sõbra telefoni või raamatukogu arvutit.

## Alles jäetud teenused

keep = Jäta meelde
kept-open = Meelde jäetud teenused ({ $number })
kept-empty = Siin ei ole veel midagi. Vajuta teenuse juures „Jäta meelde“ ja see tuleb siia.
kept-remove = Eemalda
copy = Kopeeri
copied = Kopeeritud
copy-by-hand = Kopeerimine ei õnnestunud. Vali tekst siit ja kopeeri see.
print = Prindi
also-in = Ka selles keeles:
share-heading = Jaga loendit
share-hint = Link näitab neid teenuseid. Sinu vastuseid see ei näita.
calendar-add = Kalendrisse: { $channel }, { $date } kell { $time }
calendar-summary = kokkulepitud aeg
calendar-name = Koos teenuse nimega

## Kui miski ei tööta

failure-heading = Teenuseid ei saa praegu näidata
failure-feed-missing = Lehel ei ole kirjas, kust teenused pärinevad. Anna sellest lehe haldajale teada.
failure-feed-unreachable = Teenuseid ei õnnestunud laadida. Kontrolli võrguühendust ja proovi uuesti.
failure-feed-not-found = Teenuste loetelu ei leitud. Proovi hiljem uuesti või anna sellest lehe haldajale teada.
failure-server = Server ei tööta praegu. Proovi hetke pärast uuesti.
failure-feed-too-large = Teenuste loetelu on liiga suur. Anna sellest lehe haldajale teada.
failure-feed-unreadable = Teenuste loetelu ei saa lugeda. Proovi uuesti või anna sellest lehe haldajale teada.
failure-feed-format = Teenuste loetelu on vormingus, mida see otsing ei tunne. Anna sellest lehe haldajale teada.
failure-feed-without-services = Loetelus ei ole teenuseid. Anna sellest lehe haldajale teada.
failure-program-incomplete = Kõike ei õnnestunud laadida. Sinu vastused on sellel lehel alles. Kontrolli võrguühendust ja proovi uuesti.
failure-stopped = Teenuste otsing katkes. Sina ei teinud midagi valesti.
failure-stopped-kept = Sinu vastused on endiselt sellel lehel.
failure-help = Võid ikkagi abitelefonidele helistada.
retry = Proovi uuesti

## Help lines, where to start, and how to go on

help-now = Abi kohe
silent-count = { $number } teenuse kohta seda ei teata.
lines-heading = Räägi kellegagi kohe
line-free = Tasuta
line-paid = Tasuline
line-not-on-bill = Ei ole telefoniarvel näha
line-on-bill = On telefoniarvel näha
group-old = Kontrolli enne
group-old-hint = See teave on vana. Veendu, et teenus veel toimib.
start-heading = Alusta siit
start-hint = Sa ei pea teadma, mida otsid. Vali teema, mis on kõige lähemal.
start-services = Need teenused on kõigile
narrow-heading = Kitsenda veel
narrow-effect = Teenuseid jääb: { $least }–{ $most }
area-distance = Kohapeal: { $values }, umbes { $distance } km
mark-facts-from = Teave on aastast { $year }. Veendu, et teenus toimib.
descriptions-in = Näita kirjeldusi keeles
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
        [fse] soome viipekeel
        [fss] soomerootsi viipekeel
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
        [rmf] soome mustlaskeel
        [rmn] mustlaskeel
        [rn] Ikirundi
        [rom] mustlaskeel
        [rsl] русский жестовый язык
        [rue] русиньскый
        [sdh] کوردی خوارین
        [se] põhjasaami keel
        [sgn] viipekeel
        [shn] Shan
        [sma] åarjelsaemien gïele
        [smj] julevsámegiella
        [smn] inarisaami keel
        [sms] koltasaami keel
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
