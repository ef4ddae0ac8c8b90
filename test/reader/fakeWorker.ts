import { vi } from "vitest";
import type { RescoringReply, RescoringRequest, RescoringStart } from "../../src/reader/answerRescoring.js";
import type { ResamplingReply, ResamplingRequest } from "../../src/reader/resampling.js";

type Message = RescoringStart | RescoringRequest | ResamplingRequest;
type Reply = RescoringReply | ResamplingReply;
type Listener = (event: { readonly data: Reply } | { readonly message: string }) => void;

/** A worker that does nothing but remember: the test answers, or lets it fail. */
export class FakeWorker {
  readonly received: Message[] = [];
  terminated = false;
  private readonly listeners: Record<string, Listener> = {};

  constructor(readonly script: string) {}

  addEventListener(type: "message" | "error", listener: Listener): void {
    this.listeners[type] = listener;
  }

  postMessage(message: Message): void {
    this.received.push(structuredClone(message)); // as a browser does, so that what cannot be sent throws here too
  }

  terminate(): void {
    this.terminated = true;
  }

  get requests(): RescoringRequest[] {
    return this.received.filter((message) => "number" in message);
  }

  reply(reply: Reply): Promise<void> {
    return this.tell("message", { data: reply });
  }

  fail(message: string): Promise<void> {
    return this.tell("error", { message });
  }

  /** Until those who waited have gone on. */
  private tell(type: "message" | "error", event: Parameters<Listener>[0]): Promise<void> {
    this.listeners[type]?.(event);
    return new Promise((resolve) => setTimeout(resolve));
  }
}

/** Lets `new Worker` make fakes, until `vi.unstubAllGlobals`; the list grows with each. */
export function fakeWorkers(): readonly FakeWorker[] {
  const made: FakeWorker[] = [];
  vi.stubGlobal(
    "Worker",
    class extends FakeWorker {
      constructor(script: string) {
        super(script);
        made.push(this);
      }
    },
  );
  return made;
}
