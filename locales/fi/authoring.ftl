### Mitä luettelon tekijän työkalut sanovat: työpaja ja komentorivi. Ominaisuus "mend" sanoo, mitä tehdä: kehotuksena, joka
### alkaa pienellä kirjaimella ja jonka lopussa ei ole pistettä. Tiedoston avaimia, kuten "channels", ja tiedostomuotojen
### nimiä ei käännetä.

## Mitä tiedolle tapahtui, suluissa viestin perässä.

outcome-left-out = jätettiin pois
outcome-row-left-out = rivi jätettiin pois
outcome-words-left-out = nämä sanat jätettiin pois
outcome-ignored = ohitettiin
outcome-kept = säilytettiin
outcome-read-as = luettiin: { $meant }
outcome-as-seen = käytetään niin kuin se näkyy
outcome-what-can-be-read = siitä käytetään se, mikä voidaan lukea
outcome-each-row = se koskee niistä jokaista
outcome-like-others = tuotiin kuten muutkin
outcome-above-not-used = niiden yläpuolella olevaa ei käytetä
outcome-guess = tämä on arvaus
outcome-everywhere = näytetään lukijoille kaikkialla
outcome-as-yes = tulkitaan varmuuden vuoksi kylläksi
outcome-as-words = ne näytetään sellaisinaan
outcome-not-used = ei käytetä
outcome-column-not-used = saraketta ei käytetä
outcome-this-not-used = tätä ei käytetä

## Usean viestin korjaukset.

mend-write = kirjoita { $meant }
mend-write-if-meant = kirjoita { $meant }, jos tarkoitat sitä
mend-write-if-right = kirjoita { $meant }, jos se on oikein
mend-did-you-mean = tarkoititko: "{ $meant }"?
mend-did-you-mean-one-of = tarkoititko: "{ $meant }"? Jokin näistä: { $known }
mend-did-you-mean-term = tarkoititko: "{ $meant }"? Jos et, lisää "{ $found }" kohtaan "terms" ja anna sille nimi
mend-term-or-add = kirjoita { $meant }, jos tarkoitat sitä, tai lisää välilehdelle { $sheet } rivi, jonka koodi on "{ $found }"
mend-term-add = lisää välilehdelle { $sheet } rivi, jonka koodi on "{ $found }", tai korjaa koodi
mend-organization-or-add = kirjoita { $meant }, jos tarkoitat sitä, tai lisää välilehdelle { $sheet } rivi, jonka tunnus on "{ $found }"
mend-organization-add = lisää välilehdelle { $sheet } rivi, jonka tunnus on "{ $found }", tai korjaa tunnus
mend-whole-number = kirjoita koko numero
mend-way-and-another = kirjoita { $word }, ja toinen yhteystapa omalle rivilleen
mend-limit = kirjoita esimerkiksi näin: { $amount } tapaamista / kalenterivuosi
mend-other-column = kirjoita { $found } sarakkeeseen { $column }
mend-other-column-instead = kirjoita tähän { $word } ja sarakkeeseen { $column } { $found }
mend-identifier = kirjoita lyhyt nimi, joka pysyy samana, esimerkiksi { $id }
mend-other-table = siirrä sisältö mallipohjan otsikoiden alle{ template-where }, jokainen palvelu omalle rivilleen
# Mistä mallipohjan saa, suluissa; komentorivi sanoo komennon, joka kirjoittaa sen.
template-where = { "" }
mend-ages = kirjoita yksi luku: ikärajoissa { $first } sarakkeeseen { $leastColumn } ja { $second } sarakkeeseen { $mostColumn }
mend-in-digits = kirjoita numeroin, esimerkiksi 16

## Tiedosto, jota ei voi käyttää.

unreadable = { $reason }
    .mend = tarkista, että nimi on oikein ja että saat avata tiedoston
unknown-format = tiedosto ei ole mitään muotoa, jota luetaan; anna .xlsx-, .ods- tai .csv-tiedosto tai toisen hakemiston tiedot
different-formats = tiedoston muoto on { $format } ja tiedoston { $other } muoto { $otherFormat }; tuo ne yksi kerrallaan
several-feeds = tämä on valmis luettelo, ja niin on myös { $other }; tuo yksi kerrallaan
not-text = tiedosto ei ole tekstiä; tallenna se muodossa CSV (UTF-8)
not-a-workbook = tiedosto ei ole laskentataulukko (.xlsx tai .ods)
broken = tiedostoa ei voi avata, ehkä se on rikki: { $reason }
broken-table = taulukkoa ei voi lukea: { $reason }; tallenna se uudelleen CSV-muodossa
too-large = { $full }; poista se, mikä ei kuulu luetteloon, tai tallenna uudelleen ilman tyhjiä soluja
full-bytes = tiedosto on purettuna yli { $most } Mt
full-rows = rivejä on yli { $most }
full-cells = soluja on yli { $most }
full-columns = jollakin rivillä on yli { $most } saraketta
full-letters = jossakin solussa on yli { $most } merkkiä; ehkä lainausmerkki on jäänyt sulkematta
sheets-alike = kahdella välilehdellä on sama nimi "{ $name }"; anna toiselle uusi nimi taulukkolaskennassa ja tallenna tiedosto uudelleen
not-written = tiedostoa ei voi kirjoittaa: { $reason }
index-not-read = hakemistoa ei luettaisi niin kuin se on kirjoitettu

