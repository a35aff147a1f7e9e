### Bálvalusohcama teavsttat davvisámegillii. Suomagiella lea teavsttaid álgogiella.
###
### Háladuvvo lohkkái: don. Oanehis cealkagat ja dábálaš sánit. $count vállje hámi, $number lea seamma lohku gárvvisin.

## Juohke čájáhusas

finder-name = Bálvalusohcan
language-menu = Giella
language-share = { $percent } % bálvalusaid teavsttain
language-share-none = bálvalusaid teavsttat leat eará gielaide
loading = Mii viežžat bálvalusaid. Vuordde veaháš.

## Gažaldat

question-number = Gažaldat { $number }
services-left =
    { $count ->
        [0] eai leat šat bálvalusat
        [one] { $number } bálvalus báhcán
        [two] { $number } bálvalusa báhcán
       *[other] { $number } bálvalusa báhcán
    }
why-we-ask = Manne mii jearrat dán?
answers-stay = Du vástádusat bissot dán siiddus. Dat eai vurkejuvvo eaige sáddejuvvo.
choose-many = Sáhtát válljet máŋga.
option-count =
    { $count ->
        [one] { $number } bálvalus
        [two] { $number } bálvalusa
       *[other] { $number } bálvalusa
    }
continue = Joatkke
answer-unknown = In dieđe
show-results = Čájet bálvalusaid dál
back = Ruovttoluotta
place-label = Gielda
place-hint = Čále nama álggu suomagillii dahje ruoŧagillii.
place-matches =
    { $count ->
        [0] Dáinna namain ii gávdno gielda.
        [one] { $number } evttohus
        [two] { $number } evttohusa
       *[other] { $number } evttohusa
    }
place-matches-label = Evttohusat
age-label = Ahki jagiin
error-heading = Dárkkis iežat vástádusa
error-choose-one = Vállje ovtta molssaeavttu. Jus it leat sihkar, deaddil ”In dieđe”.
error-choose-many = Vállje unnimustá ovtta molssaeavttu. Jus it leat sihkar, deaddil ”In dieđe”.
error-place-missing = Čále gieldda nama. Jus it hálit muitalit dan, deaddil ”In dieđe”.
error-place-not-found = Mii eat gávnna gieldda dáinna namain. Dárkkis nama dahje deaddil ”In dieđe”.
error-place-several = Vállje rievttes gieldda evttohusain.
error-age = Čále agi loguiguin, 0–120. Jus it hálit muitalit dan, deaddil ”In dieđe”.

## Gažaldagat, maid bálvalusaid listu ii ieš dajat

ask-topic = Mas lea sáhka?
ask-audience = Geasa ozat bálvalusa?
ask-age = Man boaris lea son, gii dárbbaša bálvalusa?
ask-area = Man gielddas bálvalus dárbbašuvvo?
ask-form = Makkár veahki hálidat?
ask-channel = Mo hálidat váldit oktavuođa?
ask-language = Man gillii hálidat bálvalusa?
ask-cost = Galgágo bálvalus leat nuvttá?
ask-anonymity = Hálidatgo leat anonyma?
ask-registration = Hálidatgo bálvalusa, masa it dárbbaš almmuhit iežat?
why-topic = Ná sáhttit čájehit bálvalusaid, mat veahkehit juste dán áššis.
why-audience = Oassi bálvalusain lea dušše dihto olbmuide, ovdamearkka dihte lagamuččaide dahje ámmátolbmuide.
why-age = Muhtun bálvalusain lea ahkerádji.
why-area = Oassi bálvalusain doaibmá dušše ovtta guovllus.
why-form = Veahki oažžu máŋgga láhkai. Ná gávdnat vuogi, mii heive dutnje.
why-channel = Buohkat eai sáhte dahje hálit hállat telefovnnas.
why-language = Buot bálvalusaid ii oaččo juohke gillii.
why-cost = Oassi bálvalusain máksá.
why-anonymity = Muhtun bálvalusain it dárbbaš muitalit iežat nama.
why-registration = Muhtun bálvalusaide ferte almmuhit iežas ovddalgihtii.

## Vástádusmolssaeavttut

value-age =
    { $count ->
        [one] { $number } jahki
        [two] { $number } jagi
       *[other] { $number } jagi
    }
value-free = Juo, dušše nuvttá bálvalus
value-anonymous = Juo, hálidan leat anonyma
value-no-registration = Juo, almmuheami haga
form-one-to-one = Guovtti gaskkas
form-couple = Párran
form-family = Ovttas bearrašiin
form-group = Joavkkus
form-event = Dáhpáhusas
form-self-help = Iešheanalaččat
form-talk = Sáhkavuorru dahje logaldallan
form-working-pair = Bargopárra
form-development = Ovddidanbargu
channel-phone = Telefovdna
channel-sms = Teakstadieđáhus
channel-whatsapp = WhatsApp
channel-chat = Chat
channel-video = Videoriŋgen
channel-email = E-poasta
channel-web = Neahttasiidu
channel-form = Skovvi
channel-visit = Fitnan báikki alde
channel-post = Reive
channel-app = Applikašuvdna

