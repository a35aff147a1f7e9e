### Vad verktygen för dem som gör förteckningen säger: verkstaden och kommandoraden. Attributet "mend" säger vad man ska
### göra, som en uppmaning med liten bokstav i början och utan punkt i slutet. Filens nycklar, såsom "channels", och namn på
### filformat översätts inte.

## Vad som hände med uppgiften, inom parentes efter meddelandet.

outcome-left-out = utelämnades
outcome-row-left-out = raden utelämnades
outcome-words-left-out = de här orden utelämnades
outcome-ignored = ignorerades
outcome-kept = behölls
outcome-read-as = lästes som { $meant }
outcome-as-seen = används så som det syns
outcome-what-can-be-read = det som kan läsas av den används
outcome-each-row = det gäller för var och en av dem
outcome-like-others = importerades som de andra
outcome-above-not-used = det som står ovanför används inte
outcome-guess = det är en gissning
outcome-everywhere = visas för läsare överallt
outcome-as-yes = räknas som ja för säkerhets skull
outcome-as-words = de visas som de står
outcome-not-used = används inte
outcome-column-not-used = kolumnen används inte
outcome-this-not-used = den här används inte

## Åtgärder som hör till flera meddelanden.

mend-write = skriv { $meant }
mend-write-if-meant = skriv { $meant }, om det är det du menar
mend-write-if-right = skriv { $meant }, om det är rätt
mend-did-you-mean = menade du "{ $meant }"?
mend-did-you-mean-one-of = menade du "{ $meant }"? Något av dessa: { $known }
mend-did-you-mean-term = menade du "{ $meant }"? Om inte, lägg till "{ $found }" i "terms" med ett namn
mend-term-or-add = skriv { $meant }, om det är det du menar, eller lägg till en rad med koden "{ $found }" på bladet { $sheet }
mend-term-add = lägg till en rad med koden "{ $found }" på bladet { $sheet }, eller rätta koden
mend-organization-or-add = skriv { $meant }, om det är det du menar, eller lägg till en rad med id "{ $found }" på bladet { $sheet }
mend-organization-add = lägg till en rad med id "{ $found }" på bladet { $sheet }, eller rätta det
mend-whole-number = skriv hela numret
mend-way-and-another = skriv { $word }, och ett annat kontaktsätt på en egen rad
mend-limit = skriv till exempel så här: { $amount } möten / kalenderår
mend-other-column = skriv { $found } i kolumnen { $column }
mend-other-column-instead = skriv { $word } här och { $found } i kolumnen { $column }
mend-identifier = skriv ett kort namn som alltid är detsamma, till exempel { $id }
mend-other-table = flytta innehållet under mallens rubriker{ template-where }, med en rad för varje tjänst
# Var mallen finns, inom parentes; kommandoraden säger kommandot som skriver den.
template-where = { "" }
mend-ages = skriv ett enda tal: för åldrar { $first } i kolumnen { $leastColumn } och { $second } i kolumnen { $mostColumn }
mend-in-digits = skriv med siffror, till exempel 16

## En fil som inte kan användas.

unreadable = { $reason }
    .mend = kontrollera att namnet är rätt och att du får öppna filen
unknown-format = filen har inget av de format som läses; ge en fil i formatet .xlsx, .ods eller .csv eller uppgifterna ur ett annat register
different-formats = filens format är { $format }, och filen { $other } har formatet { $otherFormat }; importera dem en i taget
several-feeds = det här är en färdig förteckning, och det är också { $other }; importera en i taget
not-text = filen är inte text; spara den som CSV (UTF-8)
not-a-workbook = filen är inget kalkylblad (.xlsx eller .ods)
broken = filen kan inte öppnas, kanske är den trasig: { $reason }
broken-table = tabellen kan inte läsas: { $reason }; spara den på nytt som CSV
too-large = { $full }; ta bort det som inte hör till förteckningen, eller spara på nytt utan tomma celler
full-bytes = filen är större än { $most } MB när den packas upp
full-rows = den har fler än { $most } rader
full-cells = den har fler än { $most } celler
full-columns = någon rad har fler än { $most } kolumner
full-letters = någon cell har fler än { $most } tecken; kanske är ett citattecken inte avslutat
sheets-alike = två blad har samma namn "{ $name }"; ge det ena ett nytt namn i kalkylprogrammet och spara filen på nytt
not-written = filen kan inte skrivas: { $reason }
index-not-read = registret skulle inte läsas så som det är skrivet

