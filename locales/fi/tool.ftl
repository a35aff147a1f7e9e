### Mitä vain komentorivi sanoo: yhteenvedot ja virheet. Valitsimia, tiedostonimiä ja komentoja ei käännetä.

# Tulee tiedoston authoring.ftl viestin tilalle.
template-where = { " " }(service-feed init)

error-read = tiedostoa { $path } ei voi lukea: { $reason }
error-fetch = osoitetta { $address } ei voi hakea: { $reason }
error-write = tiedostoa { $path } ei voi kirjoittaa: { $reason }
error-unusable = ei voi käyttää: { $path }: { $reason }
error-authoring = ei voi käyttää: { $reason }
error-authoring-format = ei voi käyttää: { $reason }, ja sano muoto valitsimella --from, jos tiedät sen
error-authoring-formats = ei voi käyttää: { $reason }, tai sano kaikkien muoto valitsimella --from
error-own-input = tiedosto { $path } luetaan, eikä sen päälle kirjoiteta; nimeä toinen tiedosto valitsimella -o
error-no-services = mitään ei kirjoitettu: luettelosta { $path } ei jäänyt yhtään palvelua; katso: service-feed check { $path }
error-listen = porttia { $port } ei voi käyttää: { $reason }; kokeile toista: --port { $other }
error-output = ei voi tulostaa: { $reason }

reason-too-large = siinä on yli { $most } Mt; ota siitä se osa, joka on hakemisto
reason-not-utf-8 = rivi { $line }, tiedoston tavu { $byte }: merkki ei ole UTF-8-muodossa; tallenna tiedosto muodossa UTF-8
reason-no-files = siinä ei ole tiedostoa, jonka voisi lukea; sellaisen pääte on jokin näistä: { $endings }
reason-there-already = se on jo olemassa; nimeä toinen kansio, tai siirrä se pois
reason-look-at-it = { $reason }; tarkista se: service-feed check { $path }
reason-no-finder = siinä ei ole tiedostoa { $loader }; tee palveluhaku komennolla `cargo xtask build`, tai sano, missä se on: --finder KANSIO
reason-nothing-inside = tässä työkalussa ei ole palveluhakua mukana; käytä julkaistua työkalua tai kopioi käännöksen kansio dist

kept = { $path }: edellinen tiedosto on säilytetty tällä nimellä, koska siinä oli { $before } palvelua ja uudessa on { $after }; katso, mistä se johtuu, ja poista tiedosto, jos niin pitää olla
kept-uncounted = { $path }: se, mitä siinä oli, on säilytetty tällä nimellä, koska sen palveluja ei voi laskea
problems-in-feed = luettelossa on { $count } ongelmaa, joten jotakin voi puuttua; katso: service-feed check { $path }

here = tässä
more-of-a-kind = ja { $count } muuta samanlaista ("{ $rule }"); --json luettelee kaikki
sum-nothing = ei mitään korjattavaa
sum-errors = { $count ->
    [1] 1 virhe
   *[other] { $count } virhettä
}
sum-warnings = { $count ->
    [1] 1 varoitus
   *[other] { $count } varoitusta
}
sum-advice = { $count ->
    [1] 1 neuvo
   *[other] { $count } neuvoa
}

import-note = huomautus: { $line }
import-times = { $outcome }, { $count } kertaa
import-sum = korjattavia { $mends }, huomautuksia { $notes }
import-written = { $path }: palveluja { $services }, { $sum }
import-no-feed = mitään ei kirjoitettu: { $sum }
import-no-services = mitään ei kirjoitettu, koska yhtään palvelua ei jäänyt: { $sum }

build-services = { $path }: palveluja { $count }
build-index = hakemisto: { $size } kt, brotlilla { $packed } kt
build-chunks = osia { $count }, suurin { $size } kt
build-names = nimet, jotka ladataan haettaessa: { $size } kt
build-large-service = yksi palvelu on yksinään suurempi kuin { $size } kt; lyhyemmät tekstit latautuvat nopeammin
build-few = kun palveluja on alle { $count }, yksi tiedosto latautuu yhtä nopeasti ja sitä on helpompi hoitaa: anna sille nimi, jonka pääte on .json
build-file = { $size } kt, brotlilla { $packed } kt; luettelo oli { $before } kt
build-first = ensimmäinen kysymys piirretään heti: { $question }
build-first-until = ensimmäinen kysymys piirretään heti: { $question }; tee tiedosto uudelleen { $date }, kun jokin palvelu on päättynyt
build-waits = ensimmäinen kysymys odottaa ohjelmaa, koska ensimmäisenä ei ole kysymystä, jolla on vaihtoehtoja
build-finder = { $path }: palveluhaun omat tiedostot

publish-added = { $count ->
    [1] 1 palvelu on uusi: { $ids }
   *[other] { $count } palvelua on uusia: { $ids }
}
publish-removed = { $count ->
    [1] 1 palvelu on poissa: { $ids }
   *[other] { $count } palvelua on poissa: { $ids }
}
publish-changed = { $count ->
    [1] 1 palvelu on muuttunut: { $ids }
   *[other] { $count } palvelua on muuttunut: { $ids }
}
publish-import = luettu aineisto: { $sum }
publish-check = palveluluettelo: { $sum }
publish-no-feed = aineistossa ei ole palveluluetteloa
publish-no-services = yhtään palvelua ei jää jäljelle
publish-unusable = palveluhaku ei voisi käyttää luetteloa
publish-errors = { $count ->
    [1] luettelossa on 1 virhe
   *[other] luettelossa on { $count } virhettä
}
publish-loss = { $before } palvelusta { $gone } häviäisi; jos niin pitää olla, sano, kuinka monta prosenttia saa hävitä: --loss 100
publish-written = { $path } on julkaistu: { $services } palvelua
publish-left = { $path } jätettiin ennalleen

texts-written = { $path }: { $count } tekstiä
texts-taken = { $path }: { $changed } tekstiä muuttui, { $read } on merkitty luetuksi
texts-gone = { $count } riville ei ole enää paikkaa luettelossa: { $places }
texts-unreadable = sitä ei voi lukea: { $reason }
texts-no-places = se ei ole komennon "texts --to xlsx" tekemä: ensimmäisen sarakkeen pitää olla "place"
texts-no-languages = siinä ei ole kielten kansioita, joissa olisi Fluent-tiedostoja; palveluhaun lähdekoodissa se on kansio locales
texts-no-language = { $tag } ei ole sen kielten joukossa: { $known }
texts-refused = { $language }: { $place } ei kelvannut: { $reason }
texts-lacks-variable = { $name } puuttuu; kirjoita se sinne, missä se on muissa kielissä
texts-other-variable = muuttujaa { $name } ei ole; kirjoita muuttuja niin kuin muissa kielissä
texts-lacks-form = muoto [{ $form }] puuttuu; kirjoita tämän tekstin kaikki muodot
texts-other-form = kielellä ei ole tämän tekstin muotoa [{ $form }]; jätä solu tyhjäksi
texts-not-fluent = sitä ei voi lukea: { $reason }; aaltosulkeet ovat pareittain muuttujan ympärillä
texts-no-file = tällä kielellä ei ole tällaisia tekstejä; jätä solu tyhjäksi
