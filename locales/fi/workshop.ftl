### Työpajan tekstit suomeksi: sivu, jolla palvelujen luettelosta tulee palveluhaku.

## Sivu

name = Palveluhaun työpaja
languages = Sivun kieli
steps = Vaiheet
promise = Mitään ei lähetetä eikä tallenneta. Luettelosi pysyy tässä selainikkunassa ja katoaa, kun suljet sen.
step-bring = Tuo luettelo
step-mend = Korjaa
step-try = Kokeile
step-cover = Onko se hyvä?
step-looks = Tee siitä omasi
step-take = Ota mukaan
onward = Seuraavaksi: { $step }
opened =
    { $services ->
        [one] Yksi palvelu: { $file }
       *[other] { $services } palvelua: { $file }
    }
help = Ohje
cancel = Keskeytä
download = Lataa
busy = Pieni hetki
busy-reading = Luetteloa luetaan
busy-services = Palveluja käydään läpi
busy-questions = Kysymyksiä kokeillaan
trouble-late = Se kesti liian kauan, joten se keskeytettiin. Jos tiedosto on hyvin suuri, poista siitä kaikki, mikä ei kuulu palveluluetteloon.
trouble-cancelled = Keskeytetty. Luettelo on niin kuin se oli.
trouble-fallen = Tiedostoa ei voi lukea: siinä on paljon muuta kuin palveluluettelo, tai se on rikki. Tallenna se uudelleen taulukko-ohjelmassa ilman tyhjiä rivejä ja sarakkeita ja yritä sitten uudestaan.
trouble-large = Tiedosto on yli 100 megatavua. Palveluluettelo on paljon pienempi: poista kuvat ja kaikki, mikä ei kuulu luetteloon.
trouble-unreachable = Palvelin ei anna tiedostoa tälle sivulle, tai osoitetta ei ole. Avaa osoite selaimessa, lataa tiedosto ja pudota se tähän.
trouble-status = Palvelin vastaa, ettei tiedostoa ole (koodi { $status }). Tarkista osoite.
trouble-part = Tämän sivun osaa ei saatu ladattua. Katso, onko verkkoyhteys kunnossa, ja paina uudelleen.
trouble-other = Se ei onnistunut: { $reason }
saved-elsewhere = Tiedosto on tallennettu uudelleen toisessa ohjelmassa. Täällä tekemäsi muutokset eivät ole siinä.
saved-elsewhere-open = Avaa tiedosto sellaisena kuin se on nyt, ilman muutoksiani

## Luettelon tuominen

bring-heading = Luettelosta palveluhauksi
bring-lead = Tuo palvelujesi luettelo sellaisena kuin se on. Näet, mikä siinä on epäselvää, korjaat sen tässä, kokeilet hakua ja otat sen mukaan verkkosivullesi.
bring-open = { $file } on auki. Toinen luettelo tulee sen tilalle: lataa ensin, mitä olet tehnyt.
bring-choose = Valitse tiedosto
bring-drop = tai pudota se tähän
bring-formats = Excel (.xlsx), LibreOffice (.ods), taulukko (.csv), feed.json tai toisen hakemiston tiedosto (PTV, HSDS, Open Referral, schema.org)
address-label = Tai kirjoita luettelon osoite
address-hint = Esimerkiksi feed.json, joka on nyt verkkosivullasi. Tiedosto haetaan siitä osoitteesta eikä mistään muualta.
address-fetch = Hae
template-heading = Aloita mallipohjasta
template-text = Lyhyessä on reilu kymmenen saraketta yhdellä taulukolla, ja se riittää useimmille. Laajassa on sarake kaikelle, minkä haku tuntee.
template-short = Lyhyt mallipohja
template-full = Laaja mallipohja
sample-heading = Katso ensin esimerkkiä
sample-text = Esimerkki on luettelo suomalaisten järjestöjen 74 palvelusta. Voit muuttaa sitä vapaasti.
sample-open = Avaa esimerkki

## Korjaaminen

mend-heading = Korjaa, mikä luettelossa on epäselvää
mend-summary =
    { $services ->
        [one] Luettelosta ymmärretään yksi palvelu.
       *[other] Luettelosta ymmärretään { $services } palvelua.
    } { $left ->
        [0] Korjattavaa ei ole.
        [one] Yksi kohta on korjaamatta.
       *[other] { $left } kohtaa on korjaamatta.
    }