## Vad en fil som inte läses ser ut att vara, och vägen därifrån.

look-geo-json = det ser ut som platser på en karta (GeoJSON), som säger var något finns men föga om vad som erbjuds; exportera dem som CSV och flytta innehållet under mallens rubriker{ template-where } i ett kalkylprogram
look-overpass = det ser ut som platser från OpenStreetMap (Overpass); exportera dem som CSV och flytta innehållet under mallens rubriker{ template-where } i ett kalkylprogram
look-kml = det ser ut som platser på en karta (KML); exportera dem som CSV och flytta innehållet under mallens rubriker{ template-where } i ett kalkylprogram
look-news = det ser ut som ett nyhetsflöde (RSS eller Atom), som inte har kontaktuppgifter eller områden; flytta innehållet under mallens rubriker{ template-where } i ett kalkylprogram
look-airtable = det ser ut som uppgifter ur Airtable; exportera dem som CSV och flytta innehållet under mallens rubriker{ template-where } i ett kalkylprogram
look-wordpress = det ser ut som sidor ur WordPress så som gränssnittet ger dem; flytta innehållet under mallens rubriker{ template-where } i ett kalkylprogram, eller ge adressen till en sida med uppgifter enligt schema.org
look-calendar = det ser ut som en kalender; flytta innehållet under mallens rubriker{ template-where } i ett kalkylprogram
look-contacts = det ser ut som en adressbok (vCard); flytta innehållet under mallens rubriker{ template-where } i ett kalkylprogram
look-numbers = det ser ut som en tabell i Apple Numbers; välj Arkiv, Exportera till, Excel i Numbers och importera .xlsx-filen
look-excel-97 = det ser ut som en arbetsbok från ett gammalt Excel (.xls); spara den som .xlsx och importera den (Excel: Arkiv, Spara som, Excel-arbetsbok; LibreOffice: Arkiv, Spara som, Excel 2007–365)
look-excel-binary = det ser ut som en binär arbetsbok (.xlsb); spara den som .xlsx och importera den (Excel: Arkiv, Spara som, Excel-arbetsbok; LibreOffice: Arkiv, Spara som, Excel 2007–365)
look-locked = det ser ut som en arbetsbok som är låst med ett lösenord; öppna den, ta bort lösenordet (Excel: Arkiv, Info, Skydda arbetsbok, Kryptera med lösenord; LibreOffice: Arkiv, Spara som, utan kryss vid lösenordet) och spara på nytt
look-pdf = det ser ut som en PDF, ur vilken inga rader kan läsas; flytta innehållet under mallens rubriker{ template-where } i ett kalkylprogram och spara som .xlsx
look-word = det ser ut som ett textdokument från Word; flytta innehållet under mallens rubriker{ template-where } i ett kalkylprogram (tabeller kan kopieras dit) och spara som .xlsx
look-slides = det ser ut som en presentation; flytta innehållet under mallens rubriker{ template-where } i ett kalkylprogram
look-wide = texten är sparad med kodningen UTF-16; spara den igen med kodningen UTF-8
look-picture = det ser ut som en bild; flytta innehållet under mallens rubriker{ template-where } i ett kalkylprogram
look-compressed = det ser ut som en komprimerad fil; packa upp den och importera det som finns i den
look-archive = det ser ut som ett zip-paket utan tabeller eller uppgifter ur ett register; packa upp det och importera den fil som har tjänsterna
look-locked-archive = det ser ut som ett zip-paket som är trasigt eller låst; packa upp det och importera det som finns i det
look-page = det ser ut som en webbsida utan uppgifter enligt schema.org; se efter om webbplatsen erbjuder sitt register som en fil, och importera den
look-xml = det ser ut som XML från ett annat program; exportera innehållet som CSV och flytta det under mallens rubriker{ template-where } i ett kalkylprogram
look-other-json = det ser ut som JSON från ett annat program; om det är en tjänsteförteckning, skriv "format": "service-feed/1" i början, annars flytta innehållet under mallens rubriker{ template-where } i ett kalkylprogram
look-empty = filen är tom; kontrollera att den har sparats eller laddats ner i sin helhet

## En förteckning av vilken ingenting kan användas.

feed-not-utf8 = filen är inte kodad i UTF-8; spara den på nytt med teckenkodningen UTF-8
    .mend = spara den på nytt och välj UTF-8
