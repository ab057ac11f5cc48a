import * as z from 'zod';

/**
 * The address of a site: http or https, a host, perhaps a port and a folder. Nothing before an `@`, no query, no
 * fragment: pages would lose them, or carry them where they do not belong.
 */
export const SiteAddressSchema = z
  .string()
  .refine(isSiteAddress, { error: 'siteAddress' })
  .meta({ description: 'Address of the site.', value: 'url' });

/**
 * Where pages may be framed: https and a host, or `*.` and a host for all below it, perhaps a port. It goes into a header as it is
 * (`frame-ancestors`, CSP Level 3), so it holds nothing that could end the value.
 */
export const FrameOriginSchema = z
  .string()
  .regex(
    /^https:\/\/(?:\*\.)?[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+(?::\d{1,5})?$/u,
    {
      error: 'frameOrigin',
    },
  );

function isSiteAddress(address: string): boolean {
  const parts =
    /^https?:\/\/(?<host>[^/?#@\\\s%:[\]]+|\[[0-9a-f:.]+\])(?::\d{1,5})?(?<path>\/[^?#\\\s]*)?$/iu.exec(
      address,
    )?.groups;
  if (!parts || !URL.canParse(address)) return false;
  return isHost(parts['host'] ?? '', new URL(address)) && isFolder(parts['path'] ?? '/');
}

/** No label of a name is empty, and what stands there is what browsers take for the host. */
function isHost(written: string, { hostname, port }: URL): boolean {
  const isNamed = written.split('.').every((label) => label !== '' && !/^-|-$/u.test(label));
  return isNamed && hostname !== '' && port !== '0' && !/[\p{Cc}\p{Cf}]/u.test(written);
}

/** No segment is empty, save after the last slash, and none leads up or is hidden by an encoding. */
function isFolder(path: string): boolean {
  const segments = path.replace(/\/$/u, '').split('/').slice(1);
  return segments.every(
    (segment) =>
      segment !== '' && !/^(?:\.|%2e){1,2}$/iu.test(segment) && !/[\p{Cc}\p{Cf}]/u.test(segment),
  );
}
