import type { Locale } from '../../../schema/languages.ts';
import type { SeveritySetting } from '../../../schema/severity.ts';
import type { Place } from '../../content/place.ts';
import type { Finding } from '../findings/finding.ts';
import { makeFault } from '../suppress/make-fault.ts';
import { faultOfSetting, isLower, isUnread, type OwnSeverities } from './judge-setting.ts';

/** A setting with the place it stands in. */
export type PlacedSetting = SeveritySetting & { place: Place };

export type SettingsRequest = {
  day: string;
  speak: Locale;
  own: OwnSeverities;
  /** The rules of which something was lowered in the notices that were judged. */
  lowered: ReadonlySet<string>;
  /** Whether all notices were: only then a setting is known to lower nothing. */
  isWhole: boolean;
};

/** What is wrong with the severities that the project gives its rules: every fault is an error. */
export function findInSettings(
  settings: readonly PlacedSetting[],
  { day, speak, own, lowered, isWhole }: SettingsRequest,
): Finding[] {
  return settings.flatMap((setting, index) => {
    if (isUnread(setting, own)) return [];
    const isTwice = settings.findIndex(({ rule }) => rule === setting.rule) < index;
    const isIdle = isWhole && isLower(setting, own) && !lowered.has(setting.rule);
    const fault = isTwice ? 'severity-twice' : faultOfSetting(setting, own, day);
    const told = fault ?? (isIdle ? 'severity-unused' : undefined);
    return told ? [makeFault(told, setting, { notice: null, speak })] : [];
  });
}
