### What the tools for authors say: the workshop and the command line. Which arguments a message has is decided in
### crates/authoring/src/wording. The attribute "mend" says what to do, as an instruction that begins with a small letter
### and ends without a full stop. Keys of the feed, such as "channels", and names of formats are not translated.

## What became of it, in brackets behind the message.

outcome-left-out = left out
outcome-row-left-out = the row is left out
outcome-words-left-out = these words are left out
outcome-ignored = ignored
outcome-kept = kept
outcome-read-as = read as { $meant }
outcome-as-seen = used as it is seen
outcome-what-can-be-read = what can be read of it is used
outcome-each-row = it holds for each of them
outcome-like-others = imported like the others
outcome-above-not-used = what stands above them is not used
outcome-guess = which is a guess
outcome-everywhere = shown to readers everywhere
outcome-as-yes = counts as yes, to be safe
outcome-as-words = they are shown as they stand
outcome-not-used = not used
outcome-column-not-used = the column is not used
outcome-this-not-used = this one is not used

## Mends of several messages.

mend-write = write { $meant }
mend-write-if-meant = write { $meant }, if that is what is meant
mend-write-if-right = write { $meant }, if that is right
mend-did-you-mean = did you mean "{ $meant }"?
mend-did-you-mean-one-of = did you mean "{ $meant }"? One of: { $known }
mend-did-you-mean-term = did you mean "{ $meant }"? If not, add "{ $found }" to "terms" with a label
mend-term-or-add = write { $meant }, if that is what is meant; or add a row with the code "{ $found }" to the sheet { $sheet }
mend-term-add = add a row with the code "{ $found }" to the sheet { $sheet }, or mend the code
mend-organization-or-add = write { $meant }, if that is what is meant; or add a row with "{ $found }" to the sheet { $sheet }
mend-organization-add = add a row with "{ $found }" to the sheet { $sheet }, or mend it
mend-whole-number = write the whole number
mend-way-and-another = write { $word }, and another way of contact in a row of its own
mend-limit = write it like { $amount } tapaamista / kalenterivuosi
mend-other-column = write { $found } in the column { $column }
mend-other-column-instead = write { $word } here and { $found } in the column { $column }
mend-identifier = write a short name that stays the same, such as { $id }
mend-other-table = bring what is in it under the headings of the template{ template-where }, one row for each service
# Where the template is, in brackets; the command line says the command that writes it.
template-where = { "" }
mend-ages = write one number: for ages { $first } in the column { $leastColumn } and { $second } in the column { $mostColumn }
mend-in-digits = write it in digits, such as 16

## A file that cannot be used.

unreadable = { $reason }
    .mend = look whether the name is right and whether you may open the file
unknown-format = it is none of the formats that are read; give a .xlsx, .ods or .csv file or the data of a directory
different-formats = its format is { $format } and that of { $other } is { $otherFormat }; import them one at a time
several-feeds = it is a feed, and so is { $other }; import one at a time
not-text = it is not a text; save it as CSV (UTF-8)
not-a-workbook = it is no workbook (.xlsx or .ods)
broken = { $reason }
broken-table = { $reason }; save it again as CSV
too-large = { $full }; take out what is not the directory, or save it again without empty cells
full-bytes = it unpacks to more than { $most } MB
full-rows = it has more than { $most } rows
full-cells = it has more than { $most } cells
full-columns = a row of it has more than { $most } columns
full-letters = a cell of it has more than { $most } letters; perhaps a quotation mark is not closed
sheets-alike = two sheets have the name "{ $name }"; rename one of them in the spreadsheet program and save the file again
not-written = { $reason }
index-not-read = its index would not be read as it is written

## What a file seems to be that is not read, and the way from there.

