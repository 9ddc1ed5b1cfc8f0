import type * as z from 'zod/mini';
import { Venue, VenueDraft } from '../../model/Venue.ts';
import { type FieldWords, record } from '../document/component.ts';

export const venueFields: FieldWords<z.input<typeof Venue>> = {
  name: 'What the place is called.',
  address: 'Street and number.',
  locality: 'The town.',
  stepFree: 'Whether one gets in without a step; null where nobody has said.',
  directions: 'How to find it; null: nothing to say.',
};

export const venueComponents = {
  Venue: record(Venue, 'Where a session takes place.', venueFields),
  VenueDraft: record(
    VenueDraft,
    'A venue as officers send it: what they do not say is not known.',
    venueFields,
  ),
};
