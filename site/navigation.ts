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

/**
 * Cells replace what the page was built with, and with it what the address leads to: the browser forgets that it did,
 * and is told again.
 */
function keepTarget(): void {
  if (location.hash === "" || document.querySelector("observablehq-loading") === null) return;
  const observer = new MutationObserver(() => {
    if (document.querySelector("observablehq-loading")) return;
    observer.disconnect();
    const { scrollX, scrollY } = window;
    if (document.querySelector(":target") === null) location.replace(location.hash);
    scrollTo(scrollX, scrollY); // a reader may have scrolled already
  });
  observer.observe(document.body, { childList: true, subtree: true });
}

keepTarget();
