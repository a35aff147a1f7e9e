### The finder's texts in Somali. Finnish is the source language of the texts.

## Bog kasta

finder-name = Raadinta adeegga
language-menu = Luqadda
language-share = { $percent }% qoraallada adeegyada
language-share-none = Luqadahan: badhamada iyo tilmaamaha oo keliya
loading = Adeegyada waa la soo qaadayaa. Sug wax yar.
loading-so-far = Adeegyada waa la soo qaadayaa. Ilaa hadda: { $number }.
loading-again = Tani waxay qaadanaysaa waqti ka badan sidii caadiga ahayd. Weli waan isku dayaynaa.
shift-twice = Si aad uga baxdo, riix Shift laba jeer oo kale
shift-once = Si aad uga baxdo, riix Shift hal mar oo kale
safety-link = Badbaadada qalabkan

## Su'aal

question-number = Su'aasha { $number }
services-left =
    { $count ->
        [0] adeeg ma harin
        [one] { $number } adeeg ayaa haray
       *[other] { $number } adeeg ayaa haray
    }
why-we-ask = Maxaan tan u weydiinaynaa?
answers-stay = Jawaabahaagu waxay ku jirayaan boggan oo keliya. Lama kaydiyo, lamana diro.
choose-many = Waad dooran kartaa dhowr.
option-count =
    { $count ->
        [one] { $number } adeeg
       *[other] { $number } adeeg
    }
continue = Sii wad
answer-unknown = Ma garanayo
options-more = Tus { $number } kale
or = ama
does-not-matter = Macno ma leh
show-results = Hadda muuji adeegyada
back = Dib u noqo
place-label = Degmada
town-label = Magaalada ama lambarka boostada
place-hint = Bilowga magaca ku qor Finnish ama Iswiidhish.
town-hint = Qor sida magacu ku bilaabmo, ama lambarkaaga boostada.
place-matches =
    { $count ->
        [0] Degmo magacan leh lama helin.
        [one] { $number } soo jeedin
       *[other] { $number } soo jeedin
    }
place-matches-label = Soo jeedinno
age-label = Da'da (sano)
error-heading = Hubi jawaabtaada
error-choose-one = Dooro hal jawaab. Haddii aadan hubin, riix “Ma garanayo”.
error-choose-many = Dooro ugu yaraan hal jawaab. Haddii aadan hubin, riix “Ma garanayo”.
error-place-missing = Qor magaca degmada. Haddii aadan rabin inaad sheegto, riix “Ma garanayo”.
error-town-missing = Qor magaca magaalada ama lambarka boostada. Haddii aadan rabin inaad sheegto, riix “Ma garanayo”.
error-place-not-found = Degmo magacan leh ma helin. Hubi magaca ama riix “Ma garanayo”.
error-town-not-found = Ma naqaanno magaaladan ama lambarkan boostada. Hubi, qor magaalo ka weyn oo u dhow ama riix “Ma garanayo”.
error-place-several = Degmada saxda ah ka dooro soo jeedinnada.
error-town-several = Magaalada saxda ah ka dooro soo jeedinnada.
error-age = Da'da ku qor tiro, 0–120. Haddii aadan rabin inaad sheegto, riix “Ma garanayo”.
notice-history = Taariikhdu way haraysaa.
notice-more = Talo badqab

## Su'aalaha

ask-topic = Maxay arrintu ku saabsan tahay?
ask-audience = Yaad adeeg u raadinaysaa?
ask-age = Qofka adeegga u baahan waa immisa jir?
ask-area = Degmadee ayaa adeegga looga baahan yahay?
ask-form = Caawimaad noocee ah ayaad rabtaa?
ask-channel = Sidee ayaad rabtaa inaad ula xiriirto?
ask-language = Luqaddee ayaad adeegga ku rabtaa?
ask-cost = Ma waa inuu adeeggu bilaash yahay?
ask-anonymity = Ma rabtaa inaadan magacaaga sheegin?
ask-registration = Ma rabtaa adeeg aan isdiiwaangelin u baahnayn?
ask-accessibility = Ma u baahan tahay meel lagu geli karo kursiga curyaanka?
why-topic = Sidan ayaan ku muujinaynaa adeegyada arrintan kaa caawin kara.
why-audience = Adeegyada qaarkood waxaa loogu talagalay dad gaar ah, sida ehelka ama xirfadlayaasha.
why-age = Adeegyada qaarkood waxay leeyihiin xad da'eed.
why-area = Adeegyada qaarkood hal deegaan bay ka shaqeeyaan.
why-form = Caawimaad siyaabo badan ayaa loo helaa. Sidan ayaan ku helaynaa mid kugu habboon.
why-channel = Qof walba telefoon kuma hadli karo ama ma rabo.
why-language = Adeeg kasta luqad kasta laguma helo.
why-cost = Adeegyada qaarkood waa lacag.
why-anonymity = Adeegyada qaarkood uma baahnid inaad magacaaga u sheegto.
why-registration = Adeegyada qaarkood waa in horay la isaga diiwaangeliyaa.
why-accessibility = Meelaha qaarkood laguma geli karo kursiga curyaanka.

