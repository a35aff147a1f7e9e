// The numbers as tables in Markdown.

import { medians, type Numbers, requestsOfTheMedian } from "./numbers";
import type { Visit } from "./visit";
import { BY_HAND, FEED, FINDER, PREACT, SURVEYJS, type Way, WAYS } from "./ways";

/** All visits of each way, by phone and by whether the browser had been there before. */
export type Visits = Map<Way, Record<"cold" | "warm", Record<"slow" | "good", Visit[]>>>;

const of = (visits: Visits, way: Way) => {
  const found = visits.get(way);
  if (found === undefined) throw new Error(`${way.name} was not measured`);
  return found;
};

/** Each way beside the others, on the slow phone at the first visit. */
export function sideBySide(visits: Visits): string {
  const numbers = new Map(WAYS.map((way) => [way, medians(of(visits, way).cold.slow)]));
  const question = (way: Way) => numbers.get(way)!.question;
  const rows = WAYS.map((way) => {
    const at = numbers.get(way)!;
    const ratios = [PREACT, BY_HAND, SURVEYJS].map((other) => ratio(at.question / question(other)));
    return [
      emphasized(way),
      whole(at.question),
      ...ratios,
      `${and(at.kilobytes, at.kilobytesUnderWay)} / ${whole(at.allKilobytes)}`,
      and(at.requests, at.requestsUnderWay),
      whole(at.results),
      whole(at.worstPress),
      whole(at.longestTask),
      at.shift.toFixed(3),
    ];
  });
  const head = ["", "ms", "of Preact", "of the page by hand", "of SurveyJS", "kB to the question / all", "requests"];
  return table([...head, "results step, ms", "worst press, ms", "longest task, ms", "shift"], rows);
}

/** The first question on both phones, at the first visit and at the next. */
export function bothPhones(visits: Visits): string {
  const cases = [["cold", "slow"], ["warm", "slow"], ["cold", "good"], ["warm", "good"]] as const;
  const question = (way: Way, [when, phone]: (typeof cases)[number]) => medians(of(visits, way)[when][phone]).question;
  const cell = (way: Way, at: (typeof cases)[number]) => [whole(question(way, at)), ratio(question(way, at) / question(PREACT, at))];
  const rows = WAYS.map((way) => [emphasized(way), ...cases.flatMap((at) => cell(way, at))]);
  return table(["", ...cases.flatMap(([when, phone]) => [`${when}, ${phone}, ms`, "of Preact"])], rows);
}

/** What is wanted of the finder, and what was measured. */
export function wanted(visits: Visits): string {
  const finder = medians(of(visits, FINDER).cold.slow);
  const against = (way: Way) => medians(of(visits, way).cold.slow);
  const warm = (phone: "slow" | "good") => {
    const [ours, theirs] = [FINDER, PREACT].map((way) => medians(of(visits, way).warm[phone]).question);
    return ratio(ours! / theirs!);
  };
  const [hand, preact, survey] = [BY_HAND, PREACT, SURVEYJS].map(against) as [Numbers, Numbers, Numbers];
  const rows = [
    ["first question, cold, slow", "1.05 x the page by hand", ratio(finder.question / hand.question)],
    ["", "0.5 x SurveyJS", ratio(finder.question / survey.question)],
    ["the core has taken over, cold, slow", "1.45 x Preact", `${ratio(finder.ready / preact.question)} (${whole(finder.ready)} ms)`],
    ["", "0.75 x SurveyJS", ratio(finder.ready / survey.question)],
    ["first question, warm, slow", "1.05 x Preact", warm("slow")],
    ["first question, warm, good", "1.05 x Preact", warm("good")],
    ["requests that the results waited for", "0", whole(finder.waitedFor)],
    ["layout shift until the core has taken over", "0", finder.shift.toFixed(3)],
    ["results step, slow", "2 x Preact", ratio(finder.results / preact.results)],
    ["worst press, slow", "100 ms", `${whole(finder.worstPress)} ms`],
    ["longest task at the start, slow", "100 ms", `${whole(finder.longestTask)} ms`],
    ["the program", "140 kB", `${finder.program.toFixed(1)} kB`],
    ["before the first question, without the feed", "18 kB", `${finder.ownKilobytes.toFixed(1)} kB`],
    ["requests before the first question, with the page", "4", and(finder.requests, finder.requestsUnderWay)],
  ];
  return table(["the finder", "at most", "measured"], rows);
}

/** Every request of the median visit: when it was sent, when all of it was there, and how much came over the line. */
export function waterfall(visits: Visits): string {
  const rows = WAYS.flatMap((way) => {
    const requests = [...requestsOfTheMedian(of(visits, way).cold.slow)].sort((left, right) => left.start - right.start);
    const row = (request: (typeof requests)[number]) => [named(request.path), whole(request.start), whole(request.end), kilobytes(request.bytes)];
    return requests.map((request, index) => [index === 0 ? emphasized(way) : "", ...row(request)]);
  });
  return table(["", "request", "start, ms", "end, ms", "kB"], rows);
}

/** Without the hashes, which change with every version. */
function named(path: string): string {
  const file = path === FEED ? "the feed" : path.replace(/^.*\//, "");
  return file.replace(/-[\w-]{16}(?=[._-])/, "-…");
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  const isNumber = (column: number) => rows.every((row) => /^[\d—]/.test(row[column] ?? "") || row[column] === "");
  const rule = head.map((_, column) => (column !== 0 && isNumber(column) ? "---:" : "---"));
  return [line(head), `|${rule.join("|")}|`, ...rows.map(line)].join("\n");
}

const emphasized = (way: Way) => (way === FINDER ? `**${way.name}**` : way.name);
const whole = (number: number) => (Number.isFinite(number) ? Math.round(number).toLocaleString("en") : "—");
/** What was there, and in brackets what was under way. */
const and = (there: number, underWay: number) => (underWay < 0.5 ? whole(there) : `${whole(there)} (+ ${whole(underWay)})`);
const ratio = (number: number) => (Number.isFinite(number) ? number.toFixed(2) : "—");
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
