// In a browser: importing this defines the element <service-finder>.
import { define } from "./element.js";

export { setBase } from "./base.js";

// After the modules that import this one, so that they can say where the files are before an element begins. A renderer on
// a server that does not take the file that is made for it has no page.
if (typeof document !== "undefined") queueMicrotask(define);
