import { compareAll, type Job } from './compare-all.ts';

addEventListener('message', ({ data }: MessageEvent<Job>) => postMessage(compareAll(data)));
