// The matrix of host pages in Chromium.

import { tryHosts } from "./matrix";

tryHosts("chromium");
