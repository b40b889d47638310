import type { ComponentChildren, VNode } from 'preact';
import { Part } from '../../ui/reading/part';

interface AboutLineProps {
  /** What is known of the article, one thing a part; empty ones are left out. */
  readonly parts: readonly string[];
  /** What follows on the line. */
  readonly children?: ComponentChildren;
}

/** Outlet, language, date … of an article: each keeps its own direction and place, whichever way the line runs. */
export function AboutLine({ parts, children }: AboutLineProps): VNode {
  const [first, ...further] = parts.filter((part) => part !== '');
  return (
    <p class="about">
      <bdi>{first}</bdi>
      {further.map((part, index) => (
        <Part key={index}>{part}</Part>
      ))}
      {children}
    </p>
  );
}
