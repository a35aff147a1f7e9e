### Itsenäisen sivun tekstit suomeksi: mitä sivulla on palveluhaun lisäksi. Suomi on tekstien lähtökieli.
### Sivun nimi on sama kuin palveluhaun (finder-name tiedostossa widget.ftl).

## Nimi laitteen kuvakkeen alla: ei saa kertoa, mistä sivulla on kyse. Enintään 12 merkkiä

page-short-name = Palvelut

## Ilman verkkoa

connection-lost = Olet ilman verkkoa. Palvelut on haettu { $date }.
connection-lost-undated = Olet ilman verkkoa.

## Sivun tallentaminen laitteelle

offline-offer = Käytä ilman verkkoa
offline-what = Sivu, sen kielet ja palvelujen luettelo tallennetaan tälle laitteelle. Silloin voit etsiä palveluja myös ilman verkkoa.
offline-answers = Vastauksiasi ei tallenneta.
offline-others = Muut, jotka käyttävät laitetta, voivat huomata, että sivu on tallennettu. Jos se huolestuttaa sinua, älä tallenna.
offline-keep = Tallenna tälle laitteelle
offline-keeping = Tallennetaan. Pieni hetki.
offline-failed = Tallennus ei onnistunut, eikä laitteelle jäänyt mitään. Yritä uudelleen, kun verkko toimii.
offline-on = Toimii ilman verkkoa
offline-kept = Sivu, sen kielet ja palvelujen luettelo ovat tällä laitteella. Vastauksiasi ei tallenneta.
offline-date = Palvelut on haettu { $date }.
offline-newer = Palvelujen luettelo on muuttunut. Uusi luettelo näkyy, kun avaat sivun seuraavan kerran.
offline-remove = Poista tältä laitteelta
offline-removed = Kaikki on poistettu tältä laitteelta. Selaimen historia ei tyhjene.
offline-installed = Poista myös sivun kuvake. Jos avaat sivun kuvakkeesta, se tallennetaan uudelleen.

## Uusi versio

update-ready = Sivusta on uusi versio.
update-later = Sivusta on uusi versio. Se tulee käyttöön, kun suljet sivun ja avaat sen uudelleen.
update-now = Ota käyttöön

# Below the finder: what it is, in three lines, and who is behind it.
intro-questions = Vastaa muutamaan kysymykseen.
intro-services = Näet, mikä palvelu sopii sinulle ja miten saat siihen yhteyden.
intro-answers = Vastauksiasi ei tallenneta eikä lähetetä minnekään.
footer = Palveluhaku on ilmainen ja avointa lähdekoodia. Palvelujen tiedot tulevat järjestöiltä, jotka niitä antavat.
