import type { Availability } from '../model/availability.ts';

/** Adds when an availability lapses where the person gives no date: twelve months after they said so. */
export function withExpiry(availability: Availability): Availability {
  const { since, expires } = availability;
  if (since === undefined || expires !== undefined) return availability;
  const [year = '', ...rest] = since.split('-');
  const next = [String(Number(year) + 1), ...rest].join('-');
  return { ...availability, expires: next.replace(/-02-29$/, '-02-28') };
}
