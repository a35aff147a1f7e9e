// What a visitor does on every host page, and what must hold there, in whichever browser: the steps of README.md, "What
// is tried on each page".

import { expect } from "@playwright/test";

import { hasEnded } from "../engines/engine";
import { message } from "../support/feed";
import type { Reader, Row } from "./rows";
import type { HostSite } from "./site";
import type { Visitor } from "./visitor";
import { AWAY, isForeign, widget } from "./widget";

/** Far above what anything takes, in milliseconds. */
const PATIENCE = 40_000;
/** How long to wait for what follows a press before pressing again, in milliseconds. */
const MOMENT = 1000;
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
    const state = "document.documentElement.dataset.changing ?? document.readyState";
    await this.until("the page", async () => (await this.ask(state)) === "complete");
  }

  /** The page is compared with what it is where the widget's script is empty. */
  private async wouldBeTheSameWithoutWidget(after: string): Promise<void> {
    this.site.without = true;
    await this.enter();
    let bare = "";
    const isSame = this.until("the same page", async () => (bare = await this.page()) === after);
    await isSame.catch(() => expect(after, "the page").toBe(bare)).finally(() => (this.site.without = false));
  }

  /** Looks whether the reader gets what the row says. */
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
    const answer = [".option + .option label", "button"];
    await this.press(answer, say("continue"), async () => ![first, ""].includes(await this.words(HEADING)));
    await this.sees(NUMBER, EXIT);
    const question = () => this.place('[data-view="question"]');
    await this.press(["button"], say("show-results"), async () => (await question()).startsWith("nothing"));
    await this.sees('[data-view="results"] [data-service-id] [data-focus=card]', NUMBER, EXIT);
  }

  /**
   * The exit leads away. In a frame it sends both the page and the frame to its address, and one of them arrives first:
   * what is waited for is the page, where the browser lets a frame send it. Otherwise the page would still be on its way
   * when the next visit begins, and break that off.
   */
  private async leave(): Promise<void> {
    if (!this.row.reader.endsWith("exit") && this.row.reader !== "the services") return;
    this.which = 0;
    const away = this.site.origin + AWAY;
    const isAway = async (of: Row["leaves"]) => (await this.visitor.address(of)).startsWith(away);
    // Where a browser lets the frame send the page as well, the frame is gone with it.
    await this.press([EXIT], "", async () => (await isAway("the page")) || (this.row.leaves === "the frame" && (await isAway("the frame"))));
  }

  private async saysNothing(): Promise<void> {
    const matches = (patterns: string[]) => (line: string) => patterns.some((pattern) => new RegExp(pattern).test(line));
    const lines = (await this.ask("hostProbe.lines()")).split("\n").filter(Boolean);
    expect(lines.filter((line) => !matches(this.row.console)(line)), "console output").toEqual([]);
    const requests = (await this.ask("hostProbe.requests()")).split("\n").filter(Boolean);
    const own = (address: string) => address.startsWith(`${this.site.origin}/`) || /^(data|blob):/.test(address);
    if (!isForeign) expect(requests.filter((address) => !own(address) && !matches(this.row.requests)(address))).toEqual([]);
  }

  /** The page without the widget's elements. */
  private async page(): Promise<string> {
    const { tag } = widget;
    const all = await this.ask("hostProbe.page()");
    return all.replace(new RegExp(`<${tag}[ >].*?</${tag}>`, "gs"), "");
  }

  private async sees(...selectors: string[]): Promise<void> {
    for (const css of selectors) await this.spot(css);
  }

  /**
   * Presses one after another, the last of them with these words, and once more where nothing has come of it: WebKit
   * (2.50) scrolls to what has taken the focus a moment later, and a press may miss.
   */
  private async press(selectors: string[], words: string, hasCome: () => Promise<boolean>): Promise<void> {
    const last = selectors.at(-1);
    await this.until(`what follows ${words || last}`, async () => {
      // It may have come a moment after it was waited for, and then there may be nothing left to press.
      if (await this.comes(hasCome, 0)) return true;
      for (const css of selectors) {
        const spot = coordinates(await this.place(css, css === last ? words : ""));
        if (spot) await this.visitor.press(...spot);
      }
      return this.comes(hasCome, MOMENT);
    });
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

  /** Waits until something is to be seen and nothing covers it any more. */
  private async spot(css: string): Promise<void> {
    let found = "";
    await this.until(
      () => `${css} in sight (${found})`,
      async () => coordinates((found = await this.place(css))) !== undefined,
    );
  }

  private async until(what: string | (() => string), is: () => Promise<boolean>): Promise<void> {
    if (await this.comes(is, PATIENCE)) return;
    const [words, lines] = await Promise.all([this.words("[data-view]"), this.ask("hostProbe.lines()")].map((asked) => asked.catch(String)));
    throw new Error(`never happened: ${typeof what === "string" ? what : what()}\n  the finder: ${words}\n  the console: ${lines}`);
  }

  /** Whether something is so within this time, in milliseconds. */
  private async comes(is: () => Promise<boolean>, time: number): Promise<boolean> {
    const end = Date.now() + time;
    do {
      // The page may be changing while it is looked at: then it is looked at again.
      if (await is().catch(unlessEnded)) return true;
      await new Promise((done) => setTimeout(done, 25));
    } while (Date.now() < end);
    return false;
  }
}

/** A browser that has ended answers nothing any more. */
function unlessEnded(reason: unknown): false {
  if (hasEnded(reason)) throw reason;
  return false;
}

function coordinates(spot: string): [number, number] | undefined {
  const [, x, y] = /^(-?\d+) (-?\d+)$/.exec(spot) ?? [];
  return x === undefined || y === undefined ? undefined : [Number(x), Number(y)];
}
