// Runs in the browser, on every page. The checkbox that shows the navigation on a narrow screen works without it.
const toggle = document.querySelector<HTMLInputElement>("#observablehq-sidebar-toggle");

function sayState(): void {
  toggle?.setAttribute("aria-pressed", String(toggle.checked));
}

function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== "Escape" || !toggle?.checked) return;
  toggle.checked = false;
  sayState();
  toggle.focus();
}

toggle?.addEventListener("change", sayState);
addEventListener("keydown", closeOnEscape);
addEventListener("pageshow", sayState); // a browser that goes back restores the checkbox
