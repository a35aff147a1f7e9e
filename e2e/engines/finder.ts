// The finder as a person uses it, driven by WebDriver. Its twin for Playwright is support/finder.ts.

import { By, Key, type WebDriver, type WebElement } from "selenium-webdriver";

import type { Answers, Player, Result } from "../journeys/journey";
import { inLanguage, message, optionWording, questionsWorded, type Question } from "../support/feed";
import type { View } from "../support/finder";

/** Far above what anything takes, in milliseconds. */
const PATIENCE = 40_000;
const PAUSE = 25;

export class RemoteFinder implements Player {
  constructor(
    readonly driver: WebDriver,
    readonly language = "fi",
    readonly which = 0,
  ) {}

  /** Waits until something is true. */
  async until(what: string, is: () => Promise<boolean>): Promise<void> {
    let fault: unknown;
    // An element may go while it is looked at: then it is looked at again.
    const look = () =>
      is().catch((error: unknown) => {
        fault = error;
        return false;
      });
    await this.driver.wait(look, PATIENCE, undefined, PAUSE).catch((error: unknown) => {
      throw new Error(`never happened: ${what}`, { cause: fault ?? error });
    });
  }

  async root() {
    const elements = await this.driver.findElements(By.css("service-finder"));
    const element = elements[this.which];
    if (element === undefined) throw new Error("there is no such finder on the page");
    return element.getShadowRoot();
  }

  async all(css: string): Promise<WebElement[]> {
    return (await this.root()).findElements(By.css(css));
  }

  async one(css: string): Promise<WebElement> {
    const [first] = await this.all(css);
    if (first === undefined) throw new Error(`there is no ${css}`);
    return first;
  }

  async view(): Promise<string | null> {
    return (await this.one("[data-view]")).getAttribute("data-view");
  }

  /** A view is up, and the program has come: what it draws takes the place of what was drawn before. */
  async shows(view: View): Promise<void> {
    const isUp = async () => (await this.view()) === view && (await this.all(".early-status")).length === 0;
    await this.until(`the view ${view}`, isUp);
    // The results are drawn in several frames.
    if (view === "results") await this.until("all of the results", async () => (await this.all(".unfinished")).length === 0);
  }

  async heading(): Promise<string> {
    return (await this.one("[data-focus=heading]")).getText();
  }

  async hasHeading(text: string): Promise<void> {
    await this.until(`the heading "${text}"`, async () => (await this.heading()) === text);
  }

  async question(): Promise<Question> {
    await this.shows("question");
    const [question] = questionsWorded(await this.heading(), this.language);
    return question!;
  }

  /** The one button whose accessible name is this message. */
  async button(key: string): Promise<WebElement> {
    const name = message(this.language, key);
    for (const button of await this.all("button")) {
      if ((await button.getAccessibleName()) === name) return button;
    }
    throw new Error(`there is no button named "${name}"`);
  }

  /** The input of an option, by the option's value. */
  async option(question: Question, value: string): Promise<WebElement> {
    const option = question.options?.find((option) => option.value === value);
    if (option === undefined) throw new Error(`question ${question.id} has no option ${value}`);
    const name = optionWording(question, option, this.language) ?? inLanguage(option.label, this.language);
    for (const input of await this.all("input")) {
      if ((await input.getAccessibleName()) === name) return input;
    }
    // It may be among those that are folded.
    const more = (await this.all(".unfold"))[0];
    if (more === undefined) throw new Error(`there is no option named "${name}"`);
    await this.click(more);
    return this.option(question, value);
  }

  /** Presses an element in the middle of the window, where the exit does not stand before it. */
  async click(element: WebElement): Promise<void> {
    await this.driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", element);
    await element.click();
  }

  /** Presses the label of an input, which covers the whole row. */
  async choose(input: WebElement): Promise<void> {
    await this.click(await this.one(`label[for="${await input.getAttribute("id")}"]`));
    await this.until("the choice", () => input.isSelected());
  }

