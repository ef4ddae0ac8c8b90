import { expect, test } from "vitest";
import { describeFault, faultIn } from "../../site/describeFault.js";

const fault = (code: string, message: string) => Object.assign(new Error(message), { code });

test("a full disk is said in a sentence, with what the system said", () => {
  expect(describeFault(fault("ENOSPC", "ENOSPC: no space left on device, write"))).toBe(
    "The disk is full. Make room, and run the command again. (ENOSPC: no space left on device, write)",
  );
});

test("missing rights are said with their path", () => {
  expect(describeFault(fault("EACCES", "EACCES: permission denied, mkdir '/x/.dist'"))).toBe(
    "There is no right to read or write this. Change the rights, or take another folder. (EACCES: permission denied, mkdir '/x/.dist')",
  );
});

test("what is no fault of the system speaks for itself", () => {
  expect(describeFault(new Error("OUTPUT: x is a file, and a site is a folder."))).toBe(
    "OUTPUT: x is a file, and a site is a folder.",
  );
  expect(describeFault("text")).toBe("text");
});

test("a fault is found in what another program printed", () => {
  expect(faultIn("Error: ENOSPC: no space left on device, write\n    at Object.write")).toBe("ENOSPC");
  expect(faultIn("SyntaxError: EXPECTED a comma")).toBeUndefined();
});
