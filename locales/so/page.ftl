### Qoraallada bogga gooniga ah ee Soomaaliga. Isha: fi/page.ftl.

## The name below the icon on the device

page-short-name = Adeegyo

## Without a network

connection-lost = Internet ma jiro. Adeegyada waxaa la soo qaaday { $date }.
connection-lost-undated = Internet ma jiro.

## Keeping the page on the device

offline-offer = Isticmaal internet la'aan
offline-what = Bogga, luqadihiisa iyo liiska adeegyada waxaa lagu kaydinayaa qalabkan. Markaas adeegyo waxaad raadin kartaa internet la'aan.
offline-answers = Jawaabahaaga lama kaydiyo.
offline-others = Dadka kale ee isticmaala qalabka way arki karaan in bogga la kaydiyey. Haddii taasi ku welwelinayso, ha kaydin.
offline-keep = Ku kaydi qalabkan
offline-keeping = Waa la kaydinayaa. Wax yar sug.
offline-failed = Kaydintu ma suurtagelin, qalabkana waxba kuma harin. Mar kale isku day marka internetku shaqeeyo.
offline-on = Internet la'aan wuu shaqeeyaa
offline-kept = Bogga, luqadihiisa iyo liiska adeegyada waxay ku jiraan qalabkan. Jawaabahaaga lama kaydiyo.
offline-date = Adeegyada waxaa la soo qaaday { $date }.
offline-newer = Liiska adeegyada wuu is beddelay. Liiska cusub waxaad arki doontaa marka xigta ee aad bogga furto.
offline-remove = Ka saar qalabkan
offline-removed = Wax walba waa laga saaray qalabkan. Taariikhda browser-ka lama tirtiro.
offline-installed = Sidoo kale tirtir astaanta bogga. Haddii aad bogga ka furto astaanta, mar kale ayaa la kaydinayaa.

## A new version

update-ready = Waxaa jira nooc cusub oo bogga ah.
update-later = Waxaa jira nooc cusub oo bogga ah. Wuxuu bilaabanayaa marka aad bogga xirto oo mar kale furto.
update-now = Hadda isticmaal

# Below the finder: what it is, in three lines, and who is behind it.
intro-questions = Ka jawaab dhowr su’aalood.
intro-services = Waxaad arkaysaa adeegga kugu habboon iyo sida loola xiriiro.
intro-answers = Jawaabahaaga lama kaydiyo meelna looma diro.
footer = Raadinta adeegyadu waa bilaash, koodhkeeduna waa furan yahay. Xogta adeegyadu waxay ka timaaddaa ururada bixiya.
