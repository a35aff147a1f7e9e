// Somebody in front of a browser, for all engines alike: opens a page, looks, presses. Knows how Playwright and WebDriver
// are told; not what is looked for. Asks for texts only, because a host page may have replaced what drivers make values of.

import type { Frame, Page } from "@playwright/test";
import { By, Origin, type WebDriver } from "selenium-webdriver";

import type { EngineName } from "../engines/engine";

export interface Visitor {
  open(address: string): Promise<void>;
  /** Goes into a frame of the frame that one is in. */
  enter(css: string): Promise<void>;
  /** The value of an expression in the frame that one is in. */
  ask(expression: string): Promise<string>;
  /** Presses a place of that frame's window. */
  press(x: number, y: number): Promise<void>;
  /** The addresses of what is shown: the page, and the frame that one is in. */
  whereabouts(): Promise<string[]>;
}

/** By Playwright, in Chromium. */
export class PageVisitor implements Visitor {
  #frame: Frame;

  constructor(readonly page: Page) {
    this.#frame = page.mainFrame();
  }

  async open(address: string): Promise<void> {
    this.#frame = this.page.mainFrame();
    await this.page.goto(address);
  }

  async enter(css: string): Promise<void> {
    const element = await this.#frame.waitForSelector(css, { state: "attached" });
    this.#frame = (await element.contentFrame()) ?? this.#frame;
  }

  async ask(expression: string): Promise<string> {
    return this.#frame.evaluate(expression);
  }

  async press(x: number, y: number): Promise<void> {
    const inside = this.#frame.parentFrame() ? await (await this.#frame.frameElement()).boundingBox() : null;
    await this.page.mouse.click(x + (inside?.x ?? 0), y + (inside?.y ?? 0));
  }

  async whereabouts(): Promise<string[]> {
    const frames = this.page.frames();
    await Promise.all(frames.map((frame) => frame.waitForLoadState()));
    return frames.map((frame) => frame.url());
  }
}

/** By WebDriver, in the other engines. */
export class RemoteVisitor implements Visitor {
  /** The way to the frame that one is in. */
  #frames: string[] = [];

  constructor(
    readonly driver: WebDriver,
    readonly engine: EngineName,
  ) {}

  async open(address: string): Promise<void> {
    this.#frames = [];
    await this.driver.switchTo().defaultContent();
    await this.driver.get(address);
  }

  async enter(css: string): Promise<void> {
    this.#frames.push(css);
    await this.#switchTo(css);
  }

  async #switchTo(css: string): Promise<[number, number]> {
    const there = async () => (await this.driver.findElements(By.css(css)))[0];
    await this.driver.wait(there, 20_000);
    const element = await there();
    if (element === undefined) throw new Error(`there is no frame ${css}`);
    const place = "const [frame] = arguments, { x, y } = frame.getBoundingClientRect(); return [x + frame.clientLeft, y + frame.clientTop]";
    const corner = await this.driver.executeScript<[number, number]>(place, element);
    await this.driver.switchTo().frame(element);
    return corner;
  }

  async ask(expression: string): Promise<string> {
    return this.driver.executeScript(`return ${expression}`);
  }

  async press(x: number, y: number): Promise<void> {
    // WebKitWebDriver (2.50) takes the places of a frame's window for those of the page's.
    const [left, top] = this.engine === "webkit" ? await this.#corner() : [0, 0];
    [x, y] = [Math.round(x + left), Math.round(y + top)];
    await this.driver.actions().move({ x, y, origin: Origin.VIEWPORT, duration: 0 }).click().perform();
  }

  /** Where the window of the frame that one is in begins in the page's. */
  async #corner(): Promise<[number, number]> {
    if (this.#frames.length === 0) return [0, 0];
    await this.driver.switchTo().defaultContent();
    let [left, top] = [0, 0];
    for (const css of this.#frames) {
      const [x, y] = await this.#switchTo(css);
      [left, top] = [left + x, top + y];
    }
    return [left, top];
  }

  async whereabouts(): Promise<string[]> {
    // The frame goes with the page that it is in.
    const inside = this.driver.executeScript<string>("return location.href").catch(() => "");
    return [await inside, await this.driver.getCurrentUrl()];
  }
}
