// One visit to one way: from opening its page to the first question, and on request through the questions to the results.

import type { BrowserContext, CDPSession, Page } from "@playwright/test";

import { feed, inLanguage } from "../../support/feed";
import { imitate, type Phone } from "./phones";
import { install, type Measured, type Probe, type Step } from "./probe";
import { type Request, Traffic } from "./traffic";
import { type Way, WORDS } from "./ways";

/** What a person needs for a question, in milliseconds. */
const PACE = 2000;
/** Far above the seven questions that are asked at the most. */
const STEPS = 15;
/** Far above what anything takes. */
const PATIENCE = 60_000;

/** What is chosen in the first two questions: a topic with many services. In later ones it is the first option. */
const CHOSEN = [["situation", "topic:gender"], ["role", "role:client"]].map(([id, value]) => {
  const option = feed.questions.find((question) => question.id === id)?.options?.find((option) => option.value === value);
  if (option === undefined) throw new Error(`the feed has no ${value}`);
  return inLanguage(option.label, "fi");
});

export interface Visit extends Measured {
  question: number;
  requests: Request[];
  /** The step to each question after the first, and to the results at the end. */
  steps: Step[];
}

export interface Plan {
  phone: Phone;
  /** Whether it ends with the first question or goes on to the results, as a person would or at once. */
  until: "question" | "results at a human pace" | "results";
}

declare const probe: Probe;

/** Visits a way in a page of its own; what the context has from earlier visits is used again. */
export async function visit(context: BrowserContext, address: string, way: Way, { phone, until }: Plan): Promise<Visit> {
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    const traffic = await Traffic.watch(session);
    await imitate(session, phone);
    await page.addInitScript(install, way.heading);
    await page.goto(address, { waitUntil: "commit" });
    const question = await patiently(page.evaluate(() => probe.question), `${way.name} shows no question`);
    const steps = until === "question" ? [] : await walk(page, until === "results" ? 0 : PACE, way);
    if (way.source === undefined) await patiently(page.evaluate(() => probe.ready), "the program has not taken over");
    await quiet(traffic, session);
    return { question, steps, requests: await traffic.requests(), ...(await page.evaluate(() => probe.measured())) };
  } finally {
    await page.close();
  }
}

/** Answers whatever is asked, with real presses, until the results are up. */
async function walk(page: Page, pace: number, way: Way): Promise<Step[]> {
  const steps: Step[] = [];
  let next = Date.now() + pace;
  while (steps.length < STEPS) {
    await passed(next);
    const option = await page.evaluate((words) => probe.option(words), CHOSEN[steps.length]);
    if (option !== undefined) await page.touchscreen.tap(option.x, option.y);
    await page.evaluate(() => probe.watchStep());
    const words = option === undefined ? WORDS.unknown : WORDS.continue;
    const button = await page.evaluate((words) => probe.button(words), words);
    if (button === undefined) throw new Error(`${way.name} has no button "${words}"`);
    await page.touchscreen.tap(button.x, button.y);
    const step = await patiently(page.evaluate(() => probe.step()), `${way.name} does not go on after question ${steps.length + 1}`);
    steps.push(step);
    if (step.results) return steps;
    next = Date.now() + pace;
  }
  throw new Error(`${way.name} shows no results after ${STEPS} questions`);
}

/** A person's time is part of what is measured, so this waits for a time and not for a state. */
function passed(time: number): Promise<void> {
  return new Promise((done) => setTimeout(done, Math.max(0, time - Date.now())));
}

/** Until what was begun has arrived, also what begins when the line is idle. */
async function quiet(traffic: Traffic, session: CDPSession): Promise<void> {
  const end = Date.now() + PATIENCE;
  let since = Date.now();
  while (Date.now() - since < 1000) {
    if (end < Date.now()) throw new Error("requests do not end");
    await session.send("Performance.getMetrics");
    await passed(Date.now() + 50);
    if (!traffic.isQuiet()) since = Date.now();
  }
}

async function patiently<Value>(promise: Promise<Value>, failure: string): Promise<Value> {
  let timer;
  const late = new Promise<never>((_, fail) => (timer = setTimeout(() => fail(new Error(failure)), PATIENCE)));
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
