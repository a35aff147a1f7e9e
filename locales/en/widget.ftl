### The finder's texts in English. Finnish is the source language of the texts.
###
### Speak to the reader as "you". Write short sentences in everyday words. Never blame, never frighten.
### $count chooses the form (service, services); $number is the same number, ready to be shown.

## In every view

finder-name = Service finder
language-menu = Language
# What share of the texts about services can be read in a language of the menu.
language-share = { $percent }% of the texts about services
language-share-none = Only buttons and instructions in these languages
# The first number follows as a link: "In an emergency  Call 112".
loading = We are getting the services. One moment.
# When fetching takes long: how many services have come so far.
loading-so-far = We are getting the services. { $number } are here already.
loading-again = This takes longer than usual. We keep trying.
# When Shift has been pressed once, and when it has been pressed twice.
shift-twice = Press Shift two more times to leave
shift-once = Press Shift one more time to leave
safety-link = Safety on this device

## A question

question-number = Question { $number }
services-left =
    { $count ->
        [0] no services left
        [one] { $number } service left
       *[other] { $number } services left
    }
why-we-ask = Why do we ask this?
answers-stay = Your answers stay on this page. They are not saved or sent.
choose-many = You can choose more than one.
# How many services are left if you choose this.
option-count =
    { $count ->
        [one] { $number } service
       *[other] { $number } services
    }
continue = Continue
answer-unknown = I don't know
options-more = Show { $number } more
or = or
does-not-matter = It does not matter
show-results = Show results now
back = Back
place-label = Municipality
town-label = Town or postcode
place-hint = Type how its name begins, in Finnish or Swedish.
town-hint = Type how the name begins, or your postcode.
place-matches =
    { $count ->
        [0] There is no municipality with this name.
        [one] { $number } suggestion
       *[other] { $number } suggestions
    }
place-matches-label = Suggestions
age-label = Age in years
error-heading = Check your answer
error-choose-one = Choose one option. If you are not sure, press “I don't know”.
error-choose-many = Choose at least one option. If you are not sure, press “I don't know”.
error-place-missing = Type the name of the municipality. If you do not want to say, press “I don't know”.
error-town-missing = Type the name of your town or a postcode. If you do not want to say, press “I don't know”.
error-place-not-found = We cannot find a municipality with this name. Check the name or press “I don't know”.
error-town-not-found = We do not know this town or postcode. Check it, type a larger town nearby or press “I don't know”.
error-place-several = Choose the right municipality from the suggestions.
error-town-several = Choose the right town from the suggestions.
error-age = Type the age in numbers, 0–120. If you do not want to say, press “I don't know”.
# The text of the link “Leave this page” is in the file src/loader/exit.js. It must be the same here.
notice-history = Your history stays.
notice-more = Safety advice

## Questions that the list of services does not word itself

ask-topic = What is it about?
ask-audience = Who are you looking for help for?
ask-age = How old is the person who needs help?
ask-area = Where is help needed?
ask-form = What kind of help would you like?
ask-channel = How would you like to make contact?
ask-language = In which language would you like help?
ask-cost = Does the help have to be free?
ask-anonymity = Would you like to stay anonymous?
ask-registration = Would you like help without signing up?
ask-accessibility = Do you need wheelchair access?
why-topic = So that we can show the services that help with this very thing.
why-audience = Some services are only for certain people, such as family members or professionals.
why-age = Some services have an age limit.
why-area = Some services work in one area only.
why-form = There are many kinds of help. We look for one that suits you.
why-channel = Not everyone can or wants to talk on the phone.
why-language = Not every service is given in every language.
why-cost = Some services cost money.
why-anonymity = In some services you do not have to give your name.
why-registration = For some services you have to register first.
why-accessibility = Some places have no wheelchair access.

## Options

value-age =
    { $count ->
        [one] { $number } year
       *[other] { $number } years
    }
