export { readTrends, type Trends } from './read-trends.ts';
export { trendsWorkbook } from './trends-workbook.ts';
