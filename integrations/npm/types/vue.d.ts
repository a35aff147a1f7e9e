import type { DefineComponent, HTMLAttributes } from "vue";

import type { ServiceFinderAttributes, ServiceFinderEventMap } from "./index.js";

/** The name by which Vue knows what a template writes with hyphens. */
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;

type Attributes = { [Name in keyof ServiceFinderAttributes as Camel<Name>]: ServiceFinderAttributes[Name] };

type Listeners = {
  [Name in keyof ServiceFinderEventMap as `on${Capitalize<Camel<Name>>}`]?: (event: ServiceFinderEventMap[Name]) => void;
};

declare module "vue" {
  interface GlobalComponents {
    "service-finder": DefineComponent<Attributes & HTMLAttributes & Listeners>;
  }
}