feed-page = på adressen finns en webbsida och ingen förteckning
    .mend = ge förteckningens egen fil eller adress
feed-not-json = filen är inte JSON från och med rad { $line }, kolumn { $column }
    .mend = leta där och strax före efter ett komma, citattecken eller en parentes som saknas eller är för mycket
feed-cut-off = filen tar slut mitt i, på rad { $line }, kolumn { $column }
    .mend = slutet saknas: kopiera hela filen, eller avsluta det som är öppet
feed-no-format = "format" saknas; skriv "format": "service-feed/1"
    .mend = skriv "format": "service-feed/1" i början
feed-format = "format" är "{ $found }"; tjänstesökningen läser "service-feed/1"
    .mend = skriv "format": "service-feed/1" i början
feed-no-services = listan "services" saknas
    .mend = skriv en lista "services"
feed-index = registret är inte helt; gör det på nytt med service-feed build
    .mend = kontrollera förteckningen som registret gjordes av
too-many = det finns { $count } problem eller fler; annat som kunde bli bättre söks inte
    .mend = rätta dessa och kontrollera på nytt

## Ett värde i förteckningen: dess nyckel, vad som är fel med det (nedan) och vad som går förlorat.

value-service-left-out = { $key }: { $problem }; tjänsten utelämnades
value-question-left-out = { $key }: { $problem }; frågan utelämnades
value-contact-left-out = { $key }: { $problem }; kontaktuppgiften utelämnades
value-ignored = { $key }: { $problem }; värdet ignorerades
value-kept = { $key }: { $problem }
cell-term = koden "{ $found }" finns inte på bladet { $sheet }
cell-organization = "{ $found }" finns inte på bladet { $sheet }

problem-missing = en obligatorisk uppgift saknas
    .mend = skriv den
problem-duplicate = id "{ $found }" används två gånger
    .mend = ge var och en ett eget id
problem-wrong-type = här står { $found }, men här läses { $expected }
    .mend = skriv { $expected }
problem-not-one-of = "{ $found }" är inget känt värde
    .mend = skriv något av dessa: { $known }
problem-not-a-date = "{ $found }" är inget datum
    .mend = skriv år, månad och dag så här: 2026-12-31
problem-not-a-time = "{ $found }" är inget klockslag
    .mend = skriv timmar och minuter så här: 09:00
problem-not-a-language = "{ $found }" är ingen språkkod
    .mend = skriv en språkkod, till exempel fi, sv eller en
problem-not-a-link = "{ $found }" är ingen länk som kan följas
    .mend = börja den med https://, mailto:, tel: eller sms:
problem-not-a-country = "{ $found }" är ingen landskod
    .mend = skriv två bokstäver, till exempel FI
problem-not-an-area = "{ $found }" är ingen kod för ett område
    .mend = skriv den officiella koden, till exempel 853 (Åbo) eller 02 (landskapet där Åbo ligger)
problem-unknown-term = koden "{ $found }" finns inte i "terms"
    .mend = lägg till "{ $found }" i "terms" med ett namn, eller rätta koden
problem-unknown-organization = "{ $found }" finns inte i "organizations"
    .mend = lägg till "{ $found }" i "organizations", eller rätta det
problem-unknown-question = det finns ingen fråga "{ $found }"
    .mend = skriv "id" för någon av frågorna
problem-wrong-way-round = det första värdet är större än det andra
    .mend = låt dem byta plats
problem-negative-number = talet är negativt
    .mend = skriv ett tal från 0 uppåt
problem-too-deep = här finns för många nivåer i varandra
    .mend = skriv det med färre nivåer
problem-too-many = här finns fler poster än de { $most } som läses
    .mend = ta bort resten eller dela upp det i flera
problem-too-long = texterna är längre än de { $most } byte som läses
    .mend = gör dem kortare

## Typer av värden, i meningen "här står …, men här läses …".

type-null = null
type-true-or-false = true eller false
type-number = ett tal
type-decimal = ett decimaltal
type-whole-number = ett heltal
type-another-number = ett annat tal
type-very-large-number = ett mycket stort tal
type-number-up-to = ett tal, högst 65535
type-weeks = ett antal veckor från 1 till 255
type-nth = ett tal från 1 till 5 eller från -5 till -1
type-latitude = en latitud från -90 till 90
type-longitude = en longitud från -180 till 180
type-age = en ålder i hela år
type-text = en text
type-another-text = en annan text
type-list = en lista
type-object = ett objekt

