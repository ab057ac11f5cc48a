import type { Locale } from '../../../../schema/languages.ts';

/** Words to spoil a text with, in each language. */
export const samples: Readonly<
  Record<Locale, { vague: string; needed: string; months: string; third: string; except: string }>
> = {
  fi: {
    vague: 'muutama vuosi',
    needed: 'niin kauan kuin on tarpeen',
    months: '9 kuukautta',
    third: 'Kenia',
    except: 'paitsi Sveitsi',
  },
  sv: {
    vague: 'några år',
    needed: 'så länge det behövs',
    months: '9 månader',
    third: 'Kenya',
    except: 'utom Schweiz',
  },
  en: {
    vague: 'some years',
    needed: 'as long as necessary',
    months: '9 months',
    third: 'Kenya',
    except: 'except Switzerland',
  },
  de: {
    vague: 'einige Jahre',
    needed: 'so lange wie nötig',
    months: '9 Monate',
    third: 'Kenia',
    except: 'außer der Schweiz',
  },
};
