### Palveluhaun tekstit selkosuomeksi.

## Joka näkymässä

finder-name = Palveluhaku
language-menu = Kieli
language-share = { $percent } % palvelujen teksteistä
language-share-none = Näillä kielillä on vain painikkeet ja ohjeet
loading = Haemme palveluja. Odota hetki.
loading-so-far = Haemme palveluja. Niitä on jo { $number }.
loading-again = Tämä kestää tavallista kauemmin. Yritämme uudelleen.
shift-twice = Poistu: paina Shift vielä kaksi kertaa
shift-once = Poistu: paina Shift vielä kerran
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
answers-stay = Vastauksesi näkyvät vain tällä sivulla. Emme tallenna niitä. Emme lähetä niitä.
choose-many = Voit valita monta.
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
place-label = Kunta tai kaupunki
town-label = Paikkakunta tai postinumero
place-hint = Kirjoita nimen alku suomeksi tai ruotsiksi.
town-hint = Kirjoita nimen alku tai postinumerosi.
place-matches =
    { $count ->
        [0] Emme löydä kuntaa tällä nimellä.
        [one] { $number } ehdotus
       *[other] { $number } ehdotusta
    }
place-matches-label = Ehdotukset
age-label = Ikä vuosina
error-heading = Tarkista vastauksesi
error-choose-one = Valitse yksi. Jos et ole varma, paina ”En tiedä”.
error-choose-many = Valitse ainakin yksi. Jos et ole varma, paina ”En tiedä”.
error-place-missing = Kirjoita kunnan nimi. Jos et halua kertoa sitä, paina ”En tiedä”.
error-town-missing = Kirjoita paikkakunnan nimi tai postinumero. Jos et halua kertoa sitä, paina ”En tiedä”.
error-place-not-found = Emme löydä kuntaa tällä nimellä. Tarkista nimi tai paina ”En tiedä”.
error-town-not-found = Emme tunne tätä paikkaa. Tarkista nimi. Voit kirjoittaa myös lähellä olevan kaupungin tai painaa ”En tiedä”.
error-place-several = Valitse oikea kunta ehdotuksista.
error-town-several = Valitse oikea paikkakunta ehdotuksista.
error-age = Kirjoita ikä numeroina, 0–120. Jos et halua kertoa sitä, paina ”En tiedä”.
notice-history = Selain muistaa sivun.
notice-more = Turvaohjeet

## Kysymykset, joita palvelujen luettelo ei itse sanoita

ask-topic = Mihin asiaan haet apua?
ask-audience = Kenelle haet apua?
ask-age = Kuinka vanha on se, joka tarvitsee apua?
ask-area = Mistä kunnasta haet apua?
ask-form = Millaista apua haluat?
ask-channel = Miten haluat ottaa yhteyttä?
ask-language = Millä kielellä haluat apua?
ask-cost = Pitääkö avun olla ilmaista?
ask-anonymity = Haluatko, että nimeäsi ei kysytä?
ask-registration = Haluatko apua niin, että et ilmoittaudu?
ask-accessibility = Pitääkö sinun päästä paikkaan pyörätuolilla?
why-topic = Näin näytämme palvelut, jotka auttavat juuri tässä asiassa.
why-audience = Jotkin palvelut ovat vain tietyille ihmisille, esimerkiksi läheisille tai ammattilaisille.
why-age = Joissakin palveluissa on ikäraja.
why-area = Jotkin palvelut toimivat vain yhdellä alueella.
why-form = Saat apua monella tavalla. Näin löydämme sinulle hyvän tavan.
why-channel = Kaikki eivät voi tai halua puhua puhelimessa.
why-language = Et saa kaikkia palveluja joka kielellä.
why-cost = Jotkin palvelut maksavat.
why-anonymity = Joissakin palveluissa sinun ei tarvitse kertoa nimeäsi.
why-registration = Joihinkin palveluihin pitää ilmoittautua ensin.
why-accessibility = Joihinkin paikkoihin ei pääse pyörätuolilla.

## Vastausvaihtoehdot

value-age =
    { $count ->
        [one] { $number } vuosi
       *[other] { $number } vuotta
    }
