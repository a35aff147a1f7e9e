// The tests of the host pages in Chromium.

import { tryHosts } from "./matrix";

tryHosts("chromium");
