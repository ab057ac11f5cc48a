import { leadOn } from './lead-on.ts';

leadOn();
