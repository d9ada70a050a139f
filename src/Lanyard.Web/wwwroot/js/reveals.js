// What a choice reveals is shown while it is chosen. The design system's own script also says `aria-expanded` on a radio button or
// checkbox, which those roles do not have; a screen reader hears what appears because it follows directly.
export function revealWhatIsChosen() {
  const choices = [...document.querySelectorAll("input[data-aria-controls]")];
  const show = () => {
    for (const choice of choices) {
      const revealed = document.getElementById(choice.dataset.ariaControls);
      const block = choice.type === "radio" ? "govuk-radios" : "govuk-checkboxes";
      revealed?.classList.toggle(`${block}__conditional--hidden`, !choice.checked);
    }
  };

  document.addEventListener("change", (event) => {
    if (event.target.matches?.("input[type=radio], input[type=checkbox]")) show();
  });
  // The browser restores answers when one goes back.
  window.addEventListener("pageshow", show);
  show();
}
