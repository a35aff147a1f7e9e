// How words fall into lines: what no style sheet shows and every reader sees.

import type { Finder } from "./finder";

/** Headings whose last line is less than a third as long as their longest one, and addresses that break in their ending. */
export function untidy(finder: Finder): Promise<string[]> {
  return finder.root.evaluate((root) => {
    const lines = (range: Range, within: number) => {
      const found: { top: number; bottom: number; left: number; right: number }[] = [];
      for (const box of range.getClientRects()) {
        // What is cut off below is whole elsewhere.
        if (box.width === 0 || within < box.top + box.height / 2) continue;
        const line = found.find(({ top, bottom }) => top < box.top + box.height / 2 && box.top + box.height / 2 < bottom);
        if (line === undefined) found.push({ top: box.top, bottom: box.bottom, left: box.left, right: box.right });
        else Object.assign(line, { left: Math.min(line.left, box.left), right: Math.max(line.right, box.right) });
      }
      return found;
    };
    const found: string[] = [];
    const range = document.createRange();
    for (const heading of root.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
      if (!heading.checkVisibility()) continue;
      range.selectNodeContents(heading);
      const widths = lines(range, heading.getBoundingClientRect().bottom).map(({ left, right }) => right - left);
      if (1 < widths.length && widths.at(-1)! < Math.max(...widths) / 3) found.push(`a short last line: ${heading.textContent}`);
    }
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      if (!text.parentElement?.checkVisibility()) continue;
      for (const address of text.data.matchAll(/[\p{L}\d-]\.[a-z]{2,6}(?![\p{L}\d.-])/giu)) {
        range.setStart(text, address.index);
        range.setEnd(text, address.index + address[0].length);
        if (1 < lines(range, Infinity).length) found.push(`broken in its ending: ${text.data}`);
      }
    }
    return found;
  });
}
