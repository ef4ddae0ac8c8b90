import { spawnSync } from "node:child_process";

/**
 * A program and its arguments, run where there is no network: in a name space without interfaces, or with Node's
 * sockets cut.
 */
export function offline(args: readonly string[]): {
  program: string;
  args: string[];
  environment: Record<string, string>;
} {
  const hasNamespaces = spawnSync("unshare", ["-n", "true"]).status === 0;
  if (hasNamespaces) return { program: "unshare", args: ["-n", process.execPath, ...args], environment: {} };
  const cut = `import net from "node:net"; net.Socket.prototype.connect = () => { throw new Error("The network is off."); };`;
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(cut)}`;
  return { program: process.execPath, args: [...args], environment: { NODE_OPTIONS } };
}