value-free = Kyllä, vain ilmaista apua
value-anonymous = Kyllä, en halua kertoa nimeäni
value-no-registration = Kyllä, en halua ilmoittautua
value-wheelchair = Kyllä, minun pitää päästä sinne pyörätuolilla
form-one-to-one = Kahdestaan auttajan kanssa
form-couple = Kumppanin kanssa
form-family = Perheen kanssa
form-group = Ryhmässä
form-event = Tapahtumassa
form-self-help = Itse omaan tahtiin
form-talk = Puhe tai luento
form-working-pair = Työpari
form-development = Työn kehittäminen
channel-phone = Puhelin
channel-sms = Tekstiviesti
channel-whatsapp = WhatsApp
channel-chat = Chat
channel-video = Videopuhelu
channel-email = Sähköposti
channel-web = Nettisivu
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
        [one] { $number } palvelu voi auttaa sinua työssä
       *[other] { $number } palvelua voi auttaa sinua työssä
    }
professional-hint = Näet, miten asiakas pääsee palveluun. Ota palveluja talteen. Sitten voit tulostaa ne asiakkaalle, myös kahdella kielellä.
results-none = Mikään palvelu ei sovi kaikkiin vastauksiisi
results-none-open = Sopivat palvelut ovat nyt kiinni
results-none-relax = Löydät palveluja, jos tämä sopii sinulle:
results-none-help = Voit myös soittaa. Numerot ovat alla. Sinun ei tarvitse tietää, mikä palvelu on oikea.
relax =
    { $count ->
        [one] { $ways }: { $number } palvelu
       *[other] { $ways }: { $number } palvelua
    }
relax-facet =
    { $facet ->
        [topic] toinen aihe
        [audience] palvelu muille ihmisille
        [age] toinen ikä
        [area] toinen paikka tai apu etänä
        [form] toisenlainen apu
        [channel] toinen tapa ottaa yhteyttä
        [language] toinen kieli
        [cost] maksullinen palvelu
        [anonymity] apu omalla nimellä
        [accessibility] paikka, johon ei pääse pyörätuolilla
       *[registration] ilmoittautuminen
    }
filter-open-now = Vain ne, jotka ovat nyt auki
filter-all = Näytä myös ne, jotka ovat nyt kiinni
answers-heading = Vastauksesi
change = Muuta
group-full = Sopivat vastauksiisi
group-near = Melkein sopivat
group-near-hint = Yksi asia on toisin. Palvelun kohdalla lukee, mikä se on.
show-more =
    { $count ->
        [one] Näytä vielä { $number } palvelu
       *[other] Näytä vielä { $number } palvelua
    }
more-about = Lisää
restart = Aloita alusta
not-offered =
    { $count ->
        [one] { $number } palvelu ei toimi nyt. Emme näytä sitä.
       *[other] { $number } palvelua ei toimi nyt. Emme näytä niitä.
    }
list-updated = Palvelujen tiedot ovat tältä päivältä: { $date }.
list-earlier = Uusi lista palveluista ei lataudu. Tämä lista on ladattu { $date } kello { $time }.
list-partial = Osa palveluista ei lataudu. Yritä kohta uudelleen.
mark-alert = Huomaa:
mark-ends = Loppuu { $date }
mark-starts = Alkaa { $date }
mark-unchecked = Tiedot ovat tältä päivältä: { $date }. Kysy, toimiiko palvelu vielä.

## Miksi palvelu sopii tai ei sovi

topic-fits = Aihe: { $values }
topic-broader = Laajempi aihe: { $values }
topic-unknown = Emme tiedä aihetta. Kysy palvelusta.
topic-misses = Vain tästä aiheesta: { $values }
audience-fits = Kenelle: { $values }
audience-broader = Sopii kaikille: { $values }
audience-close = Sopii kaikille läheisille
audience-unknown = Emme tiedä, kenelle palvelu on. Kysy palvelusta.
audience-misses = Vain näille ihmisille: { $values }
age-fits = Ikä sopii: { $values }
age-unknown = Emme tiedä ikärajaa. Kysy palvelusta.
age-misses = Vain tämän ikäisille: { $values }
area-fits = Toimii alueellasi: { $values }
area-partly = Toimii osassa aluettasi: { $values }
area-unknown = Emme tiedä, missä palvelu toimii. Kysy palvelusta.
area-misses = Vain täällä: { $values }
area-visits-elsewhere = Käynti vain täällä: { $values }
area-nationwide = Toimii koko Suomessa
area-whole-country = Toimii koko maassa
area-except-aland = Toimii koko Suomessa, mutta ei Ahvenanmaalla
form-fits = Saat apua näin: { $values }
form-unknown = Emme tiedä, millaista apua saat. Kysy palvelusta.
form-misses = Saat apua vain näin: { $values }
channel-fits = Voit ottaa yhteyttä näin: { $values }
channel-unknown = Emme tiedä, miten voit ottaa yhteyttä. Katso palvelun sivulta.
channel-misses = Voit ottaa yhteyttä vain näin: { $values }
language-fits = Kieli: { $values }
language-interpreter = Tulkin kanssa: { $values }
language-some-channels = Tällä kielellä vain näin: { $values } ({ $channels })
language-unknown = Emme tiedä kieltä. Kysy palvelusta.
language-misses =
    { $count ->
        [one] Vain tällä kielellä: { $values }
       *[other] Vain näillä kielillä: { $values }
    }
