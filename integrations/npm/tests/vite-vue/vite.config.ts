import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

const isCustomElement = (tag: string) => tag === "service-finder";

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
