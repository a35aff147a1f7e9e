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
bring-choose = Choose a file
bring-drop = or drop it here
bring-formats = Excel (.xlsx), LibreOffice (.ods), a table (.csv), a finished feed (.json), or the file of another directory (HSDS, Open Referral, PTV, schema.org)
address-label = Or type the address of a list
address-hint = Such as the feed that is on your website now. This page asks that address and no other.
address-fetch = Fetch
template-heading = Start with a template
template-text = The short one has about a dozen columns on one sheet and is enough for most lists. The full one has a column for everything that the finder knows.
template-short = Short template
template-full = Full template
sample-heading = Look around first
sample-text = The sample is a list of 74 services of Finnish associations. You can change it as you like.
sample-open = Open the sample

## What is to be mended

mend-heading = What is unclear in the list
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

## Is it any good?

cover-heading = Is it any good?
cover-lead = What your list covers today, and where somebody would find nothing.
cover-topics = Topics
cover-regions = Regions
cover-languages = Languages of service
cover-forms = Forms of help
cover-unsaid =
    { $count ->
        [one] One service does not say.
       *[other] { $count } services do not say.
    }
cover-gaps =
    { $count ->
        [one] Who finds nothing (1)
       *[other] Who finds nothing ({ $count })
    }
cover-unreached =
    { $count ->
        [one] A service that no answer leads to
       *[other] { $count } services that no answer leads to
    }
cover-ending =
    { $count ->
        [one] A service that ends soon or has ended
       *[other] { $count } services that end soon or have ended
    }
cover-old =
    { $count ->
        [one] A service whose facts are old
       *[other] { $count } services whose facts are old
    }
cover-untranslated = { $language }: texts are missing in { $count } places ({ $all } services)

## Make it yours

looks-heading = Make it yours
looks-lead = The finder beside this follows at once. The codes on the last page contain what you choose here.
looks-color = The colour of your brand
looks-color-hint = One colour is enough: the others are made from it, so that everything can be read in light and in dark.
looks-color-pick = Choose the colour
looks-palette = All colours with their contrast
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
looks-level = Level of the finder’s heading
looks-country = Help lines of
looks-country-feed = the country of the list
looks-exit = Button to leave the page at once
looks-exit-on = shown
looks-exit-off = not shown
looks-exit-url = Where it leads
looks-languages = Languages that are offered (all if none is chosen)

## What is taken along

take-heading = Take it with you
take-lead = Everything is made here in your browser.
take-feed = The feed (feed.json)
take-feed-text = Your list as the finder reads it. It goes on your web server.
take-workbook = The mended list (.xlsx)
take-workbook-text = Keep this one and change it next time. It has all sheets, columns and values.
take-all = Everything in one archive (.zip)
take-all-text = A folder to upload as it is: a page with the finder, your feed, the finder’s own files, and beside them the list, the texts and the codes.
take-poster = Poster with a QR code
take-poster-text = For a wall: the address of your page as a code for phones. Write the address above first.
take-list = Plain list (HTML)
take-list-text = For readers without JavaScript: all services, to stand between the tags.
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
codes-heading = The code for your page
codes-text = One of these goes where the finder is to stand. The first suits most pages.
codes-download = All codes as a file
code-script = For most pages
code-element = Where you may write elements
code-pinned = This version and no other
code-shortcode = WordPress, with the plugin
code-npm = For a developer (npm)
code-frame = Where scripts are not allowed
copy = Copy
copied = Copied.
copied-not = The browser did not allow copying. Select the text and copy it by hand.

## What is live

live-heading = What changes for your readers?
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