  /** Answers the question that is up, or says "I don't know", and waits for what comes next. */
  async answer(question: Question, answer?: Answers[string]): Promise<void> {
    if (answer !== undefined) await this.enter(question, answer);
    await this.click(await this.button(answer === undefined ? "answer-unknown" : "continue"));
    await this.leaves(question);
  }

  async leaves(question: Question): Promise<void> {
    const text = inLanguage(question.text, this.language);
    await this.until(`an end of "${text}"`, async () => (await this.heading()) !== text);
  }

  async answerAll(answers: Answers): Promise<string[]> {
    const asked: string[] = [];
    const isUp = async () =>
      ["question", "results"].includes((await this.view()) ?? "") && (await this.all(".early-status")).length === 0;
    for (;;) {
      // The second part of the program may still be on its way when the last question is answered.
      await this.until("a question or results", isUp);
      if ((await this.view()) === "results") return asked;
      const question = await this.question();
      asked.push(question.id);
      await this.answer(question, answers[question.id]);
    }
  }

  async results(): Promise<Result[]> {
    await this.shows("results");
    const cards = await this.all("[data-service-id]");
    return Promise.all(
      cards.map(async (card) => ({
        id: await card.getAttribute("data-service-id"),
        match: await card.getAttribute("data-match"),
      })),
    );
  }

  async cardOf(id: string): Promise<{ name: string; reasons: number }> {
    const card = await this.one(`[data-service-id="${id}"] [data-focus=card]`);
    // Near misses and old facts are folded.
    await this.driver.executeScript("arguments[0].closest('details')?.setAttribute('open', '')", card);
    // WebKitWebDriver (2.50) finds no text where the lines are limited, though they are seen; WebKit ends them with a line.
    const name: string = await this.driver.executeScript("return arguments[0].innerText", card);
    return { name: name.trim(), reasons: await this.visible(`[data-service-id="${id}"] [part~=reasons] li, [data-common] li`) };
  }

  async openService(id: string): Promise<{ name: string; contacts: number }> {
    await this.click(await this.one(`[data-service-id="${id}"] [data-focus=card]`));
    await this.shows("service");
    return { name: await this.heading(), contacts: await this.visible("[part~=contact]") };
  }

  async backToResults(): Promise<void> {
    await this.click(await this.button("back"));
    await this.shows("results");
  }

  /** Presses what a person sees as these words. */
  async press(words: string): Promise<void> {
    for (const element of await this.all("button, a, label, summary, option")) {
      if ((await element.getText()) === words) return this.click(element);
    }
    throw new Error(`nothing to press says "${words}"`);
  }

  async type(...keys: string[]): Promise<void> {
    await this.driver.actions().sendKeys(...keys).perform();
  }

  async isFocused(element: WebElement): Promise<boolean> {
    return this.driver.executeScript("return arguments[0].getRootNode().activeElement === arguments[0]", element);
  }

  async focuses(css: string): Promise<void> {
    await this.until(`focus on ${css}`, async () => this.isFocused(await this.one(css)));
  }

  /** Moves on with Tab until an element has the focus. */
  async tabTo(element: WebElement): Promise<void> {
    for (let presses = 0; presses < 60; presses++) {
      if (await this.isFocused(element)) return;
      await this.type(Key.TAB);
    }
    throw new Error("the element is not reached by Tab");
  }

  private async enter(question: Question, answer: Answers[string]): Promise<void> {
    if (Array.isArray(answer)) {
      for (const value of answer) await this.choose(await this.option(question, value));
    } else {
      await (await this.one("input[type=text]")).sendKeys(String(answer));
      if (typeof answer === "string") await this.chooseFirst(answer);
    }
  }

  /** Only when the suggestions are those for all that was typed: each letter brings others. */
  private async chooseFirst(name: string): Promise<void> {
    const first = () => this.one("input[type=radio]");
    await this.until(`the suggestion ${name}`, async () => (await (await first()).getAccessibleName()) === name);
    await this.choose(await first());
  }

  private async visible(css: string): Promise<number> {
    const shown = await Promise.all((await this.all(css)).map((element) => element.isDisplayed()));
    return shown.filter(Boolean).length;
  }
}
