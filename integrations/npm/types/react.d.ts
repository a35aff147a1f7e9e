import type { DetailedHTMLProps, HTMLAttributes } from "react";

import type { ServiceFinderAttributes, ServiceFinderElement, ServiceFinderHandlers } from "./index.js";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "service-finder": DetailedHTMLProps<HTMLAttributes<ServiceFinderElement>, ServiceFinderElement> &
        ServiceFinderAttributes &
        ServiceFinderHandlers;
    }
  }
}