look-geo-json = it seems to be places of a map (GeoJSON), which say where something is and little of what it offers; export it as CSV and bring what is in it under the headings of the template{ template-where } in a spreadsheet
look-overpass = it seems to be places of OpenStreetMap (Overpass); export it as CSV and bring what is in it under the headings of the template{ template-where } in a spreadsheet
look-kml = it seems to be places of a map (KML); export it as CSV and bring what is in it under the headings of the template{ template-where } in a spreadsheet
look-news = it seems to be a feed of news (RSS or Atom), which has no contacts or areas; bring what is in it under the headings of the template{ template-where } in a spreadsheet
look-airtable = it seems to be data of Airtable; export it as CSV and bring what is in it under the headings of the template{ template-where } in a spreadsheet
look-wordpress = it seems to be pages of WordPress as its interface gives them; bring what is in it under the headings of the template{ template-where } in a spreadsheet, or give the address of a page with data of schema.org
look-calendar = it seems to be a calendar; bring what is in it under the headings of the template{ template-where } in a spreadsheet
look-contacts = it seems to be an address book (vCard); bring what is in it under the headings of the template{ template-where } in a spreadsheet
look-numbers = it seems to be a table of Apple Numbers; in Numbers choose File, Export To, Excel and import the .xlsx file
look-excel-97 = it seems to be a workbook of an old Excel (.xls); save it as .xlsx and import that (Excel: File, Save As, Excel Workbook; LibreOffice: File, Save As, Excel 2007–365)
look-excel-binary = it seems to be a binary workbook (.xlsb); save it as .xlsx and import that (Excel: File, Save As, Excel Workbook; LibreOffice: File, Save As, Excel 2007–365)
look-locked = it seems to be a workbook that is locked with a password; open it, take the password out (Excel: File, Info, Protect Workbook, Encrypt with Password; LibreOffice: File, Save As, without the tick at the password) and save it again
look-pdf = it seems to be a PDF, from which no rows can be read; bring what is in it under the headings of the template{ template-where } in a spreadsheet
look-word = it seems to be a text document of Word; bring what is in it under the headings of the template{ template-where } in a spreadsheet, its tables can be copied there
look-slides = it seems to be a presentation; bring what is in it under the headings of the template{ template-where } in a spreadsheet
look-wide = it is a text in the encoding UTF-16; save it again with the encoding UTF-8
look-picture = it seems to be a picture; bring what is in it under the headings of the template{ template-where } in a spreadsheet
look-compressed = it seems to be compressed; unpack it and import what is in it
look-archive = it seems to be a zip archive without tables or data of a directory; unpack it and import the file that has the services
look-locked-archive = it seems to be a zip archive that is broken or locked; unpack it and import what is in it
look-page = it seems to be a web page without data of schema.org; look whether the site offers its directory as a file, and import that
look-xml = it seems to be XML of another program; export it as CSV and bring what is in it under the headings of the template{ template-where } in a spreadsheet
look-other-json = it seems to be JSON of another program; if it is a feed, write "format": "service-feed/1" at its top, else bring what is in it under the headings of the template{ template-where } in a spreadsheet
look-empty = it is empty; look whether it was saved or downloaded whole

## A feed of which nothing can be used.

feed-not-utf8 = the file is not in UTF-8; save it again with the encoding UTF-8
    .mend = save it again and choose UTF-8
feed-page = the address leads to a web page and not to a feed
    .mend = name the file or address of the feed itself
feed-not-json = the file is not JSON from line { $line }, column { $column } on
    .mend = look there and just before for a missing or extra comma, quotation mark or bracket
feed-cut-off = the file stops in the middle, at line { $line }, column { $column }
    .mend = the end is missing: copy the whole file, or close what is open
feed-no-format = "format" is missing; write "format": "service-feed/1"
    .mend = write "format": "service-feed/1" at the top
feed-format = "format" is "{ $found }"; this finder reads "service-feed/1"
    .mend = write "format": "service-feed/1" at the top
feed-no-services = there is no list "services"
    .mend = write a list "services"
feed-index = the index is not whole; build it again with service-feed build
    .mend = check the feed from which it was built
too-many = there are { $count } problems or more; what else could be better is not looked for
    .mend = mend these and check again

## A value of a feed: its key, what is wrong with it (below), and what is lost by that.