cost-free = Ilmainen
cost-paid = Maksaa rahaa
cost-varies = Hinta vaihtelee
cost-unknown = Emme tiedä hintaa. Kysy palvelusta.
anonymity-fits = Sinun ei tarvitse kertoa nimeäsi
anonymity-unknown = Emme tiedä, pitääkö sinun kertoa nimesi. Kysy palvelusta.
anonymity-misses = Sinun pitää kertoa nimesi
registration-fits = Sinun ei tarvitse ilmoittautua
registration-unknown = Emme tiedä, pitääkö sinun ilmoittautua. Kysy palvelusta.
registration-misses = Sinun pitää ilmoittautua ensin
accessibility-fits = Paikkaan pääsee pyörätuolilla
accessibility-unknown = Emme tiedä, pääseekö paikkaan pyörätuolilla. Kysy palvelusta.
accessibility-misses = Paikkaan ei pääse pyörätuolilla

## Yhteydenotto

contact-phone = Soita { $number }
contact-sms = Lähetä tekstiviesti: { $number }
contact-email = Lähetä sähköpostia: { $address }
contact-site = { $label }: { $site }
needs-network = (tarvitsee netin)
by-appointment = Varaa aika ensin
without-appointment = Sinun ei tarvitse varata aikaa
channel-languages = Kielet: { $languages }

## Milloin joku vastaa

open-now = { $channel }: auki nyt
open-until = { $channel }: auki nyt, kello { $time } asti
opens-today = { $channel }: aukeaa tänään kello { $time }
opens-tomorrow = { $channel }: aukeaa huomenna kello { $time }
opens-on = { $channel }: aukeaa { $day } { $date } kello { $time }
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
closed-now = Nyt kiinni

## Haku nimellä

search-open = Kerro omin sanoin tai etsi nimellä
search-heading = Kerro omin sanoin tai etsi nimellä
own-words = Kerro omin sanoin
search-submit = Etsi
search-status =
    { $count ->
        [0] Emme löydä palvelua näillä sanoilla. Apua on silti olemassa.
        [one] Löysimme { $number } palvelun
       *[other] Löysimme { $number } palvelua
    }
search-danger = Voit puhua jollekin heti:
search-topics = Onko kyse tästä?
search-questions = Vastaa kysymyksiin
search-missing = Emme voi nyt lukea omia sanojasi. Osa ohjelmasta puuttuu. Alla on puhelimia, joista saat apua.
search-fitting = Sopivat vastauksiisi
search-others = Muut palvelut

## Aukioloajat

hours-always = Auki aina, päivällä ja yöllä
hours-window = { $days } { $times }
hours-from = { $hours }, alkaa { $date }
hours-until = { $hours }, loppuu { $date }
hours-except-holidays = { $hours }, ei juhlapäivinä
hours-exception = Poikkeus { $dates }: { $hours }
hours-closed = kiinni
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
        [mo] maanantai
        [tu] tiistai
        [we] keskiviikko
        [th] torstai
        [fr] perjantai
        [sa] lauantai
       *[su] sunnuntai
    }
every-other-week = joka toinen viikko: { $days }
every-some-weeks = { $weeks } viikon välein: { $days }
days-of-month = joka kuukausi { $ordinals } { $days }
ordinal =
    { $nth ->
        [first] ensimmäinen
        [second] toinen
        [third] kolmas
        [fourth] neljäs
        [fifth] viides
       *[last] viimeinen
    }
