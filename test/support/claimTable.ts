import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node';

/** Prints what was proved to residents as a table: claim, how it was checked, result. */
export default class ClaimTable implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const cases = modules.flatMap((module) => [...module.children.allTests()]);
    const rows = cases.map((test) => [
      test.meta().claim?.claim ?? test.name,
      test.meta().claim?.how ?? '',
      resultOf(test),
    ]);
    const table = [['Claim', 'How it is checked', 'Result'], ...rows];
    for (const [claim, how, result] of table) console.log(`${result?.padEnd(7)} ${claim}\n        ${how}\n`);
    for (const test of cases)
      for (const error of test.result().errors ?? []) console.error(`${test.name}\n${error.message}`);
    for (const module of modules) for (const error of module.errors()) console.error(error.message);
    for (const error of errors) console.error(error.message);
    const passed = cases.filter((test) => test.result().state === 'passed').length;
    const failed = modules
      .filter((module) => module.errors().length > 0)
      .map((module) => module.relativeModuleId);
    if (failed.length > 0) console.error(`Could not be checked: ${failed.join(', ')}`);
    else console.log(`${passed} of ${cases.length} claims hold.`);
  }
}

function resultOf(test: TestCase): string {
  return { passed: 'holds', failed: 'BROKEN', skipped: 'UNKNOWN', pending: 'UNKNOWN' }[test.result().state];
}
