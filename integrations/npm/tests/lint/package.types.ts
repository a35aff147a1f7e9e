// Each template language knows the tag, its attributes and its events.

import type { GlobalComponents } from "vue";
import type { JSX as Preact } from "preact";
import type { JSX as React } from "react";
import type { SvelteHTMLElements } from "svelte/elements";

import type {} from "service-finder/preact";
import type {} from "service-finder/react";
import type {} from "service-finder/svelte";
import type {} from "service-finder/vue";

export const preact: Preact.IntrinsicElements["service-finder"] = { feed: "/a.json", theme: "dark" };
export const react: React.IntrinsicElements["service-finder"] = { feed: "/a.json", "max-questions": 3 };
export const svelte: SvelteHTMLElements["service-finder"] = {
  feed: "/a.json",
  "onservice-finder:error": ({ detail }) => void (detail.code === "feed-missing"),
};
export type Vue = GlobalComponents["service-finder"];

// @ts-expect-error: no such theme
export const noTheme: Preact.IntrinsicElements["service-finder"] = { theme: "pink" };
// @ts-expect-error: no such theme
export const noThemeInReact: React.IntrinsicElements["service-finder"] = { theme: "pink" };
// @ts-expect-error: no such code
export const noCode: SvelteHTMLElements["service-finder"] = { "onservice-finder:error": ({ detail }) => detail.code === "wrong" };

document.querySelector("service-finder")?.addEventListener("service-finder:results", ({ detail }) => detail.count.toFixed());
