import type { AccordingWords } from './quotation/according';
import type { AddresseeWords } from './quotation/addressees';
import type { ClauseBounds } from './quotation/clauses';
import type { IndirectSpeechWords } from './quotation/indirect-speech';
import type { MarkWords } from './quotation/marks';
import type { OfficeWords } from './quotation/offices';
import type { PersonWords } from './quotation/people';
import type { ReportingVerbs } from './quotation/reporting-verbs';
import type { SpeakerWords } from './quotation/speakers';
import type { SubjectOrder } from './quotation/subject-order';
import type { WordForms } from './quotation/word-forms';

/**
 * Quotation marks, reporting verbs and orders of attribution; each interface in `quotation/` holds one matter.
 *
 * Lists are written as one string, entries separated by "|". An entry may stand for several forms:
 * `stem+a,b` is "stem", "stema", "stemb"; `stem*a,b` is "stema", "stemb" without the bare stem.
 * `a~b` is a phrase with a gap: "b" follows somewhere later in the same clause or sentence
 * (separable prefixes, "hat … gesagt"). Everything is matched in lower case.
 *
 * Switches (`true`) name properties of a language, never a language: one that a single file sets today is
 * set by the next of its kind as well.
 */
export interface QuotationWords
  extends
    MarkWords,
    SubjectOrder,
    ClauseBounds,
    WordForms,
    ReportingVerbs,
    IndirectSpeechWords,
    AccordingWords,
    SpeakerWords,
    AddresseeWords,
    OfficeWords,
    PersonWords {}
