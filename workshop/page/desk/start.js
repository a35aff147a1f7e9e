// Starts the page of the workshop.

import start from "./workshop_page.js";

start();
