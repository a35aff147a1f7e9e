// What runs in the page and measures. It is the same for all ways and knows of none but that the finder has a shadow root.

export interface Step {
  /** When the button was pressed, in milliseconds after the visit began. */
  pressed: number;
  /** From the press to what it led to being painted. */
  took: number;
  results: boolean;
}

export interface Measured {
  /** When what the finder showed as it said that its program has taken over was painted. */
  ready: number | undefined;
  shifts: { at: number; value: number }[];
  tasks: { at: number; took: number }[];
  presses: { at: number; took: number }[];
}

export interface Probe {
  /** When the first question was painted and could be pressed. */
  question: Promise<number>;
  /** The finder's own sign; it never comes in the others. */
  ready: Promise<number>;
  /** Where to press the option that begins with these words, or the first; nothing where there is none. */
  option(words?: string): { x: number; y: number } | undefined;
  button(words: string): { x: number; y: number } | undefined;
  /** Looks from now on for what the next press leads to. */
  watchStep(): void;
  step(): Promise<Step>;
  measured(): Measured;
}

/** Puts the probe into the page, before anything else runs there. */
export function install(heading: string): void {
  const root = () => document.querySelector("service-finder")?.shadowRoot ?? document;
  const frame = () => new Promise(requestAnimationFrame);

  /** A message that is posted in a frame arrives when that frame has been painted. */
  const painted = () =>
    new Promise<number>((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(undefined);
    });
  const shown = async (isThere: () => boolean) => {
    do await frame();
    while (!isThere());
    return painted();
  };

  const rows = () => {
    const inputs = [...root().querySelectorAll<HTMLInputElement>("input[type=radio], input[type=checkbox]")];
    return inputs.filter((input) => !input.disabled).map((input) => input.parentElement!).filter((row) => row.checkVisibility());
  };
  const middle = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const canBePressed = (element: Element | undefined) => {
    if (element === undefined) return false;
    const { x, y } = middle(element);
    return element.contains(root().elementFromPoint(x, y));
  };
  const hasResults = () => root().querySelector("[data-service-id]")?.checkVisibility() ?? false;
  const headingNow = () => root().querySelector(heading)?.textContent;

  const observed = <Entry extends PerformanceEntry, Kept>(type: string, keep: (entry: Entry) => Kept | undefined) => {
    const kept: Kept[] = [];
    const take = (entries: PerformanceEntryList) => {
      for (const entry of entries) {
        const found = keep(entry as Entry);
        if (found !== undefined) kept.push(found);
      }
    };
    const observer = new PerformanceObserver((list) => take(list.getEntries()));
    observer.observe({ type, buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
    return () => {
      take(observer.takeRecords());
      return kept;
    };
  };
  const shifts = observed("layout-shift", (entry: PerformanceEntry & { value: number; hadRecentInput: boolean }) =>
    entry.hadRecentInput ? undefined : { at: entry.startTime, value: entry.value },
  );
  const tasks = observed("longtask", (entry) => ({ at: entry.startTime, took: entry.duration }));
  const presses = observed("event", (entry: PerformanceEventTiming & { interactionId: number }) =>
    entry.interactionId === 0 ? undefined : { at: entry.startTime, took: entry.duration },
  );

  let pressed = NaN;
  window.addEventListener("click", (event) => (pressed = event.timeStamp), { capture: true });

  let readyAt: number | undefined;
  const ready = new Promise<number>((done) => {
    document.addEventListener("service-finder:ready", async () => {
      await frame();
      done((readyAt ??= await painted()));
    });
  });

  const place = (element: Element | undefined) => {
    element?.scrollIntoView({ block: "center", behavior: "instant" });
    return element && middle(element);
  };
  let step: Promise<Step>;
  const probe: Probe = {
    question: shown(() => canBePressed(rows()[0])),
    ready,
    option: (words = "") => place(rows().find((row) => row.textContent.trim().startsWith(words))),
    button(words) {
      const all = [...root().querySelectorAll<HTMLButtonElement | HTMLInputElement>("button, input[type=button], input[type=submit]")];
      const called = all.filter((button) => (button.value || button.textContent).trim() === words);
      return place(called.find((button) => button.checkVisibility()));
    },
    watchStep() {
      const before = headingNow();
      step = shown(() => hasResults() || (headingNow() !== before && rows().length + root().querySelectorAll("input").length !== 0)).then((at) => ({
        pressed,
        took: at - pressed,
        results: hasResults(),
      }));
    },
    step: () => step,
    measured: () => ({ ready: readyAt, shifts: shifts(), tasks: tasks(), presses: presses() }),
  };
  Object.assign(globalThis, { probe });
}