value-free = Yes, only a free service
value-anonymous = Yes, I want to stay anonymous
value-no-registration = Yes, without registration
value-wheelchair = Yes, I need wheelchair access
form-one-to-one = One to one
form-couple = As a couple
form-family = With the family
form-group = In a group
form-event = At an event
form-self-help = On your own
form-talk = A talk or lecture
form-working-pair = A working pair
form-development = Development work
channel-phone = Phone
channel-sms = Text message
channel-whatsapp = WhatsApp
channel-chat = Chat
channel-video = Video call
channel-email = Email
channel-web = Website
channel-form = Form
channel-visit = Visit in person
channel-post = Letter
channel-app = App

## The results

results-count =
    { $count ->
        [one] { $number } service may help you
       *[other] { $number } services may help you
    }
results-professional =
    { $count ->
        [one] { $number } service may help you in your work
       *[other] { $number } services may help you in your work
    }
professional-hint = Each service says how a client comes to it. Keep services, and you can print them for a client, also in two languages.
results-none = No service fits all your answers
results-none-open = No service that fits is open right now
results-none-relax = You find services if this is all right for you:
results-none-help = You can also call the numbers below. You do not have to know which service is right.
relax =
    { $count ->
        [one] { $ways }: { $number } service
       *[other] { $ways }: { $number } services
    }
# What the reader gets instead when one of the answers is left out.
relax-facet =
    { $facet ->
        [topic] on another topic
        [audience] for other people
        [age] for another age
        [area] in another place or at a distance
        [form] arranged in another way
        [channel] with another way to make contact
        [language] in another language
        [cost] at a price
        [anonymity] with your own name
        [accessibility] in a place without wheelchair access
       *[registration] with registration
    }
filter-open-now = Only what is open now
filter-all = Show what is closed now as well
answers-heading = Your answers
change = Change
group-full = Fit your answers
group-near = Almost fit
group-near-hint = One thing is not as you answered. Each service says what it is.
show-more =
    { $count ->
        [one] Show { $number } more service
       *[other] Show { $number } more services
    }
more-about = More
restart = Start again
not-offered =
    { $count ->
        [one] { $number } service has ended or is on a break and is not shown.
       *[other] { $number } services have ended or are on a break and are not shown.
    }
list-updated = The list of services was updated on { $date }.
list-earlier = The newest list of services did not load. You see the list that was loaded on { $date } at { $time }.
list-partial = Some of the services did not load. Try again in a moment.
mark-alert = Please note:
mark-ends = Ends on { $date }
mark-starts = Starts on { $date }
mark-unchecked = Facts checked on { $date }. Ask if this still runs.

## Why a service fits or does not fit

topic-fits = About: { $values }
topic-broader = About something broader: { $values }
topic-unknown = We do not know the subject. Ask the service.
topic-misses = Only about something else: { $values }
audience-fits = For: { $values }
audience-broader = For everyone: { $values }
audience-close = For everyone close to someone
audience-unknown = We do not know who it is for. Ask the service.
audience-misses = Only for others: { $values }
age-fits = The age fits: { $values }
age-unknown = We do not know the age limit. Ask the service.
age-misses = Only for this age: { $values }
area-fits = Available in your area: { $values }
area-partly = Available in a part of your area: { $values }
area-unknown = We do not know where it works. Ask the service.
area-misses = Only in: { $values }
area-visits-elsewhere = In person only in: { $values }
area-nationwide = Available in all of Finland
area-whole-country = Available in the whole country
area-except-aland = Available in all of Finland, but not in Åland
form-fits = Kind of help: { $values }
form-unknown = We do not know what kind of help you get. Ask the service.
form-misses = Only this kind of help: { $values }
channel-fits = You can make contact like this: { $values }
channel-unknown = We do not know how to make contact. See its website.
channel-misses = You can make contact only like this: { $values }
language-fits = In { $values }
language-interpreter = In { $values } with an interpreter
language-some-channels = In { $values } only like this: { $channels }
language-unknown = We do not know the language. Ask the service.
language-misses =
    { $count ->
        [one] Only in { $values }
       *[other] Only in { $values }
    }
