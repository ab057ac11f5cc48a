import { startAsking } from './start-asking.ts';

startAsking();
