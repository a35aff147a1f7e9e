// The finder as a person uses it, driven by Playwright: elements are found by roles, words and the names of the
// embedding contract. Its twin for WebDriver is engines/finder.ts.

import { expect, type Locator, type Page } from "@playwright/test";

import type { Answers, Player, Result } from "../journeys/journey";
import { message, optionWording, questionsWorded, type Question } from "./feed";

export type View = "loading" | "question" | "results" | "service" | "search" | "safety" | "shortlist" | "error";

export class Finder implements Player {
  readonly element: Locator;
  readonly root: Locator;

  constructor(
    readonly page: Page,
    readonly language = "fi",
    which = 0,
  ) {
    this.element = page.locator("service-finder").nth(which);
    this.root = this.element.locator("[data-view]");
  }

  /** A view is up, and the program has come: what it draws takes the place of what was drawn before. */
  async shows(view: View): Promise<void> {
    await expect(this.root).toHaveAttribute("data-view", view);
    await expect(this.element.locator(".early-status")).toHaveCount(0);
    // The results are drawn in several frames.
    if (view === "results") await expect(this.root.locator(".unfinished")).toHaveCount(0);
  }

  /** The first question was drawn before the program has come. */
  async showsEarly(): Promise<void> {
    await expect(this.root).toHaveAttribute("data-view", "question");
    await expect(this.element.locator(".early-status")).toHaveCount(1);
  }

  button(key: string): Locator {
    return this.root.getByRole("button", { name: message(this.language, key), exact: true });
  }

  heading(): Locator {
    return this.root.locator("[data-focus=heading]");
  }

  /** The question that is up. */
  async question(): Promise<Question> {
    await this.shows("question");
    const worded = questionsWorded(await this.heading().innerText(), this.language);
    for (const question of worded) {
      const values = (question.options ?? []).map(({ value }) => value);
      const shown = await Promise.all(values.map((value) => this.option(question, value).count()));
      // A place and an age have no options to tell by.
      if (worded.length === 1 || values.length === 0 || shown.some((count) => count !== 0)) return question;
    }
    throw new Error("none of the questions that are worded alike has the options that are shown");
  }

  /** The sign that the next view is up. */
  async moves(act: () => Promise<void>): Promise<void> {
    const place = async () => [await this.root.getAttribute("data-view"), await this.root.locator(".progress").allInnerTexts()].join();
    const before = await place();
    await act();
    await expect.poll(place).not.toBe(before);
  }

  /** The button that opens the list of languages. */
  languages(): Locator {
    return this.root.locator(".language-toggle");
  }

  /** Chooses a language of the interface by its own name. */
  async chooseLanguage(ownName: string): Promise<void> {
    await this.languages().click();
    const choice = this.root.locator(".language-list").getByRole("button", { name: ownName, exact: true });
    if ((await choice.count()) === 0) await this.root.locator(".more-languages").click();
    await choice.click();
  }

  /** The option of a question by its value. */
  option(question: Question, value: string): Locator {
    const option = question.options?.find((option) => option.value === value);
    if (option === undefined) throw new Error(`question ${question.id} has no option ${value}`);
    const role = question.kind === "multi" ? "checkbox" : "radio";
    const name = optionWording(question, option, this.language);
    if (name === undefined) return this.root.locator(`#option-${question.options?.indexOf(option)}`);
    return this.root.getByRole(role, { name: new RegExp(`^${escape(name)}`) });
  }

  /** Brings an option in sight, clear of the bar: also one of those that are folded. */
  private async uncover(option: Locator): Promise<void> {
    if ((await option.count()) === 0) await this.root.locator(".unfold").click();
    await option.evaluate((input) => input.scrollIntoView({ block: "center" }));
  }

  /** Answers the question that is up; without an answer, with "I don't know". */
  async answer(question: Question, answer?: Answers[string]): Promise<void> {
    if (answer === undefined) return this.button("answer-unknown").click();
    if (Array.isArray(answer)) {
      // The label covers the whole row and with it the radio button, so the press would never reach that.
      for (const value of answer) {
        await this.uncover(this.option(question, value));
        await this.option(question, value).check({ force: true });
      }
    } else if (typeof answer === "number") {
      await this.root.getByRole("spinbutton").or(this.root.getByRole("textbox")).fill(String(answer));
    } else {
      await this.root.getByRole("textbox").fill(answer);
      await this.root.getByRole("radio").first().check({ force: true });
    }
    await this.button("continue").click();
  }

  /** Answers whatever is asked until the results are up, and gives the questions in order. */
  async answerAll(answers: Answers): Promise<string[]> {
    const asked: string[] = [];
    for (;;) {
      // The second part of the program may still be on its way when the last question is answered.
      await expect(this.root).not.toHaveAttribute("data-view", "loading");
      if ((await this.root.getAttribute("data-view")) === "results") return asked;
      const question = await this.question();
      asked.push(question.id);
      await this.moves(() => this.answer(question, answers[question.id]));
    }
  }

  /** Goes to the results from wherever the finder begins: a small feed may have nothing to ask. */
  async toResults(): Promise<void> {
    await expect(this.root).not.toHaveAttribute("data-view", "loading");
    if ((await this.root.getAttribute("data-view")) === "question") await this.button("show-results").click();
    await this.shows("results");
  }

  /** The services in the results, in the order they are shown. */
  async results(): Promise<Result[]> {
    await this.shows("results");
    const cards = this.root.locator("[data-service-id]");
    return cards.evaluateAll((cards) =>
      cards.map((card) => ({ id: card.getAttribute("data-service-id"), match: card.getAttribute("data-match") })),
    );
  }

  card(id: string): Locator {
    return this.root.locator(`[data-service-id="${id}"]`);
  }

  async cardOf(id: string): Promise<{ name: string; reasons: number }> {
    const card = this.card(id);
    const name = await card.getByRole("heading").innerText();
    // What all cards have in common is said once, above them.
    const common = await this.root.locator("[data-common] li").count();
    return { name, reasons: common + (await card.locator("[part~=reasons] li").count()) };
  }

  async openService(id: string): Promise<{ name: string; contacts: number }> {
    await this.card(id).getByRole("heading").getByRole("button").click();
    await this.shows("service");
    const contacts = this.root.locator("[part~=contact]").filter({ visible: true });
    return { name: await this.heading().innerText(), contacts: await contacts.count() };
  }

  /** The button that opens the list of so many kept services. */
  shortlist(count: number): Locator {
    const name = message(this.language, "kept-open").replace("{ $number }", "");
    return this.root.getByRole("button").filter({ hasText: name.slice(0, name.indexOf("(")) }).filter({ hasText: `${count}` });
  }

  /** The way to change the answer to a question that is worded like this. */
  async change(words: string): Promise<Locator> {
    const list = this.root.locator(".answers-list");
    if (!(await list.isVisible())) await this.root.locator(".answers-line").getByRole("button").click();
    return list.getByRole("button", { name: `${message(this.language, "change")} ${words}`, exact: true });
  }

  async backToResults(): Promise<void> {
    await this.button("back").click();
    await this.shows("results");
  }
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
