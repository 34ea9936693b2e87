/** Door of the report folder: what a class's logs say, as data. */
export { ClassReport, type ClassFigures } from './class-report.ts';
