// Runs in the browser, on every page: what stands on a page stays where its data do not come, and the page says so.

/**
 * Framework's client tells of a cell that failed by this event (clientModules.ts), in place of an error where its
 * output stood.
 */
const FAILED = "cellfailed";

document.addEventListener(FAILED, sayNotLoaded, { once: true });

function sayNotLoaded(): void {
  const notice = document.querySelector<HTMLElement>("#not-loaded");
  const style = document.querySelector("head > noscript");
  if (!notice || !style) return;
  document.head.insertAdjacentHTML("beforeend", style.textContent ?? "");
  const fromFolder = location.protocol === "file:";
  notice.querySelector(`[data-from="${fromFolder ? "online" : "folder"}"]`)?.remove();
  const reload = notice.querySelector("button");
  if (fromFolder) {
    reload?.remove(); // it would help nothing
    document.querySelector("main")?.prepend(notice);
  } else reload?.addEventListener("click", () => location.reload());
  notice.hidden = false;
}
