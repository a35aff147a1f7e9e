// The tests of the host pages in WebKit.

import { tryHosts } from "./matrix";

tryHosts("webkit");
