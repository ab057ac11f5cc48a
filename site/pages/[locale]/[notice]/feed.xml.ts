import { atomText } from '../../../../src/publish/feed/atom.ts';
import { feedPaths, feedRoute } from '../../../feeds.ts';

export const getStaticPaths = feedPaths;
export const GET = feedRoute(atomText);
