### Tjänstesökarens texter på svenska. Finska är källspråket.
###
### Tilltala läsaren med du. Skriv korta meningar med vanliga ord. Skuldbelägg inte och skräm inte.
### $count väljer form (tjänst, tjänster), $number är samma tal färdigt att visa.

## I varje vy

finder-name = Hitta en tjänst
language-menu = Språk
# Hur stor del av tjänsternas texter som går att läsa på ett språk i menyn.
language-share = { $percent } % av tjänsternas texter
language-share-none = På de här språken bara knappar och anvisningar
# Det första numret följer som länk: ”I en nödsituation  Ring 112”.
loading = Vi hämtar tjänsterna. Ett ögonblick.
# När hämtningen tar lång tid: hur många tjänster som har kommit hittills.
loading-so-far = Vi hämtar tjänsterna. Det finns redan { $number }.
loading-again = Det tar längre tid än vanligt. Vi fortsätter att försöka.
# När Shift har tryckts en gång och när den har tryckts två gånger.
shift-twice = Lämna sidan genom att trycka på Shift två gånger till
shift-once = Lämna sidan genom att trycka på Shift en gång till
safety-link = Säkerhet på den här enheten

## En fråga

question-number = Fråga { $number }
services-left =
    { $count ->
        [0] inga tjänster kvar
        [one] { $number } tjänst kvar
       *[other] { $number } tjänster kvar
    }
why-we-ask = Varför frågar vi det här?
answers-stay = Dina svar stannar på den här sidan. De sparas inte och skickas inte.
choose-many = Du kan välja flera.
# Hur många tjänster som är kvar om du väljer detta.
option-count =
    { $count ->
        [one] { $number } tjänst
       *[other] { $number } tjänster
    }
continue = Fortsätt
answer-unknown = Jag vet inte
options-more = Visa { $number } till
or = eller
does-not-matter = Det spelar ingen roll
show-results = Visa tjänsterna nu
back = Tillbaka
place-label = Kommun
town-label = Ort eller postnummer
place-hint = Skriv början av namnet på svenska eller finska.
town-hint = Skriv början av namnet eller ditt postnummer.
place-matches =
    { $count ->
        [0] Det finns ingen kommun med det här namnet.
        [one] { $number } förslag
       *[other] { $number } förslag
    }
place-matches-label = Förslag
age-label = Ålder i år
error-heading = Kontrollera ditt svar
error-choose-one = Välj ett alternativ. Om du är osäker, tryck på ”Jag vet inte”.
error-choose-many = Välj minst ett alternativ. Om du är osäker, tryck på ”Jag vet inte”.
error-place-missing = Skriv kommunens namn. Om du inte vill berätta det, tryck på ”Jag vet inte”.
error-town-missing = Skriv ortens namn eller ett postnummer. Om du inte vill berätta det, tryck på ”Jag vet inte”.
error-place-not-found = Vi hittar ingen kommun med det här namnet. Kontrollera namnet eller tryck på ”Jag vet inte”.
error-town-not-found = Vi känner inte till den här orten eller det här postnumret. Kontrollera det, skriv en större ort i närheten eller tryck på ”Jag vet inte”.
error-place-several = Välj rätt kommun bland förslagen.
error-town-several = Välj rätt ort bland förslagen.
error-age = Skriv åldern med siffror, 0–120. Om du inte vill berätta den, tryck på ”Jag vet inte”.
# Texten på länken ”Lämna sidan” finns i filen src/loader/exit.js. Den måste vara densamma här.
notice-history = Historiken finns kvar.
notice-more = Säkerhetsråd

## Frågor som listan över tjänster inte själv formulerar