## Jawaabaha

value-age =
    { $count ->
        [one] { $number } sano
       *[other] { $number } sano
    }
value-free = Haa, adeeg bilaash ah oo keliya
value-anonymous = Haa, ma rabo inaan magacayga sheego
value-no-registration = Haa, isdiiwaangelin la'aan
value-wheelchair = Haa, waxaan u baahanahay meel lagu geli karo kursiga curyaanka
form-one-to-one = Laba qof oo keliya
form-couple = Lammaane ahaan
form-family = Qoys ahaan
form-group = Koox ahaan
form-event = Munaasabad
form-self-help = Is-caawin
form-talk = Khudbad ama muxaadaro
form-working-pair = Lammaane shaqo
form-development = Shaqo horumarineed
channel-phone = Telefoon
channel-sms = Fariin qoraal ah
channel-whatsapp = WhatsApp
channel-chat = Chat
channel-video = Wicitaan muuqaal ah
channel-email = Iimayl
channel-web = Bog internet
channel-form = Foom
channel-visit = Booqasho goobta ah
channel-post = Warqad
channel-app = App

## Natiijooyinka

results-count =
    { $count ->
        [one] { $number } adeeg ayaa ku caawin kara
       *[other] { $number } adeeg ayaa ku caawin kara
    }
results-professional =
    { $count ->
        [one] { $number } adeeg ayaa kaa caawin kara shaqadaada
       *[other] { $number } adeeg ayaa kaa caawin kara shaqadaada
    }
professional-hint = Adeeg kasta waxaa ku qoran sida macmiilku u heli karo. Kaydi adeegyada, markaas waxaad u daabici kartaa macmiilka, xitaa laba luqadood.
results-none = Adeeg jawaabahaaga oo dhan ku habboon ma jiro
results-none-open = Adeeg ku habboon oo hadda furan ma jiro
results-none-relax = Adeegyo waad helaysaa haddii tani kugu habboon tahay:
results-none-help = Waxaad kaloo wici kartaa lambarrada hoose. Uma baahnid inaad ogaato adeegga saxda ah.
relax =
    { $count ->
        [one] { $ways }: { $number } adeeg
       *[other] { $ways }: { $number } adeeg
    }
relax-facet =
    { $facet ->
        [topic] mawduuc kale
        [audience] adeeg dad kale
        [age] da' kale
        [area] meel kale ama masaafo fog
        [form] nooc kale oo caawimaad ah
        [channel] si kale oo loola xiriiro
        [language] luqad kale
        [cost] adeeg lacag ah
        [anonymity] sheegidda magacaaga
        [accessibility] meel aan lagu geli karin kursiga curyaanka
       *[registration] isdiiwaangelin
    }
filter-open-now = Kuwa hadda furan oo keliya
filter-all = Muuji sidoo kale kuwa hadda xiran
answers-heading = Jawaabahaaga
change = Beddel
group-full = Ku habboon jawaabahaaga
group-near = Ku dhowaad way habboon yihiin
group-near-hint = Hal arrin ayaa ka duwan jawaabtaada. Adeeg kasta waxaa ku qoran waxay tahay.
show-more =
    { $count ->
        [one] Muuji { $number } adeeg oo kale
       *[other] Muuji { $number } adeeg oo kale
    }
more-about = Wax badan
restart = Mar kale bilow
not-offered =
    { $count ->
        [one] { $number } adeeg wuu dhammaaday ama waa hakad, mana muujinno.
       *[other] { $number } adeeg way dhammaadeen ama waa hakad, mana muujinno.
    }
