/**
 * Asks another part, or the extension's own files, once a key and remembers the answer; asks again only for what did
 * not come.
 */
export function askOnce<Key, Answer>(
  ask: (key: Key) => Promise<Answer>,
): (key: Key) => Promise<Answer> {
  const asked = new Map<Key, Promise<Answer>>();
  return async (key) => {
    const answer = asked.get(key) ?? ask(key);
    asked.set(key, answer);
    try {
      return await answer;
    } catch (error) {
      asked.delete(key);
      throw error;
    }
  };
}
