import type { Quote } from '../reading';

/** What the article says the speaker is, each thing once: "secretary of the Council" names the Council already. */
export function officeOf({ role, affiliation }: Quote): readonly string[] {
  const parts = [role, affiliation].filter((part) => part !== null);
  return parts.filter((part, at) => {
    return !parts.some((other, index) => (other === part ? index < at : other.includes(part)));
  });
}