ask-topic = Vad gäller det?
ask-audience = Vem söker du hjälp för?
ask-age = Hur gammal är den som behöver hjälp?
ask-area = Var behövs hjälpen?
ask-form = Vilket slags hjälp vill du ha?
ask-channel = Hur vill du ta kontakt?
ask-language = På vilket språk vill du ha hjälp?
ask-cost = Måste hjälpen vara gratis?
ask-anonymity = Vill du vara anonym?
ask-registration = Vill du ha hjälp utan anmälan?
ask-accessibility = Måste man komma in med rullstol?
why-topic = Så kan vi visa de tjänster som hjälper just med det här.
why-audience = En del tjänster är bara för vissa personer, till exempel närstående eller yrkespersoner.
why-age = Vissa tjänster har en åldersgräns.
why-area = En del tjänster finns bara i ett visst område.
why-form = Det finns många slags hjälp. Vi söker det som passar dig.
why-channel = Alla kan eller vill inte prata i telefon.
why-language = Alla tjänster finns inte på alla språk.
why-cost = En del tjänster kostar.
why-anonymity = I en del tjänster behöver du inte säga vad du heter.
why-registration = Till vissa tjänster måste du anmäla dig i förväg.
why-accessibility = Till en del ställen kommer man inte in med rullstol.

## Svarsalternativ

value-age =
    { $count ->
        [one] { $number } år
       *[other] { $number } år
    }
value-free = Ja, bara en gratis tjänst
value-anonymous = Ja, jag vill vara anonym
value-no-registration = Ja, utan anmälan
value-wheelchair = Ja, jag behöver komma in med rullstol
form-one-to-one = På tu man hand
form-couple = Som par
form-family = Med familjen
form-group = I grupp
form-event = Vid ett evenemang
form-self-help = På egen hand
form-talk = Föredrag
form-working-pair = Arbetspar
form-development = Utvecklingsarbete
channel-phone = Telefon
channel-sms = Textmeddelande
channel-whatsapp = WhatsApp
channel-chat = Chatt
channel-video = Videosamtal
channel-email = E-post
channel-web = Webbplats
channel-form = Blankett
channel-visit = Besök på plats
channel-post = Brev
channel-app = App

## Resultaten

results-count =
    { $count ->
        [one] { $number } tjänst kan hjälpa dig
       *[other] { $number } tjänster kan hjälpa dig
    }
results-professional =
    { $count ->
        [one] { $number } tjänst kan hjälpa dig i ditt arbete
       *[other] { $number } tjänster kan hjälpa dig i ditt arbete
    }
professional-hint = Vid varje tjänst står hur en klient får den. Spara tjänster, så kan du skriva ut dem åt klienten, också på två språk.
results-none = Ingen tjänst passar alla dina svar
results-none-open = Ingen tjänst som passar är öppen just nu
results-none-relax = Du hittar tjänster om det här går bra för dig:
results-none-help = Du kan också ringa numren nedan. Du behöver inte veta vilken tjänst som är rätt.
relax =
    { $count ->
        [one] { $ways }: { $number } tjänst
       *[other] { $ways }: { $number } tjänster
    }
# Vad som kommer i stället för ett svar som utelämnas.
relax-facet =
    { $facet ->
        [topic] om ett annat ämne
        [audience] för andra människor
        [age] för en annan ålder
        [area] på annan ort eller på distans
        [form] ordnad på ett annat sätt
        [channel] med ett annat sätt att ta kontakt
        [language] på ett annat språk
        [cost] mot betalning
        [anonymity] med ditt namn
        [accessibility] på ett ställe där man inte kommer in med rullstol
       *[registration] med anmälan
    }
filter-open-now = Bara det som är öppet nu
filter-all = Visa också det som är stängt nu
answers-heading = Dina svar
change = Ändra
group-full = Passar dina svar
group-near = Passar nästan
group-near-hint = En sak är inte som du svarade. Vid tjänsten står vad det är.
show-more =
    { $count ->
        [one] Visa { $number } tjänst till
       *[other] Visa { $number } tjänster till
    }
more-about = Mer
restart = Börja om
not-offered =
    { $count ->
        [one] { $number } tjänst har upphört eller har paus och visas inte.
       *[other] { $number } tjänster har upphört eller har paus och visas inte.
    }