cost-free = Free of charge
cost-paid = Costs money
cost-varies = The price varies
cost-unknown = We do not know the price. Ask the service.
anonymity-fits = You can stay anonymous
anonymity-unknown = We do not know if you can stay anonymous. Ask the service.
anonymity-misses = You have to give your name
registration-fits = No registration needed
registration-unknown = We do not know if you have to sign up. Ask the service.
registration-misses = You have to register first
accessibility-fits = Wheelchair access
accessibility-unknown = We do not know if there is wheelchair access. Ask the service.
accessibility-misses = No wheelchair access

## Making contact

contact-phone = Call { $number }
contact-sms = Send a text message: { $number }
contact-email = Send an email: { $address }
contact-site = { $label }: { $site }
# Shown after a link while there is no network.
needs-network = (needs internet)
by-appointment = By appointment
without-appointment = No appointment needed
channel-languages = Languages: { $languages }

## When somebody answers

# $channel is for example "Phone", $time for example "16:00".
open-now = { $channel }: open now
open-until = { $channel }: open now, closes at { $time }
opens-today = { $channel }: opens today at { $time }
opens-tomorrow = { $channel }: opens tomorrow at { $time }
# For example "Phone: opens on Monday 23 November at 9:00".
opens-on = { $channel }: opens { $day } { $date } at { $time }
on-weekday =
    { $day ->
        [mo] on Monday
        [tu] on Tuesday
        [we] on Wednesday
        [th] on Thursday
        [fr] on Friday
        [sa] on Saturday
       *[su] on Sunday
    }
closed-now = Closed now

## Finding a service by name

search-open = Tell in your own words or search by name
search-heading = Tell in your own words or search by name
own-words = In your own words
search-submit = Search
search-status =
    { $count ->
        [0] These words did not lead to a service. There is help all the same.
        [one] { $number } service found
       *[other] { $number } services found
    }
search-danger = You can talk to someone right away:
search-topics = Is it about this?
search-questions = Go through the questions
search-missing = We cannot read your own words right now, because part of the finder did not load. Below are phones and chats where you get help.
search-fitting = Fit your answers
search-others = Other services

## Opening hours

hours-always = Every day, round the clock
hours-window = { $days } { $times }
hours-from = { $hours }, starting { $date }
hours-until = { $hours }, until { $date }
hours-except-holidays = { $hours }, not on public holidays
hours-exception = Exception { $dates }: { $hours }
hours-closed = closed
date-range = { $from } – { $to }
every-day = every day
day-range = { $first }–{ $last }
weekday =
    { $day ->
        [mo] Monday
        [tu] Tuesday
        [we] Wednesday
        [th] Thursday
        [fr] Friday
        [sa] Saturday
       *[su] Sunday
    }
weekday-short =
    { $day ->
        [mo] Mon
        [tu] Tue
        [we] Wed
        [th] Thu
        [fr] Fri
        [sa] Sat
       *[su] Sun
    }
every-other-week = every other { $days }
every-some-weeks = every { $weeks } weeks: { $days }
days-of-month = the { $ordinals } { $days } of the month
ordinal =
    { $nth ->
        [first] first
        [second] second
        [third] third
        [fourth] fourth
        [fifth] fifth
       *[last] last
    }
time-range = { $from }–{ $to }
time-from = from { $from }
time-until = until { $to }
time-hour = { $hour }:00
time-minute = { $hour }:{ $minute }

## One service

fact-reasons = Why you see this service
fact-next-step = What happens when you make contact
fact-contact = Make contact
fact-description = About the service
fact-audience = Who it is for
fact-age = Age
fact-eligibility = Who can get the service
fact-topics = Subjects
fact-form = Kind of help
fact-languages = Languages
fact-area = Area
fact-cost = Price
fact-anonymity = Anonymity
fact-registration = Registration
fact-referral = How to get the service
fact-limits = How much
fact-response-time = When you get an answer
fact-period = When the service runs
fact-checked = Facts checked
fact-organization = Who gives the service
fact-page = Page of the service
# A link to whoever keeps the list; it is also the subject of the message, before the identifier of the service.
report-mistake = Report a mistake
answers-line =
    { $count ->
        [one] { $number } answer: { $values }
       *[other] { $number } answers: { $values }
    }