warning-empty = Luettelosta ei saada yhtään palvelua, joten julkaistavaa ei vielä ole.
warning-smaller = Luettelossa on nyt { $now } palvelua, ja avattaessa niitä oli { $before }. Tarkista, onko se tarkoitus.
problems = Korjattavat kohdat
problems-more =
    { $count ->
        [one] Näytä vielä yksi
       *[other] Näytä vielä { $count }
    }
problems-advice =
    { $count ->
        [one] Vielä yksi asia, joka kannattaa ehkä katsoa
       *[other] Vielä { $count } asiaa, jotka kannattaa ehkä katsoa
    }
severity-error = Ei käytetä
severity-warning = Tarkista
severity-advice = Vinkki
mend-all =
    { $count ->
        [one] Korjaa
       *[other] Korjaa kaikki { $count }
    }
mend-one = Kirjoita ”{ $text }”
mend-it = Korjaa
leave = Jätä näin
leave-not = Näytä taas
places =
    { $count ->
        [one] Yksi kohta
       *[other] { $count } kohtaa
    }
places-more =
    { $count ->
        [one] Yksi lisää on taulukossa.
       *[other] { $count } lisää on taulukossa.
    }
sheets = Taulukot
sheet-unnamed = Taulukko
next-problem = Seuraava kohta (F8)
last-problem = Edellinen
only-marked = Vain rivit, joissa on jotain katsottavaa
table-label = Taulukko { $name }
table-keys = Taulukossa nuolinäppäimet siirtävät solusta soluun, Enter avaa solun kirjoittamista varten, Esc jättää sen ennalleen ja F8 vie seuraavaan korjattavaan.
row = Rivi
cell-has-problem = (tarkistettavaa)
typing-label = Mitä soluun kirjoitetaan
pages = Rivit { $first }–{ $last }, yhteensä { $all }
page-before = Edelliset rivit
page-after = Seuraavat rivit
operations-heading =
    { $count ->
        [0] Mitä teit
        [one] Yksi solu muuttunut
       *[other] { $count } solua muuttunut
    }
operation-typed = Kirjoitit itse
operation-mended = Korjattu: { $what } ({ $count })
operation-named = Sarakkeet nimetty
operation-line = Auttava linja lisätty
operation-undo = Peru
operation-redo = Tee uudelleen
news-opened =
    { $count ->
        [one] Luettelo on auki: yksi palvelu.
       *[other] Luettelo on auki: { $count } palvelua.
    } { $left ->
        [0] Korjattavaa ei ole.
        [one] Yksi kohta on korjaamatta.
       *[other] { $left } kohtaa on korjaamatta.
    }
news-changed =
    { $count ->
        [one] Yksi solu muutettiin.
       *[other] { $count } solua muutettiin.
    } { $left ->
        [0] Korjattavaa ei ole.
        [one] Yksi kohta on korjaamatta.
       *[other] { $left } kohtaa on korjaamatta.
    }
news-taken-back =
    { $count ->
        [one] Yksi solu on taas ennallaan.
       *[other] { $count } solua on taas ennallaan.
    } { $left ->
        [0] Korjattavaa ei ole.
        [one] Yksi kohta on korjaamatta.
       *[other] { $left } kohtaa on korjaamatta.
    }
news-left =
    { $count ->
        [one] Yksi kohta jätettiin ennalleen.
       *[other] { $count } kohtaa jätettiin ennalleen.
    } { $left ->
        [0] Korjattavaa ei ole.
        [one] Yksi kohta on korjaamatta.
       *[other] { $left } kohtaa on korjaamatta.
    }
news-nothing = Mikään ei muuttunut. { $left ->
        [0] Korjattavaa ei ole.
        [one] Yksi kohta on korjaamatta.
       *[other] { $left } kohtaa on korjaamatta.
    }

## Mitä missäkin sarakkeessa on

columns-heading = Mitä missäkin sarakkeessa on?
columns-lead = Taulukossa { $sheet } on omat otsikot. Kerro, mitä sarakkeissa on; tieto säilyy luettelossa, jonka lataat.
columns-sure = tunnettiin otsikosta
columns-not-used = ei käytetä
columns-known =
    { $count ->
        [one] Yksi sarake tunnettiin otsikosta
       *[other] { $count } saraketta tunnettiin otsikoista
    }
