// What scripts add to pages that already work without them.
import { initAll } from "/lib/govuk-frontend.min.js";
import { closeDropsByThemselves } from "./drops.js";

document.body.classList.add("js-enabled", "govuk-frontend-supported");
initAll();
closeDropsByThemselves();