value-service-left-out = { $key }: { $problem }; the service is left out
value-question-left-out = { $key }: { $problem }; the question is left out
value-contact-left-out = { $key }: { $problem }; the contact is left out
value-ignored = { $key }: { $problem }; it is ignored
value-kept = { $key }: { $problem }
cell-term = the code "{ $found }" is not on the sheet { $sheet }
cell-organization = "{ $found }" is not on the sheet { $sheet }

problem-missing = a required value is missing
    .mend = write it
problem-duplicate = the identifier "{ $found }" is used twice
    .mend = give each record an identifier of its own
problem-wrong-type = there is { $found } where { $expected } is read
    .mend = write { $expected }
problem-not-one-of = "{ $found }" is not a known value
    .mend = write one of: { $known }
problem-not-a-date = "{ $found }" is not a date
    .mend = write year, month and day like 2026-12-31
problem-not-a-time = "{ $found }" is not a time of day
    .mend = write hours and minutes like 09:00
problem-not-a-language = "{ $found }" is not a language tag
    .mend = write a tag such as fi, sv or en
problem-not-a-link = "{ $found }" is not a link that can be followed
    .mend = begin it with https://, mailto:, tel: or sms:
problem-not-a-country = "{ $found }" is not the code of a country
    .mend = write two letters, such as FI
problem-not-an-area = "{ $found }" is not the code of an area
    .mend = write the official code, such as 853 for the municipality of Turku or 02 for its region
problem-unknown-term = the code "{ $found }" is not in "terms"
    .mend = add "{ $found }" to "terms" with a label, or mend the code
problem-unknown-organization = "{ $found }" is not in "organizations"
    .mend = add "{ $found }" to "organizations", or mend it
problem-unknown-question = there is no question "{ $found }"
    .mend = write the "id" of one of the questions
problem-wrong-way-round = the first value is greater than the second
    .mend = swap the two
problem-negative-number = the number is negative
    .mend = write a number from 0 upwards
problem-too-deep = this is nested too deep
    .mend = write it with fewer levels
problem-too-many = there are more entries than the { $most } that are read
    .mend = leave out the rest, or make several records of it
problem-too-long = the texts are longer than the { $most } bytes that are read
    .mend = shorten them

## Types of values, within "there is … where … is read".

type-null = null
type-true-or-false = true or false
type-number = a number
type-decimal = a decimal number
type-whole-number = a whole number
type-another-number = another number
type-very-large-number = a very large number
type-number-up-to = a number up to 65535
type-weeks = a number of weeks from 1 to 255
type-nth = a number from 1 to 5 or from -5 to -1
type-latitude = a latitude from -90 to 90
type-longitude = a longitude from -180 to 180
type-age = an age in whole years
type-text = a text
type-another-text = another text
type-list = a list
type-object = an object

## Keys of a feed, and parts that are not used.

key-unknown = "{ $key }" is not a key that is read here, so it does nothing
    .mend = take it out, or write one of: { $known }
key-twice = "{ $key }" stands here more than once, and only the last one counts
    .mend = keep one of them, and join what they say
not-used = the finder does not use this
unsure-hours = a part of these hours was not understood ("?"), so the finder never says from them that it is closed
    .mend = look where they come from, write them whole and take out the "?"

## Dates of services and help lines.

date-over = the service "{ $service }" ended on { $date }, so readers do not see it
    .mend = take the service out, or write its new last day
date-ends-soon = { $days ->
    [0] the service "{ $service }" ends on { $date }, which is today; after that readers do not see it
    [1] the service "{ $service }" ends on { $date }, which is tomorrow; after that readers do not see it
   *[other] the service "{ $service }" ends on { $date }, in { $days } days; after that readers do not see it
}
    .mend = if it goes on, write its new last day or take { $ends } out
date-checked-later = the facts of "{ $service }" are said to be checked on { $date }, which is still to come
    .mend = write the day on which they were checked
date-not-checked = the facts of "{ $service }" were last checked on { $date }, more than a year ago
    .mend = make sure that they are right, and write the day on which you did
date-old-facts = the facts of "{ $service }" are from { $date }; readers are told to check first, and see it last
    .mend = make sure that they are right, and write { $checked } with the day on which you did
