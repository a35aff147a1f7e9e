### Palveluhaun tekstit suomeksi. Suomi on tekstien lähtökieli.
###
### Puhuttele lukijaa sinä-muodossa. Kirjoita lyhyitä lauseita ja tavallisia sanoja. Älä syyllistä äläkä pelottele.
### $count valitsee muodon (palvelu, palvelua), $number on sama luku valmiiksi kirjoitettuna.

## Joka näkymässä

finder-name = Palveluhaku
language-menu = Kieli
# Kuinka suuren osan palvelujen teksteistä voi lukea valikon kielellä.
language-share = { $percent } % palvelujen teksteistä
language-share-none = Näillä kielillä vain painikkeet ja ohjeet
# Tämän perässä on ensimmäinen numero linkkinä: ”Hätätilanteessa  Soita 112”.
loading = Haemme palveluja. Pieni hetki.
# Kun haku kestää kauan: kuinka monta palvelua on jo saatu.
loading-so-far = Haemme palveluja. Niitä on jo { $number }.
loading-again = Tämä kestää tavallista pidempään. Yritämme edelleen.
# Kun Shift-näppäintä on painettu kerran ja kun sitä on painettu kahdesti.
shift-twice = Poistu painamalla Shift vielä kaksi kertaa
shift-once = Poistu painamalla Shift vielä kerran
safety-link = Turvallisuus tällä laitteella

## Kysymys

question-number = Kysymys { $number }
services-left =
    { $count ->
        [0] ei palveluja jäljellä
        [one] { $number } palvelu jäljellä
       *[other] { $number } palvelua jäljellä
    }
why-we-ask = Miksi kysymme tätä?
answers-stay = Vastauksesi jäävät tälle sivulle. Niitä ei tallenneta eikä lähetetä.
choose-many = Voit valita useita.
# Kuinka monta palvelua jää jäljelle, jos valitset tämän.
option-count =
    { $count ->
        [one] { $number } palvelu
       *[other] { $number } palvelua
    }
continue = Jatka
answer-unknown = En tiedä
options-more = Näytä vielä { $number }
or = tai
does-not-matter = Ei väliä
show-results = Näytä palvelut nyt
back = Takaisin
place-label = Kunta
town-label = Paikkakunta tai postinumero
place-hint = Kirjoita nimen alku suomeksi tai ruotsiksi.
town-hint = Kirjoita nimen alku tai postinumerosi.
place-matches =
    { $count ->
        [0] Tällä nimellä ei löydy kuntaa.
        [one] { $number } ehdotus
       *[other] { $number } ehdotusta
    }
place-matches-label = Ehdotukset
age-label = Ikä vuosina
error-heading = Tarkista vastauksesi
error-choose-one = Valitse yksi vaihtoehto. Jos et ole varma, paina ”En tiedä”.
error-choose-many = Valitse ainakin yksi vaihtoehto. Jos et ole varma, paina ”En tiedä”.
error-place-missing = Kirjoita kunnan nimi. Jos et halua kertoa sitä, paina ”En tiedä”.
error-town-missing = Kirjoita paikkakunnan nimi tai postinumero. Jos et halua kertoa sitä, paina ”En tiedä”.
error-place-not-found = Emme löydä kuntaa tällä nimellä. Tarkista nimi tai paina ”En tiedä”.
error-town-not-found = Emme tunne tätä paikkakuntaa tai postinumeroa. Tarkista se, kirjoita lähellä oleva suurempi paikkakunta tai paina ”En tiedä”.
error-place-several = Valitse oikea kunta ehdotuksista.
error-town-several = Valitse oikea paikkakunta ehdotuksista.
error-age = Kirjoita ikä numeroina, 0–120. Jos et halua kertoa sitä, paina ”En tiedä”.
# Linkin ”Poistu sivulta” teksti on tiedostossa src/loader/exit.js. Tässä sen pitää olla sama.
notice-history = Selaimen historia jää.
notice-more = Turvaohjeet