## Miltä tiedosto näyttää, jota ei lueta, ja mitä sille voi tehdä.

look-geo-json = näyttää kartan paikoilta (GeoJSON), jotka kertovat, missä jokin on, mutta vain vähän siitä, mitä siellä tarjotaan; vie ne CSV-muotoon ja siirrä sisältö mallipohjan otsikoiden alle{ template-where } taulukkolaskennassa
look-overpass = näyttää OpenStreetMapin paikoilta (Overpass); vie ne CSV-muotoon ja siirrä sisältö mallipohjan otsikoiden alle{ template-where } taulukkolaskennassa
look-kml = näyttää kartan paikoilta (KML); vie ne CSV-muotoon ja siirrä sisältö mallipohjan otsikoiden alle{ template-where } taulukkolaskennassa
look-news = näyttää uutissyötteeltä (RSS tai Atom), jossa ei ole yhteystietoja eikä alueita; siirrä sisältö mallipohjan otsikoiden alle{ template-where } taulukkolaskennassa
look-airtable = näyttää Airtablen tiedoilta; vie ne CSV-muotoon ja siirrä sisältö mallipohjan otsikoiden alle{ template-where } taulukkolaskennassa
look-wordpress = näyttää WordPressin sivuilta sellaisina kuin sen rajapinta ne antaa; siirrä sisältö mallipohjan otsikoiden alle{ template-where } taulukkolaskennassa, tai anna sellaisen sivun osoite, jolla on schema.org-tietoja
look-calendar = näyttää kalenterilta; siirrä sisältö mallipohjan otsikoiden alle{ template-where } taulukkolaskennassa
look-contacts = näyttää osoitekirjalta (vCard); siirrä sisältö mallipohjan otsikoiden alle{ template-where } taulukkolaskennassa
look-numbers = näyttää Apple Numbersin taulukolta; valitse Numbersissa Arkisto, Vie muodossa, Excel ja tuo .xlsx-tiedosto
look-excel-97 = näyttää vanhan Excelin työkirjalta (.xls); tallenna se muodossa .xlsx ja tuo se (Excel: Tiedosto, Tallenna nimellä, Excel-työkirja; LibreOffice: Tiedosto, Tallenna nimellä, Excel 2007–365)
look-excel-binary = näyttää binaarityökirjalta (.xlsb); tallenna se muodossa .xlsx ja tuo se (Excel: Tiedosto, Tallenna nimellä, Excel-työkirja; LibreOffice: Tiedosto, Tallenna nimellä, Excel 2007–365)
look-locked = näyttää työkirjalta, joka on lukittu salasanalla; avaa se, poista salasana (Excel: Tiedosto, Tiedot, Suojaa työkirja, Salaa salasanalla; LibreOffice: Tiedosto, Tallenna nimellä, ja rasti pois salasanan kohdalta) ja tallenna uudelleen
look-pdf = näyttää PDF-tiedostolta, josta ei voi lukea rivejä; siirrä sisältö mallipohjan otsikoiden alle{ template-where } taulukkolaskennassa ja tallenna muodossa .xlsx
look-word = näyttää Wordin tekstiasiakirjalta; siirrä sisältö mallipohjan otsikoiden alle{ template-where } taulukkolaskennassa (taulukot voi kopioida sinne) ja tallenna muodossa .xlsx
look-slides = näyttää esitykseltä; siirrä sisältö mallipohjan otsikoiden alle{ template-where } taulukkolaskennassa
look-wide = teksti on tallennettu koodauksella UTF-16; tallenna se uudestaan koodauksella UTF-8
look-picture = näyttää kuvalta; siirrä sisältö mallipohjan otsikoiden alle{ template-where } taulukkolaskennassa
look-compressed = näyttää pakatulta tiedostolta; pura se ja tuo se, mitä siinä on
look-archive = näyttää zip-paketilta, jossa ei ole taulukoita eikä hakemiston tietoja; pura se ja tuo se tiedosto, jossa palvelut ovat
look-locked-archive = näyttää zip-paketilta, joka on rikki tai lukittu; pura se ja tuo se, mitä siinä on
look-page = näyttää verkkosivulta, jolla ei ole schema.org-tietoja; katso, tarjoaako sivusto hakemistonsa tiedostona, ja tuo se
look-xml = näyttää toisen ohjelman XML-tiedostolta; vie sisältö CSV-muotoon ja siirrä se mallipohjan otsikoiden alle{ template-where } taulukkolaskennassa
look-other-json = näyttää toisen ohjelman JSON-tiedostolta; jos se on palveluluettelo, kirjoita sen alkuun "format": "service-feed/1", muuten siirrä sisältö mallipohjan otsikoiden alle{ template-where } taulukkolaskennassa
look-empty = tiedosto on tyhjä; tarkista, että se on tallennettu tai ladattu kokonaan

## Luettelo, josta ei voi käyttää mitään.

feed-not-utf8 = tiedosto ei ole UTF-8-merkistössä; tallenna se uudelleen UTF-8-muodossa
    .mend = tallenna se uudelleen ja valitse UTF-8
feed-page = osoitteessa on verkkosivu eikä luettelo
    .mend = anna itse luettelon tiedosto tai osoite
