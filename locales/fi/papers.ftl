### Työpajan paperit suomeksi: mitä syötteen lisäksi otetaan mukaan.

## Paketin sivu

page-title = Löydä sinulle sopiva palvelu
page-without = Kaikki palvelut
read-me = Tässä kansiossa ovat palveluhakusi ja palvelujesi luettelo. Vie koko kansio verkkopalvelimelle, esimerkiksi nimellä /haku/, ja avaa se selaimessa. Kun haluat muuttaa jotakin, avaa services.xlsx uudelleen työpajassa.

## Juliste

poster-heading = Mikä apu sopii sinulle?
poster-text = Vastaa muutamaan kysymykseen. Vastauksiasi ei tallenneta eikä lähetetä minnekään.
poster-scan = Osoita koodia puhelimesi kameralla tai kirjoita osoite:
poster-code = Osoitteen QR-koodi

## Valmiit tekstit

texts-heading = Tekstejä sivuillesi
texts-lead = Lue tekstit läpi, täydennä hakasulkeissa olevat kohdat ja kopioi ne, joita tarvitset.
texts-privacy = Tietosuojaseloste: palveluhaku
texts-privacy-1 = { $association } tarjoaa tämän sivun palveluhaun. Haku ei käsittele henkilötietoja: vastauksesi pysyvät selaimessasi ja katoavat, kun poistut sivulta. Niitä ei lähetetä meille eikä kenellekään muulle, eikä niitä tallenneta.
texts-privacy-2 = Jotta haku näkyy, selaimesi hakee tiedostoja verkkopalvelimeltamme. Palvelin voi muiden palvelinten tapaan kirjata yhteytesi osoitteen ja kellonajan; niistä kerromme yleisessä tietosuojaselosteessamme.
texts-privacy-3 = Kysymykset: { $contact }
texts-cookies = Evästeet
texts-cookies-1 = Palveluhaku ei aseta evästeitä eikä tallenna mitään selaimeesi. Siihen ei tarvita suostumusta.
texts-accessibility = Saavutettavuusseloste: palveluhaku
texts-accessibility-1 = Haku on tehty täyttämään WCAG 2.2:n taso AA. Sitä testataan ohjelmilla kolmessa selaimessa: rakenne, kontrastit, näppäimistökäyttö, suuri teksti ja kapeat näytöt.
texts-accessibility-2 = Ulkopuolinen taho ei ole arvioinut sitä, eikä ruudunlukijan käyttäjä ole testannut sitä tekijöille. Seloste ei koske sivustomme muita osia eikä palvelujen omia tekstejä.
texts-accessibility-3 = Jos jokin estää käyttöä, kerro meille: { $contact }. Vastaamme kahden viikon kuluessa. Jos vastaus ei auta, voit kääntyä valvontaviranomaisen puoleen: [viranomaisen nimi, Suomessa Liikenne- ja viestintävirasto Traficom].
texts-guide = Näin käytät hakua: työkavereille
texts-guide-1 = Vastatkaa yhdessä autettavan kanssa: jokaisen kysymyksen voi ohittaa vastaamalla ”En tiedä”, ja Takaisin vie edelliseen kysymykseen.
texts-guide-2 = Lopuksi näet sopivat palvelut, miksi ne sopivat ja miten niihin saa yhteyden. Palveluja voi koota omaksi listaksi ja tulostaa.
texts-guide-3 = ”Poistu sivulta” sulkee sivun heti. Se ei tyhjennä selaimen historiaa.
texts-guide-4 = Jos palvelun tiedot ovat muuttuneet, kerro luettelon ylläpitäjälle: { $contact }
texts-association = [järjestön nimi]
texts-contact = [sähköpostiosoite]

## Koodit

codes-lead = Laita yksi näistä siihen kohtaan sivua, johon haku tulee.
codes-base = Kirjoita osoitteen { $address } tilalle osoite, johon olet vienyt kansion.
codes-script = Useimmille sivuille: aina uusin versio
codes-element = Kun voit kirjoittaa elementtejä: tagien välinen teksti näkyy, kunnes haku käynnistyy
codes-pinned = Juuri tämä versio: selaimet hylkäävät sen, jos tiedostoa on muutettu palvelimella
codes-shortcode = WordPressissä lisäosan kanssa
codes-npm = Kehittäjälle, npm
codes-frame = Sivuille, joilla skriptejä ei sallita
codes-theme = Värisi sivun tyylitiedostoon
no-address = Kirjoita ensin sen sivun osoite, jolla haku on.
no-services = Luettelossa ei ole vielä palveluja.