list-updated = Adeegyada waxaa la cusboonaysiiyay { $date }.
list-earlier = Liiska ugu cusub ee adeegyada ma soo degin. Waxaad aragtaa liiska la soo dejiyay { $date }, { $time }.
list-partial = Adeegyada qaarkood ma soo degin, sidaas darteed wax baa ka maqan halkan. Mar dhow mar kale isku day.
mark-alert = Ogow:
mark-ends = Dhammaad: { $date }
mark-starts = Bilow: { $date }
mark-unchecked = Waxaa la hubiyay { $date }. Weydii in adeeggu weli shaqeeyo.

## Sababta uu adeeggu u habboon yahay ama aanu u habboonayn

topic-fits = Mawduuca: { $values }
topic-broader = Mawduuc ka ballaaran: { $values }
topic-unknown = Mawduuca lama sheegin: weydii
topic-misses = Mawduuc kale oo keliya: { $values }
audience-fits = Loogu talagalay: { $values }
audience-broader = Koox ka ballaaran: { $values }
audience-close = Waxay ku habboon tahay dadka kuu dhow oo dhan
audience-unknown = Lama sheegin cidda loogu talagalay: weydii
audience-misses = Dad kale oo keliya: { $values }
age-fits = Da'du way habboon tahay: { $values }
age-unknown = Xadka da'da lama sheegin: weydii
age-misses = Da'dan oo keliya: { $values }
area-fits = Ka shaqeeya deegaankaaga: { $values }
area-partly = Qayb deegaankaaga ah: { $values }
area-unknown = Deegaanka lama sheegin: weydii
area-misses = Halkan oo keliya: { $values }
area-visits-elsewhere = Booqasho halkan oo keliya: { $values }
area-nationwide = Finland oo dhan
area-whole-country = Waddanka oo dhan
area-except-aland = Finland oo dhan, Åland mooyaane
form-fits = Nooca caawimaadda: { $values }
form-unknown = Nooca caawimaadda lama sheegin: weydii
form-misses = Caawimaaddan oo keliya: { $values }
channel-fits = Waad ula xiriiri kartaa: { $values }
channel-unknown = Lama sheegin sida loola xiriiro: weydii
channel-misses = Sidan oo keliya ayaa loola xiriiraa: { $values }
language-fits = Luqadda: { $values }
language-interpreter = Turjubaan leh: { $values }
language-some-channels = Luqaddan siyaabaha qaarkood oo keliya: { $values } ({ $channels })
language-unknown = Luqadda lama sheegin: weydii
language-misses =
    { $count ->
        [one] Luqaddan oo keliya: { $values }
       *[other] Luqadahan oo keliya: { $values }
    }
cost-free = Bilaash
cost-paid = Waa lacag
cost-varies = Qiimo kala duwan
cost-unknown = Qiimaha lama sheegin: weydii
anonymity-fits = Magacaaga looma baahna
anonymity-unknown = Lama sheegin in magacaaga loo baahan yahay: weydii
anonymity-misses = Waa inaad magacaaga sheegto
registration-fits = Isdiiwaangelin looma baahna
registration-unknown = Lama sheegin in isdiiwaangelin loo baahan yahay: weydii
registration-misses = Waa inaad horay isu diiwaangeliso
accessibility-fits = Waa lagu geli karaa kursiga curyaanka
accessibility-unknown = Lama sheegin in lagu geli karo kursiga curyaanka: weydii
accessibility-misses = Laguma geli karo kursiga curyaanka

## La xiriir

contact-phone = Wac { $number }
contact-sms = Dir fariin qoraal ah: { $number }
contact-email = Dir iimayl: { $address }
contact-site = { $label }: { $site }
needs-network = (internet ayuu u baahan yahay)
by-appointment = Ballan ayaa la qabsadaa
without-appointment = Ballan looma baahna
channel-languages = Luqadaha: { $languages }

## Goorta la jawaabo

open-now = { $channel }: hadda furan
open-until = { $channel }: hadda furan, ilaa { $time }
opens-today = { $channel }: furan maanta laga bilaabo { $time }
opens-tomorrow = { $channel }: furan berri laga bilaabo { $time }
opens-on = { $channel }: furan { $day } { $date } laga bilaabo { $time }
on-weekday =
    { $day ->
        [mo] Isniinta
        [tu] Talaadada
        [we] Arbacada
        [th] Khamiista
        [fr] Jimcaha
        [sa] Sabtida
       *[su] Axadda
    }