reasons-common = The same for all of these:
contact-open = Open { $site }
contact-home = Open the association's page
state-facts-from = Information from { $year }
state-checked = Checked { $date }
sites-more = Show more places ({ $number })
copy-list = Copy the list
copy-link = Copy the link
qr-label = QR code that opens this list on another device
handout-language = The texts about the services are in this language: { $language }
age-range = { $min }–{ $max } years
age-from = { $min } years or older
age-to = { $max } years or younger
interpreter-yes = An interpreter can be arranged
interpreter-no = There is no interpreter
referral-self = You can make contact yourself
referral-professional = A professional refers you to the service
referral-either = You can make contact yourself. A professional can also refer you.
client-self = The client can make contact
client-referred = A professional refers the client
client-either = The client can make contact, or a professional refers them
client-unknown = We do not know if a referral is needed. Ask the service.
help-one-to-one = You talk with one person, who has time for you alone.
help-couple = You and your partner meet a worker together.
help-family = The whole family takes part, or some of it.
help-group = You meet people in the same situation. It is also called a peer group.
help-event = Something that many can come to, such as a lecture or an open house.
help-self-help = You read or do exercises on your own, when it suits you.
help-talk = An expert by experience or a professional tells about something they know.
help-working-pair = An expert by experience and a professional work together. The expert by experience has been in a similar situation.
help-development = Experts by experience help to make services better.
help-chat = You write messages to each other. The one who answers is a worker or a volunteer.
limit-meetings =
    { $count ->
        [one] { $amount } meeting
       *[other] { $amount } meetings
    }
limit-conversations =
    { $count ->
        [one] { $amount } conversation
       *[other] { $amount } conversations
    }
limit-months =
    { $count ->
        [one] { $amount } month
       *[other] { $amount } months
    }
amount-range = { $min }–{ $max }
amount-up-to = up to { $max }
amount-at-least = at least { $min }
per-calendar-year = { $limit } a calendar year
per-person = { $limit } a person
per-group = { $limit } a group

## A region in the place of a municipality

map-open = Choose a region on the map or in the list
map-hint = You can choose a region instead of a municipality. The map is a drawing: the regions are not their true size.
map-regions = Regions
# The name of a region is inserted as it is, so it comes after a colon.
map-chosen = You chose: { $region }

## Safety on this device

safety-lead = Someone may see what you do on your phone or computer. This is how you can protect your privacy.
safety-exit-heading = If you want to leave quickly
safety-exit = Press “Leave this page”. Your answers are gone then, and a weather page or another ordinary page appears. The browser's Back button does not lead back, but your visit can stay in the browser's history.
safety-shift = On a keyboard you can also press Shift three times.
safety-finder-heading = What the service finder saves
safety-finder = Nothing. Your answers are not sent to anybody, and they are gone when you leave the page.
safety-history-heading = The browser's history
safety-history = The browser remembers the pages you visit. You can delete only this page from the history. If you delete everything, somebody may notice.
safety-private = A private window (incognito, InPrivate) keeps no history. Open this page in one next time, and close the window when you are done.
safety-calls-heading = Calls and messages
safety-calls = The number stays in the phone's call list and may be seen on the phone bill. Delete it from the list, or call from another phone. Also delete messages that somebody else could read.
safety-others-heading = If somebody watches your device
safety-others = There may be a program on the device that shows others what you do. On devices of work or school, others may see which pages you visit. A private window is not enough then. Use a device that the other person cannot get to, such as a friend's phone or a computer in a library.

## The shortlist

