// The quick exit as a person uses it, with an ordinary page to leave for.

import { expect, type Locator, type Page } from "@playwright/test";

import { HOST } from "./origins";

/** An ordinary page to leave for. */
export const AWAY = "/host/weather.html";

export class Exit {
  readonly area: Locator;
  readonly link: Locator;
  readonly status: Locator;

  constructor(readonly page: Page) {
    this.area = page.locator("service-finder .exit");
    this.link = this.area.getByRole("link");
    this.status = this.area.getByRole("status");
  }

  /** Serves the ordinary page. */
  async prepare(): Promise<void> {
    await this.page.route(`${HOST}${AWAY}`, (route) =>
      route.fulfill({ contentType: "text/html", body: `<title>Weather</title><link rel="icon" href="data:,">Sunny` }),
    );
  }

  async hasLed(): Promise<void> {
    await expect(this.page).toHaveURL(`${HOST}${AWAY}`);
  }

  /** The page is as it was: not hidden and not left. */
  async hasNotLed(): Promise<void> {
    await expect(this.link).toBeVisible();
    expect(this.page.url()).not.toContain(AWAY);
  }

  /** Whether a press in the middle of the link meets the link. */
  async isOnTop(): Promise<boolean> {
    return this.link.evaluate((link) => {
      const { x, y, width, height } = link.getBoundingClientRect();
      const root = link.getRootNode() as ShadowRoot;
      const [across, down] = [x + width / 2, y + height / 2];
      return document.elementFromPoint(across, down) === root.host && root.elementFromPoint(across, down) === link;
    });
  }
}
