// From visits to the numbers of the tables.

import { bytesOf, partsUntil, type Request } from "./traffic";
import type { Visit } from "./visit";
import { FEED } from "./ways";

export interface Numbers {
  question: number;
  ready: number;
  /** Of what had arrived when the first question was there. */
  kilobytes: number;
  /** The same without the feed. */
  ownKilobytes: number;
  requests: number;
  /** What had been asked for by then and had not come whole: so many requests, and what was there of them. */
  requestsUnderWay: number;
  kilobytesUnderWay: number;
  allKilobytes: number;
  results: number;
  worstPress: number;
  longestTask: number;
  shift: number;
  /** Requests that ended between the last press and the results. */
  waitedFor: number;
  program: number;
}

/** The numbers of one visit. What it has not come to is not a number. */
export function numbersOf(visit: Visit): Numbers {
  const { question, ready = NaN, requests, steps } = visit;
  const arrived = requests.filter(({ end }) => end <= question);
  const last = steps.at(-1);
  const firstPress = steps[0]?.pressed ?? Infinity;
  // Not until the first press: the page is scrolled to it, and what stays at the edge of the screen then moves.
  const handedOver = visit.ready ?? firstPress;
  const shifts = visit.shifts.filter(({ at }) => question < at && at < handedOver);
  const tasks = visit.tasks.filter(({ at }) => at < firstPress);
  return {
    question,
    ready,
    kilobytes: bytesOf(arrived) / 1000,
    ownKilobytes: bytesOf(arrived.filter(({ path }) => path !== FEED)) / 1000,
    requests: arrived.length,
    requestsUnderWay: requests.filter(({ start, end }) => start < question && question < end).length,
    kilobytesUnderWay: partsUntil(requests, question) / 1000,
    allKilobytes: bytesOf(requests) / 1000,
    results: last?.took ?? NaN,
    worstPress: last === undefined ? NaN : longest(visit.presses),
    longestTask: longest(tasks),
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
    waitedFor: last === undefined ? NaN : requests.filter(({ end }) => last.pressed < end && end < last.pressed + last.took).length,
    program: bytesOf(requests.filter(({ path }) => path.endsWith("_bg.wasm"))) / 1000,
  };
}

/** The median of each number. */
export function medians(visits: Visit[]): Numbers {
  const all = visits.map(numbersOf);
  const [first] = all;
  if (first === undefined) throw new Error("nothing was measured");
  const keys = Object.keys(first) as (keyof Numbers)[];
  return Object.fromEntries(keys.map((key) => [key, median(all.map((numbers) => numbers[key]))])) as unknown as Numbers;
}

/** The requests of the visit whose first question came in the middle. */
export function requestsOfTheMedian(visits: Visit[]): Request[] {
  return sorted(visits, ({ question }) => question)[Math.floor(visits.length / 2)]?.requests ?? [];
}

function longest(entries: { took: number }[]): number {
  return Math.max(0, ...entries.map(({ took }) => took));
}

function median(numbers: number[]): number {
  return sorted(numbers, (number) => number)[Math.floor(numbers.length / 2)] ?? NaN;
}

function sorted<Item>(items: Item[], by: (item: Item) => number): Item[] {
  return [...items].sort((left, right) => by(left) - by(right));
}
