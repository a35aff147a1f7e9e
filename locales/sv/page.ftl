### Den fristående sidans texter på svenska. Källan är fi/page.ftl.

## The name below the icon on the device

page-short-name = Tjänster

## Without a network

connection-lost = Du är utan nätförbindelse. Tjänsterna hämtades den { $date }.
connection-lost-undated = Du är utan nätförbindelse.

## Keeping the page on the device

offline-offer = Använd utan nätförbindelse
offline-what = Sidan, dess språk och listan över tjänster sparas på den här enheten. Då kan du söka tjänster också utan nätförbindelse.
offline-answers = Dina svar sparas inte.
offline-others = Andra som använder enheten kan märka att sidan är sparad. Om det oroar dig, spara inte.
offline-keep = Spara på den här enheten
offline-keeping = Sparar. Ett ögonblick.
offline-failed = Det gick inte att spara, och ingenting blev kvar på enheten. Försök igen när nätet fungerar.
offline-on = Fungerar utan nätförbindelse
offline-kept = Sidan, dess språk och listan över tjänster finns på den här enheten. Dina svar sparas inte.
offline-date = Tjänsterna hämtades den { $date }.
offline-newer = Listan över tjänster har ändrats. Du ser den nya listan nästa gång du öppnar sidan.
offline-remove = Ta bort från den här enheten
offline-removed = Allt har tagits bort från den här enheten. Webbläsarens historik töms inte.
offline-installed = Ta också bort sidans ikon. Om du öppnar sidan från ikonen sparas den igen.

## A new version

update-ready = Det finns en ny version av sidan.
update-later = Det finns en ny version av sidan. Den tas i bruk när du stänger sidan och öppnar den igen.
update-now = Ta i bruk

# Below the finder: what it is, in three lines, and who is behind it.
intro-questions = Svara på några frågor.
intro-services = Du ser vilken tjänst som passar dig och hur du får kontakt.
intro-answers = Dina svar sparas inte och skickas ingenstans.
footer = Servicesökaren är gratis och har öppen källkod. Uppgifterna om tjänsterna kommer från organisationerna som ger dem.
