### Verkstadens texter på svenska: sidan där en lista över tjänster blir en servicesökare.

## Sidan

name = Servicesökarens verkstad
languages = Sidans språk
steps = Steg
promise = Inget skickas någonstans och inget sparas. Din lista finns bara i det här fönstret och försvinner när du stänger det.
step-bring = Hämta listan
step-mend = Rätta
step-try = Prova
step-cover = Är den bra?
step-looks = Gör den till er
step-take = Ta med dig
onward = Härnäst: { $step }
opened =
    { $services ->
        [one] En tjänst: { $file }
       *[other] { $services } tjänster: { $file }
    }
help = Hjälp
cancel = Avbryt
download = Ladda ner
busy = Ett ögonblick
busy-reading = Listan läses in
busy-services = Tjänsterna gås igenom
busy-questions = Frågorna provas
trouble-late = Det tog för länge och avbröts. Om filen är mycket stor, ta bort det som inte hör till listan över tjänster.
trouble-cancelled = Avbrutet. Listan är som den var.
trouble-fallen = Filen kan inte läsas: det finns mycket mer i den än en lista över tjänster, eller så är den trasig. Spara den på nytt i kalkylprogrammet utan tomma rader och kolumner och försök igen.
trouble-large = Filen är större än 100 MB. En lista över tjänster är mycket mindre: ta bort bilder och det som inte hör till listan.
trouble-unreachable = Servern lämnar inte ut filen till den här sidan, eller så finns adressen inte. Öppna adressen i webbläsaren, ladda ner filen och släpp den här.
trouble-status = Servern svarar att filen inte finns (kod { $status }). Kontrollera adressen.
trouble-part = En del av sidan kunde inte hämtas. Se efter att du är uppkopplad och tryck en gång till.
trouble-other = Det gick inte: { $reason }
saved-elsewhere = Filen har sparats på nytt i ett annat program. Det du har ändrat här finns inte i den.
saved-elsewhere-open = Öppna filen som den är nu, utan mina ändringar

## Listan hämtas

bring-heading = Från lista till servicesökare
bring-lead = Hämta listan över era tjänster som den är. Du ser vad som är oklart, rättar det här, provar sökaren och tar den med dig till er webbplats.
bring-open = { $file } är öppen. En annan lista tar dess plats: ladda först ner det du har gjort.
bring-choose = Välj en fil
bring-drop = eller släpp den här
bring-formats = Excel (.xlsx), LibreOffice (.ods), en tabell (.csv), feed.json eller en annan katalogs fil (PTV, HSDS, Open Referral, schema.org)
address-label = Eller skriv adressen till en lista
address-hint = Till exempel den feed.json som finns på er webbplats nu. Filen hämtas från den adressen och ingen annanstans.
address-fetch = Hämta
template-heading = Börja med en mall
template-text = Den korta har drygt tio kolumner på ett blad och räcker för de flesta. Den fullständiga har en kolumn för allt som sökaren känner till.
template-short = Kort mall
template-full = Fullständig mall
sample-heading = Titta först på ett exempel
sample-text = Exemplet är en lista över 74 tjänster från finländska föreningar. Du kan ändra den fritt.
sample-open = Öppna exemplet

## Rättelser

mend-heading = Rätta det som är oklart i listan
mend-summary =
    { $services ->
        [one] En tjänst förstås.
       *[other] { $services } tjänster förstås.
    } { $left ->
        [0] Inget är kvar att rätta.
        [one] En sak är kvar att rätta.
       *[other] { $left } saker är kvar att rätta.
    }
warning-empty = Ingen tjänst kan läsas ur listan, så det finns ännu inget att publicera.
warning-smaller = Listan har nu { $now } tjänster, och när du öppnade den hade den { $before }. Kontrollera att det är meningen.
problems = Att rätta
problems-more =
    { $count ->
        [one] Visa en till
       *[other] Visa { $count } till
    }
problems-advice =
    { $count ->
        [one] En sak till som kan vara värd att se på
       *[other] { $count } saker till som kan vara värda att se på
    }
severity-error = Används inte
severity-warning = Kontrollera
severity-advice = Tips
mend-all =
    { $count ->
        [one] Rätta
       *[other] Rätta alla { $count }
    }
mend-one = Skriv ”{ $text }”
mend-it = Rätta
leave = Låt vara
leave-not = Visa igen
places =
    { $count ->
        [one] Ett ställe
       *[other] { $count } ställen
    }
places-more =
    { $count ->
        [one] Ett till finns i tabellen.
       *[other] { $count } till finns i tabellen.
    }
