/** Words of numbers, money and counted things that Intl does not give. */
export interface AmountWords {}