time-range = kello { $from }–{ $to }
time-from = kello { $from } alkaen
time-until = kello { $to } asti
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
fact-anonymity = Pitääkö kertoa nimi
fact-registration = Pitääkö ilmoittautua
fact-referral = Miten saat palvelun
fact-limits = Kuinka paljon
fact-response-time = Milloin saat vastauksen
fact-period = Milloin palvelu toimii
fact-checked = Tietojen päivä
fact-organization = Kuka järjestää palvelun
fact-page = Palvelun nettisivu
report-mistake = Kerro virheestä
answers-line =
    { $count ->
        [one] { $number } vastaus: { $values }
       *[other] { $number } vastausta: { $values }
    }
reasons-common = Tämä sopii kaikkiin näihin:
contact-open = Avaa { $site }
contact-home = Avaa järjestön sivu
state-facts-from = Tieto on vuodelta { $year }
state-checked = Tarkistettu { $date }
sites-more = Näytä lisää paikkoja ({ $number })
copy-list = Kopioi lista
copy-link = Kopioi linkki
qr-label = QR-koodi. Se avaa tämän listan toisessa laitteessa.
handout-language = Palvelujen tiedot ovat tällä kielellä: { $language }
age-range = { $min }–{ $max } vuotta
age-from = { $min } vuotta tai vanhempi
age-to = { $max } vuotta tai nuorempi
interpreter-yes = Voit saada tulkin
interpreter-no = Et voi saada tulkkia
referral-self = Voit ottaa yhteyttä itse
referral-professional = Ammattilainen ohjaa sinut palveluun
referral-either = Voit ottaa yhteyttä itse. Myös ammattilainen voi ohjata sinut.
client-self = Asiakas voi itse ottaa yhteyttä
client-referred = Työntekijä ohjaa asiakkaan palveluun
client-either = Asiakas voi itse ottaa yhteyttä. Myös työntekijä voi ohjata hänet.
client-unknown = Emme tiedä, tarvitaanko lähete. Kysy palvelusta.
help-one-to-one = Puhut yhden ihmisen kanssa. Hän kuuntelee vain sinua.
help-couple = Tapaatte työntekijän yhdessä puolisosi kanssa.
help-family = Mukana on perhe tai osa perheestä.
help-group = Tapaat ihmisiä, joilla on samanlainen tilanne.
help-event = Tapahtuma, johon moni voi tulla.
help-self-help = Luet tai teet harjoituksia yksin, kun haluat.
help-talk = Ihminen kertoo asiasta, jonka hän tuntee hyvin.
help-working-pair = Kaksi ihmistä työskentelee yhdessä. Toinen on ammattilainen. Toinen on itse kokenut saman asian.
help-development = Ihmiset, jotka ovat itse kokeneet asian, auttavat tekemään palvelusta paremman.
help-chat = Kirjoitatte viestejä. Työntekijä tai vapaaehtoinen vastaa sinulle.
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
amount-at-least = ainakin { $min }
per-calendar-year = { $limit } vuodessa
per-person = { $limit } yhdelle ihmiselle
per-group = { $limit } yhdelle ryhmälle

## Maakunta kunnan sijasta

map-open = Valitse maakunta kartasta tai listasta
map-hint = Voit valita kunnan sijasta maakunnan. Kartta on piirros. Maakunnat eivät ole siinä oikean kokoisia.
map-regions = Maakunnat
map-chosen = Valitsit: { $region }

## Turvallisuus tällä laitteella

