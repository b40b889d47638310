/** Quotation marks, reporting verbs and orders of attribution. */
export interface QuotationWords {}
