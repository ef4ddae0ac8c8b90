import { chromium } from "playwright-core";
import { afterAll, inject } from "vitest";

/** The built site, which all test files share. */
export const site = { url: inject("site") };

/** A file's own connection to the browser that all test files share: its contexts are its own, and go with it. */
export const browser = await chromium.connect(inject("browser"));

afterAll(() => browser.close());
