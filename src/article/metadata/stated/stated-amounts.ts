import { statedTexts } from './stated-parts';

/** Keys of schema.org under which a recipe tells how long it takes, for how many it is and what is in a portion. */
const AMOUNTS: ReadonlySet<string> = new Set(
  (
    'prepTime cookTime performTime totalTime recipeYield yield servingSize calories carbohydrateContent cholesterolContent ' +
    'fatContent fiberContent proteinContent saturatedFatContent sodiumContent sugarContent transFatContent unsaturatedFatContent'
  ).split(' '),
);

/** "PT1H30M", "P0DT0H90M": days, hours and minutes. */
const DURATION = /^P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?/u;

/** Most amounts that are taken. */
const MOST = 60;

/**
 * The figures of what the page's data (JSON-LD, microdata) tells of a dish in amounts, as `figuresIn` gives those of a line
 * that says the same: "10" and "1 30". Like the stated parts, they only say which lines are the article's.
 */
export function readStatedAmounts(page: Document): ReadonlySet<string> {
  const amounts = new Set<string>();
  for (const text of statedTexts(page, AMOUNTS)) {
    if (amounts.size >= MOST) break;
    for (const figures of figuresOf(text.trim())) amounts.add(figures);
  }
  return amounts;
}

function figuresOf(text: string): readonly string[] {
  const [duration = '', days = '0', hours = '0', minutes = '0'] = DURATION.exec(text) ?? [];
  if (duration.length < 3) return [figuresIn(text)].filter((figures) => figures !== '');
  const whole = (Number(days) * 24 + Number(hours)) * 60 + Number(minutes);
  if (whole === 0) return [];
  const parts = [Math.floor(whole / 60), whole % 60].filter((part) => part > 0);
  return [String(whole), parts.join(' ')];
}

/** The figures in a text, parted by a space. */
export function figuresIn(text: string): string {
  return (text.normalize('NFKC').match(/\p{Nd}+(?:[.,]\p{Nd}+)?/gu) ?? []).join(' ');
}
