// The worker of the workshop: it passes messages between the page and the program. It may be ended at any moment.

import start, { ask, begin, hand_over, shown, take } from "./workshop_worker.js";

const started = start();

const answered = ({ today, language, files, request, wanted, shown: is_shown }) => {
  if (today) return begin(today, language);
  for (const [name, bytes] of files ?? []) hand_over(name, new Uint8Array(bytes));
  if (wanted) return take(wanted);
  if (request) return ask(request, (step) => postMessage({ step }));
  // A blob is handed on without being copied.
  const feed = is_shown && shown();
  return feed && new Blob([feed], { type: "application/json" });
};

const handle = async (data) => {
  try {
    await started;
    const answer = await answered(data);
    postMessage({ id: data.id, answer }, answer?.buffer ? [answer.buffer] : []);
  } catch (error) {
    // A program that has fallen cannot go on; what it says by itself is a reason in words.
    const said = typeof error === "string";
    postMessage({ id: data.id, failed: said ? error : "", fallen: !said });
  }
};

// One after the other: what makes a file may have to be fetched, and nothing comes between its files and it.
let last = Promise.resolve();
addEventListener("message", ({ data }) => {
  last = last.then(() => handle(data));
});
