"use client";

import "service-finder";
import type {} from "service-finder/react";

import { useEffect, useRef, useState } from "react";
import type { ServiceFinderElement } from "service-finder";

/** Rendered on the server first, where importing the package does nothing. */
export function Services() {
  const [count, setCount] = useState<number>();
  const finder = useRef<ServiceFinderElement>(null);
  useEffect(() => {
    const element = finder.current;
    element?.addEventListener("service-finder:results", ({ detail }) => setCount(detail.count));
  }, []);
  return (
    <>
      <service-finder ref={finder} feed="/feeds/associations.json" lang="sv">
        <a href="/services">All our services</a>
      </service-finder>
      <output>{count}</output>
    </>
  );
}
