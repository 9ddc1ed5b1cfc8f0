import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take the longest: where they came last, the other workers would end before. */
const longest = [
  'functions/faults',
  'website/formsInBrowser',
  'openapi/openApiFuzz',
  'functions/createNextEdition',
  'contract/fuzz',
  'functions/remindOfficers',
  'functions/interleavings',
  'infraLocal/start',
  'privacy/nothingRecorded',
];

/** Starts with the longest files also where no earlier run has left how long each takes, as on a fresh checkout. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const found = longest.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
      return found < 0 ? longest.length : found;
    };
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
}
