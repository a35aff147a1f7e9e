// The programs that a browser needs: its driver, and for WebKit a screen that nobody sees.

import { spawn, type ChildProcess } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import type { Readable } from "node:stream";

/** The address of the driver's server. */
export interface Running {
  address: string;
  stop(): void;
}

/** A driver of WebDriver, once it answers. */
export async function startDriver(path: string, environment: Record<string, string> = {}): Promise<Running> {
  const port = await freePort();
  const driver = spawn(path, [`--port=${port}`], { stdio: "ignore", env: { ...process.env, ...environment } });
  const stop = endWithUs(driver);
  const address = `http://127.0.0.1:${port}`;
  const ready = async () => {
    const { value } = (await (await fetch(`${address}/status`)).json()) as { value: { ready: boolean } };
    return value.ready;
  };
  while (!(await ready().catch(() => false))) {
    if (driver.exitCode !== null || driver.signalCode !== null) throw new Error(`${path} has ended before it was ready`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return { address, stop };
}

/** A screen that nobody sees. Xvfb chooses a number that is free, and writes it to its third file descriptor. */
export async function startScreen(path: string): Promise<{ display: string; stop(): void }> {
  const options = ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"];
  const screen = spawn(path, options, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const stop = endWithUs(screen);
  const number = await new Promise<string>((done, fail) => {
    (screen.stdio[3] as Readable).once("data", (told: Buffer) => done(told.toString().trim()));
    screen.once("error", fail).once("exit", () => fail(new Error(`${path} has ended before it was ready`)));
  });
  return { display: `:${number}`, stop };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Ends a program when it is told to, and in any case when this process ends. */
function endWithUs(program: ChildProcess): () => void {
  const stop = () => void program.kill();
  process.once("exit", stop);
  return () => {
    process.off("exit", stop);
    stop();
  };
}
