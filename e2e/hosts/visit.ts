// What a visitor does on every host page, and what must hold there. Knows the finder's names and words; not which engine
// it is, nor what the page does to it.

import { expect } from "@playwright/test";

import { message } from "../support/feed";
import type { Reader, Row } from "./rows";
import type { HostSite } from "./site";
import type { Visitor } from "./visitor";
import { AWAY, isForeign, widget } from "./widget";

const PATIENCE = 20_000;
const NUMBER = 'a[href="tel:112"]';
const EXIT = ".exit a";
const HEADING = "[data-focus=heading]";
const FALLBACK = "[data-fallback]";

export class Visit {
  /** Which of the finders of the page is used. */
  private which = 0;

  constructor(
    private readonly visitor: Visitor,
    private readonly site: HostSite,
    private readonly row: Row,
  ) {}

  /** Opens the page, does what a reader can do on it, and looks at what has become of the page. */
  async make(): Promise<void> {
    await this.enter();
    for (this.which of new Set([0, this.row.finders - 1])) await this.read();
    const after = await this.page();
    await this.saysNothing();
    if (!isForeign) await this.leave();
    await this.wouldBeTheSameWithoutWidget(after);
  }

  private async enter(): Promise<void> {
    await this.visitor.open(this.site.address(this.row));
    for (const frame of this.row.frames) await this.visitor.enter(frame);
    await this.until("the page", async () => (await this.ask("document.readyState")) === "complete");
  }

  /** The page is compared with what it is where the widget's script is empty. */
  private async wouldBeTheSameWithoutWidget(after: string): Promise<void> {
    this.site.without = true;
    await this.enter();
    let bare = "";
    const isSame = this.until("the same page", async () => (bare = await this.page()) === after);
    await isSame.catch(() => expect(after, "the page").toBe(bare)).finally(() => (this.site.without = false));
  }

  /** What the reader of the row gets. */
  private async read(): Promise<void> {
    if (isForeign) return void (await this.spot(widget.ready));
    const seen: Record<Reader, () => Promise<void>> = {
      "the services": () => this.findServices(),
      "the fallback, 112 and the exit": () => this.sees(FALLBACK, NUMBER, EXIT),
      "the fallback with 112": () => this.sees(FALLBACK, `${FALLBACK} ${NUMBER}`),
      "112 and the exit": () => this.sees(NUMBER, EXIT),
      "the page without the finder": () => this.seesNoFinder(),
    };
    await seen[this.row.reader]();
  }

  private async seesNoFinder(): Promise<void> {
    await this.until("the script", async () => (await this.ask("hostProbe.requests()")).includes(widget.script));
    await this.until("an end of the finder", async () => (await this.place(EXIT)).startsWith("nothing"));
  }

  private async findServices(): Promise<void> {
    const say = (key: string) => message(this.row.language, key);
    await this.sees(widget.ready, NUMBER, EXIT);
    const first = await this.words(HEADING);
    expect(first, "the question").not.toBe("");
    // The second answer leaves so many services that there is something more to ask.
    await this.press(".option + .option label");
    await this.press("button", say("continue"));
    await this.until("another question", async () => ![first, ""].includes(await this.words(HEADING)));
    await this.sees(NUMBER, EXIT);
    await this.press("button", say("show-results"));
    await this.sees('[data-view="results"] [data-service-id] [data-focus=card]', NUMBER, EXIT);
  }

  /** The exit leads away, however it is reached. */
  private async leave(): Promise<void> {
    if (!this.row.reader.endsWith("exit") && this.row.reader !== "the services") return;
    this.which = 0;
    await this.press(EXIT);
    const isAway = (address: string) => address.startsWith(this.site.origin + AWAY);
    await this.until("the way out", async () => (await this.visitor.whereabouts()).some(isAway));
  }

  private async saysNothing(): Promise<void> {
    const matches = (patterns: string[]) => (line: string) => patterns.some((pattern) => new RegExp(pattern).test(line));
    const lines = (await this.ask("hostProbe.lines()")).split("\n").filter(Boolean);
    expect(lines.filter((line) => !matches(this.row.console)(line)), "console output").toEqual([]);
    const requests = (await this.ask("hostProbe.requests()")).split("\n").filter(Boolean);
    const own = (address: string) => address.startsWith(`${this.site.origin}/`) || /^(data|blob):/.test(address);
    if (!isForeign) expect(requests.filter((address) => !own(address) && !matches(this.row.requests)(address))).toEqual([]);
  }

  /** The page but for the widget's elements. */
  private async page(): Promise<string> {
    const { tag } = widget;
    const all = await this.ask("hostProbe.page()");
    return all.replace(new RegExp(`<${tag}[ >].*?</${tag}>`, "gs"), "");
  }

  private async sees(...selectors: string[]): Promise<void> {
    for (const css of selectors) await this.spot(css);
  }

  private async press(css: string, words = ""): Promise<void> {
    await this.visitor.press(...(await this.spot(css, words)));
  }

  /**
   * WebKitWebDriver (2.50) runs its own scripts among those of the page, and stops where the page has broken what they
   * use. From a clean page around it, what is in the frame can be asked all the same.
   */
  private ask(expression: string): Promise<string> {
    return this.visitor.ask(this.row.framed === "framed" ? `frames[0].${expression}` : expression);
  }

  private words(css: string): Promise<string> {
    return this.ask(`hostProbe.words(${this.which}, ${JSON.stringify(css)})`);
  }

  private async place(css: string, words = ""): Promise<string> {
    const of = (which: number) =>
      this.ask(`hostProbe.spot(${which}, ${JSON.stringify(css)}, ${JSON.stringify(words)})`);
    if (css !== EXIT) return of(this.which);
    // There is one exit for all finders of a page, in that which came first.
    const first = await of(0);
    return first.startsWith("nothing") ? of(this.row.finders - 1) : first;
  }

  /** Where something is to be pressed, once nothing covers it any more. */
  private async spot(css: string, words = ""): Promise<[number, number]> {
    let found = "";
    await this.until(
      () => `${css} ${words} in sight (${found})`,
      async () => /^-?\d+ -?\d+$/.test((found = await this.place(css, words))),
    );
    const [x = 0, y = 0] = found.split(" ").map(Number);
    return [x, y];
  }

  private async until(what: string | (() => string), is: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + PATIENCE;
    let fault: unknown;
    while (Date.now() < end) {
      // The page may be changing while it is looked at: then it is looked at again.
      if (await is().catch((error: unknown) => ((fault = error), false))) return;
      await new Promise((done) => setTimeout(done, 25));
    }
    throw new Error(`never happened: ${typeof what === "string" ? what : what()}`, { cause: fault });
  }
}
