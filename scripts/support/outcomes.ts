export type Outcome = 'passed' | 'failed' | 'not run';

/** The parts of Vitest's JSON report that are asked for. */
interface TestReport {
  testResults: { assertionResults: { ancestorTitles: string[]; status: string }[] }[];
}

/** What became of each surface: a test's first title is its name; one failure outweighs the rest. */
export function outcomesOf({ testResults }: TestReport): Map<string, Outcome> {
  const outcomes = new Map<string, Outcome>();
  for (const { ancestorTitles, status } of testResults.flatMap((file) => file.assertionResults)) {
    const [name = ''] = ancestorTitles;
    if (status === 'failed') outcomes.set(name, 'failed');
    else if (status === 'passed' && !outcomes.has(name)) outcomes.set(name, 'passed');
  }
  return outcomes;
}
