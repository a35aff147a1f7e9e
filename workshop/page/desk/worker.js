// The worker of the workshop: it passes messages between the page and the program. It may be ended at any moment.

import start, { ask, begin, hand_over, take } from "./workshop_worker.js";

const started = start();

const answered = async ({ today, language, files, request, wanted }) => {
  await started;
  if (today) return begin(today, language);
  for (const [name, bytes] of files ?? []) hand_over(name, new Uint8Array(bytes));
  return wanted ? take(wanted) : ask(request, (step) => postMessage({ step }));
};

addEventListener("message", async ({ data }) => {
  try {
    const answer = await answered(data);
    postMessage({ id: data.id, answer }, answer?.buffer ? [answer.buffer] : []);
  } catch (error) {
    // A program that has fallen cannot go on; what it says by itself is a reason in words.
    const said = typeof error === "string";
    postMessage({ id: data.id, failed: said ? error : "", fallen: !said });
  }
});
