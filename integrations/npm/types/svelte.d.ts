import type { HTMLAttributes } from "svelte/elements";

import type { ServiceFinderAttributes, ServiceFinderElement, ServiceFinderHandlers } from "./index.js";

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "service-finder": HTMLAttributes<ServiceFinderElement> & ServiceFinderAttributes & ServiceFinderHandlers;
  }
}
