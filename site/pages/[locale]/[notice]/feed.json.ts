import { jsonFeedText } from '../../../../src/publish/feed/json-feed.ts';
import { feedPaths, feedRoute } from '../../../feeds.ts';

export const getStaticPaths = feedPaths;
export const GET = feedRoute(jsonFeedText);