## Kysymykset, joita palvelujen luettelo ei itse sanoita

ask-topic = Mistä on kyse?
ask-audience = Kenelle haet apua?
ask-age = Kuinka vanha apua tarvitseva on?
ask-area = Missä apua tarvitaan?
ask-form = Millaista apua haluat?
ask-channel = Miten haluat ottaa yhteyttä?
ask-language = Millä kielellä haluat apua?
ask-cost = Pitääkö avun olla maksutonta?
ask-anonymity = Haluatko pysyä nimettömänä?
ask-registration = Haluatko apua ilman ilmoittautumista?
ask-accessibility = Pitääkö paikkaan päästä pyörätuolilla?
why-topic = Näin näytämme palvelut, jotka auttavat juuri tässä asiassa.
why-audience = Osa palveluista on vain tietyille ihmisille, esimerkiksi läheisille tai ammattilaisille.
why-age = Joissakin palveluissa on ikäraja.
why-area = Osa palveluista toimii vain yhdellä alueella.
why-form = Apua saa monella tavalla. Näin löydämme tavan, joka sopii sinulle.
why-channel = Kaikki eivät voi tai halua puhua puhelimessa.
why-language = Kaikkia palveluja ei saa joka kielellä.
why-cost = Osa palveluista maksaa.
why-anonymity = Osassa palveluista sinun ei tarvitse kertoa nimeäsi.
why-registration = Joihinkin palveluihin pitää ilmoittautua etukäteen.
why-accessibility = Joihinkin paikkoihin ei pääse pyörätuolilla.

## Vastausvaihtoehdot

value-age =
    { $count ->
        [one] { $number } vuosi
       *[other] { $number } vuotta
    }
value-free = Kyllä, vain maksuton palvelu
value-anonymous = Kyllä, haluan pysyä nimettömänä
value-no-registration = Kyllä, ilman ilmoittautumista
value-wheelchair = Kyllä, paikkaan pitää päästä pyörätuolilla
form-one-to-one = Kahden kesken
form-couple = Parina
form-family = Perheen kanssa
form-group = Ryhmässä
form-event = Tapahtumassa
form-self-help = Omatoimisesti
form-talk = Puheenvuoro tai luento
form-working-pair = Työpari
form-development = Kehittämistyö
channel-phone = Puhelin
channel-sms = Tekstiviesti
channel-whatsapp = WhatsApp
channel-chat = Chat
channel-video = Videopuhelu
channel-email = Sähköposti
channel-web = Verkkosivu
channel-form = Lomake
channel-visit = Käynti paikan päällä
channel-post = Kirje
channel-app = Sovellus

## Tulokset

results-count =
    { $count ->
        [one] { $number } palvelu voi auttaa sinua
       *[other] { $number } palvelua voi auttaa sinua
    }
results-professional =
    { $count ->
        [one] { $number } palvelu voi auttaa työssäsi
       *[other] { $number } palvelua voi auttaa työssäsi
    }
professional-hint = Kunkin palvelun kohdalla kerrotaan, miten asiakas pääsee sinne. Ota palveluja talteen, niin voit tulostaa ne asiakkaalle, myös kahdella kielellä.
results-none = Mikään palvelu ei sovi kaikkiin vastauksiisi
results-none-open = Mikään sopiva palvelu ei ole juuri nyt avoinna
results-none-relax = Löydät palveluja, jos tämä sopii sinulle:
results-none-help = Voit myös soittaa alla oleviin numeroihin. Sinun ei tarvitse tietää, mikä palvelu on oikea.
relax =
    { $count ->
        [one] { $ways }: { $number } palvelu
       *[other] { $ways }: { $number } palvelua
    }