closed-now = Hadda xiran

## Ku raadin magac

search-open = Erayadaada ku sheeg ama magac ku raadi
search-heading = Erayadaada ku sheeg ama magac ku raadi
own-words = Erayadaada ku sheeg
search-submit = Raadi
search-status =
    { $count ->
        [0] Erayadan adeeg laguma helin. Caawimaad weli waa jirtaa.
        [one] { $number } adeeg ayaa la helay
       *[other] { $number } adeeg ayaa la helay
    }
search-danger = Hadda ayaad qof la hadli kartaa:
search-topics = Ma waxan baa?
search-questions = U gudub su'aalaha
search-missing = Erayadaada hadda lama akhrin karo, sababtoo ah qayb ka mid ah barnaamijka ma soo degin. Hoos waxaa ku yaal telefoono lagu caawiyo.
search-fitting = Ku habboon jawaabahaaga
search-others = Adeegyo kale

## Saacadaha furan

hours-always = Maalin kasta, 24 saac
hours-window = { $days } { $times }
hours-from = { $hours }, laga bilaabo { $date }
hours-until = { $hours }, ilaa { $date }
hours-except-holidays = { $hours }, maalmaha fasaxa mooyaane
hours-exception = Waqti gaar ah { $dates }: { $hours }
hours-closed = xiran
date-range = { $from } – { $to }
every-day = maalin kasta
day-range = { $first }–{ $last }
weekday =
    { $day ->
        [mo] Isniin
        [tu] Talaado
        [we] Arbaco
        [th] Khamiis
        [fr] Jimce
        [sa] Sabti
       *[su] Axad
    }
weekday-short =
    { $day ->
        [mo] Isniin
        [tu] Talaado
        [we] Arbaco
        [th] Khamiis
        [fr] Jimce
        [sa] Sabti
       *[su] Axad
    }
every-other-week = 2 toddobaadba mar: { $days }
every-some-weeks = { $weeks } toddobaadba mar: { $days }
days-of-month = bil kasta { $days } ({ $ordinals })
ordinal =
    { $nth ->
        [first] kowaad
        [second] labaad
        [third] saddexaad
        [fourth] afraad
        [fifth] shanaad
       *[last] ugu dambeeya
    }
time-range = { $from }–{ $to }
time-from = laga bilaabo { $from }
time-until = ilaa { $to }
time-hour = { $hour }:00
time-minute = { $hour }:{ $minute }

## Hal adeeg

fact-reasons = Sababta aad adeeggan u aragto
fact-next-step = Waxa dhaca marka aad la xiriirto
fact-contact = La xiriir
fact-description = Ku saabsan adeegga
fact-audience = Loogu talagalay
fact-age = Da'da
fact-eligibility = Cidda heli karta adeegga
fact-topics = Mawduucyada
fact-form = Nooca caawimaadda
fact-languages = Luqadaha
fact-area = Deegaanka
fact-cost = Qiimaha
fact-anonymity = Magac la'aan
fact-registration = Isdiiwaangelin
fact-referral = Sida adeegga loo helo
fact-limits = Inta la helo
fact-response-time = Goorta aad jawaab helayso
fact-period = Goorta adeeggu shaqeeyo
fact-checked = Goorta macluumaadka la hubiyay
fact-organization = Cidda adeegga bixisa
fact-page = Bogga adeegga
report-mistake = Sheeg khalad
answers-line =
    { $count ->
        [one] { $number } jawaab: { $values }
       *[other] { $number } jawaabood: { $values }
    }