## Nycklar i förteckningen, och delar som inte används.

key-unknown = nyckeln "{ $key }" läses inte här, så den gör ingenting
    .mend = ta bort den, eller skriv någon av dessa: { $known }
key-twice = "{ $key }" står här mer än en gång, och bara den sista gäller
    .mend = behåll en av dem och sammanför det de säger
not-used = tjänstesökningen använder inte det här
unsure-hours = en del av de här tiderna förstods inte ("?"), så tjänstesökningen säger aldrig utifrån dem att det är stängt
    .mend = se efter varifrån tiderna kommer, skriv dem i sin helhet och ta bort "?"

## Datum för tjänster och hjälplinjer.

date-over = tjänsten "{ $service }" upphörde { $date }, så läsarna ser den inte
    .mend = ta bort tjänsten, eller skriv dess nya sista dag
date-ends-soon = { $days ->
    [0] tjänsten "{ $service }" upphör i dag, { $date }; efter det ser läsarna den inte
    [1] tjänsten "{ $service }" upphör i morgon, { $date }; efter det ser läsarna den inte
   *[other] tjänsten "{ $service }" upphör om { $days } dagar, { $date }; efter det ser läsarna den inte
}
    .mend = om den fortsätter, skriv dess nya sista dag eller ta bort { $ends }
date-checked-later = uppgifterna om "{ $service }" sägs vara kontrollerade { $date }, men den dagen har inte kommit ännu
    .mend = skriv den dag då de kontrollerades
date-not-checked = uppgifterna om "{ $service }" kontrollerades senast { $date }, för över ett år sedan
    .mend = se till att de stämmer, och skriv den dag då du gjorde det
date-old-facts = uppgifterna om "{ $service }" är från { $date }; läsarna uppmanas att kontrollera dem, och tjänsten visas sist
    .mend = se till att de stämmer, och skriv i { $checked } den dag då du gjorde det
date-no-time-zone = ingenting säger vilken tidszon öppettiderna gäller, så läsarna får inte veta vad som är öppet nu
    .mend = skriv dess namn i { $timezone }, till exempel Europe/Helsinki
date-never-checked = { $count ->
    [1] en tjänst säger inte när dess uppgifter senast kontrollerades
   *[other] { $count } tjänster säger inte när deras uppgifter senast kontrollerades; det här är den första
}
    .mend = skriv i { $checked } den dag då någon såg till att allt stämmer, till exempel 2026-12-31
line-of-feed = hjälplinjen "{ $line }" { $since }
    .mend = ring den eller fråga den som driver den, och skriv i { $checked } den dag då du gjorde det
line-of-finder = hjälplinjen "{ $line }", som tjänstesökningen visar av sig själv, { $since }
    .mend = ta en nyare version av tjänstesökningen i bruk, eller skriv linjen i { $helplines } så som du har bekräftat den
line-never-confirmed = har aldrig bekräftats
line-last-confirmed = bekräftades senast { $date }, för över ett år sedan
opening-changed = den färdigt uträknade början är äldre än förteckningen, så den första frågan kan bytas när tjänstesökningen har laddats
    .mend = skriv förteckningen med service-feed build, eller ta bort "opening"
opening-another = den färdigt uträknade början är gjord med en annan version av tjänstesökningen, som börjar på ett annat sätt, så den första frågan kan bytas när tjänstesökningen har laddats
    .mend = skriv förteckningen med service-feed build, eller ta bort "opening"
opening-over = den färdigt uträknade början gäller bara till { $date }, då en tjänst inte längre erbjuds, så den första frågan kan bytas när tjänstesökningen har laddats
    .mend = skriv förteckningen med service-feed build, eller ta bort "opening"

## Kontaktsätt.

contact-none = tjänsten "{ $service }" har varken { $channels } eller { $url }, så ingen kan ta kontakt
    .mend = skriv hur man tar kontakt
contact-no-value = kontaktsättet "{ $channel }" har inget värde, så det finns inget att trycka på
    .mend = skriv numret, adressen eller länken
contact-not-one-number = { $channel }: "{ $text }" visas men går inte att trycka på, eftersom här ska stå { $expected }
    .mend = skriv ett nummer för varje kontaktsätt, och orden i dess { $label }
contact-several-numbers = { $channel }: "{ $text }" är mer än ett nummer, och den som trycker ringer det första
    .mend = skriv varje nummer som ett eget kontaktsätt
