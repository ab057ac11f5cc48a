import { isDay } from '../../src/publish/pages/history/as-of-answer.ts';
import { keepDay, printedDay } from './asked-day.ts';

/** Tells on a page of a version the day that was asked for (`?on=`), with the way back to the answer, and carries it on. */
const day = new URLSearchParams(location.search).get('on');
const place = document.getElementById('page-asked');
if (place && day !== null && isDay(day)) {
  for (const asked of place.querySelectorAll('.asked')) asked.replaceWith(printedDay(place, day));
  for (const back of place.querySelectorAll('a')) back.search = `?on=${day}`;
  place.hidden = false;
  keepDay([document], day);
}