feed-not-json = tiedosto ei ole JSONia riviltä { $line }, sarakkeesta { $column } alkaen
    .mend = etsi siitä ja juuri ennen sitä puuttuva tai ylimääräinen pilkku, lainausmerkki tai sulje
feed-cut-off = tiedosto loppuu kesken, riville { $line }, sarakkeeseen { $column }
    .mend = loppu puuttuu: kopioi koko tiedosto tai sulje se, mikä on auki
feed-no-format = "format" puuttuu; kirjoita "format": "service-feed/1"
    .mend = kirjoita alkuun "format": "service-feed/1"
feed-format = "format" on "{ $found }"; palveluhaku lukee muotoa "service-feed/1"
    .mend = kirjoita alkuun "format": "service-feed/1"
feed-no-services = luettelo "services" puuttuu
    .mend = kirjoita luettelo "services"
feed-index = hakemisto ei ole ehjä; tee se uudelleen komennolla service-feed build
    .mend = tarkista se luettelo, josta hakemisto tehtiin
too-many = ongelmia on { $count } tai enemmän; muuta parannettavaa ei etsitä
    .mend = korjaa nämä ja tarkista uudelleen

## Luettelon arvo: sen avain, mikä siinä on vialla (alla) ja mitä sen vuoksi puuttuu.

value-service-left-out = { $key }: { $problem }; palvelu jätettiin pois
value-question-left-out = { $key }: { $problem }; kysymys jätettiin pois
value-contact-left-out = { $key }: { $problem }; yhteystieto jätettiin pois
value-ignored = { $key }: { $problem }; arvo ohitettiin
value-kept = { $key }: { $problem }
cell-term = koodia "{ $found }" ei ole välilehdellä { $sheet }
cell-organization = tunnusta "{ $found }" ei ole välilehdellä { $sheet }

problem-missing = pakollinen tieto puuttuu
    .mend = kirjoita se
problem-duplicate = tunnus "{ $found }" on kahdella
    .mend = anna jokaiselle oma tunnus
problem-wrong-type = tässä on { $found }, mutta tästä luetaan { $expected }
    .mend = kirjoita { $expected }
problem-not-one-of = "{ $found }" ei ole tunnettu arvo
    .mend = kirjoita jokin näistä: { $known }
problem-not-a-date = "{ $found }" ei ole päivämäärä
    .mend = kirjoita vuosi, kuukausi ja päivä näin: 2026-12-31
problem-not-a-time = "{ $found }" ei ole kellonaika
    .mend = kirjoita tunnit ja minuutit näin: 09:00
problem-not-a-language = "{ $found }" ei ole kielitunnus
    .mend = kirjoita kielitunnus, esimerkiksi fi, sv tai en
problem-not-a-link = "{ $found }" ei ole linkki, jota voi seurata
    .mend = aloita se näin: https://, mailto:, tel: tai sms:
problem-not-a-country = "{ $found }" ei ole maan tunnus
    .mend = kirjoita kaksi kirjainta, esimerkiksi FI
problem-not-an-area = "{ $found }" ei ole alueen koodi
    .mend = kirjoita virallinen koodi, esimerkiksi 853 (Turun kunta) tai 02 (sen maakunta)
problem-unknown-term = koodia "{ $found }" ei ole kohdassa "terms"
    .mend = lisää "{ $found }" kohtaan "terms" ja anna sille nimi, tai korjaa koodi
problem-unknown-organization = tunnusta "{ $found }" ei ole kohdassa "organizations"
    .mend = lisää "{ $found }" kohtaan "organizations", tai korjaa tunnus
problem-unknown-question = kysymystä "{ $found }" ei ole
    .mend = kirjoita jonkin kysymyksen "id"
problem-wrong-way-round = ensimmäinen arvo on suurempi kuin toinen
    .mend = vaihda niiden paikat
problem-negative-number = luku on negatiivinen
    .mend = kirjoita luku, joka on 0 tai enemmän
problem-too-deep = tässä on liian monta tasoa sisäkkäin
    .mend = kirjoita se vähemmillä tasoilla
problem-too-many = tässä on enemmän kuin ne { $most } kohtaa, jotka luetaan
    .mend = jätä loput pois tai jaa tämä useaan osaan
problem-too-long = tekstit ovat pidemmät kuin ne { $most } tavua, jotka luetaan
    .mend = lyhennä niitä

## Arvojen tyypit, lauseessa "tässä on …, mutta tästä luetaan …".

type-null = null
type-true-or-false = true tai false
type-number = luku
type-decimal = desimaaliluku
type-whole-number = kokonaisluku
type-another-number = muu luku
type-very-large-number = hyvin suuri luku
type-number-up-to = luku, enintään 65535
type-weeks = viikkojen määrä, 1–255
type-nth = luku 1–5 tai -5–-1
type-latitude = leveysaste, -90–90
type-longitude = pituusaste, -180–180
type-age = ikä kokonaisina vuosina
type-text = teksti
type-another-text = muu teksti
type-list = luettelo
type-object = objekti

## Luettelon avaimet, ja osat, joita ei käytetä.

key-unknown = avainta "{ $key }" ei lueta tässä, joten se ei tee mitään
    .mend = poista se, tai kirjoita jokin näistä: { $known }