list-updated = Uppgifterna om tjänsterna uppdaterades { $date }.
list-earlier = Den nyaste listan över tjänster kunde inte laddas. Du ser listan som laddades { $date } kl. { $time }.
list-partial = En del av tjänsterna kunde inte laddas. Försök igen om en stund.
mark-alert = Obs!
mark-ends = Upphör { $date }
mark-starts = Börjar { $date }
mark-unchecked = Uppgifterna kontrollerades { $date }. Fråga om tjänsten fortfarande finns.

## Varför en tjänst passar eller inte passar

topic-fits = Ämne: { $values }
topic-broader = Bredare ämne: { $values }
topic-unknown = Vi vet inte ämnet. Fråga tjänsten.
topic-misses = Bara ett annat ämne: { $values }
audience-fits = För: { $values }
audience-broader = Passar alla: { $values }
audience-close = Passar alla närstående
audience-unknown = Vi vet inte för vem tjänsten är. Fråga tjänsten.
audience-misses = Bara för andra: { $values }
age-fits = Åldern passar: { $values }
age-unknown = Vi vet inte åldersgränsen. Fråga tjänsten.
age-misses = Bara för denna ålder: { $values }
area-fits = Finns i ditt område: { $values }
area-partly = Finns i en del av ditt område: { $values }
area-unknown = Vi vet inte var tjänsten finns. Fråga tjänsten.
area-misses = Bara i området: { $values }
area-visits-elsewhere = På plats bara här: { $values }
area-nationwide = Finns i hela Finland
area-whole-country = Finns i hela landet
area-except-aland = Finns i hela Finland, men inte på Åland
form-fits = Hjälp så här: { $values }
form-unknown = Vi vet inte vilket slags hjälp du får. Fråga tjänsten.
form-misses = Hjälp bara så här: { $values }
channel-fits = Du kan ta kontakt så här: { $values }
channel-unknown = Vi vet inte hur man tar kontakt. Se tjänstens sida.
channel-misses = Du kan ta kontakt bara så här: { $values }
language-fits = På { $values }
language-interpreter = På { $values } med tolk
language-some-channels = På { $values } bara så här: { $channels }
language-unknown = Vi vet inte språket. Fråga tjänsten.
language-misses =
    { $count ->
        [one] Bara på { $values }
       *[other] Bara på { $values }
    }
cost-free = Gratis
cost-paid = Kostar pengar
cost-varies = Priset varierar
cost-unknown = Vi vet inte priset. Fråga tjänsten.
anonymity-fits = Du kan vara anonym
anonymity-unknown = Vi vet inte om du kan vara anonym. Fråga tjänsten.
anonymity-misses = Du måste säga vad du heter
registration-fits = Du behöver inte anmäla dig
registration-unknown = Vi vet inte om du måste anmäla dig. Fråga tjänsten.
registration-misses = Du måste anmäla dig i förväg
accessibility-fits = Du kommer in med rullstol
accessibility-unknown = Vi vet inte om du kommer in med rullstol. Fråga tjänsten.
accessibility-misses = Du kommer inte in med rullstol

## Att ta kontakt

contact-phone = Ring { $number }
contact-sms = Skicka ett textmeddelande: { $number }
contact-email = Skicka e-post: { $address }
contact-site = { $label }: { $site }
# Efter en länk, när det inte finns något nät.
needs-network = (kräver internet)
by-appointment = Med tidsbokning
without-appointment = Du behöver inte boka tid
channel-languages = Språk: { $languages }

## När någon svarar

# $channel är till exempel ”Telefon”, $time till exempel ”16”.
open-now = { $channel }: öppet nu
open-until = { $channel }: öppet, stänger kl. { $time }
opens-today = { $channel }: öppnar i dag kl. { $time }
opens-tomorrow = { $channel }: öppnar i morgon kl. { $time }
# Till exempel ”Telefon: öppnar på måndag 23 november kl. 9”.
opens-on = { $channel }: öppnar { $day } { $date } kl. { $time }
on-weekday =
    { $day ->
        [mo] på måndag
        [tu] på tisdag
        [we] på onsdag
        [th] på torsdag
        [fr] på fredag
        [sa] på lördag
       *[su] på söndag
    }
closed-now = Stängt nu

## Sök med namn