## Bohtosat

results-count =
    { $count ->
        [one] { $number } bálvalus sáhttá veahkehit du
        [two] { $number } bálvalusa sáhttet veahkehit du
       *[other] { $number } bálvalusa sáhttet veahkehit du
    }
results-none = Ii oktage bálvalus heive buot du vástádusaide
results-none-open = Ii oktage heivvolaš bálvalus leat dál rabas
results-none-relax = Gávnnat bálvalusaid, jus dát heive dutnje:
results-none-help = Sáhtát maid riŋget nummiriidda, mat leat vuolábealde. It dárbbaš diehtit, mii bálvalus lea riekta.
relax =
    { $count ->
        [one] { $ways }: { $number } bálvalus
        [two] { $ways }: { $number } bálvalusa
       *[other] { $ways }: { $number } bálvalusa
    }
relax-facet =
    { $facet ->
        [topic] eará fáttás
        [audience] eará olbmuide
        [age] eará ahkásaččaide
        [area] eará sajis dahje gáiddusin
        [form] eará láhkai lágiduvvon
        [channel] eará oktavuohtavugiin
        [language] eará gillii
        [cost] mávssu vuostá
        [anonymity] iežat namain
        [accessibility] sajis gos leat hehttehusat
       *[registration] almmuhemiin
    }
filter-open-now = Dušše dál rabas
filter-all = Čájet maid daid, mat leat dál gitta
answers-heading = Du vástádusat
change = Rievdat
group-full = Heivejit du vástádusaide
group-near = Heivešedje, muhto okta ášši lea nuppe láhkai
group-near-hint = Ruossa čájeha, mii ášši lea nuppe láhkai go vástidit.
show-more =
    { $count ->
        [one] Čájet vel { $number } bálvalusa
        [two] Čájet vel { $number } bálvalusa
       *[other] Čájet vel { $number } bálvalusa
    }
more-about = Loga lasi
restart = Álgge ođđasit
not-offered =
    { $count ->
        [one] { $number } bálvalus lea nohkan dahje bottus, eatge čájet dan.
        [two] { $number } bálvalusa leat nohkan dahje bottus, eatge čájet daid.
       *[other] { $number } bálvalusa leat nohkan dahje bottus, eatge čájet daid.
    }
list-updated = Bálvalusaid dieđut leat ođasmahttojuvvon { $date }.
mark-alert = Fuomáš:
mark-ends = Nohká { $date }
mark-starts = Álgá { $date }
mark-unchecked = Dieđut leat dárkkistuvvon { $date }. Jeara, doaibmágo bálvalus ain.

## Manne bálvalus heive dahje ii heive

topic-fits = Fáddá: { $values }
topic-broader = Viidát fáddá: { $values }
topic-unknown = Fáddá ii leat muitaluvvon: jeara
topic-misses = Dušše eará fáddá: { $values }
audience-fits = Geaidda: { $values }
audience-broader = Viidát jovkui: { $values }
audience-unknown = Ii leat muitaluvvon, geaidda bálvalus lea: jeara
audience-misses = Dušše earáide: { $values }
age-fits = Ahki heive: { $values }
age-unknown = Ahkerádji ii leat muitaluvvon: jeara
age-misses = Dušše dán ahkásaččaide: { $values }
area-fits = Doaibmá du guovllus: { $values }
area-partly = Doaibmá du guovllu muhtun oasis: { $values }
area-unknown = Guovlu ii leat muitaluvvon: jeara
area-misses = Dušše guovllus: { $values }
area-visits-elsewhere = Báikki alde dušše dáppe: { $values }
area-nationwide = Doaibmá miehtá Suoma
area-except-aland = Doaibmá miehtá Suoma, muhto ii Ålánddas
form-fits = Veahkki ná: { $values }
form-unknown = Ii leat muitaluvvon, makkár veahki oažžu: jeara
form-misses = Veahkki dušše ná: { $values }
channel-fits = Sáhtát váldit oktavuođa ná: { $values }
channel-unknown = Ii leat muitaluvvon, mo sáhttá váldit oktavuođa: jeara
channel-misses = Oktavuođa sáhttá váldit dušše ná: { $values }
language-fits = Giella: { $values }
language-interpreter = Dulkka bokte: { $values }
language-some-channels = Dán gillii dušše muhtun kanálain: { $values } ({ $channels })
language-unknown = Giella ii leat muitaluvvon: jeara
language-misses =
    { $count ->
        [one] Dušše dán gillii: { $values }
        [two] Dušše dáid gielaide: { $values }
       *[other] Dušše dáid gielaide: { $values }
    }