# Mitä tulee vastauksen tilalle, kun se jätetään pois.
relax-facet =
    { $facet ->
        [topic] muusta aiheesta
        [audience] muille ihmisille
        [age] muun ikäisille
        [area] muualla tai etänä
        [form] muulla tavalla järjestettynä
        [channel] muulla yhteydenottotavalla
        [language] muulla kielellä
        [cost] maksullisena
        [anonymity] omalla nimellä
        [accessibility] paikassa, johon ei pääse pyörätuolilla
       *[registration] ilmoittautumalla
    }
filter-open-now = Vain nyt avoinna olevat
filter-all = Näytä myös ne, jotka ovat nyt kiinni
answers-heading = Vastauksesi
change = Muuta
group-full = Sopivat vastauksiisi
group-near = Melkein sopivat
group-near-hint = Yksi asia on toisin kuin vastasit. Palvelun kohdalla lukee, mikä se on.
show-more =
    { $count ->
        [one] Näytä vielä { $number } palvelu
       *[other] Näytä vielä { $number } palvelua
    }
more-about = Lisää
restart = Aloita alusta
not-offered =
    { $count ->
        [one] { $number } palvelu on päättynyt tai tauolla, emmekä näytä sitä.
       *[other] { $number } palvelua on päättynyt tai tauolla, emmekä näytä niitä.
    }
list-updated = Palvelujen tiedot on päivitetty { $date }.
list-earlier = Uusin palvelulista ei latautunut. Näet listan, joka ladattiin { $date } klo { $time }.
list-partial = Osa palveluista ei latautunut. Yritä hetken kuluttua uudelleen.
mark-alert = Huomaa:
mark-ends = Päättyy { $date }
mark-starts = Alkaa { $date }
mark-unchecked = Tiedot on tarkistettu { $date }. Kysy, toimiiko palvelu yhä.

## Miksi palvelu sopii tai ei sovi

topic-fits = Aihe: { $values }
topic-broader = Laajempi aihe: { $values }
topic-unknown = Emme tiedä aihetta. Kysy palvelusta.
topic-misses = Vain toinen aihe: { $values }
audience-fits = Kenelle: { $values }
audience-broader = Sopii kaikille: { $values }
audience-close = Sopii kaikille läheisille
audience-unknown = Emme tiedä, kenelle palvelu on. Kysy palvelusta.
audience-misses = Vain muille: { $values }
age-fits = Ikä sopii: { $values }
age-unknown = Emme tiedä ikärajaa. Kysy palvelusta.
age-misses = Vain tämän ikäisille: { $values }
area-fits = Toimii alueellasi: { $values }
area-partly = Toimii osassa aluettasi: { $values }
area-unknown = Emme tiedä, missä palvelu toimii. Kysy palvelusta.
area-misses = Vain alueella: { $values }
area-visits-elsewhere = Paikan päällä vain täällä: { $values }
area-nationwide = Toimii koko Suomessa
area-whole-country = Toimii koko maassa
area-except-aland = Toimii koko Suomessa, mutta ei Ahvenanmaalla
form-fits = Apua näin: { $values }
form-unknown = Emme tiedä, millaista apua saat. Kysy palvelusta.
form-misses = Apua vain näin: { $values }
channel-fits = Voit ottaa yhteyttä näin: { $values }
channel-unknown = Emme tiedä, miten voit ottaa yhteyttä. Katso palvelun sivulta.
channel-misses = Yhteyttä voi ottaa vain näin: { $values }
language-fits = Kieli: { $values }
language-interpreter = Tulkin kanssa: { $values }
language-some-channels = Tällä kielellä vain näin: { $values } ({ $channels })
language-unknown = Emme tiedä kieltä. Kysy palvelusta.
language-misses =
    { $count ->
        [one] Vain tällä kielellä: { $values }
       *[other] Vain näillä kielillä: { $values }
    }
