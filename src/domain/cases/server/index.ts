export { caseFigures } from './case-figures.ts';
export { getCase, type CaseRecord } from './case-queries.ts';
export { listWaiting } from './list-waiting.ts';
export { casesOfMatter, casesPerPage, countCases, findEarlierCases, listCases } from './list-queries.ts';
export { openCase, receiveCase, type NewCase, type OpenedCase } from './open-case.ts';
export type { CasePerson } from './people-queries.ts';