contact-doubtful-number = { $channel }: numret "{ $text }" { $doubt }
contact-no-site = länken leder till "{ $host }", som inte är någon webbplats
    .mend = skriv hela adressen, till exempel https://www.example.org
contact-unencrypted = förbindelsen till { $host } är inte krypterad: andra kan se vad läsaren öppnar
    .mend = skriv https://, om webbplatsen har det
contact-far-from-town = koordinaterna ligger ungefär { $kilometres } km från kommunen i adressen: { $town }
    .mend = rätta det ena; i Finland är latituden 59–71 och longituden 19–32
expected-one-number = ett enda nummer
expected-number-with-code = ett enda nummer med landskod, till exempel +358
expected-mail = en e-postadress
expected-link = en länk

## Vad som är fel med ett nummer, efter orden "numret "…"".

doubt-no-plus = saknar + framför landskoden; troligen avses { $meant }
doubt-no-zero = saknar sin början; troligen avses { $meant }
doubt-rounded = har avrundats av ett kalkylprogram; det rätta numret börjar med { $begins }, resten är borta (med nollor { $meant })
doubt-letters = har bokstäver som ser ut som siffror; troligen avses { $meant }
doubt-zero-within = har en nolla efter landskoden; troligen avses { $meant }
doubt-short = har för få siffror

## Översättningar, människor, frågor och länkar.

translation-language-name = "{ $found }" är ett språks namn och inte dess kod
translation-missing = på { $language } ({ $tag }) saknas: { $keys }
    .mend = översätt det; tills dess ser läsarna ett annat språk
person-address = "{ $found }" kan vara en enskild persons adress
    .mend = skriv en adress som också andra läser, så att ingen skriver förgäves eller till någons egen post
person-name = "{ $found }" kan vara en persons namn
    .mend = skriv vad personen gör i stället för namnet, om personen inte har gått med på att stå här
questions-many-words = termen "{ $term }" har { $count } ord och fraser på ett språk, så att vart och ett av dem säger föga
    .mend = behåll de som människor verkligen använder, högst 200
questions-picture-hidden = termen "{ $term }" är känslig, så dess bild visas inte: någon annan kunde se den
    .mend = ta bort bilden
questions-none = läsarna tillfrågas inte om något: tjänsterna skiljer sig inte åt i något som man kunde fråga om, så alla { $count } står i en lista
    .mend = ange åtminstone ämnen och områden, eller skriv frågor
questions-many-left = läsare som svarar på alla frågor har upp till { $count } tjänster kvar
    .mend = ange ämnen för alla tjänster, och noggrannare ämnen under de stora
questions-long-hint = frågans förklaring har { $letters } tecken på { $language } ({ $tag })
    .mend = säg det i en kort mening: med fler än { $most } tecken ryms färre alternativ på telefonens skärm
questions-long-label = alternativets namn har { $letters } tecken på { $language } ({ $tag })
    .mend = ge det ett kortare namn och flytta resten till förklaringen: med fler än { $most } tecken ryms färre alternativ på telefonens skärm
questions-long-option-hint = alternativets förklaring har { $letters } tecken på { $language } ({ $tag })
    .mend = säg det i en kort mening: med fler än { $most } tecken ryms färre alternativ på telefonens skärm
questions-dead-end = ingen tjänst passar alternativet "{ $value }" i frågan "{ $question }"
    .mend = ta bort alternativet, eller lägg till värdet för en tjänst
questions-unreached = bara "Jag vet inte" leder till tjänsten "{ $service }": alla alternativ i frågan "{ $question }" utesluter den
    .mend = lägg till ett alternativ i frågan, eller ta bort tjänstens eget värde
questions-never-open = ingen får frågan "{ $question }": dess villkor { $when } uppfylls aldrig
    .mend = rätta { $when }, eller ta bort frågan
questions-never-helps = ingen av de läsare som prövades fick frågan "{ $question }": den gallrar för litet
    .mend = ta bort den, fäst den om svaret måste vara känt, eller ange i tjänsterna det som frågan gäller
link-gone = { $href } leder ingenstans: webbplatsen svarar { $status }
    .mend = öppna webbplatsen och ta reda på var sidan finns nu
link-failing = { $href } fungerar inte nu: webbplatsen svarar { $status }
    .mend = försök på nytt senare; om felet kvarstår, berätta för dem som sköter webbplatsen
