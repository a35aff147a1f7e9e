### What only the command line says: its sums and its errors. Options, file names and commands are not translated.

# Takes the place of the message of authoring.ftl.
template-where = { " " }(service-feed init)

error-read = cannot read { $path }: { $reason }
error-fetch = cannot fetch { $address }: { $reason }
error-write = cannot write { $path }: { $reason }
error-unusable = cannot use { $path }: { $reason }
error-authoring = cannot use { $reason }
error-authoring-format = cannot use { $reason }, and say its format with --from, if you know it
error-authoring-formats = cannot use { $reason }, or say the format of all with --from
error-own-input = { $path } is what is read, and is not written over; name another file with -o
error-no-services = nothing was written: no service of { $path } is left; see: service-feed check { $path }
error-listen = cannot serve at port { $port }: { $reason }; try another one: --port { $other }
error-output = cannot print: { $reason }

reason-too-large = it has more than { $most } MB; take the part of it that is the directory
reason-not-utf-8 = line { $line }, byte { $byte } of the file: this is no letter of UTF-8; save the file as UTF-8
reason-no-files = there is no file in it that could be read; those end in { $endings }
reason-there-already = it is there already; name another folder, or move it away
reason-look-at-it = { $reason }; look at it with: service-feed check { $path }
reason-no-finder = there is no { $loader } in it; build the finder with `cargo xtask build`, or say where it is: --finder FOLDER
reason-nothing-inside = this tool has no finder inside; take the tool of a release, or copy the folder dist of a build

kept = { $path }: the file before is kept under this name, because it had { $before } services and the new one has { $after }; look why, and delete it if that is right
kept-uncounted = { $path }: what was there is kept under this name, because its services cannot be counted
problems-in-feed = { $count } problems in the feed, so something may be missing; see: service-feed check { $path }

here = here
more-of-a-kind = and { $count } more of the kind "{ $rule }"; --json lists them all
sum-nothing = nothing to mend
sum-errors = { $count ->
    [1] 1 error
   *[other] { $count } errors
}
sum-warnings = { $count ->
    [1] 1 warning
   *[other] { $count } warnings
}
sum-advice = { $count ->
    [1] 1 piece of advice
   *[other] { $count } pieces of advice
}

import-note = note: { $line }
import-times = { $outcome }, { $count } times
import-sum = { $mends } to mend, { $notes } notes
import-written = { $path }: { $services } services, { $sum }
import-no-feed = nothing was written: { $sum }
import-no-services = nothing was written, because no service is left: { $sum }

build-services = { $path }: { $count } services
build-index = index: { $size } kB, { $packed } kB with brotli
build-chunks = chunks: { $count }, the largest { $size } kB
build-names = names, loaded when somebody searches: { $size } kB
build-large-service = a service is larger than { $size } kB alone; shorter texts load faster
build-few = with fewer than { $count } services one file loads as quickly and is simpler to look after: name one that ends in .json
build-file = { $size } kB, { $packed } kB with brotli; the feed was { $before } kB
build-first = the first question is drawn at once: { $question }
build-first-until = the first question is drawn at once: { $question }; build again on { $date }, when a service has ended
build-waits = the first question waits for the program, because no question with options comes first
build-finder = { $path }: the finder's own files

publish-added = { $count ->
    [1] 1 service is new: { $ids }
   *[other] { $count } services are new: { $ids }
}
publish-removed = { $count ->
    [1] 1 service is gone: { $ids }
   *[other] { $count } services are gone: { $ids }
}
publish-changed = { $count ->
    [1] 1 service is different: { $ids }
   *[other] { $count } services are different: { $ids }
}
publish-import = what was read: { $sum }
publish-check = the feed: { $sum }
publish-no-feed = there is no feed in it
publish-no-services = no service is left
publish-unusable = the finder could not use it
publish-errors = { $count ->
    [1] it has 1 error
   *[other] it has { $count } errors
}
publish-loss = { $gone } of { $before } services would be gone; if that is right, say how many percent may be: --loss 100
publish-written = { $path } is published: { $services } services
publish-left = { $path } was left as it is

texts-written = { $path }: { $count } texts
texts-taken = { $path }: { $changed } texts are different, { $read } are marked as read
texts-gone = { $count } rows have no place in the feed any more: { $places }
texts-unreadable = it cannot be read: { $reason }
texts-no-places = it is not what "texts --to xlsx" writes: its first column must be "place"
texts-no-languages = it has no folders of languages with Fluent files; in a checkout of the finder that is the folder locales
texts-no-language = { $tag } is not among its languages: { $known }
texts-refused = { $language }: { $place } is not taken: { $reason }
texts-lacks-variable = { $name } is missing; write it where it stands in the other languages
texts-other-variable = there is no { $name }; write the variable as in the other languages
texts-lacks-form = the form [{ $form }] is missing; write all forms of this text
texts-other-form = the language has no form [{ $form }] of this text; leave the cell empty
texts-not-fluent = it cannot be read: { $reason }; braces stand in pairs around a variable
texts-no-file = this language has no such texts; leave the cell empty