keep = Keep this
kept-open = Kept services ({ $number })
kept-empty = Nothing is kept yet. Press “Keep this” at a service, and it comes here.
kept-remove = Remove
copy = Copy
copied = Copied
copy-by-hand = Copying did not work. Select the text here and copy it.
print = Print
also-in = Also in this language:
share-heading = Share the list
share-hint = The link shows these services. It does not show your answers.
calendar-add = To the calendar: { $channel }, { $date } at { $time }
calendar-summary = appointment
calendar-name = With the name of the service

## When something does not work

failure-heading = The services cannot be shown now
failure-feed-missing = This page does not say where the services come from. Please tell the people who run this page.
failure-feed-unreachable = The services did not load. Check your connection and try again.
failure-feed-not-found = The list of services was not found. Try again later or tell the people who run this page.
failure-server = The server is not working right now. Try again in a moment.
failure-feed-too-large = The list of services is too large. Please tell the people who run this page.
failure-feed-unreadable = The list of services cannot be read. Try again or tell the people who run this page.
failure-feed-format = The list of services is of a kind that this finder does not know. Please tell the people who run this page.
failure-feed-without-services = There are no services in the list. Please tell the people who run this page.
failure-program-incomplete = Not everything could be loaded. Your answers are still on this page. Check your connection and try again.
failure-stopped = The service finder stopped in the middle. You did nothing wrong.
failure-stopped-kept = Your answers are still on this page.
failure-help = You can still call the help lines.
retry = Try again

## Help lines, where to start, and how to go on

help-now = Help now
silent-count = We do not know this about { $number } services.
lines-heading = Talk to someone now
line-free = Free of charge
line-paid = Costs money
line-not-on-bill = Does not show on the phone bill
line-on-bill = Shows on the phone bill
group-old = Check first
group-old-hint = This information is old. Make sure that the service still runs.
start-heading = Start here
start-hint = You do not have to know what you are looking for. Choose the topic that is nearest.
start-services = These services are for everyone
narrow-heading = Narrow down
narrow-effect = Services left: { $least }–{ $most }
area-distance = In person: { $values }, about { $distance } km away
mark-facts-from = Information from { $year }. Make sure that the service still runs.
descriptions-in = Show descriptions in
# Names of languages that browsers do not know.
language-name =
    { $code ->
        [ab] Abkhaz
        [acm] Iraqi Arabic
        [aii] Assyrian
        [apc] Levantine Arabic
        [ary] Moroccan Arabic
        [arz] Egyptian Arabic
        [ase] American Sign Language
        [av] Avar
        [ba] Bashkir
        [ber] Berber
        [bfi] British Sign Language
        [bo] Tibetan
        [ce] Chechen
        [eso] Estonian Sign Language
        [ff] Fulani
        [fit] Meänkieli
        [fkv] Kven
        [fse] Finnish Sign Language
        [fss] Finland-Swedish Sign Language
        [gsw] Swiss German
        [hak] Hakka
        [ils] International Sign
        [inh] Ingush
        [kab] Kabyle
        [kar] Karen
        [kg] Kikongo
        [kl] Greenlandic
        [krl] Karelian
        [ksw] S’gaw Karen
        [kv] Komi
        [lez] Lezgian
        [mdf] Moksha
        [myv] Erzya
        [nan] Min Nan
        [olo] Livvi
        [os] Ossetian
        [rmf] Finnish Romani
        [rmn] Romani
        [rn] Kirundi
        [rom] Romani
        [rsl] Russian Sign Language
        [rue] Rusyn
        [sdh] Southern Kurdish
        [se] Northern Sámi
        [sgn] sign language
        [shn] Shan
        [sma] Southern Sámi
        [smj] Lule Sámi
        [smn] Inari Sámi
        [sms] Skolt Sámi
        [swl] Swedish Sign Language
        [syr] Syriac
        [tzm] Tamazight
        [udm] Udmurt
        [vep] Veps
        [vro] Võro
        [wuu] Wu
        [zgh] Tamazight
       *[other] { $code }
    }
