import { getFeed as operation } from '../contract/operations/getFeed.ts';
import { documented } from './document/documented.ts';

export const getFeed = documented(operation, {
  parameters: {
    series: 'The series; the deployment’s own unless said.',
    lang: 'The language of the texts.',
  },
  reply: [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '  <title>Op e Kaffi mat der Police</title>',
    '  …',
    '</feed>',
    '',
  ].join('\n'),
});