reasons-common = Waxa ay wadaagaan:
contact-open = Fur { $site }
contact-home = Fur bogga ururka
state-facts-from = Macluumaad { $year }
state-checked = La hubiyay { $date }
sites-more = Muuji goobo kale ({ $number })
copy-list = Koobiyee liiska
copy-link = Koobiyee linkiga
qr-label = Koodhka QR ee liiskan ku furaya qalab kale
handout-language = Qoraallada adeegyadu waa luqaddan: { $language }
age-range = { $min }–{ $max } sano
age-from = { $min } sano ama ka weyn
age-to = { $max } sano ama ka yar
interpreter-yes = Turjubaan waa la heli karaa
interpreter-no = Turjubaan ma jiro
referral-self = Adigu waad la xiriiri kartaa
referral-professional = Xirfadle ayaa adeegga kuu gudbinaya
referral-either = Adigu waad la xiriiri kartaa. Xirfadle isna wuu ku gudbin karaa.
client-self = Macmiilku isagaa la xiriiri kara
client-referred = Xirfadle ayaa macmiilka u gudbiya adeegga
client-either = Macmiilku isagaa la xiriiri kara, ama xirfadle ayaa u gudbiya
client-unknown = Lama sheegin in gudbin loo baahan yahay: weydii
help-one-to-one = Waxaad la hadlaysaa hal qof oo waqti kuu haya adiga keliya.
help-couple = Adiga iyo lammaanahaaga waxaad wada aragtaan shaqaale.
help-family = Qoyska oo dhan ama qayb ka mid ah ayaa ka qayb gala.
help-group = Waxaad la kulantaa dad xaalad la mid ah ku jira.
help-event = Kulan ay dad badani iman karaan, tusaale ahaan cashar ama maalin furan.
help-self-help = Adigaa akhriya ama sameeya layliyo, marka ay kuu fududahay.
help-talk = Khabiir waayo-aragnimo leh ama xirfadle ayaa ka hadla wixii uu yaqaan.
help-working-pair = Khabiir waayo-aragnimo leh iyo xirfadle ayaa wada shaqeeya. Khabiirku laftiisa ayaa xaalad la mid ah soo maray.
help-development = Khubarada waayo-aragnimada leh waxay ka caawiyaan in adeegyadu fiicnaadaan.
help-chat = Fariimo ayaad is weydaarsanaysaan. Waxaa kuu jawaaba shaqaale ama mutadawac.
limit-meetings =
    { $count ->
        [one] { $amount } kulan
       *[other] { $amount } kulan
    }
limit-conversations =
    { $count ->
        [one] { $amount } wadahadal
       *[other] { $amount } wadahadal
    }
limit-months =
    { $count ->
        [one] { $amount } bil
       *[other] { $amount } bilood
    }
amount-range = { $min }–{ $max }
amount-up-to = ugu badnaan { $max }
amount-at-least = ugu yaraan { $min }
per-calendar-year = { $limit } sannadkiiba
per-person = { $limit } qofkiiba
per-group = { $limit } kooxdiiba

## Gobol halkii degmo

map-open = Gobol ka dooro khariidadda ama liiska
map-hint = Halkii degmo waxaad dooran kartaa gobol. Khariidaddu waa sawir: gobolladu cabbirkooda dhabta ah ma aha.
map-regions = Gobollada
map-chosen = Waxaad dooratay: { $region }

## Badbaadada qalabkan

safety-lead = Qof ayaa arki kara waxa aad ku samaynayso taleefanka ama kombuyuutarka. Sidan ayaad isku ilaalin kartaa.
safety-exit-heading = Haddii aad rabto inaad degdeg u baxdo
safety-exit = Riix “Ka bax bogga”. Jawaabahaagu way tirmayaan, waxaana soo baxaya bog caadi ah. Badhanka dib u noqoshada ee biraawsarku halkan kuma soo celinayo, laakiin booqashadaadu waxay ku sii jiri kartaa taariikhda biraawsarka.
safety-shift = Kiiboodhka waxaad sidoo kale ku riixi kartaa Shift saddex jeer.
safety-finder-heading = Waxa raadinta adeegyadu kaydiso
safety-finder = Waxba. Jawaabahaaga cidna looma diro, wayna tirmaan marka aad bogga ka baxdo.
safety-history-heading = Taariikhda biraawsarka
safety-history = Biraawsarku wuu xasuustaa bogagga aad booqatay. Waxaad taariikhda ka tirtiri kartaa boggan oo keliya. Haddii aad wax walba tirtirto, qof ayaa dareemi kara.
safety-private = Daaqadda gaarka ah (incognito, InPrivate) taariikh kama tagto. Marka xigta boggan ku fur, dabadeedna xir daaqadda.
safety-calls-heading = Wicitaannada iyo fariimaha
safety-calls = Lambarku wuxuu ku haraa liiska wicitaannada, wuxuuna ka muuqan karaa biilka taleefanka. Ka tirtir liiska ama taleefan kale ka wac. Tirtir sidoo kale fariimaha qof kale akhrin karo.
safety-others-heading = Haddii qof la socdo qalabkaaga
safety-others = Qalabka waxaa ku jiri kara barnaamij dadka kale tusa waxa aad samaynayso. Qalabka shaqada iyo dugsiga waxaa laga arki karaa bogagga aad booqato. Markaas daaqadda gaarka ah kuma filna. Isticmaal qalab qofka kale aanu gaari karin, sida taleefanka saaxiib ama kombuyuutarka maktabadda.