sheets = Blad
sheet-unnamed = Blad
next-problem = Nästa ställe (F8)
last-problem = Föregående
only-marked = Bara rader med något att se på
table-label = Bladet { $name }
table-keys = I tabellen flyttar piltangenterna från cell till cell, med Enter kan du skriva, Esc lämnar cellen som den var och F8 leder till nästa ställe att rätta.
row = Rad
cell-has-problem = (något att kontrollera)
typing-label = Vad som ska stå i cellen
pages = Raderna { $first }–{ $last } av { $all }
page-before = Tidigare rader
page-after = Senare rader
operations-heading =
    { $count ->
        [0] Vad du gjorde
        [one] En cell ändrad
       *[other] { $count } celler ändrade
    }
operation-typed = Skrivet av dig
operation-mended = Rättat: { $what } ({ $count })
operation-named = Kolumnerna namngivna
operation-line = Hjälplinje tillagd
operation-undo = Ångra
operation-redo = Gör om
news-opened =
    { $count ->
        [one] Listan är öppen: en tjänst.
       *[other] Listan är öppen: { $count } tjänster.
    } { $left ->
        [0] Inget är kvar att rätta.
        [one] En sak är kvar att rätta.
       *[other] { $left } saker är kvar att rätta.
    }
news-changed =
    { $count ->
        [one] En cell ändrades.
       *[other] { $count } celler ändrades.
    } { $left ->
        [0] Inget är kvar att rätta.
        [one] En sak är kvar att rätta.
       *[other] { $left } saker är kvar att rätta.
    }
news-taken-back =
    { $count ->
        [one] En cell är som den var.
       *[other] { $count } celler är som de var.
    } { $left ->
        [0] Inget är kvar att rätta.
        [one] En sak är kvar att rätta.
       *[other] { $left } saker är kvar att rätta.
    }
news-left =
    { $count ->
        [one] Ett ställe lämnades som det är.
       *[other] { $count } ställen lämnades som de är.
    } { $left ->
        [0] Inget är kvar att rätta.
        [one] En sak är kvar att rätta.
       *[other] { $left } saker är kvar att rätta.
    }
news-nothing = Inget ändrades. { $left ->
        [0] Inget är kvar att rätta.
        [one] En sak är kvar att rätta.
       *[other] { $left } saker är kvar att rätta.
    }

## Vilken kolumn är vad

columns-heading = Vilken kolumn är vad?
columns-lead = Bladet { $sheet } har egna rubriker. Berätta vad kolumnerna är; det sparas i listan som du laddar ner.
columns-sure = känd genom rubriken
columns-not-used = används inte
columns-known =
    { $count ->
        [one] En kolumn är känd genom rubriken
       *[other] { $count } kolumner är kända genom rubrikerna
    }
columns-no-name = En kolumn måste vara tjänstens namn.
columns-done = Fortsätt
columns-again = Vilken kolumn är vad?

## Förhandsvisning

preview = Servicesökaren
preview-title = Din servicesökare som läsarna ser den
preview-draft = Utkast
preview-restart = Börja om
preview-old = Listan kan inte användas som den är. Du ser den senaste som kunde det.
try-heading = Prova din sökare
try-lead = Svara som någon som behöver hjälp. Det är den riktiga sökaren med din lista.
try-width = Bredd
try-phone = Som i en telefon
try-desktop = Som på en dator
try-language = Sökarens språk
try-moment = Den här dagen, det här klockslaget
try-now = Nu
why-heading = Varför frågas det här just nu?
why-heading-results = Varför frågas inget mer?
why-elsewhere = Här i sökaren frågas inget. Gå tillbaka till frågorna så ser du varför var och en kommer.
why-unknown = Orsaken kan inte sägas när man har skrivit med egna ord eller ändrat tidigare svar. Tryck på ”Börja om” så ser du igen varför varje fråga kommer.
why-left =
    { $left ->
        [0] Ingen av { $all } tjänster är kvar.
        [one] En av { $all } tjänster är kvar.
       *[other] { $left } av { $all } tjänster är kvar.
    }
