export { replay as act } from './run.ts';
