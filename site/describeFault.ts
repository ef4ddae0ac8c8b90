/** What the system says no for, by its codes. */
const CAUSES: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full. Make room, and run the command again",
  EDQUOT: "Your share of the disk is used up. Make room, and run the command again",
  EROFS: "The disk may only be read. Take a folder on another one",
  EACCES: "There is no right to read or write this. Change the rights, or take another folder",
  EPERM: "There is no right to read or write this. Change the rights, or take another folder",
  EBUSY: "Another program uses this. Close it, and run the command again",
  ETXTBSY: "Another program uses this. Close it, and run the command again",
  EMFILE: "Too many files are open. Close other programs, and run the command again",
  ENFILE: "Too many files are open. Close other programs, and run the command again",
  EIO: "The disk could not read or write this. See whether it is sound",
  EADDRINUSE: "Another program uses this port. Take another one: PORT=8080 npm start",
  ERR_SOCKET_BAD_PORT: "A port is a whole number from 0 to 65535",
};

/**
 * What a command says when it fails: what happened, in a sentence, with what the system said; or the error's own words.
 *
 * @param error What was thrown.
 */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = CAUSES[(error as NodeJS.ErrnoException).code ?? ""];
  return cause ? `${cause}. (${error.message})` : error.message;
}

/** The code of a fault that another program reported, or undefined. */
export function faultIn(report: string): string | undefined {
  const codes = report.match(/\bE[A-Z]{2,}\b/g) ?? [];
  return codes.find((code) => code in CAUSES);
}