why-first = Din lista säger att det här frågas först. Det frågas så länge svaret spelar någon roll.
why-always = Det här frågas alltid först, så länge svaret spelar någon roll: resten beror på det.
why-narrows = Så många läser ingen: { $count } är lagom. Av frågorna som återstår leder den här dit snabbast.
why-range = Efter svaret är { $least }–{ $most } tjänster kvar.
why-decides = Svaret avgör vad man gör härnäst.
why-decides-area = Svaret avgör vad man gör härnäst: en del av det som är kvar är bara för vissa orter, eller besöks på plats.
why-decides-audience = Svaret avgör vad man gör härnäst: en del av det som är kvar är bara för vissa människor.
why-decides-age = Svaret avgör vad man gör härnäst: en del av det som är kvar är bara för vissa åldrar.
why-decides-language = Svaret avgör vad man gör härnäst: det som är kvar ges på olika språk.
why-decides-channel = Svaret avgör vad man gör härnäst: det som är kvar nås på olika sätt.
why-decides-form = Svaret avgör vad man gör härnäst: det som är kvar hjälper på olika sätt.
why-early = Du bad om resultaten. Sökaren hade frågat mer.
why-few = { $count } tjänster eller färre orkar man läsa, och ingen fråga skulle ändra vilken av dem man har nytta av.
why-nothing = Ingen fråga som återstår skulle ta bort någon tjänst.
why-enough = { $count } frågor har ställts. Fler än så orkar ingen svara på.
why-answers = Så många tjänster skulle varje svar lämna kvar
why-others = Sökaren kunde också fråga: { $others }. Det skulle hjälpa mindre nu.
about-topic = vad det gäller
about-audience = vem hjälpen är för
about-age = ålder
about-area = var man bor
about-form = hurdan hjälp man vill ha
about-channel = hur man vill ta kontakt
about-language = språk
about-cost = pris
about-anonymity = om man får vara anonym
about-registration = om man måste anmäla sig
about-accessibility = tillgänglighet

## Är den bra?

cover-heading = Se om din lista är bra
cover-lead = Så mycket täcker din lista i dag: vad som finns, och vem som skulle bli utan hjälp.
cover-topics = Ämnen
cover-regions = Landskap
cover-languages = Servicespråk
cover-forms = Former av hjälp
cover-unsaid =
    { $count ->
        [one] En tjänst anger det inte.
       *[other] { $count } tjänster anger det inte.
    }
cover-gaps =
    { $count ->
        [one] Ett ämne där någon blir utan hjälp
       *[other] { $count } ämnen där någon blir utan hjälp
    }
cover-gaps-none = I varje ämne hittar alla något.
cover-unreached =
    { $count ->
        [one] En tjänst som inget svar leder till
       *[other] { $count } tjänster som inget svar leder till
    }
cover-unreached-none = Till varje tjänst leder något svar.
cover-ending =
    { $count ->
        [one] En tjänst som slutar snart eller har slutat
       *[other] { $count } tjänster som slutar snart eller har slutat
    }
cover-ending-none = Ingen tjänst slutar snart.
cover-old =
    { $count ->
        [one] En tjänst med gamla uppgifter
       *[other] { $count } tjänster med gamla uppgifter
    }
cover-old-none = Inga tjänster har gamla uppgifter.
cover-untranslated = På så många ställen saknas en översättning
cover-untranslated-none = Inga översättningar saknas.

## Gör den till er

looks-heading = Gör den till er
looks-lead = Sökaren bredvid ändras genast. I sista steget får du en kod med allt som du väljer här.
looks-look = Färger och form
looks-color = Er färg
looks-color-hint = En färg räcker. De andra görs av den så att allt är lätt att läsa både i ljust och i mörkt.
looks-color-pick = Välj färgen
looks-palette = Alla färger, och hur väl de syns
looks-light = Ljust
looks-dark = Mörkt
looks-own = er egen, { $ratio } : 1
looks-ratio = { $ratio } : 1
looks-font = Er sidas typsnitt
looks-radius = Hörn, i pixlar
looks-theme = Ljust eller mörkt
looks-theme-auto = som läsarens enhet är inställd
looks-theme-light = alltid ljust
looks-theme-dark = alltid mörkt
looks-theme-host = er sidas färger
looks-level = Hur stor sökarens rubrik är
looks-level-1 = Rubrik 1: sidans huvudrubrik
looks-level-2 = Rubrik 2: den vanliga
looks-level-3 = Rubrik 3: under en mellanrubrik
looks-level-4 = Rubrik 4
preset-heading = Vad er sida redan svarar på
preset-text = Gäller er sida ett ämne eller en ort, välj det. Då frågas det inte.
preset-none = läsaren får frågan
preset-topic = Ämne
preset-audience = För vem
preset-place = Kommun eller landskap
preset-place-unknown = ”{ $text }” är varken en kommun eller ett landskap. Välj ett namn som föreslås när du skriver.
lines-heading = Vem man kan ringa genast
lines-text = Nödnumret och kristelefonerna syns alltid i sökaren. Den känner till Finlands linjer; egna kan du lägga till.
looks-country = Vilket lands nummer
looks-country-feed = listans land
line-own = ur din lista
line-known = sökaren känner till den
line-add-heading = Lägg till en egen hjälplinje
line-name = Vem som svarar
line-reach = Nummer eller adress
line-hours = När, t.ex. mån-fre 9-15
line-add = Lägg till
line-add-text = Den blir en rad i din lista. I tabellen, i steget Rätta, kan den ändras och tas bort.
exit-heading = Snabb utgång
exit-text = Knappen för läsaren genast till en annan sida om någon kommer och tittar.
looks-exit = Knappen
looks-exit-on = visas
looks-exit-off = visas inte
looks-exit-url = Vart den leder
languages-heading = Sökarens språk
looks-language = Språket som sökaren börjar med
looks-language-page = samma som er sida
looks-languages = Språk som läsaren kan välja (alla om du inte väljer något)