date-no-time-zone = nothing says the time zone of the hours, so readers are not told what is open now
    .mend = write { $timezone } with its name, like Europe/Helsinki
date-never-checked = { $count ->
    [1] one service does not say when its facts were last checked
   *[other] { $count } services do not say when their facts were last checked; this is the first
}
    .mend = write { $checked } with the day on which somebody made sure that all is right, like 2026-12-31
line-of-feed = the help line "{ $line }" { $since }
    .mend = call it or ask who runs it, and write { $checked } with the day on which you did
line-of-finder = the help line "{ $line }", which the finder shows by itself, { $since }
    .mend = use a newer version of the finder, or state the line in { $helplines } as you have confirmed it
line-never-confirmed = was never confirmed
line-last-confirmed = was last confirmed on { $date }, more than a year ago
opening-changed = the opening was computed before the feed was changed, so the first question may change once the finder has come
    .mend = write the feed with service-feed build, or take "opening" out
opening-another = the opening was computed by another version of the finder, which begins otherwise, so the first question may change once the finder has come
    .mend = write the feed with service-feed build, or take "opening" out
opening-over = the opening holds only until { $date }, when a service is not offered any more, so the first question may change once the finder has come
    .mend = write the feed with service-feed build, or take "opening" out

## Ways of contact.

contact-none = the service "{ $service }" has neither { $channels } nor { $url }, so nobody can make contact
    .mend = write how to make contact
contact-no-value = the channel "{ $channel }" has no value, so there is nothing to press
    .mend = write the number, the address or the link
contact-not-one-number = { $channel }: "{ $text }" is not { $expected }, so it is shown and cannot be pressed
    .mend = write one number in each channel, and the words in its { $label }
contact-several-numbers = { $channel }: "{ $text }" is more than one number, and pressing it dials the first
    .mend = write each number in a channel of its own
contact-doubtful-number = { $channel }: the number "{ $text }" { $doubt }
contact-no-site = the link leads to "{ $host }", which is not a site on the internet
    .mend = write the whole address, such as https://www.example.org
contact-unencrypted = the way to { $host } is not encrypted: others could see what the reader opens
    .mend = write https:// if the site has it
contact-far-from-town = the coordinates are about { $kilometres } km away from { $town }, the municipality of the address
    .mend = correct one of the two; in Finland the latitude is from 59 to 71 and the longitude from 19 to 32
expected-one-number = one number
expected-number-with-code = one number with its country code, such as +358
expected-mail = an address of e-mail
expected-link = a link

## What is wrong with a number, behind "the number "…"".

doubt-no-plus = lacks the + before the code of the country; probably { $meant } is meant
doubt-no-zero = lacks its beginning; probably { $meant } is meant
doubt-rounded = was rounded by a spreadsheet; what is meant begins with { $begins }, the rest is lost (with zeros { $meant })
doubt-letters = has letters that look like digits; probably { $meant } is meant
doubt-zero-within = has a zero after the code of the country; probably { $meant } is meant
doubt-short = has too few digits

## Translations, persons, questions and links.

translation-language-name = "{ $found }" is the name of a language and not its tag
translation-missing = in { $language } ({ $tag }) this is missing: { $keys }
    .mend = translate it; until then readers see another language
person-address = "{ $found }" may be the address of one person
    .mend = write an address that others read too, so that nobody writes in vain or to somebody's own mail
person-name = "{ $found }" may be the name of a person
    .mend = write what they do in place of the name, if they have not agreed to stand here
questions-many-words = the term "{ $term }" has { $count } words and phrases in one language, of which each then says little
    .mend = keep those that people really use, 200 at most
questions-picture-hidden = the term "{ $term }" is sensitive, so its picture is not shown: others might see it
    .mend = take the picture away
questions-none = readers are asked nothing: the services differ in nothing that could be asked about, so all { $count } stand in one list
    .mend = state topics and areas at least, or write questions
questions-many-left = readers who answer every question are left with up to { $count } services
    .mend = state the topics of all services, and below large topics narrower ones