search-open = Berätta med egna ord eller sök tjänst på namn
search-heading = Berätta med egna ord eller sök tjänst på namn
own-words = Berätta med egna ord
search-submit = Sök
search-status =
    { $count ->
        [0] De här orden ledde inte till någon tjänst. Det finns hjälp ändå.
        [one] { $number } tjänst hittades
       *[other] { $number } tjänster hittades
    }
search-danger = Du kan tala med någon genast:
search-topics = Gäller det här?
search-questions = Gå till frågorna
search-missing = Vi kan inte läsa dina egna ord just nu, eftersom en del av sökningen inte kunde laddas. Nedan finns telefoner och chattar där du får hjälp.
search-fitting = Passar dina svar
search-others = Andra tjänster

## Öppettider

hours-always = Alla dagar, dygnet runt
hours-window = { $days } { $times }
hours-from = { $hours }, börjar { $date }
hours-until = { $hours }, till och med { $date }
hours-except-holidays = { $hours }, inte på helgdagar
hours-exception = Undantag { $dates }: { $hours }
hours-closed = stängt
date-range = { $from } – { $to }
every-day = alla dagar
day-range = { $first }–{ $last }
weekday =
    { $day ->
        [mo] måndag
        [tu] tisdag
        [we] onsdag
        [th] torsdag
        [fr] fredag
        [sa] lördag
       *[su] söndag
    }
weekday-short =
    { $day ->
        [mo] mån
        [tu] tis
        [we] ons
        [th] tors
        [fr] fre
        [sa] lör
       *[su] sön
    }
every-other-week = varannan { $days }
every-some-weeks = med { $weeks } veckors mellanrum: { $days }
days-of-month = månadens { $ordinals } { $days }
ordinal =
    { $nth ->
        [first] första
        [second] andra
        [third] tredje
        [fourth] fjärde
        [fifth] femte
       *[last] sista
    }
time-range = kl. { $from }–{ $to }
time-from = från kl. { $from }
time-until = till kl. { $to }
time-hour = { $hour }
time-minute = { $hour }.{ $minute }

## En tjänst

fact-reasons = Varför du ser den här tjänsten
fact-next-step = Vad som händer när du tar kontakt
fact-contact = Ta kontakt
fact-description = Om tjänsten
fact-audience = För vem
fact-age = Ålder
fact-eligibility = Vem som kan få tjänsten
fact-topics = Ämnen
fact-form = Vilket slags hjälp
fact-languages = Språk
fact-area = Område
fact-cost = Pris
fact-anonymity = Anonymitet
fact-registration = Anmälan
fact-referral = Hur man får tjänsten
fact-limits = Hur mycket
fact-response-time = När du får svar
fact-period = När tjänsten finns
fact-checked = Uppgifterna kontrollerade
fact-organization = Vem som ordnar tjänsten
fact-page = Tjänstens webbsida
report-mistake = Anmäl ett fel
answers-line =
    { $count ->
        [one] { $number } svar: { $values }
       *[other] { $number } svar: { $values }
    }
reasons-common = Gemensamt för dessa:
contact-open = Öppna { $site }
contact-home = Öppna föreningens sida
state-facts-from = Uppgift från { $year }
state-checked = Kontrollerat { $date }
sites-more = Visa fler platser ({ $number })
copy-list = Kopiera listan
copy-link = Kopiera länken
qr-label = QR-kod som öppnar den här listan på en annan enhet
handout-language = Uppgifterna om tjänsterna är på det här språket: { $language }
age-range = { $min }–{ $max } år
age-from = { $min } år eller äldre
age-to = högst { $max } år
interpreter-yes = Tolk kan ordnas
interpreter-no = Det finns ingen tolk
referral-self = Du kan ta kontakt själv
referral-professional = En yrkesperson hänvisar dig till tjänsten
referral-either = Du kan ta kontakt själv. En yrkesperson kan också hänvisa dig.
client-self = Klienten kan ta kontakt själv
client-referred = En yrkesperson hänvisar klienten till tjänsten
client-either = Klienten kan ta kontakt själv, eller en yrkesperson hänvisar
client-unknown = Vi vet inte om det behövs remiss. Fråga tjänsten.
help-one-to-one = Du pratar med en person som har tid bara för dig.
help-couple = Du och din partner träffar en medarbetare tillsammans.
help-family = Hela familjen eller en del av den är med.
help-group = Du träffar människor i samma situation. Det kallas också kamratstödsgrupp.
help-event = Något som många kan komma till, till exempel en föreläsning eller öppet hus.
help-self-help = Du läser eller gör övningar själv, när det passar dig.
help-talk = En erfarenhetsexpert eller en yrkesperson berättar om något hen känner till.
help-working-pair = En erfarenhetsexpert och en yrkesperson arbetar tillsammans. Erfarenhetsexperten har själv varit i en liknande situation.
help-development = Erfarenhetsexperter hjälper till att göra tjänster bättre.
help-chat = Ni skriver meddelanden till varandra. Den som svarar är anställd eller frivillig.
limit-meetings =
    { $count ->
        [one] { $amount } träff
       *[other] { $amount } träffar
    }
