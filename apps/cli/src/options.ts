import { InvalidArgumentError } from 'commander';

/** A day as an option; whether the calendar has it is for the core to say. */
export function date(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) throw new InvalidArgumentError('YYYY-MM-DD');
  return value;
}