key-twice = avain "{ $key }" on tässä useammin kuin kerran, ja vain viimeinen pätee
    .mend = säilytä yksi ja yhdistä, mitä niissä sanotaan
not-used = palveluhaku ei käytä tätä
unsure-hours = näistä ajoista jäi osa ymmärtämättä ("?"), joten palveluhaku ei koskaan päättele niistä, että nyt on suljettu
    .mend = katso, mistä ajat tulevat, kirjoita ne kokonaan ja poista "?"

## Palvelujen ja auttavien linjojen päivät.

date-over = palvelu "{ $service }" päättyi { $date }, joten sitä ei näytetä lukijoille
    .mend = poista palvelu, tai kirjoita sen uusi viimeinen päivä
date-ends-soon = { $days ->
    [0] palvelu "{ $service }" päättyy tänään, { $date }; sen jälkeen sitä ei näytetä lukijoille
    [1] palvelu "{ $service }" päättyy huomenna, { $date }; sen jälkeen sitä ei näytetä lukijoille
   *[other] palvelu "{ $service }" päättyy { $days } päivän kuluttua, { $date }; sen jälkeen sitä ei näytetä lukijoille
}
    .mend = jos se jatkuu, kirjoita uusi viimeinen päivä tai poista { $ends }
date-checked-later = palvelun "{ $service }" tietojen sanotaan olevan tarkistettu { $date }, mutta se päivä on vasta tulossa
    .mend = kirjoita se päivä, jona tiedot tarkistettiin
date-not-checked = palvelun "{ $service }" tiedot tarkistettiin viimeksi { $date }, yli vuosi sitten
    .mend = varmista, että tiedot pitävät paikkansa, ja kirjoita se päivä, jona teit sen
date-old-facts = palvelun "{ $service }" tiedot ovat päivältä { $date }; lukijoita pyydetään tarkistamaan ne, ja palvelu näkyy viimeisenä
    .mend = varmista, että tiedot pitävät paikkansa, ja kirjoita kohtaan { $checked } se päivä, jona teit sen
date-no-time-zone = aukioloaikojen aikavyöhykettä ei sanota, joten lukijoille ei kerrota, mikä on nyt auki
    .mend = kirjoita kohtaan { $timezone } sen nimi, esimerkiksi Europe/Helsinki
date-never-checked = { $count ->
    [1] yksi palvelu ei kerro, milloin sen tiedot on viimeksi tarkistettu
   *[other] { $count } palvelua ei kerro, milloin niiden tiedot on viimeksi tarkistettu; tämä on ensimmäinen
}
    .mend = kirjoita kohtaan { $checked } se päivä, jona joku varmisti tiedot, esimerkiksi 2026-12-31
line-of-feed = auttava linja "{ $line }" { $since }
    .mend = soita linjalle tai kysy sen ylläpitäjältä, ja kirjoita kohtaan { $checked } se päivä, jona teit sen
line-of-finder = auttava linja "{ $line }", jonka palveluhaku näyttää itse, { $since }
    .mend = ota käyttöön palveluhaun uudempi versio, tai kirjoita linja kohtaan { $helplines } niin kuin olet sen varmistanut
line-never-confirmed = on varmistamatta
line-last-confirmed = varmistettiin viimeksi { $date }, yli vuosi sitten
opening-changed = valmiiksi laskettu aloitus on vanhempi kuin luettelo, joten ensimmäinen kysymys voi vaihtua, kun palveluhaku on latautunut
    .mend = kirjoita luettelo komennolla service-feed build, tai poista "opening"
opening-another = valmiiksi laskettu aloitus on tehty palveluhaun toisella versiolla, joka aloittaa toisin, joten ensimmäinen kysymys voi vaihtua, kun palveluhaku on latautunut
    .mend = kirjoita luettelo komennolla service-feed build, tai poista "opening"
opening-over = valmiiksi laskettu aloitus pätee vain päivään { $date }, jolloin jotakin palvelua ei enää tarjota, joten ensimmäinen kysymys voi vaihtua, kun palveluhaku on latautunut
    .mend = kirjoita luettelo komennolla service-feed build, tai poista "opening"

## Yhteystavat.

contact-none = palvelulla "{ $service }" ei ole yhteystapaa ({ $channels }) eikä verkkosivua ({ $url }), joten kukaan ei saa siihen yhteyttä
    .mend = kirjoita, miten palveluun saa yhteyden
contact-no-value = yhteystavalla "{ $channel }" ei ole arvoa, joten siinä ei ole mitään painettavaa
    .mend = kirjoita numero, osoite tai linkki
contact-not-one-number = { $channel }: "{ $text }" näytetään mutta sitä ei voi painaa, koska tässä pitää olla { $expected }
    .mend = kirjoita jokainen numero omaan yhteystapaansa, ja sanat kohtaan { $label }
contact-several-numbers = { $channel }: "{ $text }" on useampi kuin yksi numero, ja painallus soittaa ensimmäiseen
    .mend = kirjoita jokainen numero omaan yhteystapaansa
contact-doubtful-number = { $channel }: numero "{ $text }" { $doubt }
contact-no-site = linkki vie osoitteeseen "{ $host }", joka ei ole verkkosivusto
    .mend = kirjoita koko osoite, esimerkiksi https://www.example.org