columns-no-name = Yhden sarakkeen on oltava palvelun nimi.
columns-done = Jatka
columns-again = Mitä missäkin sarakkeessa on?

## Esikatselu

preview = Palveluhaku
preview-title = Palveluhakusi sellaisena kuin lukijat näkevät sen
preview-draft = Luonnos
preview-restart = Aloita alusta
preview-old = Luetteloa ei voi käyttää tällaisenaan. Näet viimeisen, jota voi.
try-heading = Kokeile hakuasi
try-lead = Vastaa niin kuin apua tarvitseva vastaisi. Tämä on oikea haku, jossa on sinun luettelosi.
try-width = Leveys
try-phone = Kuin puhelimessa
try-desktop = Kuin tietokoneella
try-language = Haun kieli
try-moment = Tänä päivänä, tähän aikaan
try-now = Nyt
why-heading = Miksi tätä kysytään juuri nyt?
why-heading-results = Miksi enempää ei kysytä?
why-elsewhere = Tässä kohdassa hakua ei kysytä mitään. Palaa kysymyksiin, niin näet, miksi kukin tulee.
why-unknown = Syytä ei voi kertoa, kun on kirjoitettu omin sanoin tai muutettu aiempia vastauksia. Paina ”Aloita alusta”, niin näet taas, miksi kukin kysymys tulee.
why-left =
    { $left ->
        [0] Yhtään palvelua { $all } palvelusta ei ole jäljellä.
        [one] Jäljellä on yksi palvelu { $all } palvelusta.
       *[other] Jäljellä on { $left } palvelua { $all } palvelusta.
    }
why-first = Luettelossasi sanotaan, että tämä kysytään ensin. Se kysytään niin kauan kuin vastauksella on väliä.
why-always = Tämä kysytään aina ensin, niin kauan kuin vastauksella on väliä: muu riippuu siitä.
why-narrows = Niin montaa ei kukaan lue: { $count } on sopivasti. Avoimista kysymyksistä tämä vie sinne nopeimmin.
why-range = Vastauksen jälkeen jäljellä on { $least }–{ $most } palvelua.
why-decides = Vastaus ratkaisee, mitä seuraavaksi kannattaa tehdä.
why-decides-area = Vastaus ratkaisee, mitä seuraavaksi kannattaa tehdä: osa jäljellä olevista on vain joidenkin paikkakuntien ihmisille, tai niissä käydään paikan päällä.
why-decides-audience = Vastaus ratkaisee, mitä seuraavaksi kannattaa tehdä: osa jäljellä olevista on vain tietyille ihmisille.
why-decides-age = Vastaus ratkaisee, mitä seuraavaksi kannattaa tehdä: osa jäljellä olevista on vain tietynikäisille.
why-decides-language = Vastaus ratkaisee, mitä seuraavaksi kannattaa tehdä: jäljellä olevia saa eri kielillä.
why-decides-channel = Vastaus ratkaisee, mitä seuraavaksi kannattaa tehdä: jäljellä oleviin saa yhteyden eri tavoin.
why-decides-form = Vastaus ratkaisee, mitä seuraavaksi kannattaa tehdä: jäljellä olevat auttavat eri tavoin.
why-early = Pyysit tuloksia. Haku olisi vielä kysynyt lisää.
why-few = { $count } palvelua tai vähemmän jaksaa lukea, eikä yksikään kysymys muuttaisi sitä, mitä niistä kannattaa valita.
why-nothing = Mikään avoin kysymys ei veisi yhtään palvelua pois.
why-enough = { $count } kysymystä on kysytty. Useampaan ei kukaan jaksa vastata.
why-answers = Näin monta palvelua kukin vastaus jättäisi
why-others = Kysyä voisi myös: { $others }. Siitä olisi nyt vähemmän apua.
about-topic = mistä on kyse
about-audience = kenelle apua haetaan
about-age = ikä
about-area = missä asuu
about-form = millaista apua toivoo
about-channel = miten haluaa yhteyden
about-language = kieli
about-cost = hinta
about-anonymity = voiko asioida nimettömästi
about-registration = tarvitseeko ilmoittautua
about-accessibility = esteettömyys

## Onko se hyvä?