safety-lead = Joku voi nähdä, mitä teet puhelimella tai tietokoneella. Näin suojaat itseäsi.
safety-exit-heading = Jos haluat pois nopeasti
safety-exit = Paina ”Poistu sivulta”. Vastauksesi häviävät. Näkyviin tulee sääsivu tai muu tavallinen sivu. Selaimen Takaisin-painike ei tuo tälle sivulle. Käyntisi voi silti näkyä selaimen historiassa.
safety-shift = Jos sinulla on näppäimistö, voit painaa Shift kolme kertaa.
safety-finder-heading = Mitä palveluhaku tallentaa
safety-finder = Ei mitään. Emme lähetä vastauksiasi kenellekään. Vastaukset häviävät, kun lähdet sivulta.
safety-history-heading = Selaimen historia
safety-history = Selain muistaa sivut, joilla olet käynyt. Voit poistaa historiasta vain tämän sivun. Jos poistat kaikki sivut, joku voi huomata sen.
safety-private = Avaa tämä sivu ensi kerralla yksityisessä ikkunassa. Sen nimi voi olla incognito tai InPrivate. Yksityinen ikkuna ei jätä historiaa. Sulje ikkuna lopuksi.
safety-calls-heading = Puhelut ja viestit
safety-calls = Numero jää puhelimen soittotietoihin. Se voi näkyä myös puhelinlaskussa. Poista numero soittotiedoista tai soita toisesta puhelimesta. Poista myös viestit, jos joku muu voi lukea niitä.
safety-others-heading = Jos joku seuraa laitettasi
safety-others = Laitteessa voi olla ohjelma, joka näyttää muille, mitä teet. Myös työpaikka tai koulu voi nähdä, millä sivuilla käyt. Silloin yksityinen ikkuna ei auta. Käytä laitetta, johon toinen ei pääse. Se voi olla ystävän puhelin tai kirjaston tietokone.

## Lista

keep = Ota talteen
kept-open = Tallessa ({ $number })
kept-empty = Lista on vielä tyhjä. Paina palvelun kohdalla ”Ota talteen”. Sitten palvelu näkyy tässä.
kept-remove = Poista
copy = Kopioi
copied = Kopioitu
copy-by-hand = Kopiointi ei onnistunut. Valitse teksti tästä. Kopioi se itse.
print = Tulosta
also-in = Myös tällä kielellä:
share-heading = Jaa lista
share-hint = Linkissä näkyvät nämä palvelut. Vastauksesi eivät näy.
calendar-add = Kalenteriin: { $channel }, { $date } kello { $time }
calendar-summary = sovittu aika
calendar-name = Palvelun nimi mukaan

## Kun jokin ei toimi

failure-heading = Emme voi nyt näyttää palveluja
failure-feed-missing = Emme tiedä, mistä palvelut löytyvät. Kerro tästä sivun ylläpitäjälle.
failure-feed-unreachable = Palvelut eivät lataudu. Tarkista nettiyhteys. Yritä sitten uudelleen.
failure-feed-not-found = Emme löydä palvelujen listaa. Yritä myöhemmin uudelleen tai kerro tästä sivun ylläpitäjälle.
failure-server = Palvelin ei toimi nyt. Odota hetki. Yritä sitten uudelleen.
failure-feed-too-large = Palvelujen lista on liian iso. Kerro tästä sivun ylläpitäjälle.
failure-feed-unreadable = Emme voi lukea palvelujen listaa. Yritä uudelleen tai kerro tästä sivun ylläpitäjälle.
failure-feed-format = Emme tunne palvelujen listan muotoa. Kerro tästä sivun ylläpitäjälle.
failure-feed-without-services = Listassa ei ole palveluja. Kerro tästä sivun ylläpitäjälle.
failure-program-incomplete = Kaikki ei lataudu. Vastauksesi ovat yhä tällä sivulla. Tarkista nettiyhteys. Yritä sitten uudelleen.
failure-stopped = Palveluhaku pysähtyi. Et tehnyt mitään väärin.
failure-stopped-kept = Vastauksesi ovat vielä tällä sivulla.
failure-help = Voit silti soittaa auttaviin puhelimiin.
retry = Yritä uudelleen

## Help lines, where to start, and how to go on

help-now = Apua nyt
silent-count = Emme tiedä tätä { $number } palvelusta.
lines-heading = Puhu jonkun kanssa nyt
line-free = Ei maksa mitään
line-paid = Maksaa rahaa
line-not-on-bill = Ei näy puhelinlaskussa
line-on-bill = Näkyy puhelinlaskussa
group-old = Tarkista ensin
group-old-hint = Nämä tiedot ovat vanhoja. Kysy, toimiiko palvelu vielä.
start-heading = Aloita tästä
start-hint = Sinun ei tarvitse tietää, mitä etsit. Valitse aihe, joka sopii parhaiten.
start-services = Nämä palvelut ovat kaikille
narrow-heading = Rajaa lisää
narrow-effect = Palveluja jäljelle: { $least }–{ $most }
area-distance = Paikan päällä: { $values }, noin { $distance } km
mark-facts-from = Tieto on vuodelta { $year }. Kysy, toimiiko palvelu.
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
        [rmn] romanikieli
        [rn] kirundi
        [rom] romanikieli
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