questions-long-hint = in { $language } ({ $tag }) the hint of the question has { $letters } letters
    .mend = say it in one short sentence: with more than { $most } letters, fewer options stand on the screen of a phone
questions-long-label = in { $language } ({ $tag }) the label of the option has { $letters } letters
    .mend = name it more shortly, and put the rest into its hint: with more than { $most } letters, fewer options stand on the screen of a phone
questions-long-option-hint = in { $language } ({ $tag }) the hint of the option has { $letters } letters
    .mend = say it in one short sentence: with more than { $most } letters, fewer options stand on the screen of a phone
questions-dead-end = no service fits the option "{ $value }" of the question "{ $question }"
    .mend = take the option out, or add the value to a service
questions-unreached = only "I don't know" leads to the service "{ $service }": every option of the question "{ $question }" excludes it
    .mend = add an option to the question, or take the service's own value out
questions-never-open = nobody is asked the question "{ $question }": its { $when } never holds
    .mend = correct the { $when }, or take the question out
questions-never-helps = of the readers that were tried, nobody was asked the question "{ $question }": it takes too little away
    .mend = take it out, pin it if the answer must be known, or state its facet in the services
link-gone = { $href } leads to nothing: the site answers { $status }
    .mend = open the site and find where the page is now
link-failing = { $href } does not work now: the site answers { $status }
    .mend = try it again later; if it stays so, tell those who keep the site
link-silent = { $href } does not answer: { $reason }
    .mend = look whether the address is right; if it is, try it again later

## Cells of a spreadsheet.

sheet-formula = the formula gives { $found }
    .mend = mend the formula, or write the value itself
sheet-not-a-number = "{ $found }" is not a number
sheet-not-yes-or-no = "{ $found }" is not a yes or no
    .mend = write kyllä or ei, ja or nej, yes or no
sheet-not-a-date = "{ $found }" is not a date
    .mend = write day, month and year like 31.12.2026, or 2026-12-31
sheet-not-one-of = "{ $found }" is not a known value
    .mend = write one of: { $known }
sheet-not-a-language = "{ $found }" is not a language
    .mend = write its name, such as ruotsi, or its tag, such as sv
sheet-not-a-municipality = "{ $found }" is not a municipality
    .mend = write the name of a Finnish municipality, such as Turku
sheet-not-a-region = "{ $found }" is not a region
    .mend = write the name of a region, such as Uusimaa
sheet-not-a-county = "{ $found }" is not a wellbeing services county
    .mend = write the name of a wellbeing services county, such as Pirkanmaan hyvinvointialue
sheet-not-a-limit = "{ $found }" is not a number of meetings or the like
sheet-not-a-condition = the condition is not understood at "{ $found }"
    .mend = write it like role = role:client and not topic = topic:crisis
sheet-hours-as-text = the hours are not understood at "{ $found }"
    .mend = write it like ma-pe 9-15; ke 17-19, if "open now" should be known
sheet-zero-lost = { $found } is a number, and a number loses a 0 at its beginning
    .mend = if { $meant } is meant, give the cell the format Text and write { $meant }
sheet-plus-lost = { $found } is a number, and a number loses a + at its beginning
    .mend = if { $meant } is meant, give the cell the format Text and write { $meant }
sheet-digits-lost = "{ $found }" is a number as a spreadsheet program shortens it, and its last digits are lost
    .mend = give the column the format Text and write the whole number again
sheet-is-a-municipality = "{ $found }" is a municipality
sheet-is-a-region = "{ $found }" is a region
sheet-is-a-county = "{ $found }" is a wellbeing services county
sheet-is-the-country = "{ $found }" is the country and not a place in it
sheet-is-a-price = "{ $found }" is a price in words
sheet-read-as = "{ $found }" is not written as it is called
    .mend = write { $meant }, or something else if that is not meant
sheet-other-way = "{ $found }" looks like { $word }
    .mend = write { $word } as the way of contact, so that it can be pressed, or mend the value
sheet-made-a-day = "{ $found }" is a day that the spreadsheet program made of what was typed, probably of { $typed }
    .mend = give the column the format Text and write it again; that a day is meant is only clear with its year