cost-free = Nuvttá
cost-paid = Máksá
cost-varies = Haddi rievddada
cost-unknown = Haddi ii leat muitaluvvon: jeara
anonymity-fits = Sáhtát leat anonyma
anonymity-unknown = Ii leat muitaluvvon, sáhtátgo leat anonyma: jeara
anonymity-misses = Don fertet muitalit iežat nama
registration-fits = It dárbbaš almmuhit iežat
registration-unknown = Ii leat muitaluvvon, galgágo almmuhit iežas: jeara
registration-misses = Ferte almmuhit iežas ovddalgihtii

## Oktavuođa váldin

contact-phone = Riŋge { $number }
contact-sms = Sádde teakstadieđáhusa: { $number }
contact-email = Sádde e-poastta: { $address }
contact-site = { $label }: { $site }
needs-network = (dárbbaša fierpmi)
by-appointment = Áigevárremiin
without-appointment = Ii dárbbaš várret áiggi
channel-languages = Gielat: { $languages }

## Goas muhtun vástida

open-now = { $channel }: rabas dál
open-until = { $channel }: rabas, giddejuvvo dmu { $time }
opens-today = { $channel }: rahpasa odne dmu { $time }
opens-tomorrow = { $channel }: rahpasa ihttin dmu { $time }
opens-on = { $channel }: rahpasa { $day } { $date } dmu { $time }
on-weekday =
    { $day ->
        [mo] vuossárgga
        [tu] maŋŋebárgga
        [we] gaskavahku
        [th] duorastaga
        [fr] bearjadaga
        [sa] lávvordaga
       *[su] sotnabeaivve
    }
closed-now = Dál gitta

## Ohcan namain

search-open = Muital iežat sániiguin dahje oza namain
search-heading = Muital iežat sániiguin dahje oza namain
own-words = Muital iežat sániiguin
search-submit = Oza
search-status =
    { $count ->
        [0] Dáiguin sániiguin ii gávdnon bálvalus. Veahkki gávdno liikká.
        [one] Gávdnui { $number } bálvalus
        [two] Gávdnojedje { $number } bálvalusa
       *[other] Gávdnojedje { $number } bálvalusa
    }
search-danger = Don sáhtát hállat soapmásiin dakkaviđe:
search-topics = Leago dás sáhka?
search-questions = Mana gažaldagaide
search-missing = Iežat sániid ii sáhte dál lohkat, danin go oassi prográmmas ii boahtán. Vuolábealde leat telefovnnat, main oaččut veahki.
search-fitting = Heivejit du vástádusaide
search-others = Eará bálvalusat

## Rahpanáiggit

hours-always = Juohke beaivve, birra jándora
hours-window = { $days } { $times }
hours-from = { $hours }, álgá { $date }
hours-until = { $hours }, nohká { $date }
hours-except-holidays = { $hours }, ii basibeivviid
hours-exception = Spiehkastat { $dates }: { $hours }
hours-closed = gitta
date-range = { $from } – { $to }
every-day = juohke beaivve
day-range = { $first }–{ $last }
weekday =
    { $day ->
        [mo] vuossárga
        [tu] maŋŋebárga
        [we] gaskavahkku
        [th] duorastat
        [fr] bearjadat
        [sa] lávvordat
       *[su] sotnabeaivi
    }
weekday-short =
    { $day ->
        [mo] vuos
        [tu] maŋ
        [we] gask
        [th] duor
        [fr] bear
        [sa] láv
       *[su] sotn
    }
every-other-week = juohke nuppi vahku: { $days }
every-some-weeks = { $weeks } vahku gaskkaid: { $days }
days-of-month = mánu { $ordinals } { $days }
ordinal =
    { $nth ->
        [first] vuosttas
        [second] nubbi
        [third] goalmmát
        [fourth] njealját
        [fifth] viđát
       *[last] maŋimus
    }
time-range = dmu { $from }–{ $to }
time-from = dmu { $from } rájes
time-until = dmu { $to } rádjái
time-hour = { $hour }
time-minute = { $hour }.{ $minute }

## Okta bálvalus

