### Vad bara kommandoraden säger: sammandrag och fel. Flaggor, filnamn och kommandon översätts inte.

# Ersätter meddelandet i authoring.ftl.
template-where = { " " }(service-feed init)

error-read = kan inte läsa { $path }: { $reason }
error-fetch = { $address } kan inte hämtas: { $reason }
error-write = kan inte skriva { $path }: { $reason }
error-unusable = kan inte använda { $path }: { $reason }
error-authoring = kan inte använda { $reason }
error-authoring-format = kan inte använda { $reason }, och ange formatet med --from om du vet det
error-authoring-formats = kan inte använda { $reason }, eller ange allas format med --from
error-own-input = { $path } är det som läses, och skrivs inte över; ange en annan fil med -o
error-no-services = ingenting skrevs: ingen tjänst i { $path } är kvar; se: service-feed check { $path }
error-listen = porten { $port } kan inte användas: { $reason }; försök med en annan: --port { $other }
error-output = kan inte skriva ut: { $reason }

reason-too-large = den har mer än { $most } MB; ta den del av den som är registret
reason-not-utf-8 = rad { $line }, filens byte { $byte }: tecknet är inte UTF-8; spara filen som UTF-8
reason-no-files = där finns ingen fil som kan läsas; en sådan slutar på något av dessa: { $endings }
reason-there-already = den finns redan; ange en annan mapp, eller flytta bort den
reason-look-at-it = { $reason }; granska den med: service-feed check { $path }
reason-no-finder = där finns ingen { $loader }; bygg tjänstesökningen med `cargo xtask build`, eller säg var den finns: --finder MAPP
reason-nothing-inside = det här verktyget har ingen sökare i sig; ta verktyget ur en utgåva, eller kopiera mappen dist från ett bygge

kept = { $path }: den förra filen är sparad under det här namnet, eftersom den hade { $before } tjänster och den nya har { $after }; se efter varför, och ta bort den om det är rätt
kept-uncounted = { $path }: det som fanns där är sparat under det här namnet, eftersom dess tjänster inte kan räknas
problems-in-feed = { $count } problem i förteckningen, så något kan saknas; se: service-feed check { $path }

here = här
more-of-a-kind = och { $count } till av slaget "{ $rule }"; --json räknar upp alla
sum-nothing = inget att rätta
sum-errors = { $count ->
    [1] 1 fel
   *[other] { $count } fel
}
sum-warnings = { $count ->
    [1] 1 varning
   *[other] { $count } varningar
}
sum-advice = { $count ->
    [1] 1 råd
   *[other] { $count } råd
}

import-note = anmärkning: { $line }
import-times = { $outcome }, { $count } gånger
import-sum = { $mends } att rätta, anmärkningar: { $notes }
import-written = { $path }: tjänster: { $services }, { $sum }
import-no-feed = ingenting skrevs: { $sum }
import-no-services = ingenting skrevs, eftersom ingen tjänst är kvar: { $sum }

build-services = { $path }: tjänster: { $count }
build-index = register: { $size } kB, { $packed } kB med brotli
build-chunks = delar: { $count }, den största { $size } kB
build-names = namn, som laddas när någon söker: { $size } kB
build-large-service = en tjänst är ensam större än { $size } kB; kortare texter laddas snabbare
build-few = med färre än { $count } tjänster laddas en enda fil lika snabbt och är enklare att sköta: ge den ett namn som slutar på .json
build-file = { $size } kB, { $packed } kB med brotli; förteckningen var { $before } kB
build-first = den första frågan ritas genast: { $question }
build-first-until = den första frågan ritas genast: { $question }; bygg på nytt { $date }, när en tjänst har upphört
build-waits = den första frågan väntar på programmet, eftersom ingen fråga med alternativ kommer först
build-finder = { $path }: sökarens egna filer

publish-added = { $count ->
    [1] 1 tjänst är ny: { $ids }
   *[other] { $count } tjänster är nya: { $ids }
}
publish-removed = { $count ->
    [1] 1 tjänst är borta: { $ids }
   *[other] { $count } tjänster är borta: { $ids }
}
publish-changed = { $count ->
    [1] 1 tjänst är ändrad: { $ids }
   *[other] { $count } tjänster är ändrade: { $ids }
}
publish-import = det som lästes: { $sum }
publish-check = listan: { $sum }
publish-no-feed = där finns ingen lista över tjänster
publish-no-services = ingen tjänst blir kvar
publish-unusable = sökaren kunde inte använda listan
publish-errors = { $count ->
    [1] listan har 1 fel
   *[other] listan har { $count } fel
}
publish-loss = { $gone } av { $before } tjänster skulle försvinna; om det är rätt, säg hur många procent som får göra det: --loss 100
publish-written = { $path } är publicerad: { $services } tjänster
publish-left = { $path } är som den var

texts-written = { $path }: { $count } texter
texts-taken = { $path }: { $changed } texter är ändrade, { $read } är märkta som lästa
texts-gone = { $count } rader har ingen plats i listan längre: { $places }
texts-unreadable = den kan inte läsas: { $reason }
texts-no-places = den är inte det som "texts --to xlsx" skriver: den första kolumnen ska vara "place"
texts-no-languages = den har inga mappar för språk med Fluent-filer; i sökarens källkod är det mappen locales
texts-no-language = { $tag } finns inte bland dess språk: { $known }
texts-refused = { $language }: { $place } togs inte: { $reason }
texts-lacks-variable = { $name } saknas; skriv den där den står på de andra språken
texts-other-variable = { $name } finns inte; skriv variabeln som på de andra språken
texts-lacks-form = formen [{ $form }] saknas; skriv alla former av den här texten
texts-other-form = språket har ingen form [{ $form }] av den här texten; lämna cellen tom
texts-not-fluent = den kan inte läsas: { $reason }; klamrarna står parvis kring en variabel
texts-no-file = det här språket har inga sådana texter; lämna cellen tom
