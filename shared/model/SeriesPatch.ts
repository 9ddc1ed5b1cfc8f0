import * as z from 'zod/mini';
import { LocalizedLinePatch, LocalizedProsePatch } from './Localized.ts';
import { atMost } from './length.ts';
import { Recurrence, Series } from './Series.ts';
import { VenueDraft } from './Session.ts';

const { shape } = Series;
const recurrence = Recurrence.shape;

/** Changes to a series: a merge patch (RFC 7396). Nothing of it may be missing, so null takes only texts away. */
export const SeriesPatch = z.strictObject({
  name: z.optional(LocalizedLinePatch),
  quarter: z.optional(shape.quarter),
  purpose: z.optional(LocalizedProsePatch),
  notFor: z.optional(LocalizedProsePatch),
  bookingRequired: z.optional(shape.bookingRequired),
  recurrence: z.optional(
    z.strictObject({
      rule: z.optional(recurrence.rule),
      startTime: z.optional(recurrence.startTime),
      endTime: z.optional(recurrence.endTime),
      timeZone: z.optional(recurrence.timeZone),
      seasons: z.optional(recurrence.seasons),
      from: z.optional(recurrence.from),
      until: z.optional(recurrence.until),
    }),
  ),
  subjects: z.optional(shape.subjects),
  venues: z.optional(z.array(VenueDraft).check(atMost(12))),
  keepPlanned: z.optional(shape.keepPlanned),
  paused: z.optional(shape.paused),
  skip: z.optional(shape.skip),
  lastEdition: z.optional(shape.lastEdition),
});