cost-free = Maksuton
cost-paid = Maksullinen
cost-varies = Hinta vaihtelee
cost-unknown = Emme tiedä hintaa. Kysy palvelusta.
anonymity-fits = Voit pysyä nimettömänä
anonymity-unknown = Emme tiedä, voitko pysyä nimettömänä. Kysy palvelusta.
anonymity-misses = Sinun pitää kertoa nimesi
registration-fits = Ei tarvitse ilmoittautua
registration-unknown = Emme tiedä, pitääkö ilmoittautua. Kysy palvelusta.
registration-misses = Pitää ilmoittautua etukäteen
accessibility-fits = Paikkaan pääsee pyörätuolilla
accessibility-unknown = Emme tiedä, pääseekö paikkaan pyörätuolilla. Kysy palvelusta.
accessibility-misses = Paikkaan ei pääse pyörätuolilla

## Yhteydenotto

contact-phone = Soita { $number }
contact-sms = Lähetä tekstiviesti: { $number }
contact-email = Lähetä sähköpostia: { $address }
contact-site = { $label }: { $site }
# Linkin perässä, kun verkkoa ei ole.
needs-network = (tarvitsee nettiyhteyden)
by-appointment = Ajanvarauksella
without-appointment = Ei tarvitse varata aikaa
channel-languages = Kielet: { $languages }

## Milloin joku vastaa

# $channel on esimerkiksi ”Puhelin”, $time esimerkiksi ”16”.
open-now = { $channel }: avoinna nyt
open-until = { $channel }: avoinna, sulkeutuu klo { $time }
opens-today = { $channel }: avautuu tänään klo { $time }
opens-tomorrow = { $channel }: avautuu huomenna klo { $time }
# Esimerkiksi ”Puhelin: avautuu maanantaina 23. marraskuuta klo 9”.
opens-on = { $channel }: avautuu { $day } { $date } klo { $time }
on-weekday =
    { $day ->
        [mo] maanantaina
        [tu] tiistaina
        [we] keskiviikkona
        [th] torstaina
        [fr] perjantaina
        [sa] lauantaina
       *[su] sunnuntaina
    }
closed-now = Nyt suljettu

## Haku nimellä

search-open = Kerro omin sanoin tai etsi nimellä
search-heading = Kerro omin sanoin tai etsi nimellä
own-words = Kerro omin sanoin
search-submit = Etsi
search-status =
    { $count ->
        [0] Näillä sanoilla ei löytynyt palvelua. Apua on silti olemassa.
        [one] Löytyi { $number } palvelu
       *[other] Löytyi { $number } palvelua
    }
search-danger = Voit puhua jollekulle heti:
search-topics = Onko kyse tästä?
search-questions = Siirry kysymyksiin
search-missing = Emme voi nyt lukea omia sanojasi, koska osa hausta ei latautunut. Alla on puhelimia ja chatteja, joista saat apua.
search-fitting = Sopivat vastauksiisi
search-others = Muut palvelut

## Aukioloajat

hours-always = Joka päivä, ympäri vuorokauden
hours-window = { $days } { $times }
hours-from = { $hours }, alkaa { $date }
hours-until = { $hours }, päättyy { $date }
hours-except-holidays = { $hours }, ei pyhäpäivinä
hours-exception = Poikkeus { $dates }: { $hours }
hours-closed = suljettu
date-range = { $from } – { $to }
every-day = joka päivä
day-range = { $first }–{ $last }
weekday =
    { $day ->
        [mo] maanantai
        [tu] tiistai
        [we] keskiviikko
        [th] torstai
        [fr] perjantai
        [sa] lauantai
       *[su] sunnuntai
    }
weekday-short =
    { $day ->
        [mo] ma
        [tu] ti
        [we] ke
        [th] to
        [fr] pe
        [sa] la
       *[su] su
    }
every-other-week = joka toinen { $days }
every-some-weeks = { $weeks } viikon välein: { $days }
days-of-month = kuukauden { $ordinals } { $days }
ordinal =
    { $nth ->
        [first] ensimmäinen
        [second] toinen
        [third] kolmas
        [fourth] neljäs
        [fifth] viides
       *[last] viimeinen
    }
