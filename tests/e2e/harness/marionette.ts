import { connect, type Socket } from 'node:net';
import { waitFor } from './view.ts';

/** Firefox's own remote protocol over TCP: a decimal length, a colon, a JSON array. */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (answer: [unknown, unknown]) => void>();
  #buffer = Buffer.alloc(0);
  #last = 0;
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data: Buffer) => {
      this.#buffer = Buffer.concat([this.#buffer, data]);
      this.#takeMessages();
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      for (const answer of this.#waiting.values()) answer([{ message: 'Firefox is gone' }, null]);
      this.#waiting.clear();
    });
  }

  /** Connects once Firefox listens on `port`. */
  static async connect(port: number): Promise<Marionette> {
    return await waitFor(
      'Firefox',
      () =>
        new Promise<Marionette>((resolve, reject) => {
          const socket = connect(port, '127.0.0.1');
          socket.once('error', reject);
          socket.once('connect', () => {
            socket.off('error', reject);
            resolve(new Marionette(socket));
          });
        }),
      40_000,
    );
  }

  #takeMessages(): void {
    for (;;) {
      const colon = this.#buffer.indexOf(':');
      if (colon === -1) return;
      const end = colon + 1 + Number(this.#buffer.subarray(0, colon).toString());
      if (this.#buffer.length < end) return;
      const message: unknown = JSON.parse(this.#buffer.subarray(colon + 1, end).toString());
      this.#buffer = this.#buffer.subarray(end);
      if (!Array.isArray(message)) continue; // the greeting
      const [, id, error, result] = message as [number, number, unknown, unknown];
      this.#waiting.get(id)?.([error, result]);
      this.#waiting.delete(id);
    }
  }

  async #exchange(command: string, parameters: object): Promise<unknown> {
    const id = ++this.#last;
    const body = JSON.stringify([0, id, command, parameters]);
    const [error, result] = await new Promise<[unknown, unknown]>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#socket.write(`${Buffer.byteLength(body)}:${body}`);
    });
    if (error) {
      const { message, stacktrace } = error as { message: string; stacktrace?: string };
      throw new Error(`${command}: ${message}`, { cause: stacktrace });
    }
    const value = result as { value?: unknown } | null;
    return value !== null && typeof value === 'object' && 'value' in value ? value.value : result;
  }

  /** One command; commands are sent one after another, since they share one context and one window. */
  async send(command: string, parameters: object = {}): Promise<unknown> {
    return await this.together(async (send) => await send(command, parameters));
  }

  /** Several commands that nothing may come between (switching the context, say). */
  async together<Result>(
    run: (send: (command: string, parameters?: object) => Promise<unknown>) => Promise<Result>,
  ): Promise<Result> {
    const mine = this.#queue.then(
      async () =>
        await run(async (command, parameters = {}) => await this.#exchange(command, parameters)),
    );
    this.#queue = mine.catch(() => undefined);
    return await mine;
  }

  /** Runs the body of an async function with the browser's own rights. `args` are at `arguments[0]…`. */
  async inBrowser(body: string, args: readonly unknown[] = []): Promise<unknown> {
    return await this.together(async (send) => {
      await send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await send('WebDriver:ExecuteAsyncScript', {
          script: `const done = arguments[arguments.length - 1];
            (async (...args) => { ${body} })(...[...arguments].slice(0, -1)).then(
              (value) => done({ value }), (error) => done({ error: String(error) + '\\n' + error.stack }));`,
          args,
          newSandbox: false,
        }).then((answer) => {
          const { value, error } = answer as { value?: unknown; error?: string };
          if (error !== undefined) throw new Error(error);
          return value;
        });
      } finally {
        await send('Marionette:SetContext', { value: 'content' });
      }
    });
  }

  close(): void {
    this.#socket.destroy();
  }
}
