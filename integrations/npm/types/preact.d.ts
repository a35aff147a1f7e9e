import type { HTMLAttributes } from "preact";

import type { ServiceFinderAttributes, ServiceFinderElement, ServiceFinderHandlers } from "./index.js";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "service-finder": HTMLAttributes<ServiceFinderElement> & ServiceFinderAttributes & ServiceFinderHandlers;
    }
  }
}