time-range = klo { $from }–{ $to }
time-from = klo { $from } alkaen
time-until = klo { $to } asti
time-hour = { $hour }
time-minute = { $hour }.{ $minute }

## Yksi palvelu

fact-reasons = Miksi näet tämän palvelun
fact-next-step = Mitä tapahtuu, kun otat yhteyttä
fact-contact = Ota yhteyttä
fact-description = Tietoa palvelusta
fact-audience = Kenelle
fact-age = Ikä
fact-eligibility = Kuka voi saada palvelun
fact-topics = Aiheet
fact-form = Millaista apua
fact-languages = Kielet
fact-area = Alue
fact-cost = Hinta
fact-anonymity = Nimettömyys
fact-registration = Ilmoittautuminen
fact-referral = Miten palveluun pääsee
fact-limits = Kuinka paljon
fact-response-time = Milloin saat vastauksen
fact-period = Milloin palvelu toimii
fact-checked = Tiedot tarkistettu
fact-organization = Kuka palvelun järjestää
fact-page = Palvelun sivu
# Linkki luettelon pitäjälle. Myös viestin aihe; sen perään tulee palvelun tunnus.
report-mistake = Ilmoita virheestä
answers-line =
    { $count ->
        [one] { $number } vastaus: { $values }
       *[other] { $number } vastausta: { $values }
    }
reasons-common = Yhteistä näille:
contact-open = Avaa { $site }
contact-home = Avaa järjestön sivu
state-facts-from = Tieto vuodelta { $year }
state-checked = Tarkistettu { $date }
sites-more = Näytä vielä paikkoja ({ $number })
copy-list = Kopioi lista
copy-link = Kopioi linkki
qr-label = QR-koodi, joka avaa tämän listan toisella laitteella
handout-language = Palvelujen tiedot ovat tällä kielellä: { $language }
age-range = { $min }–{ $max } vuotta
age-from = { $min } vuotta tai vanhempi
age-to = enintään { $max } vuotta
interpreter-yes = Tulkki voidaan järjestää
interpreter-no = Tulkkia ei ole
referral-self = Voit ottaa yhteyttä itse
referral-professional = Ammattilainen ohjaa sinut palveluun
referral-either = Voit ottaa yhteyttä itse. Myös ammattilainen voi ohjata sinut.
client-self = Asiakas voi ottaa yhteyttä itse
client-referred = Ammattilainen ohjaa asiakkaan palveluun
client-either = Asiakas voi ottaa yhteyttä itse, tai ammattilainen ohjaa hänet
client-unknown = Emme tiedä, tarvitaanko lähete. Kysy palvelusta.
help-one-to-one = Juttelet yhden ihmisen kanssa, jolla on aikaa vain sinulle.
help-couple = Tapaatte työntekijän yhdessä kumppanisi kanssa.
help-family = Mukana on koko perhe tai osa siitä.
help-group = Tapaat ihmisiä, jotka ovat samanlaisessa tilanteessa. Sitä sanotaan myös vertaisryhmäksi.
help-event = Tilaisuus, johon monet voivat tulla, esimerkiksi luento tai avoimet ovet.
help-self-help = Luet tai teet harjoituksia itse, silloin kun sinulle sopii.
help-talk = Kokemusasiantuntija tai ammattilainen kertoo asiasta, jonka hän tuntee.
help-working-pair = Kokemusasiantuntija ja ammattilainen työskentelevät yhdessä. Kokemusasiantuntija on itse ollut samanlaisessa tilanteessa.
help-development = Kokemusasiantuntijat auttavat tekemään palveluista parempia.
help-chat = Kirjoitatte viestejä vuorotellen. Vastaaja on työntekijä tai vapaaehtoinen.
limit-meetings =
    { $count ->
        [one] { $amount } tapaaminen
       *[other] { $amount } tapaamista
    }
limit-conversations =
    { $count ->
        [one] { $amount } keskustelu
       *[other] { $amount } keskustelua
    }