contact-unencrypted = yhteys osoitteeseen { $host } ei ole salattu: muut voivat nähdä, mitä lukija avaa
    .mend = kirjoita https://, jos sivusto tukee sitä
contact-far-from-town = koordinaatit ovat noin { $kilometres } km päässä osoitteen kunnasta: { $town }
    .mend = korjaa jompikumpi; Suomessa leveysaste on 59–71 ja pituusaste 19–32
expected-one-number = yksi numero
expected-number-with-code = yksi numero, jossa on maatunnus, esimerkiksi +358
expected-mail = sähköpostiosoite
expected-link = linkki

## Mikä numerossa on vialla, sanojen "numero "…"" perässä.

doubt-no-plus = alkaa maatunnuksella, mutta + puuttuu sen edestä; luultavasti tarkoitetaan numeroa { $meant }
doubt-no-zero = on alusta vajaa; luultavasti tarkoitetaan numeroa { $meant }
doubt-rounded = on taulukkolaskennan pyöristämä; oikean numeron alku on { $begins } ja loppu on kadonnut (nollilla { $meant })
doubt-letters = sisältää kirjaimia, jotka näyttävät numeroilta; luultavasti tarkoitetaan numeroa { $meant }
doubt-zero-within = sisältää nollan maatunnuksen jälkeen; luultavasti tarkoitetaan numeroa { $meant }
doubt-short = on liian lyhyt

## Käännökset, ihmiset, kysymykset ja linkit.

translation-language-name = "{ $found }" on kielen nimi eikä sen tunnus
translation-missing = kieleltä { $language } ({ $tag }) puuttuu: { $keys }
    .mend = käännä ne; siihen asti lukijat näkevät toisen kielen
person-address = "{ $found }" voi olla yhden ihmisen osoite
    .mend = kirjoita osoite, jota muutkin lukevat, jottei kukaan kirjoita turhaan tai jonkun omaan postiin
person-name = "{ $found }" voi olla ihmisen nimi
    .mend = kirjoita nimen sijaan, mitä hän tekee, jos hän ei ole suostunut nimensä näkymiseen
questions-many-words = termillä "{ $term }" on yhdellä kielellä { $count } sanaa ja sanontaa, jolloin yksittäinen niistä kertoo vain vähän
    .mend = säilytä ne, joita ihmiset todella käyttävät, enintään 200
questions-picture-hidden = termi "{ $term }" on arkaluonteinen, joten sen kuvaa ei näytetä: joku muu voisi nähdä sen
    .mend = poista kuva
questions-none = lukijoilta ei kysytä mitään: palvelut eivät eroa missään, mistä voisi kysyä, joten kaikki { $count } ovat yhtenä listana
    .mend = kerro ainakin aiheet ja alueet, tai kirjoita kysymyksiä
questions-many-left = lukijoille, jotka vastaavat joka kysymykseen, jää jopa { $count } palvelua
    .mend = kerro kaikkien palvelujen aiheet, ja suurten aiheiden alle tarkempia
questions-long-hint = kysymyksen selitteessä on { $letters } merkkiä kielellä { $language } ({ $tag })
    .mend = sano se yhdellä lyhyellä lauseella: jos merkkejä on yli { $most }, puhelimen näytölle mahtuu vähemmän vaihtoehtoja
questions-long-label = vaihtoehdon nimessä on { $letters } merkkiä kielellä { $language } ({ $tag })
    .mend = anna lyhyempi nimi ja siirrä loput selitteeseen: jos merkkejä on yli { $most }, puhelimen näytölle mahtuu vähemmän vaihtoehtoja
questions-long-option-hint = vaihtoehdon selitteessä on { $letters } merkkiä kielellä { $language } ({ $tag })
    .mend = sano se yhdellä lyhyellä lauseella: jos merkkejä on yli { $most }, puhelimen näytölle mahtuu vähemmän vaihtoehtoja
questions-dead-end = mikään palvelu ei sovi kysymyksen "{ $question }" vaihtoehtoon "{ $value }"
    .mend = poista vaihtoehto, tai lisää arvo jollekin palvelulle
questions-unreached = palveluun "{ $service }" pääsee vain vastauksella "En tiedä": kysymyksen "{ $question }" kaikki vaihtoehdot sulkevat sen pois
    .mend = lisää kysymykseen vaihtoehto, tai poista palvelun oma arvo
questions-never-open = kysymystä "{ $question }" ei kysytä keneltäkään: sen ehto { $when } ei koskaan täyty
    .mend = korjaa { $when }, tai poista kysymys
questions-never-helps = kokeilluista lukijoista kenellekään ei esitetty kysymystä "{ $question }": se karsii liian vähän
    .mend = poista se, kiinnitä se, jos vastaus täytyy tietää, tai kerro palveluissa, mistä siinä kysytään
link-gone = { $href } ei vie mihinkään: sivusto vastaa { $status }
    .mend = avaa sivusto ja etsi, missä sivu on nyt
link-failing = { $href } ei toimi nyt: sivusto vastaa { $status }
    .mend = kokeile myöhemmin uudelleen; jos vika jatkuu, kerro sivuston ylläpitäjälle