link-silent = { $href } svarar inte: { $reason }
    .mend = kontrollera att adressen är rätt; om den är det, försök på nytt senare

## Celler i ett kalkylblad.

sheet-formula = formeln ger { $found }
    .mend = rätta formeln, eller skriv själva värdet
sheet-not-a-number = "{ $found }" är inget tal
sheet-not-yes-or-no = "{ $found }" är varken ja eller nej
    .mend = skriv ja eller nej
sheet-not-a-date = "{ $found }" är inget datum
    .mend = skriv dag, månad och år så här: 31.12.2026
sheet-not-one-of = "{ $found }" är inget känt värde
    .mend = skriv något av dessa: { $known }
sheet-not-a-language = "{ $found }" är inget språk
    .mend = skriv språkets namn, till exempel svenska, eller dess kod, till exempel sv
sheet-not-a-municipality = "{ $found }" är ingen kommun
    .mend = skriv namnet på en kommun i Finland, till exempel Åbo
sheet-not-a-region = "{ $found }" är inget landskap
    .mend = skriv namnet på ett landskap, till exempel Nyland
sheet-not-a-county = "{ $found }" är inget välfärdsområde
    .mend = skriv namnet på ett välfärdsområde, till exempel Birkalands välfärdsområde
sheet-not-a-limit = "{ $found }" är inget antal möten eller liknande
sheet-not-a-condition = villkoret förstås inte från och med "{ $found }"
    .mend = skriv det till exempel så här: role = role:client och inte topic = topic:crisis
sheet-hours-as-text = tiderna förstås inte från och med "{ $found }"
    .mend = skriv dem till exempel så här: mån-fre 9-15; ons 17-19, om "öppet nu" ska fungera
sheet-zero-lost = { $found } är ett tal, och ett tal förlorar nollan i sin början
    .mend = om { $meant } avses, ge cellen formatet Text och skriv { $meant }
sheet-plus-lost = { $found } är ett tal, och ett tal förlorar plustecknet i sin början
    .mend = om { $meant } avses, ge cellen formatet Text och skriv { $meant }
sheet-digits-lost = "{ $found }" är ett tal som kalkylprogrammet har förkortat, och dess sista siffror är borta
    .mend = ge kolumnen formatet Text och skriv hela numret på nytt
sheet-is-a-municipality = "{ $found }" är en kommun
sheet-is-a-region = "{ $found }" är ett landskap
sheet-is-a-county = "{ $found }" är ett välfärdsområde
sheet-is-the-country = "{ $found }" är landet och inte en plats i det
sheet-is-a-price = "{ $found }" är ett pris i ord
sheet-read-as = "{ $found }" är inte skrivet i rätt form
    .mend = skriv { $meant }, eller något annat om du inte menar det
sheet-other-way = "{ $found }" ser ut att vara { $word }
    .mend = skriv { $word } som kontaktsätt, så att man kan trycka på det, eller rätta värdet
sheet-made-a-day = "{ $found }" är en dag som kalkylprogrammet har gjort av det som skrevs, troligen av { $typed }
    .mend = ge kolumnen formatet Text och skriv på nytt; om du menar en dag, skriv också året
sheet-is-a-day = "{ $found }" är en dag, som kalkylprogrammet kanske har gjort av det som skrevs
    .mend = ge kolumnen formatet Text och skriv på nytt; om du menar en dag, skriv också året
sheet-not-computed = formeln ={ $formula } var inte uträknad när filen sparades
    .mend = skriv själva värdet, eller öppna och spara filen i kalkylprogrammet

## Rader, kolumner och blad i ett kalkylblad.

sheet-merged = den här cellen är sammanfogad över { $count } rader
    .mend = ta bort sammanfogningen och fyll i varje cell, om raderna ska skilja sig åt
sheet-hidden = { $count ->
    [1] den här raden är dold
   *[other] { $count } rader är dolda, och det här är den första av dem
}
    .mend = ta bort det som inte ska importeras
sheet-headings-below = rubrikerna står på rad { $row }
    .mend = se efter om alla rubriker hittades
sheet-letters = bokstäverna är inte sparade i UTF-8, och lästes som { $encoding }
    .mend = se efter om alla bokstäver är rätt, och spara filen som "CSV UTF-8" eller som .xlsx
sheet-letters-mixed = bokstäverna på en del rader är sparade i UTF-8, och de övriga lästes som { $encoding }
    .mend = se efter om alla bokstäver är rätt, och spara filen som "CSV UTF-8" eller som .xlsx