## Det som tas med

take-heading = Ta med dig
take-lead = Allt görs i din webbläsare. Sidan glömmer allt när den stängs, så ladda ner det du behöver.
addresses-heading = Säg var sökaren kommer att finnas
addresses-text = Det här kommer i koden, på affischen och i texterna. Du kan lämna det tomt och fylla i senare.
downloads-heading = Ladda ner det du behöver
take-feed = Listan för sökaren (feed.json)
take-feed-text = Din lista så som sökaren läser den. Lägg den på er webbserver.
take-workbook = Den rättade listan (.xlsx)
take-workbook-text = Spara den och ändra den nästa gång. Den har alla blad, kolumner och värden.
take-all = Allt i ett paket (.zip)
take-all-text = En mapp som kan laddas upp som den är: en sida med sökaren och allt som den behöver. Dessutom den rättade listan, texterna och koderna.
take-poster = Affisch med QR-kod
take-poster-text = Till väggen: sidans adress som en kod för telefoner. Skriv först adressen ovan.
take-list = Enkel lista (HTML)
take-list-text = För läsare vars webbläsare inte kör skript: alla tjänster på en sida.
take-texts = Texter till era sidor
take-texts-text = Dataskyddsinformation, kakor, ett sanningsenligt tillgänglighetsutlåtande och en anvisning för kollegor.
loss-looks = Färger, kolumnbredder och kommentarer i din fil följer inte med.
loss-formulas =
    { $count ->
        [one] En formel blir sitt värde.
       *[other] { $count } formler blir sina värden.
    }
loss-merged =
    { $count ->
        [one] En sammanfogad cell delas upp.
       *[other] { $count } sammanfogade celler delas upp.
    }
setting-base = Var sökarens mapp kommer att finnas
setting-base-hint = https://example.org/sokare/
setting-page = Sidan där sökaren kommer att finnas
setting-page-hint = https://example.org/hjalp
setting-association = Er förening
setting-association-hint = Namnet
setting-email = Vem man kan fråga
setting-email-hint = hjalp@example.org
codes-heading = Lägg koden på er sida
codes-text = En av dessa sätts där sökaren ska stå. Den första passar de flesta sidor.
codes-download = Alla koder som en fil
code-script = För de flesta sidor
code-element = Om du vill visa länkar tills sökaren kommer
code-pinned = Bara den här versionen: om servern är någon annans
code-shortcode = WordPress, med tillägget
code-npm = För en utvecklare (npm)
code-frame = Där skript inte tillåts
copy = Kopiera
copied = Kopierat.
copied-not = Webbläsaren tillät inte kopiering. Markera texten och kopiera den själv.

## Det publicerade

live-heading = Se vad som ändras för era läsare
live-text = Jämför med listan som är publicerad nu innan du publicerar den här.
live-address = Den publicerade listans adress
live-compare = Jämför
live-file = Eller dess fil
live-same = Inget förändras.
live-sum = Publicerade: { $before }. Nya: { $added }. Borta: { $gone }. Ändrade: { $changed }.
live-added =
    { $count ->
        [one] Ny
       *[other] Nya ({ $count })
    }
live-gone =
    { $count ->
        [one] Försvinner
       *[other] Försvinner ({ $count })
    }
live-changed =
    { $count ->
        [one] Ändrad
       *[other] Ändrade ({ $count })
    }
live-lost =
    { $count ->
        [one] Inget svar leder längre hit
       *[other] Inget svar leder längre till dessa ({ $count })
    }
