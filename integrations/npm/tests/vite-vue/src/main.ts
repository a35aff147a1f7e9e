import { setBase } from "service-finder";
import type {} from "service-finder/vue";

import { createApp } from "vue";

import App from "./App.vue";

// The folder that was copied, in the place of the files that the bundler takes along.
setBase("/finder");

createApp(App).mount("#app");
