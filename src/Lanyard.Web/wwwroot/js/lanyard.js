// What scripts add to pages that already work without them.
import {
  Button,
  CharacterCount,
  createAll,
  ErrorSummary,
  NotificationBanner,
  PasswordInput,
  SkipLink,
} from "/lib/govuk-frontend.min.js";
import { closeDropsByThemselves } from "./drops.js";
import { revealWhatIsChosen } from "./reveals.js";
import { offerToKeep } from "./keep.js";

document.body.classList.add("js-enabled", "govuk-frontend-supported");
for (const component of [Button, CharacterCount, ErrorSummary, NotificationBanner, PasswordInput, SkipLink]) {
  createAll(component);
}
closeDropsByThemselves();
revealWhatIsChosen();
offerToKeep();
