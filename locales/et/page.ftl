### Iseseisva lehe tekstid eesti keeles. Lähtekeel on fi/page.ftl.

## The name below the icon on the device

page-short-name = Teenused

## Without a network

connection-lost = Võrguühendust ei ole. Teenused on laaditud: { $date }.
connection-lost-undated = Võrguühendust ei ole.

## Keeping the page on the device

offline-offer = Kasuta ilma võrguta
offline-what = Leht, selle keeled ja teenuste loetelu salvestatakse sellesse seadmesse. Siis saad teenuseid otsida ka ilma võrguta.
offline-answers = Sinu vastuseid ei salvestata.
offline-others = Teised, kes seadet kasutavad, võivad märgata, et leht on salvestatud. Kui see teeb sulle muret, ära salvesta.
offline-keep = Salvesta sellesse seadmesse
offline-keeping = Salvestame. Oota hetk.
offline-failed = Salvestamine ei õnnestunud ja seadmesse ei jäänud midagi. Proovi uuesti, kui võrk töötab.
offline-on = Töötab ilma võrguta
offline-kept = Leht, selle keeled ja teenuste loetelu on selles seadmes. Sinu vastuseid ei salvestata.
offline-date = Teenused on laaditud: { $date }.
offline-newer = Teenuste loetelu on muutunud. Uut loetelu näed, kui avad lehe järgmine kord.
offline-remove = Eemalda sellest seadmest
offline-removed = Kõik on sellest seadmest eemaldatud. Brauseri ajalugu ei kustutata.
offline-installed = Eemalda ka lehe ikoon. Kui avad lehe ikoonist, salvestatakse see uuesti.

## A new version

update-ready = Lehest on uus versioon.
update-later = Lehest on uus versioon. See võetakse kasutusele, kui sulged lehe ja avad selle uuesti.
update-now = Võta kasutusele

# Below the finder: what it is, in three lines, and who is behind it.
intro-questions = Vasta mõnele küsimusele.
intro-services = Näed, milline teenus sulle sobib ja kuidas sellega ühendust võtta.
intro-answers = Sinu vastuseid ei salvestata ega saadeta kuhugi.
footer = Teenuseotsing on tasuta ja avatud lähtekoodiga. Teenuste andmed tulevad ühingutelt, kes neid pakuvad.
