// The results by hand: cards with the ways to make contact.

import { button, element } from "./elements";
import { type Feed, said, type Service } from "./feed";
import { linksOf } from "./link";
import { words } from "./words";

/** So many cards are shown at first. */
export const FIRST = 10;

/** The view of the services that are left. */
export function results(feed: Feed, services: Service[], again: () => void): HTMLElement {
  const list = element("div", { className: "cards" }, ...services.slice(0, FIRST).map((service) => card(feed, service)));
  const rest = services.slice(FIRST);
  const more = button(words.rest(rest.length), () => {
    list.append(...rest.map((service) => card(feed, service)));
    more.remove();
  });
  return element(
    "section",
    {},
    element("h2", { tabIndex: -1 }, words.found(services.length)),
    list,
    0 < rest.length && more,
    button(words.again, again),
  );
}

function card(feed: Feed, service: Service): HTMLElement {
  const name = said(service.name);
  const links = linksOf(service).map(({ href, text }) => element("li", {}, element("a", { href, rel: "noreferrer" }, text)));
  const made = element(
    "article",
    {},
    element("h3", {}, service.url === undefined ? name : element("a", { href: service.url, rel: "noreferrer" }, name)),
    service.organization !== undefined && element("p", { className: "quiet" }, said(feed.organizations[service.organization]?.name)),
    element("p", {}, said(service.summary)),
    service.next_step !== undefined && element("p", { className: "quiet" }, said(service.next_step)),
    0 < links.length && element("ul", {}, ...links),
  );
  made.dataset.serviceId = service.id;
  return made;
}