sheet-is-a-day = "{ $found }" is a day, and perhaps the spreadsheet program made it of what was typed
    .mend = give the column the format Text and write it again; that a day is meant is only clear with its year
sheet-not-computed = the formula ={ $formula } was not computed when the file was saved
    .mend = write the value itself, or open and save the file in the spreadsheet program

## Rows, columns and sheets of a spreadsheet.

sheet-merged = this cell is merged over { $count } rows
    .mend = take the merging out and fill each cell in, if the rows are to differ
sheet-hidden = { $count ->
    [1] this row is hidden
   *[other] { $count } rows, of which this is the first, are hidden
}
    .mend = delete what is not to be imported
sheet-headings-below = the headings are those of row { $row }
    .mend = look whether all headings are found
sheet-letters = the letters are not saved as UTF-8, and were read as { $encoding }
    .mend = look whether all letters are right, and save the file as "CSV UTF-8" or as .xlsx
sheet-letters-mixed = the letters of some lines are saved as UTF-8, and those of others were read as { $encoding }
    .mend = look whether all letters are right, and save the file as "CSV UTF-8" or as .xlsx
sheet-empty = the column { $column } is empty in this row
    .mend = fill it in
sheet-no-place = the area is limited, and no place is named
    .mend = name municipalities, regions or counties, or write koko maa
sheet-over-night = "{ $found }" is { $count } hours at a stretch, until the next day
    .mend = write the earlier time first, if they are the wrong way round
sheet-form = it seems to be the answers to a form
sheet-no-identifiers = it seems to be a table of another program: it has no column { $column }
sheet-other-table = it seems to be a table of another program: its headings are not those of a feed
sheet-no-rows = there is no row on the sheet { $sheet }
    .mend = write at least one row on the sheet { $sheet }
sheet-unknown = this sheet is not part of a feed
    .mend = name it { $sheets }, if it belongs to the feed
sheet-unknown-heading = this heading is not known
    .mend = take the headings of the template, if it belongs to the feed
sheet-heading-twice = another column has this heading
    .mend = keep one of the two columns
sheet-identifier-twice = the identifier "{ $found }" is used twice
    .mend = give each row an identifier of its own
sheet-no-such-record = "{ $found }" is not on the sheet { $sheet }
    .mend = write an identifier from the sheet { $sheet }
sheet-no-record = it is not said to which row of the sheet { $sheet } this belongs
    .mend = write the identifier of a row of the sheet { $sheet }
sheet-examples = { $count ->
    [1] this row is the template's example
   *[other] { $count } rows are the template's examples
}
    .mend = take the mark in brackets out, if you want to keep one
sheet-no-services = there is no sheet with services
    .mend = write the services on a sheet with the name { $sheet }
sheet-second-row = a second row about the feed
    .mend = keep one row
sheet-hours-alone = there are hours, and no phone, chat or address that they could be those of
    .mend = write the number, the chat or the address in this row, or take the hours out
sheet-hours-twice = the hours are stated already
    .mend = keep one of the two

## What could not be carried over from another directory.

outside-no-records = there is no service, channel or organization of this format
    .mend = look at the address or the file, and at the format
outside-no-services = there are organizations or topics here, and no service that can be used
    .mend = give the file of the services too
outside-answer = the server answered "{ $found }"
outside-other-record = this record says nothing of a service
outside-not-carried-over = the finder has no place for this
outside-person = what is about a single person is not shown
outside-expired = this was valid until { $date }
outside-not-understood = "{ $found }" is not understood
outside-doubtful-number = the number "{ $number }" { $doubt }
    .mend = correct it in the directory
outside-unknown-name = "{ $found }" is not a name that is known
outside-not-there = "{ $found }" is in none of the documents
    .mend = add the document that has it
outside-made-identifier = there is no identifier; "{ $id }" was made from the name
    .mend = give each record an identifier that stays
outside-total = { $stated } records are stated and { $found } were found
    .mend = fetch all pages
outside-assumed = the language of the texts is not stated; it was taken for { $tag }
    .mend = say the language when you import