limit-conversations =
    { $count ->
        [one] { $amount } samtal
       *[other] { $amount } samtal
    }
limit-months =
    { $count ->
        [one] { $amount } månad
       *[other] { $amount } månader
    }
amount-range = { $min }–{ $max }
amount-up-to = högst { $max }
amount-at-least = minst { $min }
per-calendar-year = { $limit } per kalenderår
per-person = { $limit } per person
per-group = { $limit } per grupp

## Ett landskap i stället för en kommun

map-open = Välj landskap på kartan eller i listan
map-hint = Du kan välja ett landskap i stället för en kommun. Kartan är en teckning: landskapen har inte sin rätta storlek.
map-regions = Landskap
map-chosen = Du valde: { $region }

## Säkerhet på den här enheten

safety-lead = Någon kan se vad du gör på telefonen eller datorn. Så här skyddar du ditt privatliv.
safety-exit-heading = Om du vill bort snabbt
safety-exit = Tryck på ”Lämna sidan”. Dina svar försvinner, och en vädersida eller en annan vanlig sida visas. Webbläsarens bakåtknapp leder inte tillbaka, men ditt besök kan bli kvar i webbläsarens historik.
safety-shift = Med tangentbord kan du också trycka tre gånger på Shift.
safety-finder-heading = Vad tjänstesökningen sparar
safety-finder = Ingenting. Dina svar skickas inte till någon, och de försvinner när du lämnar sidan.
safety-history-heading = Webbläsarens historik
safety-history = Webbläsaren minns de sidor som du har besökt. Du kan ta bort bara den här sidan ur historiken. Om du tar bort allt kan någon märka det.
safety-private = Ett privat fönster (inkognito, InPrivate) lämnar ingen historik. Öppna sidan i ett sådant nästa gång och stäng fönstret till sist.
safety-calls-heading = Samtal och meddelanden
safety-calls = Numret blir kvar i telefonens samtalslista och kan synas på telefonräkningen. Ta bort det ur listan eller ring från en annan telefon. Ta också bort meddelanden som någon annan kan läsa.
safety-others-heading = Om någon följer din enhet
safety-others = Det kan finnas ett program i enheten som visar andra vad du gör. På arbetets och skolans enheter kan andra se vilka sidor du besöker. Då räcker ett privat fönster inte. Använd en enhet som den andra inte kommer åt, till exempel en väns telefon eller bibliotekets dator.

## Tjänster på listan

keep = Ta med på listan
kept-open = Tjänster på listan ({ $number })
kept-empty = Här finns inget än. Tryck på ”Ta med på listan” vid en tjänst, så kommer den hit.
kept-remove = Ta bort
copy = Kopiera
copied = Kopierat
copy-by-hand = Det gick inte att kopiera. Markera texten här och kopiera den.
print = Skriv ut
also-in = Också på det här språket:
share-heading = Dela listan
share-hint = Länken visar de här tjänsterna. Den visar inte dina svar.
calendar-add = Till kalendern: { $channel }, { $date } kl. { $time }
calendar-summary = bokad tid
calendar-name = Med tjänstens namn

