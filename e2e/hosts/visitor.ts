// What a visitor does in a browser, the same for Playwright and WebDriver: opens a page, looks and presses. Everything
// that is asked of a page comes as a text, because a host page may have replaced the functions with which drivers build
// other values.

import type { Frame, Page } from "@playwright/test";
import { By, Origin, type WebDriver } from "selenium-webdriver";

import { start, type Engine, type EngineName } from "../engines/engine";

export interface Visitor {
  open(address: string): Promise<void>;
  /** Goes into a frame of the current frame. */
  enter(css: string): Promise<void>;
  /** The value of an expression in the current frame. */
  ask(expression: string): Promise<string>;
  /** Presses a place of the current frame's window, in CSS pixels. */
  press(x: number, y: number): Promise<void>;
  /** The address of the page, or of the current frame, once it has been loaded. */
  address(of: "the page" | "the frame"): Promise<string>;
  /** Goes on in a new browser after this one has ended. */
  beginAgain(): Promise<void>;
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

  async address(of: "the page" | "the frame"): Promise<string> {
    const frame = of === "the page" ? this.page.mainFrame() : this.#frame;
    await frame.waitForLoadState();
    return frame.url();
  }

  beginAgain(): Promise<void> {
    throw new Error("Playwright starts the browser for each test");
  }
}

/** By WebDriver, in the other engines. */
export class RemoteVisitor implements Visitor {
  /** The selectors that lead to the current frame. */
  #frames: string[] = [];

  constructor(
    private readonly browser: Engine,
    readonly engine: EngineName,
  ) {}

  private get driver(): WebDriver {
    return this.browser.driver;
  }

  async beginAgain(): Promise<void> {
    // Of a session that is gone nothing can be ended but its programs.
    await this.browser.stop().catch(() => {});
    Object.assign(this.browser, await start(this.engine));
  }

  async open(address: string): Promise<void> {
    this.#frames = [];
    await this.driver.switchTo().defaultContent();
    await this.driver.get(address);
  }

  async enter(css: string): Promise<void> {
    this.#frames.push(css);
    await this.driver.wait(async () => (await this.driver.findElements(By.css(css))).length > 0, 40_000);
    await this.#switchTo(css);
  }

  async #switchTo(css: string): Promise<[number, number]> {
    const element = await this.driver.findElement(By.css(css));
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

  /** Where the window of the current frame begins in the page's. */
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

  async address(of: "the page" | "the frame"): Promise<string> {
    // A frame that has gone to another site may be another window for the driver (WebKitWebDriver 2.50), and what is asked
    // of the old one fails, even the address of the page. So the way into the frame is always made anew.
    await this.driver.switchTo().defaultContent();
    const page = await this.driver.getCurrentUrl();
    // Where the page has gone as well, there is no frame any more.
    const isInside = await this.#corner().then(() => true, () => false);
    return of === "the frame" && isInside ? this.driver.executeScript<string>("return location.href") : page;
  }
}