link-silent = { $href } ei vastaa: { $reason }
    .mend = tarkista, että osoite on oikein; jos on, kokeile myöhemmin uudelleen

## Laskentataulukon solut.

sheet-formula = kaava antaa tuloksen { $found }
    .mend = korjaa kaava, tai kirjoita arvo itse
sheet-not-a-number = "{ $found }" ei ole luku
sheet-not-yes-or-no = "{ $found }" ei ole kyllä eikä ei
    .mend = kirjoita kyllä tai ei
sheet-not-a-date = "{ $found }" ei ole päivämäärä
    .mend = kirjoita päivä, kuukausi ja vuosi näin: 31.12.2026
sheet-not-one-of = "{ $found }" ei ole tunnettu arvo
    .mend = kirjoita jokin näistä: { $known }
sheet-not-a-language = "{ $found }" ei ole kieli
    .mend = kirjoita kielen nimi, esimerkiksi ruotsi, tai sen tunnus, esimerkiksi sv
sheet-not-a-municipality = "{ $found }" ei ole kunta
    .mend = kirjoita Suomen kunnan nimi, esimerkiksi Turku
sheet-not-a-region = "{ $found }" ei ole maakunta
    .mend = kirjoita maakunnan nimi, esimerkiksi Uusimaa
sheet-not-a-county = "{ $found }" ei ole hyvinvointialue
    .mend = kirjoita hyvinvointialueen nimi, esimerkiksi Pirkanmaan hyvinvointialue
sheet-not-a-limit = "{ $found }" ei ole tapaamisten määrä tai muu sellainen
sheet-not-a-condition = ehtoa ei ymmärretä kohdasta "{ $found }"
    .mend = kirjoita se esimerkiksi näin: role = role:client ja ei topic = topic:crisis
sheet-hours-as-text = aikoja ei ymmärretä kohdasta "{ $found }"
    .mend = kirjoita ne esimerkiksi näin: ma-pe 9-15; ke 17-19, jos haluat, että "auki nyt" toimii
sheet-zero-lost = { $found } on luku, ja luku menettää alussa olevan nollan
    .mend = jos tarkoitetaan { $meant }, anna solulle muoto Teksti ja kirjoita { $meant }
sheet-plus-lost = { $found } on luku, ja luku menettää alussa olevan plusmerkin
    .mend = jos tarkoitetaan { $meant }, anna solulle muoto Teksti ja kirjoita { $meant }
sheet-digits-lost = "{ $found }" on luku, jonka taulukkolaskenta on lyhentänyt, ja sen viimeiset numerot ovat kadonneet
    .mend = anna sarakkeelle muoto Teksti ja kirjoita koko numero uudelleen
sheet-is-a-municipality = "{ $found }" on kunta
sheet-is-a-region = "{ $found }" on maakunta
sheet-is-a-county = "{ $found }" on hyvinvointialue
sheet-is-the-country = "{ $found }" on koko maa eikä paikka siinä
sheet-is-a-price = "{ $found }" on hinta sanoin
sheet-read-as = "{ $found }" ei ole oikeassa muodossa
    .mend = kirjoita { $meant }, tai jotakin muuta, jos et tarkoita sitä
sheet-other-way = "{ $found }" näyttää yhteystavalta { $word }
    .mend = kirjoita yhteystavaksi { $word }, jotta sitä voi painaa, tai korjaa arvo
sheet-made-a-day = "{ $found }" on päivä, jonka taulukkolaskenta teki siitä, mitä kirjoitettiin, luultavasti tästä: { $typed }
    .mend = anna sarakkeelle muoto Teksti ja kirjoita uudelleen; jos tarkoitat päivää, kirjoita myös vuosi
sheet-is-a-day = "{ $found }" on päivä, jonka taulukkolaskenta ehkä teki siitä, mitä kirjoitettiin
    .mend = anna sarakkeelle muoto Teksti ja kirjoita uudelleen; jos tarkoitat päivää, kirjoita myös vuosi
sheet-not-computed = kaavaa ={ $formula } ei ollut laskettu, kun tiedosto tallennettiin
    .mend = kirjoita arvo itse, tai avaa ja tallenna tiedosto taulukkolaskennassa

## Laskentataulukon rivit, sarakkeet ja välilehdet.

sheet-merged = tämä solu on yhdistetty { $count } rivin yli
    .mend = pura yhdistäminen ja täytä jokainen solu, jos rivien pitää erota toisistaan
sheet-hidden = { $count ->
    [1] tämä rivi on piilotettu
   *[other] { $count } riviä on piilotettu, tämä on niistä ensimmäinen
}
    .mend = poista ne, joita ei pidä tuoda
sheet-headings-below = otsikot ovat rivillä { $row }
    .mend = katso, löytyivätkö kaikki otsikot
sheet-letters = kirjaimia ei ole tallennettu UTF-8-merkistössä, ja ne luettiin merkistönä { $encoding }
    .mend = katso, ovatko kaikki kirjaimet oikein, ja tallenna tiedosto muodossa "CSV UTF-8" tai .xlsx
sheet-letters-mixed = joidenkin rivien kirjaimet on tallennettu UTF-8-merkistössä, ja muut luettiin merkistönä { $encoding }
    .mend = katso, ovatko kaikki kirjaimet oikein, ja tallenna tiedosto muodossa "CSV UTF-8" tai .xlsx
