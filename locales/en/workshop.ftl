### Texts of the workshop in English: the page on which a list of services becomes a finder.

## The page

name = Workshop of the service finder
languages = Language of the page
steps = Steps
promise = Nothing is sent anywhere and nothing is stored. Your list stays in this browser window, and is gone when you close it.
step-bring = Bring the list
step-mend = Mend
step-try = Try it
step-cover = Is it any good?
step-looks = Make it yours
step-take = Take it with you
onward = Next: { $step }
opened =
    { $services ->
        [one] One service: { $file }
       *[other] { $services } services: { $file }
    }
help = Help
cancel = Stop
download = Download
busy = One moment
busy-reading = The list is being read
busy-services = Each service is being looked at
busy-questions = The questions are being tried out
trouble-late = It took too long and was stopped. If the file is very large, take out what is not the list of services.
trouble-cancelled = Stopped. The list is as it was before.
trouble-fallen = This file cannot be read: there is far more in it than a list of services, or it is broken. Save it again in your spreadsheet program, without empty rows and columns, and try once more.
trouble-large = The file is larger than 100 MB. A list of services is much smaller: take out pictures and what is not the list.
trouble-unreachable = The other server does not hand the file over to this page, or there is no such address. Open the address in your browser, download the file and drop it here.
trouble-status = The other server answers that there is no such file (code { $status }). Look whether the address is right.
trouble-part = A part of this page could not be fetched. Look whether you are online, and press once more.
trouble-other = That did not work: { $reason }
saved-elsewhere = The file was saved anew in another program. What you changed here is not in it.
saved-elsewhere-open = Open the file as it is now, without my changes

## Bring the list

bring-heading = From your list to a finder
bring-lead = Bring the list of your services as it is. You see what is unclear in it, mend it here, try the finder, and take it along for your website.
bring-open = { $file } is open. Another list takes its place: download first what you have done.
bring-choose = Choose a file
bring-drop = or drop it here
bring-formats = Excel (.xlsx), LibreOffice (.ods), a table (.csv), feed.json, or the file of another directory (PTV, HSDS, Open Referral, schema.org)
address-label = Or type the address of a list
address-hint = Such as the feed.json that is on your website now. The file is fetched from that address and from nowhere else.
address-fetch = Fetch
template-heading = Start with a template
template-text = The short one has about a dozen columns on one sheet and is enough for most lists. The full one has a column for everything that the finder knows.
template-short = Short template
template-full = Full template
sample-heading = Look around first
sample-text = The sample is a list of 74 services of Finnish associations. You can change it as you like.
sample-open = Open the sample

## What is to be mended

mend-heading = Mend what is unclear in the list
mend-summary =
    { $services ->
        [one] One service is understood.
       *[other] { $services } services are understood.
    } { $left ->
        [0] Nothing is left to mend.
        [one] One thing is left to mend.
       *[other] { $left } things are left to mend.
    }
warning-empty = No service can be read from the list, so there is nothing to publish yet.
warning-smaller = There are now { $now } services in the list, and there were { $before } when you opened it. Look whether that is meant.
problems = What is to be mended
problems-more =
    { $count ->
        [one] Show one more
       *[other] Show { $count } more
    }
problems-advice =
    { $count ->
        [one] One more thing that may be worth a look
       *[other] { $count } more things that may be worth a look
    }
severity-error = Not used
severity-warning = Look at this
severity-advice = Tip
mend-all =
    { $count ->
        [one] Mend it
       *[other] Mend all { $count }
    }
mend-one = Write “{ $text }”
mend-it = Mend it
leave = Leave it
leave-not = Show it again
places =
    { $count ->
        [one] One place
       *[other] { $count } places
    }
places-more =
    { $count ->
        [one] One more is in the table.
       *[other] { $count } more are in the table.
    }
sheets = Sheets
sheet-unnamed = Sheet
next-problem = Next problem (F8)
last-problem = Previous
only-marked = Only rows with something to look at
table-label = The sheet { $name }
table-keys = In the table the arrow keys move from cell to cell, Enter lets you type, Escape leaves the cell as it was, and F8 leads to the next problem.
row = Row
cell-has-problem = (something to look at)
typing-label = What is to stand in the cell
pages = Rows { $first }–{ $last } of { $all }
page-before = Earlier rows
page-after = Later rows
operations-heading =
    { $count ->
        [0] What you did
        [one] One cell changed
       *[other] { $count } cells changed
    }
operation-typed = Typed by you
operation-mended = Mended: { $what } ({ $count })
operation-named = Columns named
operation-line = Help line added
operation-undo = Take back
operation-redo = Do it again
news-opened =
    { $count ->
        [one] The list is open: one service.
       *[other] The list is open: { $count } services.
    } { $left ->
        [0] Nothing is left to mend.
        [one] One thing is left to mend.
       *[other] { $left } things are left to mend.
    }
