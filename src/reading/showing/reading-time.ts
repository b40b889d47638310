import { signalsOf } from '../../languages/signals';

/** English, for languages that the study did not measure. */
const USUAL_SPEED = 987;

/**
 * Whole minutes that a practised reader takes, at least 1. The speeds are characters without spaces
 * a minute, a language, as measured by Trauzettel-Klosinski and Dietz (2012), "Standardized
 * Assessment of Reading Performance: The New International Reading Speed Texts IReST".
 */
export function readingMinutes(text: string, lang: string): number {
  const speed = signalsOf(lang)?.charactersPerMinute ?? USUAL_SPEED;
  const characters = text.replace(/\s+/gu, '').length;
  return Math.max(1, Math.round(characters / speed));
}