cover-heading = Katso, onko luettelosi hyvä
cover-lead = Näin kattava luettelosi on tänään: mitä siinä on, ja kuka jäisi ilman apua.
cover-topics = Aiheet
cover-regions = Maakunnat
cover-languages = Palvelukielet
cover-forms = Avun muodot
cover-unsaid =
    { $count ->
        [one] Yksi palvelu ei kerro.
       *[other] { $count } palvelua ei kerro.
    }
cover-gaps =
    { $count ->
        [one] Yksi aihe, jossa joku jää ilman apua
       *[other] { $count } aihetta, joissa joku jää ilman apua
    }
cover-gaps-none = Jokaisessa aiheessa jokainen löytää jotain.
cover-unreached =
    { $count ->
        [one] Palvelu, johon mikään vastaus ei johda
       *[other] { $count } palvelua, joihin mikään vastaus ei johda
    }
cover-unreached-none = Jokaiseen palveluun johtaa jokin vastaus.
cover-ending =
    { $count ->
        [one] Palvelu, joka päättyy pian tai on päättynyt
       *[other] { $count } palvelua, jotka päättyvät pian tai ovat päättyneet
    }
cover-ending-none = Yksikään palvelu ei pääty pian.
cover-old =
    { $count ->
        [one] Palvelu, jonka tiedot ovat vanhoja
       *[other] { $count } palvelua, joiden tiedot ovat vanhoja
    }
cover-old-none = Yhdenkään palvelun tiedot eivät ole vanhoja.
cover-untranslated = Näin monesta kohdasta puuttuu käännös
cover-untranslated-none = Käännöksiä ei puutu.

## Tee siitä omasi

looks-heading = Tee siitä omasi
looks-lead = Viereinen haku muuttuu heti. Viimeisessä vaiheessa saat koodin, jossa on kaikki, minkä valitset tässä.
looks-look = Värit ja muoto
looks-color = Järjestösi väri
looks-color-hint = Yksi väri riittää. Muut tehdään siitä niin, että kaikki on helppo lukea sekä vaalealla että tummalla.
looks-color-pick = Valitse väri
looks-palette = Kaikki värit, ja kuinka hyvin ne erottuvat
looks-light = Vaalea
looks-dark = Tumma
looks-own = omasi, { $ratio } : 1
looks-ratio = { $ratio } : 1
looks-font = Sivusi fontti
looks-radius = Kulmien pyöristys pikseleinä
looks-theme = Vaalea vai tumma
looks-theme-auto = lukijan laitteen mukaan
looks-theme-light = aina vaalea
looks-theme-dark = aina tumma
looks-theme-host = sivusi värit
looks-level = Kuinka suuri otsikko haulla on
looks-level-1 = Otsikko 1: sivun pääotsikko
looks-level-2 = Otsikko 2: tavallinen
looks-level-3 = Otsikko 3: väliotsikon alla
looks-level-4 = Otsikko 4
preset-heading = Mihin sivusi jo vastaa
preset-text = Jos sivusi koskee yhtä aihetta tai paikkakuntaa, valitse se. Sitä ei sitten kysytä.
preset-none = kysytään lukijalta
preset-topic = Aihe
preset-audience = Kenelle
preset-place = Kunta tai maakunta
preset-place-unknown = ”{ $text }” ei ole kunta eikä maakunta. Valitse nimi, jota ehdotetaan kirjoittaessasi.
lines-heading = Kenelle voi soittaa heti
lines-text = Hätänumero ja kriisipuhelimet näkyvät haussa aina. Haku tuntee Suomen linjat; omasi voit lisätä.
looks-country = Minkä maan numerot
looks-country-feed = luettelon maa
line-own = luettelostasi
line-known = haku tuntee
line-add-heading = Lisää oma auttava linja
line-name = Kuka vastaa
line-reach = Numero tai osoite
line-hours = Milloin, esim. ma-pe 9-15
line-add = Lisää
line-add-text = Se tulee riviksi luetteloosi. Muuttaa ja poistaa sen voi taulukossa, vaiheessa Korjaa.
exit-heading = Nopea poistuminen
exit-text = Painike vie lukijan heti toiselle sivulle, jos joku tulee katsomaan.
looks-exit = Painike
looks-exit-on = näkyy
looks-exit-off = ei näy
looks-exit-url = Minne se vie
languages-heading = Haun kielet
looks-language = Kieli, jolla haku alkaa
looks-language-page = sama kuin sivusi
looks-languages = Kielet, joista lukija voi valita (kaikki, jos et valitse yhtään)