## Liiska

keep = Liiska ku dar
kept-open = Adeegyada liiska ({ $number })
kept-empty = Weli waxba halkan kuma jiraan. Adeegga agtiisa ka riix “Liiska ku dar”, markaas halkan ayuu imanayaa.
kept-remove = Ka saar
copy = Koobiyee
copied = Waa la koobiyeeyay
copy-by-hand = Koobiyayntii ma suuroobin. Qoraalka halkan ka dooro oo koobiyee.
print = Daabac
also-in = Sidoo kale luqaddan:
share-heading = La wadaag liiska
share-hint = Xiriiriyuhu wuxuu muujinayaa adeegyadan. Jawaabahaaga ma muujinayo.
calendar-add = Jadwalka: { $channel }, { $date }, { $time }
calendar-summary = ballan
calendar-name = Magaca adeegga ku dar

## Marka wax aanay shaqayn

failure-heading = Adeegyada hadda lama muujin karo
failure-feed-missing = Boggu ma sheego meesha adeegyada laga soo qaado. Fadlan u sheeg maamulaha bogga.
failure-feed-unreachable = Adeegyadu ma soo degin. Hubi internetka oo mar kale isku day.
failure-feed-not-found = Liiska adeegyada lama helin. Mar dambe isku day ama u sheeg maamulaha bogga.
failure-server = Server-ku hadda ma shaqaynayo. Wax yar ka dib isku day.
failure-feed-too-large = Liiska adeegyadu aad buu u weyn yahay. Fadlan u sheeg maamulaha bogga.
failure-feed-unreadable = Liiska adeegyada lama akhrin karo. Mar kale isku day ama u sheeg maamulaha bogga.
failure-feed-format = Raadintani ma taqaan qaabka liiska adeegyada. Fadlan u sheeg maamulaha bogga.
failure-feed-without-services = Liiska adeeg kuma jiro. Fadlan u sheeg maamulaha bogga.
failure-program-incomplete = Wax walba ma soo degin. Jawaabahaagu weli boggan ayay ku jiraan. Hubi internetka oo mar kale isku day.
failure-stopped = Raadinta adeegga way istaagtay. Adigu wax khalad ah ma samayn.
failure-stopped-kept = Jawaabahaagu weli waxay ku jiraan boggan.
failure-help = Weli waad wici kartaa khadadka caawimaadda.
retry = Mar kale isku day

## Help lines, where to start, and how to go on

help-now = Caawimaad hadda
silent-count = Adeegyada aan tan laga garanayn: { $number }.
lines-heading = Hadda la hadal qof
line-free = Bilaash
line-paid = Lacag ayay ku kacdaa
line-not-on-bill = Kama muuqato biilka taleefanka
line-on-bill = Waxay ka muuqataa biilka taleefanka
group-old = Marka hore hubi
group-old-hint = Macluumaadkani waa hore. Hubi in adeeggu weli shaqeeyo.
start-heading = Halkan ka bilow
start-hint = Uma baahnid inaad ogaato waxa aad raadinayso. Dooro mawduuca ugu dhow.
start-services = Adeegyadani waa dadka oo dhan
narrow-heading = Sii yaree
narrow-effect = Adeegyada haraya: { $least }–{ $most }
area-distance = Goobta: { $values }, qiyaastii { $distance } km
mark-facts-from = Macluumaadka waa { $year }. Hubi in adeeggu shaqeeyo.
descriptions-in = Ku tus sharraxaadaha luqadda
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
        [fse] Luqadda dhegoolaha ee Finnishka
        [fss] Luqadda dhegoolaha ee Finland-Iswiidhish
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
        [rmf] Romani
        [rmn] Romani
        [rn] Ikirundi
        [rom] Romani
        [rsl] русский жестовый язык
        [rue] русиньскый
        [sdh] کوردی خوارین
        [se] Saami Waqooyi
        [sgn] International Sign
        [shn] Shan
        [sma] åarjelsaemien gïele
        [smj] julevsámegiella
        [smn] Saami Inari
        [sms] Saami Skolt
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
