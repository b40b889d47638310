import { browser } from 'wxt/browser';
import { wordsOfError } from '../ui/words/words-of-error';
import type { ProtocolMap, Sender } from './protocol';

type Key = keyof ProtocolMap;
type DataOf<Of extends Key> = Parameters<ProtocolMap[Of]>[0];
type AnswerOf<Of extends Key> = Awaited<ReturnType<ProtocolMap[Of]>>;

/** What a message says, where to: a tab's content script by the tab's id, else whoever of the extension answers it. */
type Arguments<Of extends Key> =
  DataOf<Of> extends undefined
    ? readonly [data?: undefined, tabId?: number]
    : readonly [data: DataOf<Of>, tabId?: number];

/** As it travels. */
interface Message {
  readonly type: string;
  readonly data?: unknown;
}

/** What comes back: errors don't survive the way, their words do. */
interface Answer {
  readonly res?: unknown;
  readonly err?: { readonly message: string };
}

interface Received {
  readonly data: never;
  readonly sender: Sender;
}

const handlers = new Map<string, (received: Received) => unknown>();

/**
 * Sends a message and gives the answer. Rejects with the words of what went wrong there, and where nobody
 * answers: the page has gone, or the extension was updated.
 */
export async function sendMessage<Of extends Key>(
  type: Of,
  ...[data, tabId]: Arguments<Of>
): Promise<AnswerOf<Of>> {
  const message: Message = { type, data };
  const answer: Answer | undefined = await (tabId === undefined
    ? browser.runtime.sendMessage<Message, Answer | undefined>(message)
    : browser.tabs.sendMessage<Message, Answer | undefined>(tabId, message));
  if (answer === undefined) throw new Error(`Nobody answered ${type}.`);
  if (answer.err !== undefined) throw new Error(answer.err.message);
  return answer.res as AnswerOf<Of>;
}

/** Answers messages of one type, in this part of the extension. */
export function onMessage<Of extends Key>(
  type: Of,
  handle: (received: {
    readonly data: DataOf<Of>;
    readonly sender: Sender;
  }) => AnswerOf<Of> | Promise<AnswerOf<Of>>,
): void {
  if (handlers.size === 0) browser.runtime.onMessage.addListener(answerMessage);
  handlers.set(type, handle);
}

/** True, which keeps the way back open, for what is answered here. */
function answerMessage(
  { type, data }: Message,
  sender: Sender,
  send: (answer: Answer) => void,
): boolean {
  const handle = handlers.get(type);
  if (handle === undefined) return false;
  void Promise.resolve()
    .then(() => handle({ data: data as never, sender }))
    .then(
      (res) => send({ res }),
      (error: unknown) => send({ err: { message: wordsOfError(error) } }),
    );
  return true;
}
