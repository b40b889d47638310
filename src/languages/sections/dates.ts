/** Words of days, months, relative time and clocks that Intl does not give. */
export interface DateWords {}
