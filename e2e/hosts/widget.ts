// The widget that the host pages are shown with: this project's finder, or another one that environment variables name.

/** README.md explains them. */
const { WIDGET_SCRIPT, WIDGET_TAG, WIDGET_READY, WIDGET_ATTRIBUTES } = process.env;

export interface Widget {
  /** The address of its script. */
  script: string;
  /** The name of its element. */
  tag: string;
  attributes: Record<string, string>;
  /** A selector of something that is visible in its shadow root, or between its tags, when it works. */
  ready: string;
  /** Whether its script creates the element where the script stands, with the script's `data-` attributes. */
  embeds: "by its script" | "by its element";
}

/** Where the exit of the finder leads in these tests. */
export const AWAY = "/host/away.html";

const finder: Widget = {
  script: "/service-finder.js",
  tag: "service-finder",
  attributes: { feed: "/feeds/associations.json", "exit-url": AWAY },
  ready: '[data-view="question"] [data-focus="heading"]',
  embeds: "by its script",
};

/** Whether another widget than the finder is tried: that one has only to show itself and to leave the page alone. */
export const isForeign = WIDGET_SCRIPT !== undefined;

export const widget: Widget = WIDGET_SCRIPT === undefined ? finder : foreign(WIDGET_SCRIPT);

function foreign(script: string): Widget {
  if (!WIDGET_TAG || !WIDGET_READY) {
    throw new Error("WIDGET_SCRIPT is set: set WIDGET_TAG to the name of the element and WIDGET_READY to a selector as well");
  }
  const attributes = JSON.parse(WIDGET_ATTRIBUTES ?? "{}") as Record<string, string>;
  return { script, tag: WIDGET_TAG, attributes, ready: WIDGET_READY, embeds: "by its element" };
}

/** The code that an editor puts into a page; `flags` are attributes of the script, such as `defer`. */
export function embed(flags: string, { script, tag, attributes, embeds }: Widget = widget): string {
  if (embeds === "by its script") return `<script src="${script}" ${written(attributes, "data-")} ${flags}></script>`;
  return `<script src="${script}" ${flags}></script><${tag} ${written(attributes)}></${tag}>`;
}

export function written(attributes: Record<string, string>, prefix = ""): string {
  const quoted = (value: string) => value.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return Object.entries(attributes).map(([name, value]) => `${prefix}${name}="${quoted(value)}"`).join(" ");
}
