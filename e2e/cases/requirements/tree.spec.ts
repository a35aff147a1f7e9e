// What a screen reader finds in each view: the tree of roles, names and levels, in Finnish. A tree lists what must be
// there, in this order; other elements may stand between. The dots in the patterns stand for marks of direction.

import type { Finder } from "../../support/finder";
import { statusRegions } from "../../support/status";
import { expect, test } from "../../support/test";
import { everyView, OFFLINE_LINES } from "../../support/views";

const AROUND = {
  languages: `
    - group "Kieli":
      - button "Suomi"`,
  back: `
    - button "Takaisin"`,
  /** Before the lines have come with the second part of the program and the feed. */
  number: `
    - group "Apua nyt":
      - link /^Soita .112.$/:
        - /url: tel:112`,
  help: `
    - group "Apua nyt":
      - group: Apua nyt
      - link /^Soita .112.$/:
        - /url: tel:112`,
  lines: `
    - heading "Puhu jonkun kanssa nyt" [level=3]
    - list:
      - listitem:
        - paragraph: Nollalinja
        - link /^Soita .080 005 005.$/`,
  first: `
      - heading "Mistä on kyse?" [level=2]
      - paragraph: Valitse lähin. Voit vaihtaa vastausta myöhemmin.
      - search:
        - text: Kerro omin sanoin
        - searchbox "Kerro omin sanoin"
        - button "Etsi"`,
  options: `
      - radio "Väkivalta tai pelko läheisessä suhteessa"
      - paragraph: Kaikki väkivalta ei näy päälle päin.
      - radio "Kriisi tai suru"
      - radio "Ero ja vanhemmuus"
      - radio "Sukupuoli ja sen moninaisuus"`,
  actions: `
    - button "Jatka"
    - button "En tiedä"
    - group: Miksi kysymme tätä?
    - button "Näytä palvelut nyt"`,
  search: `
    - button "Kerro omin sanoin tai etsi nimellä"`,
  answers: `
    - paragraph: /vastausta.*Ero ja vanhemmuus.*Itselleni/
    - button "Muuta Vastauksesi"`,
  common: `
    - paragraph: "Yhteistä näille:"
    - list:
      - listitem: "Aihe: Ero ja vanhemmuus"
      - listitem: "Toimii alueellasi: Inari"`,
  card: `
    - list:
      - listitem:
        - article:
          - heading "Livelähetykset lapsiperheen erosta" [level=4]:
            - button "Livelähetykset lapsiperheen erosta"
          - paragraph: Lapin ensi- ja turvakoti
          - button "Ota talteen Livelähetykset lapsiperheen erosta"
          - list:
            - listitem: Emme tiedä, kenelle palvelu on. Kysy palvelusta.
          - link /Videopuhelu.*facebook/
          - button "Lisää Livelähetykset lapsiperheen erosta"`,
};

