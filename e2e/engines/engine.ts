// Starts Firefox and WebKit, and ends them: both are driven by WebDriver.

import { Builder, Capabilities, error, type WebDriver } from "selenium-webdriver";

import { startDriver, startScreen } from "./programs";

export type EngineName = "firefox" | "webkit";

export interface Engine {
  driver: WebDriver;
  stop(): Promise<void>;
}

/** Whether the browser has ended by itself, whatever was asked of it. */
export function hasEnded(reason: unknown): boolean {
  return reason instanceof error.NoSuchSessionError;
}

const ZONE = { TZ: "Europe/Helsinki" };

export async function start(name: EngineName): Promise<Engine> {
  const engine = await (name === "firefox" ? firefox() : webkit());
  // As narrow as a phone, as far as the browser lets its window be made so narrow.
  await engine.driver.manage().window().setRect({ width: 390, height: 844 });
  return engine;
}

async function firefox(): Promise<Engine> {
  const running = await startDriver(program("GECKODRIVER_PATH"), ZONE);
  const options = {
    binary: program("FIREFOX_PATH"),
    args: ["-headless"],
    prefs: { "intl.accept_languages": "fi-FI, fi", "datareporting.policy.dataSubmissionEnabled": false },
  };
  return session(new Capabilities({ browserName: "firefox", "moz:firefoxOptions": options }), running.address, running.stop);
}

async function webkit(): Promise<Engine> {
  const screen = await startScreen(program("XVFB_PATH"));
  // Otherwise the browser opens its window on the Wayland screen of the person who runs the tests.
  const environment = { ...ZONE, DISPLAY: screen.display, GDK_BACKEND: "x11" };
  const running = await startDriver(program("WEBKIT_DRIVER_PATH"), environment);
  return session(new Capabilities({ browserName: "MiniBrowser" }), running.address, () => {
    running.stop();
    screen.stop();
  });
}

async function session(wanted: Capabilities, address: string, stop: () => void): Promise<Engine> {
  const driver = await new Builder().usingServer(address).withCapabilities(wanted).build();
  return {
    driver,
    async stop() {
      // The driver ends the browser only when it is told that the session is over.
      await driver.quit().finally(stop);
    },
  };
}

function program(variable: string): string {
  const path = process.env[variable];
  if (!path) throw new Error(`${variable} names no program; run the tests with: cargo xtask browser`);
  return path;
}
