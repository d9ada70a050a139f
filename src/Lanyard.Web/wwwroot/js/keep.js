// Secrets that are shown once: a button to copy them and one to print them, where scripts run.
export function offerToKeep() {
  for (const place of document.querySelectorAll("[data-copy-print]")) {
    const source = document.getElementById(place.dataset.copyPrint);
    const said = document.createElement("span");
    said.className = "govuk-body";
    said.setAttribute("role", "status");
    place.append(
      button("Copy", async () => {
        const lines = [...source.querySelectorAll("code")].map((code) => code.textContent);
        await navigator.clipboard.writeText(lines.join("\n"));
        said.textContent = "Copied";
      }),
      button("Print", () => window.print()),
      said,
    );
  }
}

function button(words, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "govuk-button govuk-button--secondary";
  made.textContent = words;
  made.addEventListener("click", act);
  return made;
}
