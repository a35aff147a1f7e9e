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
bring-choose = Välj en fil
bring-drop = eller släpp den här
bring-formats = Excel (.xlsx), LibreOffice (.ods), en tabell (.csv), ett färdigt flöde (.json) eller en annan katalogs fil (HSDS, Open Referral, PTV, schema.org)
address-label = Eller skriv adressen till en lista
address-hint = Till exempel flödet som finns på er webbplats nu. Sidan frågar den adressen och ingen annan.
address-fetch = Hämta
template-heading = Börja med en mall
template-text = Den korta har drygt tio kolumner på ett blad och räcker för de flesta. Den fullständiga har en kolumn för allt som sökaren känner till.
template-short = Kort mall
template-full = Fullständig mall
sample-heading = Titta först på ett exempel
sample-text = Exemplet är en lista över 74 tjänster från finländska föreningar. Du kan ändra den fritt.
sample-open = Öppna exemplet

## Rättelser

mend-heading = Vad som är oklart i listan
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

## Är den bra?

cover-heading = Är den bra?
cover-lead = Vad din lista täcker i dag, och var någon inte skulle hitta något.
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
        [one] Vem hittar inget (1)
       *[other] Vem hittar inget ({ $count })
    }
cover-unreached =
    { $count ->
        [one] En tjänst som inget svar leder till
       *[other] { $count } tjänster som inget svar leder till
    }
cover-ending =
    { $count ->
        [one] En tjänst som slutar snart eller har slutat
       *[other] { $count } tjänster som slutar snart eller har slutat
    }
cover-old =
    { $count ->
        [one] En tjänst med gamla uppgifter
       *[other] { $count } tjänster med gamla uppgifter
    }
cover-untranslated = { $language }: texter saknas på { $count } ställen ({ $all } tjänster)

## Gör den till er

looks-heading = Gör den till er
looks-lead = Sökaren bredvid följer genast. Koderna i sista steget innehåller det du väljer här.
looks-color = Er färg
looks-color-hint = En färg räcker: de andra görs av den så att allt går att läsa i ljust och mörkt.
looks-color-pick = Välj färgen
looks-palette = Alla färger med kontrast
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
looks-level = Nivå på sökarens rubrik
looks-country = Hjälplinjer i
looks-country-feed = listans land
looks-exit = Knapp för att lämna sidan genast
looks-exit-on = visas
looks-exit-off = visas inte
looks-exit-url = Vart den leder
looks-languages = Språk som erbjuds (alla om inget väljs)

## Det som tas med

take-heading = Ta med dig
take-lead = Allt görs här i din webbläsare.
take-feed = Flödet (feed.json)
take-feed-text = Din lista som sökaren läser den. Den läggs på er webbserver.
take-workbook = Den rättade listan (.xlsx)
take-workbook-text = Spara den och ändra den nästa gång. Den har alla blad, kolumner och värden.
take-all = Allt i ett paket (.zip)
take-all-text = En mapp som kan laddas upp som den är: en sida med sökaren, ditt flöde, sökarens egna filer och dessutom listan, texterna och koderna.
take-poster = Affisch med QR-kod
take-poster-text = Till väggen: sidans adress som en kod för telefoner. Skriv först adressen ovan.
take-list = Enkel lista (HTML)
take-list-text = För läsare utan JavaScript: alla tjänster, att sättas mellan taggarna.
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
codes-heading = Koden till er sida
codes-text = En av dessa sätts där sökaren ska stå. Den första passar de flesta sidor.
codes-download = Alla koder som en fil
code-script = För de flesta sidor
code-element = Om du får skriva element
code-pinned = Just den här versionen
code-shortcode = WordPress, med tillägget
code-npm = För en utvecklare (npm)
code-frame = Där skript inte tillåts
copy = Kopiera
copied = Kopierat.
copied-not = Webbläsaren tillät inte kopiering. Markera texten och kopiera den själv.

## Det publicerade

live-heading = Vad förändras för era läsare?
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