sheet-empty = sarake { $column } on tällä rivillä tyhjä
    .mend = täytä se
sheet-no-place = alue on rajattu, mutta mitään paikkaa ei ole nimetty
    .mend = nimeä kunnat, maakunnat tai hyvinvointialueet, tai kirjoita koko maa
sheet-over-night = "{ $found }" on yhtäjaksoisesti { $count } tuntia, seuraavaan päivään
    .mend = kirjoita aikaisempi kellonaika ensin, jos ne ovat väärin päin
sheet-form = näyttää lomakkeen vastauksilta
sheet-no-identifiers = näyttää toisen ohjelman taulukolta: siinä ei ole saraketta { $column }
sheet-other-table = näyttää toisen ohjelman taulukolta: sen otsikot eivät ole palveluluettelon otsikoita
sheet-no-rows = välilehdellä { $sheet } ei ole yhtään riviä
    .mend = kirjoita välilehdelle { $sheet } ainakin yksi rivi
sheet-unknown = tämä välilehti ei kuulu palveluluetteloon
    .mend = anna sille jokin näistä nimistä, jos se kuuluu luetteloon: { $sheets }
sheet-unknown-heading = tätä otsikkoa ei tunneta
    .mend = käytä mallipohjan otsikoita, jos sarake kuuluu luetteloon
sheet-heading-twice = toisella sarakkeella on sama otsikko
    .mend = säilytä vain toinen sarakkeista
sheet-identifier-twice = tunnus "{ $found }" on kahdella
    .mend = anna jokaiselle riville oma tunnus
sheet-no-such-record = tunnusta "{ $found }" ei ole välilehdellä { $sheet }
    .mend = kirjoita tunnus, joka on välilehdellä { $sheet }
sheet-no-record = ei sanota, mihin välilehden { $sheet } riviin tämä kuuluu
    .mend = kirjoita jonkin välilehden { $sheet } rivin tunnus
sheet-examples = { $count ->
    [1] tämä rivi on mallipohjan esimerkki
   *[other] { $count } riviä on mallipohjan esimerkkejä
}
    .mend = poista suluissa oleva merkintä, jos haluat säilyttää jonkin niistä
sheet-no-services = palvelujen välilehteä ei ole
    .mend = kirjoita palvelut välilehdelle, jonka nimi on { $sheet }
sheet-second-row = toinen rivi luettelosta itsestään
    .mend = säilytä yksi rivi
sheet-hours-alone = rivillä on aukioloajat mutta ei puhelinta, chatia eikä osoitetta, jota ne voisivat koskea
    .mend = kirjoita numero, chat tai osoite tälle riville, tai poista ajat
sheet-hours-twice = ajat on jo sanottu
    .mend = säilytä toinen niistä

## Mitä toisen hakemiston tiedoista ei voitu tuoda.

outside-no-records = tässä muodossa ei ole yhtään palvelua, yhteystapaa tai järjestöä
    .mend = tarkista osoite tai tiedosto, ja muoto
outside-no-services = tässä on järjestöjä tai aiheita, mutta ei palvelua, jota voisi käyttää
    .mend = anna myös tiedosto, jossa palvelut ovat
outside-answer = palvelin vastasi: "{ $found }"
outside-other-record = tämä tietue ei kerro palvelusta mitään
outside-not-carried-over = palveluhaussa ei ole tälle paikkaa
outside-person = yksittäisen ihmisen tietoja ei näytetä
outside-expired = tämä oli voimassa päivään { $date }
outside-not-understood = "{ $found }" jäi ymmärtämättä
outside-doubtful-number = numero "{ $number }" { $doubt }
    .mend = korjaa se hakemistossa
outside-unknown-name = nimeä "{ $found }" ei tunneta
outside-not-there = "{ $found }" ei ole missään tiedostossa
    .mend = lisää se tiedosto, jossa se on
outside-made-identifier = tunnus puuttuu; nimestä tehtiin "{ $id }"
    .mend = anna jokaiselle tietueelle tunnus, joka pysyy samana
outside-total = tietueita sanotaan olevan { $stated }, mutta niitä löytyi { $found }
    .mend = hae kaikki sivut
outside-assumed = tekstien kieltä ei sanota; kieleksi oletettiin { $tag }
    .mend = sano kieli, kun tuot tiedot
outside-time-zone = aukioloaikojen aikavyöhykettä ei sanota, joten kenellekään ei kerrota, mikä on nyt auki
    .mend = sano aikavyöhyke: --timezone tuotaessa, tai attribuutti timezone sivullasi
outside-divided = { $count ->
    [1] yksi aihe, jossa on enemmän palveluja kuin kukaan lukee, jaettiin
   *[other] { $count } aihetta, joissa on enemmän palveluja kuin kukaan lukee, jaettiin
} palvelujen nimien ja järjestöjen mukaan, jotta voidaan kysyä, mitä tarkoitetaan
outside-others = löytyi vielä muunlaisia ongelmia
    .mend = korjaa ensin muut

## Mitä luettelosta puuttuu siitä, mitä siitä kirjoitettiin.

