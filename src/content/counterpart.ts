import type { Counterpart } from './inherit.ts';
import { idOf } from './merge.ts';
import { namedSteps } from './named-path.ts';
import type { Section } from './notice.ts';
import { type Place, startOf } from './place.ts';
import type { SectionSource } from './read-section.ts';
import type { MapNode, YamlNode } from './yaml.ts';

/**
 * Finds the places of a translation for those of its source: in the section of the same name, the
 * nearest parent of the path that stands there, else the title. `home` is for what has no section.
 */
export function findCounterparts(
  translated: readonly SectionSource[],
  source: { sections: readonly Section[]; root: MapNode },
  home: string,
): Counterpart {
  const byId = new Map(translated.map((section) => [section.id, section]));
  const ids = new Map(source.sections.map(({ file, id }) => [file, id]));
  return (place, path) => {
    const section = byId.get(ids.get(place.file) ?? '');
    if (!section) return startOf(home);
    const steps = namedSteps(source.root, path);
    return nearestPlace(section.disclosures, steps) ?? section.titlePlace;
  };
}

/** The place of the last step that is there; `undefined` where not even the first is. */
function nearestPlace(root: MapNode, steps: readonly string[]): Place | undefined {
  let place: Place | undefined;
  let node: YamlNode = root;
  for (const step of steps) {
    if (node.kind === 'map') {
      const entry = node.entries.get(step);
      if (!entry) return place;
      place = entry.key;
      node = entry.value;
    } else if (node.kind === 'list') {
      const item: YamlNode | undefined = findItem(node.items, step);
      if (!item) return place;
      place = item.place;
      node = item;
    } else return place;
  }
  return place;
}

function findItem(items: readonly YamlNode[], step: string): YamlNode | undefined {
  return items.find((item) => idOf(item) === step) ?? items[Number(step)];
}
