import { Services } from "./services";

export const dynamic = "force-dynamic";

export default function Page() {
  return (
    <main>
      <Services />
    </main>
  );
}
