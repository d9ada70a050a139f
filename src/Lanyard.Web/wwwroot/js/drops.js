// A menu in the header closes when Escape is pressed, when the focus leaves it and on a click elsewhere.
export function closeDropsByThemselves() {
  const openDrops = () => document.querySelectorAll("details.ly-drop[open]");

  document.addEventListener("click", (event) => {
    for (const drop of openDrops()) {
      if (!drop.contains(event.target)) drop.open = false;
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const drop of openDrops()) {
      drop.open = false;
      if (drop.contains(document.activeElement)) drop.querySelector("summary").focus();
    }
  });

  document.addEventListener("focusin", (event) => {
    for (const drop of openDrops()) {
      if (!drop.contains(event.target)) drop.open = false;
    }
  });
}
