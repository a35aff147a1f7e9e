// The ways to make contact as links.

import { type Channel, said, type Service } from "./feed";

export interface Link {
  href: string;
  text: string;
}

/** The links of a service: only of the kinds that a page may open. */
export function linksOf(service: Service): Link[] {
  return (service.channels ?? []).flatMap((channel) => {
    const href = address(channel);
    return href === undefined ? [] : [{ href, text: said(channel.label) || channel.value || href }];
  });
}

function address({ type, value = "" }: Channel): string | undefined {
  if (value === "") return undefined;
  if (/^https?:\/\//.test(value)) return value;
  if (type === "email") return `mailto:${value}`;
  if (type === "phone") return `tel:${value.replace(/[^+\d]/g, "")}`;
  return type === "sms" ? `sms:${value.replace(/[^+\d]/g, "")}` : undefined;
}