fact-reasons = Manne oainnát dán bálvalusa
fact-next-step = Mii dáhpáhuvvá, go válddát oktavuođa
fact-contact = Váldde oktavuođa
fact-description = Dieđut bálvalusas
fact-audience = Geaidda
fact-age = Ahki
fact-eligibility = Gii sáhttá oažžut bálvalusa
fact-topics = Fáttát
fact-form = Makkár veahkki
fact-languages = Gielat
fact-area = Guovlu
fact-cost = Haddi
fact-anonymity = Anonymitehta
fact-registration = Almmuheapmi
fact-referral = Mo bálvalussii beassá
fact-limits = Man ollu
fact-response-time = Goas oaččut vástádusa
fact-period = Goas bálvalus doaibmá
fact-checked = Dieđut dárkkistuvvon
fact-organization = Gii lágida bálvalusa
fact-page = Bálvalusa siidu
age-range = { $min }–{ $max } jagi
age-from = { $min } jagi dahje boarráset
age-to = eanemustá { $max } jagi
interpreter-yes = Dulkka sáhttá lágidit
interpreter-no = Dulka ii leat
referral-self = Sáhtát váldit oktavuođa ieš
referral-professional = Ámmátolmmoš stivre du bálvalussii
referral-either = Sáhtát váldit oktavuođa ieš. Maiddái ámmátolmmoš sáhttá stivret du.
limit-meetings =
    { $count ->
        [one] { $amount } deaivvadeapmi
        [two] { $amount } deaivvadeami
       *[other] { $amount } deaivvadeami
    }
limit-conversations =
    { $count ->
        [one] { $amount } ságastallan
        [two] { $amount } ságastallama
       *[other] { $amount } ságastallama
    }
limit-months =
    { $count ->
        [one] { $amount } mánnu
        [two] { $amount } mánu
       *[other] { $amount } mánu
    }
amount-range = { $min }–{ $max }
amount-up-to = eanemustá { $max }
amount-at-least = unnimustá { $min }
per-calendar-year = { $limit } kaleanderjagis
per-person = { $limit } olbmo nammii
per-group = { $limit } joavkku nammii

## Go juoga ii doaimma

failure-heading = Bálvalusaid ii sáhte dál čájehit
failure-feed-missing = Siiddus ii muitaluvvo, gos bálvalusat vižžojuvvojit. Muital das siiddu bajásdoallái.
failure-feed-unreachable = Bálvalusaid ii sáhttán viežžat. Dárkkis neahttaoktavuođa ja geahččal ođđasit.
failure-feed-not-found = Bálvalusaid listu ii gávdno. Geahččal maŋŋeleappos ođđasit dahje muital das siiddu bajásdoallái.
failure-server = Server ii doaimma juste dál. Geahččal veahá áiggi geahčen ođđasit.
failure-feed-too-large = Bálvalusaid listu lea menddo stuoris. Muital das siiddu bajásdoallái.
failure-feed-unreadable = Bálvalusaid listtu ii sáhte lohkat. Geahččal ođđasit dahje muital das siiddu bajásdoallái.
failure-feed-format = Bálvalusaid listu lea hámis, man dát ohcan ii dovdda. Muital das siiddu bajásdoallái.
failure-feed-without-services = Listtus eai leat bálvalusat. Muital das siiddu bajásdoallái.
failure-program-incomplete = Buot ii sáhttán viežžat. Du vástádusat leat ain dán siiddus. Dárkkis neahttaoktavuođa ja geahččal ođđasit.
failure-help = Sáhtát liikká riŋget veahkketelefovnnaide.
retry = Geahččal ođđasit

## Help lines, where to start, and how to go on

help-now = Veahkki dál
silent-count = Bálvalusat main dát ii dihtto: { $number }.
lines-heading = Hála geainnage dál
line-free = Nuvttá
line-paid = Máksá
line-not-on-bill = Ii oidno telefonrehkegis
line-on-bill = Oidno telefonrehkegis
group-old = Dárkkis vuos
group-old-hint = Dát dieđut leat boarrásat. Dárkkis ahte bálvalus vel doaibmá.
start-heading = Álgge dás
start-hint = Ii dárbbaš diehtit maid ozat. Vállje fáttá mii lea lagamus.
start-services = Dát bálvalusat leat buohkaide
narrow-heading = Ráddje lasi
narrow-effect = Bálvalusat báhcet: { $least }–{ $most }
area-distance = Báikki alde: { $values }, sullii { $distance } km
mark-facts-from = Diehtu lea jagis { $year }. Dárkkis ahte bálvalus doaibmá.
descriptions-in = Čájet govvádusaid gillii
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
        [fse] suoma seavagiella
        [fss] suomaruoŧa seavagiella
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
        [rmf] románagiella
        [rmn] románagiella
        [rn] Ikirundi
        [rom] románagiella
        [rsl] русский жестовый язык
        [rue] русиньскый
        [sdh] کوردی خوارین
        [se] davvisámegiella
        [sgn] seavagiella
        [shn] Shan
        [sma] åarjelsaemien gïele
        [smj] julevsámegiella
        [smn] anárašgiella
        [sms] nuortalašgiella
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
