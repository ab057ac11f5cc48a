import { startComparing } from './start-comparing.ts';

startComparing();
