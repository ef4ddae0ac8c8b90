import type { Page } from "playwright-core";

/** Takes a page to an address with other parameters without loading it anew, as Back and Forward do. */
export function takeTo(page: Page, address: string): Promise<void> {
  return page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, address);
}