news-changed =
    { $count ->
        [one] Changed one cell.
       *[other] Changed { $count } cells.
    } { $left ->
        [0] Nothing is left to mend.
        [one] One thing is left to mend.
       *[other] { $left } things are left to mend.
    }
news-taken-back =
    { $count ->
        [one] One cell is as it was before.
       *[other] { $count } cells are as they were before.
    } { $left ->
        [0] Nothing is left to mend.
        [one] One thing is left to mend.
       *[other] { $left } things are left to mend.
    }
news-left =
    { $count ->
        [one] One place is left as it is.
       *[other] { $count } places are left as they are.
    } { $left ->
        [0] Nothing is left to mend.
        [one] One thing is left to mend.
       *[other] { $left } things are left to mend.
    }
news-nothing = Nothing was changed. { $left ->
        [0] Nothing is left to mend.
        [one] One thing is left to mend.
       *[other] { $left } things are left to mend.
    }

## Which column is what

columns-heading = Which column is what?
columns-lead = The sheet { $sheet } has headings of its own. Say what its columns are; it is remembered in the list that you download.
columns-sure = known by its heading
columns-not-used = not used
columns-known =
    { $count ->
        [one] One column is known by its heading
       *[other] { $count } columns are known by their headings
    }
columns-no-name = One column has to be the name of the service.
columns-done = Go on
columns-again = Which column is what?

## The preview

preview = The finder
preview-title = Your finder, as readers will see it
preview-draft = Draft
preview-restart = Begin again
preview-old = The list cannot be used as it is. You see the last one that could.
try-heading = Try your finder
try-lead = Answer as somebody who needs help would. It is the real finder, with your list.
try-width = Width
try-phone = As on a phone
try-desktop = As on a computer
try-language = Language of the finder
try-moment = On this day, at this hour
try-now = Now
why-heading = Why is this asked, and why now?
why-heading-results = Why is no more asked?
why-elsewhere = Nothing is asked in this place of the finder. Go back to the questions to see why each of them comes.
why-unknown = The reason cannot be told once somebody has written in their own words or changed earlier answers. Press “Begin again” to see why each question comes.
why-left =
    { $left ->
        [0] None of { $all } services is left.
        [one] One of { $all } services is left.
       *[other] { $left } of { $all } services are left.
    }
why-first = Your list says that this is asked first. It is asked as long as the answer makes a difference.
why-always = This is always asked first, as long as the answer makes a difference: the rest depends on it.
why-narrows = Nobody reads that many: { $count } are enough. Of the questions that are still open, this one gets there fastest.
why-range = An answer leaves { $least } to { $most } services.
why-decides = The answer decides what somebody does next.
why-decides-area = The answer decides what somebody does next: some of what is left is only for certain places, or has to be visited there.
why-decides-audience = The answer decides what somebody does next: some of what is left is only for certain people.
why-decides-age = The answer decides what somebody does next: some of what is left is only for certain ages.
why-decides-language = The answer decides what somebody does next: what is left is given in different languages.
why-decides-channel = The answer decides what somebody does next: what is left is reached in different ways.
why-decides-form = The answer decides what somebody does next: what is left helps in different ways.
why-early = You asked for the results. The finder would have asked more.
why-few = Up to { $count } services can be read, and no question would change which of them somebody can use.
why-nothing = No question that is still open would take a service away.
why-enough = { $count } questions were asked. Nobody likes to answer more.
why-answers = How many services each answer would leave
why-others = It could also ask: { $others }. That would help less now.
about-topic = what it is about
about-audience = whom the help is for
about-age = age
about-area = where somebody lives
about-form = what kind of help is wanted
about-channel = how to make contact
about-language = language
about-cost = cost
about-anonymity = whether one can stay anonymous
about-registration = whether one has to register
about-accessibility = accessibility

## Is it any good?

cover-heading = See whether your list is any good
cover-lead = How much your list covers today: what there is, and who would find no help.
cover-topics = By topic
cover-regions = By region
cover-languages = By language of service
cover-forms = By form of help
cover-unsaid =
    { $count ->
        [one] One service does not say.
       *[other] { $count } services do not say.
    }
cover-gaps =
    { $count ->
        [one] One topic in which somebody finds no help
       *[other] { $count } topics in which somebody finds no help
    }
cover-gaps-none = In every topic everybody finds something.
cover-unreached =
    { $count ->
        [one] A service that no answer leads to
       *[other] { $count } services that no answer leads to
    }
cover-unreached-none = Some answer leads to every service.
cover-ending =
    { $count ->
        [one] A service that ends soon or has ended
       *[other] { $count } services that end soon or have ended
    }
cover-ending-none = No service ends soon.
cover-old =
    { $count ->
        [one] A service whose facts are old
       *[other] { $count } services whose facts are old
    }
cover-old-none = No service has old facts.
cover-untranslated = In so many places a translation is missing
cover-untranslated-none = No translation is missing.

## Make it yours

