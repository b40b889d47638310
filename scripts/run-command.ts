import { wordsOfError } from '../src/ui/words/words-of-error.ts';

/** Runs what a command does; its result is the exit status (0 without one). What it throws is told in one line, with status 1. */
export async function runCommand(main: () => Promise<number | void>): Promise<void> {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(wordsOfError(error));
    process.exitCode = 1;
  }
}