const TREES: Record<string, string> = {
  loading: `
    - paragraph: Haemme palveluja. Pieni hetki.`,
  question: `
    - paragraph: /Kysymys .1. .*palvelua jäljellä/
    - group "Mistä on kyse?":${AROUND.first}${AROUND.options}${AROUND.actions}`,
  missing: `
    - paragraph: /Kysymys .1. .*palvelua jäljellä/
    - alert:
      - paragraph: Tarkista vastauksesi
      - link "Valitse yksi vaihtoehto. Jos et ole varma, paina ”En tiedä”."
    - group "Mistä on kyse?":${AROUND.first}
      - paragraph: Valitse yksi vaihtoehto. Jos et ole varma, paina ”En tiedä”.${AROUND.options}${AROUND.actions}`,
  place: `
    - paragraph: /Kysymys .3. .*palvelua jäljellä/
    - group "Missä apua tarvitaan?":
      - heading "Missä apua tarvitaan?" [level=2]
      - paragraph: Kotikunta riittää. Osoitetta ei tarvita.
      - text: Kunta
      - paragraph: Kirjoita nimen alku suomeksi tai ruotsiksi.
      - textbox "Kunta": in
      - paragraph: /.3. ehdotusta/
      - group "Ehdotukset":
        - radio "Inari"
        - paragraph: Lappi
        - radio "Inkoo"
        - radio "Iniö → Parainen"${AROUND.actions}${AROUND.search}`,
  map: `
    - group "Missä apua tarvitaan?":
      - heading "Missä apua tarvitaan?" [level=2]
      - textbox "Kunta"
      - group:
        - text: Valitse maakunta kartalta tai luettelosta
        - paragraph: /Voit valita kunnan sijasta maakunnan/
        - radiogroup "Maakunnat":
          - radio "Ahvenanmaa"
          - radio "Lappi" [checked]
          - radio "Varsinais-Suomi"${AROUND.actions}${AROUND.search}`,
  results: `
    - heading /^.3. palvelua voi auttaa sinua$/ [level=2]${AROUND.answers}${AROUND.lines}
    - group:
      - heading /^Tarkista ensin/ [level=3]
      - paragraph: Nämä tiedot ovat vanhoja. Varmista, että palvelu toimii vielä.${(AROUND.common + AROUND.card).replaceAll("\n", "\n  ")}
    - heading "Rajaa lisää" [level=3]
    - button "Kerro omin sanoin tai etsi nimellä"
    - button "Aloita alusta"`,
  service: `
    - heading "Livelähetykset lapsiperheen erosta" [level=2]
    - heading "Ota yhteyttä" [level=3]
    - list:
      - listitem:
        - paragraph: Videopuhelu
        - link /Videopuhelu.*facebook/
    - heading "Miksi näet tämän palvelun" [level=3]
    - list:
      - listitem: "Aihe: Ero ja vanhemmuus"
      - listitem: "Toimii alueellasi: Inari"
    - heading "Tietoa palvelusta" [level=3]`,
  shortlist: `
    - heading /Tallessa/ [level=2]
    - button "Tulosta"
    - button "Kopioi lista"
    - group "Myös tällä kielellä:"
    - list:
      - listitem:
        - article:
          - heading "Livelähetykset lapsiperheen erosta" [level=3]:
            - button "Livelähetykset lapsiperheen erosta"
          - button "Poista Livelähetykset lapsiperheen erosta"
    - heading "Jaa lista" [level=3]
    - textbox "Jaa lista"
    - button "Kopioi linkki"
    - img "QR-koodi, joka avaa tämän listan toisella laitteella"`,
  safety: `
    - heading "Turvallisuus tällä laitteella" [level=2]
    - heading "Jos haluat pois nopeasti" [level=3]
    - heading "Jos joku seuraa laitettasi" [level=3]
    - heading "Selaimen historia" [level=3]
    - heading "Puhelut ja viestit" [level=3]
    - heading "Mitä palveluhaku tallentaa" [level=3]`,
  search: `
    - heading "Kerro omin sanoin tai etsi nimellä" [level=2]
    - search:
      - text: Kerro omin sanoin
      - searchbox "Kerro omin sanoin": pro
      - button "Etsi"
    - paragraph: /Löytyi .*palvelua/
    - heading "Sopivat vastauksiisi" [level=3]
    - heading "Muut palvelut" [level=3]`,
  "nothing found": `
    - heading "Mikään palvelu ei sovi kaikkiin vastauksiisi" [level=2]${AROUND.answers}
    - paragraph: "Löydät palveluja, jos tämä sopii sinulle:"
    - button /Muualla tai etänä.*3. palvelua/
    - paragraph: Voit myös soittaa alla oleviin numeroihin. Sinun ei tarvitse tietää, mikä palvelu on oikea.${AROUND.lines}
    - group:
      - heading /^Melkein sopivat/ [level=3]
      - paragraph: Yksi asia on toisin kuin vastasit. Palvelun kohdalla lukee, mikä se on.`,
  offline: `
    - heading "Palveluja ei voi nyt näyttää" [level=2]
    - paragraph: Palvelut eivät latautuneet. Tarkista verkkoyhteys ja yritä uudelleen.
    - paragraph: Voit silti soittaa auttaviin puhelimiin.
    - button "Yritä uudelleen"`,
};

/** One status region, which stays the same one until the page is loaded again. */
async function expectOneRegion(finder: Finder, view: string): Promise<void> {
  const regions = statusRegions(finder.page);
  await expect(regions, view).toHaveCount(1);
  const isKnown = await regions.evaluate((region) => {
    const isKnown = "known" in region;
    Object.assign(region, { known: true });
    return isKnown;
  });
  if (!["loading", "nothing found", "offline"].includes(view)) expect(isKnown, view).toBe(true);
  await expect(finder.root.locator("[role=status]"), `${view}: it stands beside the view`).toHaveCount(0);
}

test("requirements 1, 10, 11, 12, 15 and 16: what a screen reader finds in every view", async ({ page, watch }) => {
  watch.expected.push(...OFFLINE_LINES);
  await everyView(page, {}, async (view, finder) => {
    await expectOneRegion(finder, view);
    // Without a feed nobody knows whose lines to show.
    const help = ["loading", "offline"].includes(view) ? AROUND.number : AROUND.help;
    const isFirst = ["loading", "question", "missing", "offline"].includes(view);
    const tree = `${isFirst ? "" : AROUND.back}${AROUND.languages}${help}${TREES[view]}`;
    await expect(finder.root, view).toMatchAriaSnapshot(`- group "Palveluhaku":${tree}`);
  });
});