outside-time-zone = the time zone of the hours is not stated, so nobody is told what is open now
    .mend = say the time zone: --timezone when you import, or the attribute timezone on your page
outside-divided = { $count ->
    [1] one topic with more services than anybody reads through was
   *[other] { $count } topics with more services than anybody reads through were
} divided by the names of the services and by organization, so that it is asked which is meant
outside-others = more kinds of problems were found
    .mend = mend the others first

## What of a feed is not in what was written of it.

loss-too-long = { $cell }: the text is longer than { $longest } characters, and no cell holds it
loss-not-read = the workbook cannot be read again
loss-key-not-exact = { $key }: a workbook cannot say this exactly; compare it after an import
loss-service-not-exact = service "{ $service }": a workbook cannot say this exactly; compare it after an import
loss-other-language = { $count ->
    [1] 1 text in { $tag }: a file of HSDS has one language; write one more in { $tag }
   *[other] { $count } texts in { $tag }: a file of HSDS has one language; write one more in { $tag }
}
loss-stand-in = { $count ->
    [1] 1 text in { $tag }: there is none in { $wanted }; HSDS cannot say that the language is another one
   *[other] { $count } texts in { $tag }: there is none in { $wanted }; HSDS cannot say that the language is another one
}
loss-time-zone = hours are those of { $zone }; HSDS has no place for its name
loss-hsds = { $count ->
    [1] { $path }: { $reason }
   *[other] { $path }: { $reason } ({ $count } times)
}
loss-provenance = licence, source: HSDS says nothing of a whole file; say this where you publish it
loss-not-used = { $path }: the finder does not use this; it is not in the file
hsds-questions = HSDS has no questions; where there are none, the finder asks some of its own
hsds-helplines = HSDS has no help lines
hsds-country = HSDS has no country of a whole file; say it where you publish it
hsds-fallback = HSDS cannot say which language stands in for another
hsds-about = HSDS says nothing of a whole file; say this where you publish it
hsds-timezone = HSDS has no name for a time zone; say it where you publish the file
hsds-organizations = no service is of this organization, and a list of services has no others
hsds-terms = no service has this term, and a list of services has no others
hsds-parent = no service has the term above this one
hsds-same-as = HSDS cannot say that two terms mean the same
hsds-urgent = HSDS cannot say that a term may mean danger
hsds-words = HSDS has no place for the words that people use for a term
hsds-sensitive = HSDS cannot say that a term is sensitive
hsds-icon = HSDS has no place for the picture of a term
hsds-facts-from = HSDS knows when a service was checked, but not from when its source is
hsds-phone-bill = HSDS cannot say what stands on a phone bill
hsds-limits = HSDS cannot say how much of a service one can get
hsds-order = HSDS keeps ways of contact by their kind, so their order is another one
hsds-hours = HSDS cannot say these hours exactly; compare them after an import
hsds-not-exact = HSDS cannot say this exactly; compare it after an import

## The report on what the services cover. "Topics" and the like are headings.

report-coverage = Coverage:
report-services = Services
report-sum = { $count ->
    [1] 1 service on { $date }; { $paused } paused or ended
   *[other] { $count } services on { $date }; { $paused } paused or ended
}
report-topics = Topics
report-regions = Regions
report-languages = Languages
report-forms = Forms of help
report-gaps = What can be asked for and has no service
report-unsaid = { $count ->
    [1] 1 service does not say.
   *[other] { $count } services do not say.
}
report-no-service = No service:
report-numbers = The numbers
report-plot = { $section }: the number of services for each. The same numbers stand in the table below.
table-section = section
table-value = value
table-name = name
table-services = services
table-not-stated = not stated
gap-nothing = { $topic }: nothing at all
gap-only = { $topic }: only in { $places }
gap-only-languages = { $topic }: only in { $places }; nothing in these languages: { $languages }
gap-places = { $topic }: nothing in { $places }
gap-places-languages = { $topic }: nothing in { $places }; nothing in these languages: { $languages }
gap-languages = { $topic }: nothing in these languages: { $languages }

## Places that are not cells.

place-service = service "{ $id }"
place-line = line { $line }, column { $column }
