import "service-finder";
import type {} from "service-finder/react";

import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";

const Services = () => {
  const [count, setCount] = useState<number>();
  return (
    <main>
      <service-finder
        feed="/feeds/associations.json"
        lang="en"
        heading-level={3}
        compact
        {...{ "onservice-finder:results": ({ detail }: CustomEvent<{ count: number }>) => setCount(detail.count) }}
      />
      <output>{count}</output>
      {/* @ts-expect-error: there is no such colour */}
      {false && <service-finder theme="pink" />}
    </main>
  );
};

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <Services />
  </StrictMode>,
);