sheet-empty = kolumnen { $column } är tom på den här raden
    .mend = fyll i den
sheet-no-place = området är begränsat, men ingen plats nämns
    .mend = nämn kommuner, landskap eller välfärdsområden, eller skriv hela landet
sheet-over-night = "{ $found }" är { $count } timmar i sträck, till nästa dag
    .mend = skriv det tidigare klockslaget först, om de är i fel ordning
sheet-form = det ser ut som svaren på en blankett
sheet-no-identifiers = det ser ut som en tabell från ett annat program: den har ingen kolumn { $column }
sheet-other-table = det ser ut som en tabell från ett annat program: dess rubriker är inte en tjänsteförtecknings
sheet-no-rows = det finns ingen rad på bladet { $sheet }
    .mend = skriv minst en rad på bladet { $sheet }
sheet-unknown = det här bladet hör inte till en tjänsteförteckning
    .mend = ge det något av dessa namn, om det hör till förteckningen: { $sheets }
sheet-unknown-heading = den här rubriken är inte känd
    .mend = använd mallens rubriker, om kolumnen hör till förteckningen
sheet-heading-twice = en annan kolumn har samma rubrik
    .mend = behåll den ena av kolumnerna
sheet-identifier-twice = id "{ $found }" används två gånger
    .mend = ge varje rad ett eget id
sheet-no-such-record = "{ $found }" finns inte på bladet { $sheet }
    .mend = skriv ett id från bladet { $sheet }
sheet-no-record = det sägs inte till vilken rad på bladet { $sheet } det här hör
    .mend = skriv id för en rad på bladet { $sheet }
sheet-examples = { $count ->
    [1] den här raden är mallens exempel
   *[other] { $count } rader är mallens exempel
}
    .mend = ta bort märkningen inom parentes, om du vill behålla någon av dem
sheet-no-services = det finns inget blad med tjänster
    .mend = skriv tjänsterna på ett blad med namnet { $sheet }
sheet-second-row = en andra rad om förteckningen själv
    .mend = behåll en rad
sheet-hours-alone = på raden finns öppettider men inget telefonnummer, ingen chatt och ingen adress som de kan gälla
    .mend = skriv numret, chatten eller adressen på den här raden, eller ta bort tiderna
sheet-hours-twice = tiderna är redan angivna
    .mend = behåll det ena

## Det som inte kunde tas med ur ett annat register.

outside-no-records = det finns ingen tjänst, inget kontaktsätt och ingen organisation i det här formatet
    .mend = kontrollera adressen eller filen, och formatet
outside-no-services = här finns organisationer eller ämnen, men ingen tjänst som kan användas
    .mend = ge också filen med tjänsterna
outside-answer = servern svarade "{ $found }"
outside-other-record = den här posten säger ingenting om en tjänst
outside-not-carried-over = tjänstesökningen har ingen plats för det här
outside-person = det som gäller en enskild person visas inte
outside-expired = det här gällde till { $date }
outside-not-understood = "{ $found }" förstods inte
outside-doubtful-number = numret "{ $number }" { $doubt }
    .mend = rätta det i registret
outside-unknown-name = namnet "{ $found }" är inte känt
outside-not-there = "{ $found }" finns inte i någon av filerna
    .mend = lägg till filen som har det
outside-made-identifier = id saknas; "{ $id }" gjordes av namnet
    .mend = ge varje post ett id som alltid är detsamma
outside-total = antalet poster sägs vara { $stated }, och { $found } hittades
    .mend = hämta alla sidor
outside-assumed = texternas språk är inte angivet; det antogs vara { $tag }
    .mend = ange språket när du importerar
outside-time-zone = öppettidernas tidszon är inte angiven, så ingen får veta vad som är öppet nu
    .mend = ange tidszonen: --timezone när du importerar, eller attributet timezone på din sida
outside-divided = { $count ->
    [1] ett ämne med fler tjänster än någon läser igenom delades
   *[other] { $count } ämnen med fler tjänster än någon läser igenom delades
} efter tjänsternas namn och organisation, så att det frågas vad som avses
outside-others = fler slag av problem hittades
    .mend = rätta de andra först

## Det i förteckningen som inte finns i det som skrevs av den.

