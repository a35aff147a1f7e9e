### The texts of the standalone page in English. The source is fi/page.ftl.

## The name below the icon on the device

page-short-name = Services

## Without a network

connection-lost = You are offline. The services were fetched on { $date }.
connection-lost-undated = You are offline.

## Keeping the page on the device

offline-offer = Use without internet
offline-what = The page, its languages and the list of services are kept on this device. You can then look for services without internet too.
offline-answers = Your answers are not kept.
offline-others = Others who use this device may notice that the page is kept on it. If that worries you, do not keep it.
offline-keep = Keep on this device
offline-keeping = Keeping it. One moment.
offline-failed = It could not be kept, and nothing was left on the device. Try again when you have internet.
offline-on = Works without internet
offline-kept = The page, its languages and the list of services are on this device. Your answers are not kept.
offline-date = The services were fetched on { $date }.
offline-newer = The list of services has changed. You will see the new list when you open the page next time.
offline-remove = Remove from this device
offline-removed = Everything has been removed from this device. The browser’s history is not cleared.
offline-installed = Remove the page’s icon too. If you open the page from the icon, it is kept again.

## A new version

update-ready = There is a new version of the page.
update-later = There is a new version of the page. It comes into use when you close the page and open it again.
update-now = Use it now

# Below the finder: what it is, in three lines, and who is behind it.
intro-questions = Answer a few questions.
intro-services = You see which service fits you and how to reach it.
intro-answers = Your answers are not saved and not sent anywhere.
footer = The service finder is free and open source. What it says of the services comes from the organizations that give them.