limit-months =
    { $count ->
        [one] { $amount } kuukausi
       *[other] { $amount } kuukautta
    }
amount-range = { $min }–{ $max }
amount-up-to = enintään { $max }
amount-at-least = vähintään { $min }
per-calendar-year = { $limit } kalenterivuodessa
per-person = { $limit } henkilöä kohti
per-group = { $limit } ryhmää kohti

## Maakunta kunnan sijasta

map-open = Valitse maakunta kartalta tai luettelosta
map-hint = Voit valita kunnan sijasta maakunnan. Kartta on piirros: maakunnat eivät ole siinä oikean kokoisia.
map-regions = Maakunnat
map-chosen = Valitsit: { $region }

## Turvallisuus tällä laitteella

safety-lead = Joku voi nähdä, mitä teet puhelimella tai tietokoneella. Näin suojaat yksityisyyttäsi.
safety-exit-heading = Jos haluat pois nopeasti
safety-exit = Paina ”Poistu sivulta”. Vastauksesi häviävät, ja näkyviin tulee sääsivu tai muu tavallinen sivu. Selaimen Takaisin-painike ei tuo takaisin, mutta selaimen historiaan voi jäädä tieto käynnistäsi.
safety-shift = Näppäimistöllä pääset pois myös painamalla kolme kertaa Shift.
safety-finder-heading = Mitä palveluhaku tallentaa
safety-finder = Ei mitään. Vastauksiasi ei lähetetä kenellekään, ja ne häviävät, kun lähdet sivulta.
safety-history-heading = Selaimen historia
safety-history = Selain muistaa sivut, joilla olet käynyt. Voit poistaa historiasta vain tämän sivun. Jos poistat kaiken, joku voi huomata sen.
safety-private = Yksityinen ikkuna (incognito, InPrivate) ei jätä historiaa. Avaa tämä sivu ensi kerralla siinä ja sulje ikkuna lopuksi.
safety-calls-heading = Puhelut ja viestit
safety-calls = Numero jää puhelimen soittotietoihin ja voi näkyä puhelinlaskussa. Poista se soittotiedoista tai soita toisesta puhelimesta. Poista myös viestit, jos joku muu voi lukea niitä.
safety-others-heading = Jos joku seuraa laitettasi
safety-others = Laitteessa voi olla ohjelma, joka näyttää muille, mitä teet. Työpaikan ja koulun laitteilla voidaan nähdä, millä sivuilla käyt. Silloin yksityinen ikkuna ei riitä. Käytä laitetta, johon toinen ei pääse, esimerkiksi ystävän puhelinta tai kirjaston tietokonetta.

## Talteen otetut palvelut

keep = Ota talteen
kept-open = Tallessa ({ $number })
kept-empty = Täällä ei ole vielä mitään. Paina palvelun kohdalla ”Ota talteen”, niin se tulee tähän.
kept-remove = Poista
copy = Kopioi
copied = Kopioitu
copy-by-hand = Kopiointi ei onnistunut. Valitse teksti tästä ja kopioi se.
print = Tulosta
also-in = Myös tällä kielellä:
share-heading = Jaa lista
share-hint = Linkki näyttää nämä palvelut. Se ei näytä vastauksiasi.
calendar-add = Kalenteriin: { $channel }, { $date } klo { $time }
calendar-summary = sovittu aika
calendar-name = Palvelun nimi mukaan

## Kun jokin ei toimi