loss-too-long = { $cell }: tekstissä on yli { $longest } merkkiä, eikä se mahdu mihinkään soluun
loss-not-read = työkirjaa ei voi lukea takaisin
loss-key-not-exact = { $key }: laskentataulukko ei voi sanoa tätä tarkasti; vertaa tuonnin jälkeen
loss-service-not-exact = palvelu "{ $service }": laskentataulukko ei voi sanoa tätä tarkasti; vertaa tuonnin jälkeen
loss-other-language = { $count ->
    [1] 1 teksti kielellä { $tag }: HSDS-tiedostossa on yksi kieli; kirjoita toinen tiedosto kielellä { $tag }
   *[other] { $count } tekstiä kielellä { $tag }: HSDS-tiedostossa on yksi kieli; kirjoita toinen tiedosto kielellä { $tag }
}
loss-stand-in = { $count ->
    [1] 1 teksti kielellä { $tag }: sitä ei ole kielellä { $wanted }; HSDS ei voi sanoa, että kieli on toinen
   *[other] { $count } tekstiä kielellä { $tag }: niitä ei ole kielellä { $wanted }; HSDS ei voi sanoa, että kieli on toinen
}
loss-time-zone = aukioloajat ovat aikavyöhykkeeltä { $zone }; HSDS:ssä ei ole paikkaa sen nimelle
loss-hsds = { $count ->
    [1] { $path }: { $reason }
   *[other] { $path }: { $reason } ({ $count } kertaa)
}
loss-provenance = lisenssi, lähde: HSDS ei sano mitään koko tiedostosta; sano tämä siellä, missä julkaiset sen
loss-not-used = { $path }: palveluhaku ei käytä tätä; se ei ole tiedostossa
hsds-questions = HSDS:ssä ei ole kysymyksiä; kun niitä ei ole, palveluhaku kysyy omiaan
hsds-helplines = HSDS:ssä ei ole auttavia linjoja
hsds-country = HSDS:ssä ei ole koko tiedoston maata; sano se siellä, missä julkaiset tiedoston
hsds-fallback = HSDS ei voi sanoa, mikä kieli korvaa toisen
hsds-about = HSDS ei sano mitään koko tiedostosta; sano tämä siellä, missä julkaiset sen
hsds-timezone = HSDS:ssä ei ole aikavyöhykkeen nimeä; sano se siellä, missä julkaiset tiedoston
hsds-organizations = tällä järjestöllä ei ole palvelua, eikä palvelujen luettelossa ole muita
hsds-terms = tätä termiä ei ole millään palvelulla, eikä palvelujen luettelossa ole muita
hsds-parent = tämän yläpuolella olevaa termiä ei ole millään palvelulla
hsds-same-as = HSDS ei voi sanoa, että kaksi termiä tarkoittaa samaa
hsds-urgent = HSDS ei voi sanoa, että termi voi tarkoittaa vaaraa
hsds-words = HSDS:ssä ei ole paikkaa sanoille, joilla ihmiset kertovat aiheesta
hsds-sensitive = HSDS ei voi sanoa, että termi on arkaluonteinen
hsds-icon = HSDS:ssä ei ole paikkaa termin kuvalle
hsds-facts-from = HSDS tietää, milloin palvelu on tarkistettu, mutta ei, miltä ajalta sen lähde on
hsds-phone-bill = HSDS ei voi sanoa, mitä puhelinlaskulla näkyy
hsds-limits = HSDS ei voi sanoa, kuinka paljon palvelua voi saada
hsds-order = HSDS säilyttää yhteystavat lajeittain, joten niiden järjestys on toinen
hsds-hours = HSDS ei voi sanoa näitä aikoja tarkasti; vertaa niitä tuonnin jälkeen
hsds-not-exact = HSDS ei voi sanoa tätä tarkasti; vertaa tuonnin jälkeen

## Raportti siitä, mitä palvelut kattavat. "Aiheet" ja muut sellaiset ovat otsikoita.

report-coverage = Kattavuus:
report-services = Palvelut
report-sum = { $count ->
    [1] 1 palvelu { $date }; tauolla tai päättyneitä { $paused }
   *[other] { $count } palvelua { $date }; tauolla tai päättyneitä { $paused }
}
report-topics = Aiheet
report-regions = Maakunnat
report-languages = Kielet
report-forms = Avun muodot
report-gaps = Mitä voi hakea ja mihin ei ole palvelua
report-unsaid = { $count ->
    [1] 1 palvelu ei kerro.
   *[other] { $count } palvelua ei kerro.
}
report-no-service = Ei palvelua:
report-numbers = Luvut
report-plot = { $section }: palvelujen määrä kussakin. Samat luvut ovat alla olevassa taulukossa.
table-section = osa
table-value = arvo
table-name = nimi
table-services = palvelut
table-not-stated = ei kerrota
gap-nothing = { $topic }: ei mitään
gap-only = { $topic }: vain täällä: { $places }
gap-only-languages = { $topic }: vain täällä: { $places }; ei mitään näillä kielillä: { $languages }
gap-places = { $topic }: ei mitään täällä: { $places }
gap-places-languages = { $topic }: ei mitään täällä: { $places }; ei mitään näillä kielillä: { $languages }
gap-languages = { $topic }: ei mitään näillä kielillä: { $languages }

## Paikat, jotka eivät ole soluja.

place-service = palvelu "{ $id }"
place-line = rivi { $line }, sarake { $column }