## Mukaan otettava

take-heading = Ota mukaan
take-lead = Kaikki syntyy omassa selaimessasi. Suljettaessa sivu unohtaa kaiken, joten lataa, mitä tarvitset.
addresses-heading = Kerro, mihin haku tulee
addresses-text = Nämä tulevat koodiin, julisteeseen ja teksteihin. Voit jättää ne tyhjiksi ja täydentää myöhemmin.
downloads-heading = Lataa, mitä tarvitset
take-feed = Luettelo hakua varten (feed.json)
take-feed-text = Luettelosi siinä muodossa, jossa haku lukee sen. Vie se verkkopalvelimellesi.
take-workbook = Korjattu luettelo (.xlsx)
take-workbook-text = Säilytä tämä ja muokkaa sitä ensi kerralla. Siinä ovat kaikki taulukot, sarakkeet ja arvot.
take-all = Kaikki samassa paketissa (.zip)
take-all-text = Kansio, jonka voi viedä palvelimelle sellaisenaan: sivu, jolla haku on, ja kaikki mitä se tarvitsee. Lisäksi korjattu luettelo, tekstit ja koodit.
take-poster = Juliste, jossa on QR-koodi
take-poster-text = Seinälle: sivusi osoite koodina puhelimille. Kirjoita osoite ensin yllä olevaan kenttään.
take-list = Pelkkä luettelo (HTML)
take-list-text = Lukijoille, joiden selain ei aja skriptejä: kaikki palvelut samalla sivulla.
take-texts = Tekstejä sivuillesi
take-texts-text = Tietosuojaseloste, evästeet, todenmukainen saavutettavuusseloste ja ohje työkavereille.
loss-looks = Tiedostosi värit, sarakeleveydet ja kommentit eivät säily.
loss-formulas =
    { $count ->
        [one] Yhdestä kaavasta jää sen arvo.
       *[other] { $count } kaavasta jää niiden arvo.
    }
loss-merged =
    { $count ->
        [one] Yksi yhdistetty solu puretaan.
       *[other] { $count } yhdistettyä solua puretaan.
    }
setting-base = Mihin haun kansio tulee
setting-base-hint = https://example.org/haku/
setting-page = Sivu, jolle haku tulee
setting-page-hint = https://example.org/apua
setting-association = Järjestösi
setting-association-hint = Nimi
setting-email = Keneltä voi kysyä
setting-email-hint = apu@example.org
codes-heading = Lisää koodi sivullesi
codes-text = Yksi näistä tulee siihen kohtaan, johon haku tulee. Ensimmäinen sopii useimmille sivuille.
codes-download = Kaikki koodit tiedostona
code-script = Useimmille sivuille
code-element = Kun haluat linkkejä siihen asti, että haku tulee
code-pinned = Vain tämä versio: jos palvelin on jonkun muun
code-shortcode = WordPress, lisäosan kanssa
code-npm = Kehittäjälle (npm)
code-frame = Kun skriptejä ei sallita
copy = Kopioi
copied = Kopioitu.
copied-not = Selain ei sallinut kopiointia. Valitse teksti ja kopioi se itse.

## Julkaistu

live-heading = Katso, mikä muuttuu lukijoillesi
live-text = Vertaa nyt julkaistuun luetteloon, ennen kuin julkaiset tämän.
live-address = Julkaistun luettelon osoite
live-compare = Vertaa
live-file = Tai sen tiedosto
live-same = Mikään ei muutu.
live-sum = Julkaistu: { $before }. Uusia: { $added }. Poistuvia: { $gone }. Muuttuneita: { $changed }.
live-added =
    { $count ->
        [one] Uusi
       *[other] Uudet ({ $count })
    }
live-gone =
    { $count ->
        [one] Poistuu
       *[other] Poistuvat ({ $count })
    }
live-changed =
    { $count ->
        [one] Muuttunut
       *[other] Muuttuneet ({ $count })
    }
live-lost =
    { $count ->
        [one] Mikään vastaus ei enää johda tähän
       *[other] Mikään vastaus ei enää johda näihin ({ $count })
    }