failure-heading = Palveluja ei voi nyt näyttää
failure-feed-missing = Sivulla ei kerrota, mistä palvelut haetaan. Kerro tästä sivun ylläpitäjälle.
failure-feed-unreachable = Palvelut eivät latautuneet. Tarkista verkkoyhteys ja yritä uudelleen.
failure-feed-not-found = Palvelujen luetteloa ei löydy. Yritä myöhemmin uudelleen tai kerro tästä sivun ylläpitäjälle.
failure-server = Palvelin ei toimi juuri nyt. Yritä hetken päästä uudelleen.
failure-feed-too-large = Palvelujen luettelo on liian suuri. Kerro tästä sivun ylläpitäjälle.
failure-feed-unreadable = Palvelujen luetteloa ei voi lukea. Yritä uudelleen tai kerro tästä sivun ylläpitäjälle.
failure-feed-format = Palvelujen luettelo on muodossa, jota tämä haku ei tunne. Kerro tästä sivun ylläpitäjälle.
failure-feed-without-services = Luettelossa ei ole palveluja. Kerro tästä sivun ylläpitäjälle.
failure-program-incomplete = Kaikkea ei voitu ladata. Vastauksesi ovat tallella tällä sivulla. Tarkista verkkoyhteys ja yritä uudelleen.
failure-stopped = Palveluhaku keskeytyi. Et tehnyt mitään väärin.
failure-stopped-kept = Vastauksesi ovat yhä tällä sivulla.
failure-help = Voit silti soittaa auttaviin puhelimiin.
retry = Yritä uudelleen

## Help lines, where to start, and how to go on

help-now = Apua nyt
silent-count = Emme tiedä tätä { $number } palvelusta.
lines-heading = Puhu jonkun kanssa nyt
line-free = Maksuton
line-paid = Maksullinen
line-not-on-bill = Ei näy puhelinlaskulla
line-on-bill = Näkyy puhelinlaskulla
group-old = Tarkista ensin
group-old-hint = Nämä tiedot ovat vanhoja. Varmista, että palvelu toimii vielä.
start-heading = Aloita tästä
start-hint = Sinun ei tarvitse tietää, mitä etsit. Valitse aihe, joka on lähimpänä.
start-services = Nämä palvelut ovat kaikille
narrow-heading = Rajaa lisää
narrow-effect = Palveluja jäljelle: { $least }–{ $most }
area-distance = Paikan päällä: { $values }, noin { $distance } km
mark-facts-from = Tieto on vuodelta { $year }. Varmista, että palvelu toimii.
descriptions-in = Näytä kuvaukset kielellä
# Names of languages that browsers do not know.
language-name =
    { $code ->
        [ab] abhaasi
        [acm] irakinarabia
        [aii] assyria
        [apc] levantinarabia
        [ary] marokonarabia
        [arz] egyptinarabia
        [ase] amerikkalainen viittomakieli
        [av] avaari
        [ba] baškiiri
        [ber] berberikieli
        [bfi] brittiläinen viittomakieli
        [bo] tiibet
        [ce] tšetšeeni
        [eso] virolainen viittomakieli
        [ff] fulani
        [fit] meänkieli
        [fkv] kveeni
        [fse] suomalainen viittomakieli
        [fss] suomenruotsalainen viittomakieli
        [gsw] sveitsinsaksa
        [hak] hakka
        [ils] kansainvälinen viittominen
        [inh] inguuši
        [kab] kabyyli
        [kar] karen
        [kg] kongo
        [kl] grönlanti
        [krl] karjala
        [ksw] sgaw-karen
        [kv] komi
        [lez] lezgi
        [mdf] mokša
        [myv] ersä
        [nan] min nan
        [olo] livvinkarjala
        [os] osseetti
        [rmf] romanikieli
        [rmn] romani
        [rn] kirundi
        [rom] romani
        [rsl] venäläinen viittomakieli
        [rue] ruteeni
        [sdh] etelänkurdi
        [se] pohjoissaame
        [sgn] viittomakieli
        [shn] shan
        [sma] eteläsaame
        [smj] luulajansaame
        [smn] inarinsaame
        [sms] koltansaame
        [swl] ruotsalainen viittomakieli
        [syr] syyria
        [tzm] tamazight
        [udm] udmurtti
        [vep] vepsä
        [vro] võro
        [wuu] wu
        [zgh] tamazight
       *[other] { $code }
    }
