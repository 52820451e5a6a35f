import "./AlertList-hv-TEAu0.js";
export {};