looks-heading = Make it yours
looks-lead = The finder beside this changes at once. The code that you get in the last step has all that you choose here.
looks-look = Colours and shape
looks-color = The colour of your brand
looks-color-hint = One colour is enough. The others are made from it, so that everything is easy to read in light and in dark.
looks-color-pick = Choose the colour
looks-palette = All colours, and how well they stand out
looks-light = Light
looks-dark = Dark
looks-own = yours, { $ratio } : 1
looks-ratio = { $ratio } : 1
looks-font = Font of your page
looks-radius = Corners, in pixels
looks-theme = Light or dark
looks-theme-auto = as the reader’s device is set
looks-theme-light = always light
looks-theme-dark = always dark
looks-theme-host = the colours of your page
looks-level = How big the finder’s heading is
looks-level-1 = Heading 1: the main heading of the page
looks-level-2 = Heading 2: the usual one
looks-level-3 = Heading 3: below a subheading
looks-level-4 = Heading 4
preset-heading = What your page already answers
preset-text = If your page is about one topic or one place, choose it. Then nobody is asked about it.
preset-none = the reader is asked
preset-topic = Topic
preset-audience = For whom
preset-place = Municipality or region
preset-place-unknown = “{ $text }” is no municipality and no region. Choose one of the names that are offered as you type.
lines-heading = Whom readers can call at once
lines-text = The emergency number and crisis lines are always in the finder. It knows those of Finland; you can add your own.
looks-country = Numbers of which country
looks-country-feed = the country of the list
line-own = from your list
line-known = known to the finder
line-add-heading = Add a help line of your own
line-name = Who answers
line-reach = Number or address
line-hours = When, such as mon-fri 9-15
line-add = Add
line-add-text = It becomes a row of your list. In the table, in the step Mend, it can be changed and removed.
exit-heading = The quick exit
exit-text = The button takes a reader to another page at once, should somebody come and look.
looks-exit = The button
looks-exit-on = shown
looks-exit-off = not shown
looks-exit-url = Where it leads
languages-heading = Languages of the finder
looks-language = The language that it begins with
looks-language-page = that of your page
looks-languages = Languages that readers can choose (all if you choose none)

## What is taken along

take-heading = Take it with you
take-lead = Everything is made in your browser. The page forgets all of it when it is closed, so download what you need.
addresses-heading = Say where the finder will be
addresses-text = These go into the code, the poster and the texts. You can leave them empty and fill them in later.
downloads-heading = Download what you need
take-feed = The list for the finder (feed.json)
take-feed-text = Your list as the finder reads it. Put it on your web server.
take-workbook = The mended list (.xlsx)
take-workbook-text = Keep this one and change it next time. It has all sheets, columns and values.
take-all = Everything in one archive (.zip)
take-all-text = A folder to upload as it is: a page with the finder and all that it needs. Beside them the mended list, the texts and the codes.
take-poster = Poster with a QR code
take-poster-text = For a wall: the address of your page as a code for phones. Write the address above first.
take-list = Plain list (HTML)
take-list-text = For readers whose browser runs no scripts: all services on one page.
take-texts = Texts for your pages
take-texts-text = Privacy notice, cookies, accessibility statement as it truly is, and how to use the finder.
loss-looks = Colours, column widths and comments of your file are not kept.
loss-formulas =
    { $count ->
        [one] One formula becomes its value.
       *[other] { $count } formulas become their values.
    }
loss-merged =
    { $count ->
        [one] One merged cell is taken apart.
       *[other] { $count } merged cells are taken apart.
    }
setting-base = Where the finder’s folder will be
setting-base-hint = https://example.org/finder/
setting-page = The page on which the finder will be
setting-page-hint = https://example.org/help
setting-association = Your association
setting-association-hint = Its name
setting-email = Whom to ask
setting-email-hint = help@example.org
codes-heading = Put the code on your page
codes-text = One of these goes where the finder is to stand. The first suits most pages.
codes-download = All codes as a file
code-script = For most pages
code-element = Where links are to stand until the finder comes
code-pinned = This version alone: if the server is somebody else’s
code-shortcode = WordPress, with the plugin
code-npm = For a developer (npm)
code-frame = Where scripts are not allowed
copy = Copy
copied = Copied.
copied-not = The browser did not allow copying. Select the text and copy it by hand.

## What is live

live-heading = See what changes for your readers
live-text = Compare with the list that is published now before you publish this one.
live-address = Address of the published list
live-compare = Compare
live-file = Or its file
live-same = Nothing changes.
live-sum = Published: { $before }. New: { $added }. Gone: { $gone }. Changed: { $changed }.
live-added =
    { $count ->
        [one] New
       *[other] New ({ $count })
    }
live-gone =
    { $count ->
        [one] Gone
       *[other] Gone ({ $count })
    }
live-changed =
    { $count ->
        [one] Changed
       *[other] Changed ({ $count })
    }
live-lost =
    { $count ->
        [one] No answer leads to it any more
       *[other] No answer leads to them any more ({ $count })
    }