loss-too-long = { $cell }: texten är längre än { $longest } tecken och ryms inte i någon cell
loss-not-read = arbetsboken kan inte läsas tillbaka
loss-key-not-exact = { $key }: ett kalkylblad kan inte säga det här exakt; jämför efter en import
loss-service-not-exact = tjänsten "{ $service }": ett kalkylblad kan inte säga det här exakt; jämför efter en import
loss-other-language = { $count ->
    [1] 1 text på { $tag }: en HSDS-fil har ett språk; skriv en till på { $tag }
   *[other] { $count } texter på { $tag }: en HSDS-fil har ett språk; skriv en till på { $tag }
}
loss-stand-in = { $count ->
    [1] 1 text på { $tag }: den finns inte på { $wanted }; HSDS kan inte säga att språket är ett annat
   *[other] { $count } texter på { $tag }: de finns inte på { $wanted }; HSDS kan inte säga att språket är ett annat
}
loss-time-zone = öppettiderna gäller tidszonen { $zone }; HSDS har ingen plats för dess namn
loss-hsds = { $count ->
    [1] { $path }: { $reason }
   *[other] { $path }: { $reason } ({ $count } gånger)
}
loss-provenance = licens, källa: HSDS säger ingenting om en hel fil; säg det där du publicerar den
loss-not-used = { $path }: tjänstesökningen använder inte det här; det finns inte i filen
hsds-questions = HSDS har inga frågor; där inga finns ställer tjänstesökningen egna
hsds-helplines = HSDS har inga hjälplinjer
hsds-country = HSDS har inget land för en hel fil; säg det där du publicerar filen
hsds-fallback = HSDS kan inte säga vilket språk som ersätter ett annat
hsds-about = HSDS säger ingenting om en hel fil; säg det där du publicerar den
hsds-timezone = HSDS har inget namn för en tidszon; säg det där du publicerar filen
hsds-organizations = ingen tjänst hör till den här organisationen, och en lista över tjänster har inga andra
hsds-terms = ingen tjänst har den här termen, och en lista över tjänster har inga andra
hsds-parent = ingen tjänst har termen ovanför den här
hsds-same-as = HSDS kan inte säga att två termer betyder samma sak
hsds-urgent = HSDS kan inte säga att en term kan betyda fara
hsds-words = HSDS har ingen plats för de ord som människor använder för en term
hsds-sensitive = HSDS kan inte säga att en term är känslig
hsds-icon = HSDS har ingen plats för en terms bild
hsds-facts-from = HSDS vet när en tjänst kontrollerades, men inte från när dess källa är
hsds-phone-bill = HSDS kan inte säga vad som syns på en telefonräkning
hsds-limits = HSDS kan inte säga hur mycket man kan få av en tjänst
hsds-order = HSDS håller kontaktsätten efter deras slag, så deras ordning är en annan
hsds-hours = HSDS kan inte säga de här tiderna exakt; jämför dem efter en import
hsds-not-exact = HSDS kan inte säga det här exakt; jämför efter en import

## Rapporten om vad tjänsterna täcker. "Ämnen" och liknande är rubriker.

report-coverage = Täckning:
report-services = Tjänster
report-sum = { $count ->
    [1] 1 tjänst { $date }; pausade eller avslutade: { $paused }
   *[other] { $count } tjänster { $date }; pausade eller avslutade: { $paused }
}
report-topics = Ämnen
report-regions = Landskap
report-languages = Språk
report-forms = Former av hjälp
report-gaps = Det som man kan söka och som saknar tjänst
report-unsaid = { $count ->
    [1] 1 tjänst säger det inte.
   *[other] { $count } tjänster säger det inte.
}
report-no-service = Ingen tjänst:
report-numbers = Siffrorna
report-plot = { $section }: antalet tjänster för var och en. Samma siffror står i tabellen nedan.
table-section = del
table-value = värde
table-name = namn
table-services = tjänster
table-not-stated = inte angivet
gap-nothing = { $topic }: ingenting alls
gap-only = { $topic }: bara här: { $places }
gap-only-languages = { $topic }: bara här: { $places }; ingenting på dessa språk: { $languages }
gap-places = { $topic }: ingenting här: { $places }
gap-places-languages = { $topic }: ingenting här: { $places }; ingenting på dessa språk: { $languages }
gap-languages = { $topic }: ingenting på dessa språk: { $languages }

## Platser som inte är celler.

place-service = tjänsten "{ $id }"
place-line = rad { $line }, kolumn { $column }
