### Verkstadens papper på svenska: det som tas med utöver flödet.

## Paketets sida

page-title = Hitta tjänsten som passar
page-without = Alla tjänster
read-me = I den här mappen finns din servicesökare och din lista över tjänster. Ladda upp hela mappen till er webbserver, till exempel som /sokare/, och öppna den i en webbläsare. När du vill ändra något öppnar du services.xlsx i verkstaden igen.

## Affischen

poster-heading = Vilken hjälp passar dig?
poster-text = Svara på några frågor. Dina svar sparas inte och skickas inte någonstans.
poster-scan = Rikta telefonens kamera hit eller skriv adressen:
poster-code = QR-kod för adressen

## Färdiga texter

texts-heading = Texter till era sidor
texts-lead = Läs igenom texterna, fyll i det som står inom hakparentes och kopiera det du behöver.
texts-privacy = Dataskyddsinformation: servicesökaren
texts-privacy-1 = { $association } tillhandahåller servicesökaren på den här sidan. Den behandlar inga personuppgifter: det du svarar stannar i din webbläsare och försvinner när du lämnar sidan. Inget av det skickas till oss eller till någon annan, och det sparas inte.
texts-privacy-2 = För att sökaren ska visas hämtar din webbläsare filer från vår webbserver. Som alla webbservrar kan den anteckna din anslutnings adress och tidpunkten; om det berättar vi i vår allmänna dataskyddsinformation.
texts-privacy-3 = Frågor: { $contact }
texts-cookies = Kakor
texts-cookies-1 = Servicesökaren använder inga kakor och sparar inget i din webbläsare. Den behöver inget samtycke.
texts-accessibility = Tillgänglighetsutlåtande: servicesökaren
texts-accessibility-1 = Sökaren är gjord för att uppfylla WCAG 2.2 på nivå AA. Den testas med program i tre webbläsare: struktur, kontraster, tangentbord, stor text och smala skärmar.
texts-accessibility-2 = Den har inte granskats av någon utomstående, och ingen som använder skärmläsare har testat den åt dess upphovspersoner. Utlåtandet gäller inte resten av vår webbplats eller tjänsternas egna texter.
texts-accessibility-3 = Om något hindrar dig, berätta det för oss: { $contact }. Vi svarar inom två veckor. Om svaret inte hjälper kan du vända dig till tillsynsmyndigheten: [myndighetens namn, i Finland Transport- och kommunikationsverket Traficom].
texts-guide = Så använder du sökaren: för kollegor
texts-guide-1 = Svara tillsammans med den du hjälper: varje fråga kan hoppas över med ”Jag vet inte”, och Tillbaka leder till föregående fråga.
texts-guide-2 = Till sist ser du tjänsterna som passar, varför de passar och hur man når dem. Tjänster kan samlas i en egen lista och skrivas ut.
texts-guide-3 = ”Lämna sidan” stänger sidan genast. Den tömmer inte webbläsarens historik.
texts-guide-4 = Om en tjänsts uppgifter har ändrats, berätta det för den som sköter listan: { $contact }
texts-association = [föreningens namn]
texts-contact = [e-postadress]

## Koderna

codes-lead = Sätt en av dessa på det ställe på sidan där sökaren ska stå.
codes-base = Skriv i stället för { $address } den adress till vilken du har laddat upp mappen.
codes-script = För de flesta sidor: alltid den senaste versionen
codes-element = Om du får skriva element: texten mellan taggarna visas tills sökaren körs
codes-pinned = Just den här versionen: webbläsare vägrar om en fil har ändrats på servern
codes-shortcode = I WordPress, med tillägget
codes-npm = För en utvecklare, med npm
codes-frame = För sidor som inte tillåter skript
codes-theme = Dina färger, för sidans stilmall
no-address = Skriv först adressen till sidan där sökaren finns.
no-services = Listan har inga tjänster ännu.
