import "./OpenBadge-Dm2Ff_tb.js";
import "./match-units-Qn6aYpU4.js";
export {};
