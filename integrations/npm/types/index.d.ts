import type { ServiceFinderAttributes, ServiceFinderErrorCode } from "./attributes.js";

export type { ServiceFinderAttributes, ServiceFinderErrorCode };

/** What the element tells the page. None of it holds an answer. */
export interface ServiceFinderEventMap {
  /** The feed is there, and the questions can be answered. */
  "service-finder:ready": CustomEvent<null>;
  /** The services are shown. */
  "service-finder:results": CustomEvent<{ count: number }>;
  /** Something stands in the place of the services. */
  "service-finder:error": CustomEvent<{ code: ServiceFinderErrorCode }>;
  /** The reader leaves the page. */
  "service-finder:exit": CustomEvent<null>;
}

/** The same as attributes of a template, by the names that React 19, Preact and Svelte 5 listen by. */
export type ServiceFinderHandlers = {
  [Name in keyof ServiceFinderEventMap as `on${Name}`]?: (event: ServiceFinderEventMap[Name]) => void;
};

/** The element `<service-finder>`. */
export interface ServiceFinderElement extends HTMLElement {
  addEventListener<Name extends keyof ServiceFinderEventMap>(
    name: Name,
    listener: (this: ServiceFinderElement, event: ServiceFinderEventMap[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<Name extends keyof HTMLElementEventMap>(
    name: Name,
    listener: (this: ServiceFinderElement, event: HTMLElementEventMap[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(name: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

/** Names the folder in which the files of the finder are published. Call it in the module that imports the package. */
export function setBase(address: string | URL | undefined): void;

declare global {
  interface HTMLElementTagNameMap {
    "service-finder": ServiceFinderElement;
  }
}
