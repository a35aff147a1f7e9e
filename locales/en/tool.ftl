### What only the command line says: its sums and its errors. Options, file names and commands are not translated.

# Takes the place of the message of authoring.ftl.
template-where = { " " }(service-feed init)

error-read = cannot read { $path }: { $reason }
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
reason-no-files = there is no file in it that could be read; those end in { $endings }
reason-there-already = it is there already; name another folder, or move it away
reason-look-at-it = { $reason }; look at it with: service-feed check { $path }
reason-no-finder = there is no { $loader } in it; build the finder with `cargo xtask build`, or say where it is: --finder FOLDER, or --finder https://... if it is published

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
