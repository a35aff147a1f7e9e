### Itsenäisen sivun tekstit selkosuomeksi. Lähtökieli on fi/page.ftl.

## The name below the icon on the device

page-short-name = Palvelut

## Without a network

connection-lost = Sinulla ei ole nyt nettiä. Palvelut on haettu { $date }.
connection-lost-undated = Sinulla ei ole nyt nettiä.

## Keeping the page on the device

offline-offer = Käytä ilman nettiä
offline-what = Tallennamme tälle laitteelle tämän sivun, sen kielet ja palvelujen listan. Sitten voit etsiä palveluja myös ilman nettiä.
offline-answers = Emme tallenna vastauksiasi.
offline-others = Muut ihmiset voivat huomata, että sivu on tällä laitteella. Jos se huolestuttaa sinua, älä tallenna.
offline-keep = Tallenna tälle laitteelle
offline-keeping = Tallennamme. Odota hetki.
offline-failed = Tallennus ei onnistunut. Laitteelle ei jäänyt mitään. Yritä uudelleen, kun netti toimii.
offline-on = Toimii ilman nettiä
offline-kept = Tämä sivu, sen kielet ja palvelujen lista ovat tällä laitteella. Emme tallenna vastauksiasi.
offline-date = Palvelut on haettu { $date }.
offline-newer = Palvelujen lista on muuttunut. Näet uuden listan, kun avaat sivun ensi kerralla.
offline-remove = Poista tältä laitteelta
offline-removed = Kaikki on poistettu tältä laitteelta. Selaimen historia ei tyhjene.
offline-installed = Poista myös sivun kuvake. Jos avaat sivun kuvakkeesta, sivu tallennetaan uudelleen.

## A new version

update-ready = Sivusta on uusi versio.
update-later = Sivusta on uusi versio. Sulje sivu ja avaa se uudelleen. Silloin näet uuden version.
update-now = Ota käyttöön

# Below the finder: what it is, in three lines, and who is behind it.
intro-questions = Vastaa muutamaan kysymykseen.
intro-services = Näet, mikä palvelu sopii sinulle. Näet myös, miten saat siihen yhteyden.
intro-answers = Vastauksiasi ei tallenneta. Niitä ei lähetetä kenellekään.
footer = Palveluhaku on ilmainen. Palvelujen tiedot tulevat järjestöiltä.
