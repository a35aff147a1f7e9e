### Papers of the workshop in English: what is taken along beside the feed.

## The page of the archive

page-title = Find the service that fits
page-without = All services
read-me = In this folder are your finder and your list of services. Upload the whole folder to your web server, for instance as /finder/, and open it in a browser. To change something, open services.xlsx in the workshop again.

## The poster

poster-heading = Which help fits you?
poster-text = Answer a few questions. Your answers are not stored or sent anywhere.
poster-scan = Point the camera of your phone here, or write the address:
poster-code = QR code of the address

## Texts to paste

texts-heading = Texts for your pages
texts-lead = Read them through, fill in what stands in square brackets, and copy what you need.
texts-privacy = Privacy notice: the service finder
texts-privacy-1 = { $association } offers the service finder on this page. It processes no personal data: what you answer stays in your browser and is gone when you leave the page. Nothing of it is sent to us or to anybody else, and it is not stored.
texts-privacy-2 = To show the finder, your browser fetches files from our web server. Like every web server, it may note the address of your connection and the time; what is said of that in our general privacy notice holds here too.
texts-privacy-3 = Questions: { $contact }
texts-cookies = Cookies
texts-cookies-1 = The service finder sets no cookies and keeps nothing in your browser. It needs no consent.
texts-accessibility = Accessibility statement: the service finder
texts-accessibility-1 = The finder is made to meet WCAG 2.2, level AA. It is tested by programs in three browsers: structure, contrast, keyboard, large text and narrow screens.
texts-accessibility-2 = It has not been audited by an outside body, and no person who uses a screen reader has tested it for its makers. This statement does not cover the rest of our site or the texts of the services.
texts-accessibility-3 = If something stands in your way, tell us: { $contact }. We answer within two weeks. If the answer does not help, you can turn to the supervisory authority: [name of the authority, in Finland the Finnish Transport and Communications Agency Traficom].
texts-guide = How to use the finder: for colleagues
texts-guide-1 = Ask together with the person you help: each question can be skipped with “I don’t know”, and Back leads to the question before.
texts-guide-2 = In the end you see the services that fit, why they fit, and how to reach them. A list can be kept with a star and printed.
texts-guide-3 = “Leave this page” closes the page at once. It does not erase the browser’s history.
texts-guide-4 = If a service has changed, tell whoever looks after the list: { $contact }
texts-association = [name of the association]
texts-contact = [address of e-mail]

## The codes

codes-lead = Put one of these where the finder is to stand on your page.
codes-base = In the place of { $address } write the address to which you have uploaded the folder.
codes-script = For most pages: always the newest version
codes-element = Where you may write elements: the text between the tags is shown until the finder runs
codes-pinned = This version and no other: browsers refuse it if a file was changed on the server
codes-shortcode = In WordPress, with the plugin
codes-npm = For a developer, with npm
codes-frame = For pages that allow no scripts
codes-theme = Your colours, for the style sheet of the page
no-address = Write first the address of the page on which the finder is.
no-services = The list has no services yet.