## När något inte fungerar

failure-heading = Tjänsterna kan inte visas nu
failure-feed-missing = Sidan säger inte varifrån tjänsterna hämtas. Berätta det för den som sköter sidan.
failure-feed-unreachable = Tjänsterna kunde inte laddas. Kontrollera din nätförbindelse och försök igen.
failure-feed-not-found = Listan över tjänster hittades inte. Försök igen senare eller berätta det för den som sköter sidan.
failure-server = Servern fungerar inte just nu. Försök igen om en stund.
failure-feed-too-large = Listan över tjänster är för stor. Berätta det för den som sköter sidan.
failure-feed-unreadable = Listan över tjänster kan inte läsas. Försök igen eller berätta det för den som sköter sidan.
failure-feed-format = Listan över tjänster är i en form som den här sökningen inte känner till. Berätta det för den som sköter sidan.
failure-feed-without-services = Det finns inga tjänster i listan. Berätta det för den som sköter sidan.
failure-program-incomplete = Allt kunde inte laddas. Dina svar finns kvar på den här sidan. Kontrollera din nätförbindelse och försök igen.
failure-stopped = Sökningen avbröts. Du gjorde inget fel.
failure-stopped-kept = Dina svar finns kvar på den här sidan.
failure-help = Du kan ändå ringa hjälptelefonerna.
retry = Försök igen

## Help lines, where to start, and how to go on

help-now = Hjälp nu
silent-count = Vi vet inte det här om { $number } tjänster.
lines-heading = Prata med någon nu
line-free = Gratis
line-paid = Kostar
line-not-on-bill = Syns inte på telefonräkningen
line-on-bill = Syns på telefonräkningen
group-old = Kontrollera först
group-old-hint = De här uppgifterna är gamla. Försäkra dig om att tjänsten ännu finns.
start-heading = Börja här
start-hint = Du behöver inte veta vad du söker. Välj det ämne som är närmast.
start-services = De här tjänsterna är för alla
narrow-heading = Begränsa mer
narrow-effect = Tjänster kvar: { $least }–{ $most }
area-distance = På plats: { $values }, ungefär { $distance } km
mark-facts-from = Uppgiften är från { $year }. Försäkra dig om att tjänsten finns kvar.
descriptions-in = Visa beskrivningar på
# Names of languages that browsers do not know.
language-name =
    { $code ->
        [ab] abchaziska
        [acm] irakisk arabiska
        [aii] assyriska
        [apc] levantinsk arabiska
        [ary] marockansk arabiska
        [arz] egyptisk arabiska
        [ase] amerikanskt teckenspråk
        [av] avariska
        [ba] basjkiriska
        [ber] berbiska
        [bfi] brittiskt teckenspråk
        [bo] tibetanska
        [ce] tjetjenska
        [eso] estniskt teckenspråk
        [ff] fulani
        [fit] meänkieli
        [fkv] kvänska
        [fse] finskt teckenspråk
        [fss] finlandssvenskt teckenspråk
        [gsw] schweizertyska
        [hak] hakka
        [ils] internationella tecken
        [inh] ingusjiska
        [kab] kabyliska
        [kar] karen
        [kg] kikongo
        [kl] grönländska
        [krl] karelska
        [ksw] sgaw karen
        [kv] komi
        [lez] lezginska
        [mdf] moksja
        [myv] erzja
        [nan] min nan
        [olo] livviska
        [os] ossetiska
        [rmf] romani
        [rmn] romani
        [rn] kirundi
        [rom] romani
        [rsl] ryskt teckenspråk
        [rue] rusinska
        [sdh] sydkurdiska
        [se] nordsamiska
        [sgn] teckenspråk
        [shn] shan
        [sma] sydsamiska
        [smj] lulesamiska
        [smn] enaresamiska
        [sms] skoltsamiska
        [swl] svenskt teckenspråk
        [syr] syriska
        [tzm] tamazight
        [udm] udmurtiska
        [vep] vepsiska
        [vro] võru
        [wuu] wu
        [zgh] tamazight
       *[other] { $code }
    }
