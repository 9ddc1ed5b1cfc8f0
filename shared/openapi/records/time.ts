import { Day, Instant, Month, Time, WallTime, ZonedTime } from '../../model/time.ts';
import { value } from '../document/component.ts';

/** Times by their format, and a pattern for what the format leaves open: zod's own is no pleasure to read. */
export const timeComponents = {
  Time: value(
    Time,
    'RFC 3339 time with its offset and whole seconds, from 2001 to 2098 there and in UTC.',
    '2026-01-15T16:00:00+01:00',
    {
      format: 'date-time',
      pattern: '^20(0[1-9]|[1-8][0-9]|9[0-8])-[-0-9]{5}T[:0-9]{8}(\\.0+)?(Z|[-+][0-9]{2}:[0-9]{2})$',
    },
  ),
  ZonedTime: value(
    ZonedTime,
    'RFC 3339 time with the offset of its time zone.',
    '2026-01-15T16:00:00+01:00',
    { format: 'date-time', pattern: '^[-0-9]{10}T[:0-9]{8}(Z|[-+][0-9]{2}:[0-9]{2})$' },
  ),
  Instant: value(Instant, 'RFC 3339 time in UTC.', '2026-01-02T10:00:00Z', {
    format: 'date-time',
    pattern: '^[-0-9]{10}T[:0-9]{8}Z$',
  }),
  Day: value(Day, 'A day.', '2026-01-15', { format: 'date' }),
  Month: value(Month, 'A month.', '2026-01'),
  WallTime: value(WallTime, 'A time of day, by the clock on the wall.', '16:00'),
};
