// Types alone: importing this changes nothing.
export {};
